// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/abc.h"

#include <algorithm>
#include <numeric>

#include "core/base/scaled.h"

namespace kith {

AbcResult abcClasses(std::span<const qint64> values)
{
    AbcResult result;
    result.classes.assign(values.size(), AbcClass::C);
    result.order.resize(values.size());
    std::iota(result.order.begin(), result.order.end(), size_t(0));
    std::stable_sort(result.order.begin(), result.order.end(),
                     [&](size_t a, size_t b) { return values[a] > values[b]; });
    for (qint64 value : values) {
        if (value > 0) {
            result.total += value;
            ++result.positive;
        }
    }
    const size_t n = result.positive;
    const size_t fifth = (n + 4) / 5;
    qint64 before = 0;
    Int128 weighted = 0; // Σ i·x over ascending ranks
    for (size_t k = 0; k < n; ++k) {
        const qint64 value = values[result.order[k]];
        const auto below = [&](int percent) { return Int128(before) * 100 < Int128(result.total) * percent; };
        AbcClass &own = result.classes[result.order[k]];
        if (k > 0 && value == values[result.order[k - 1]])
            own = result.classes[result.order[k - 1]];
        else
            own = below(80) ? AbcClass::A : below(95) ? AbcClass::B : AbcClass::C;
        if (below(80))
            ++result.customersFor80;
        before += value;
        result.running.push_back(before);
        weighted += Int128(value) * Int128(n - k);
        if (k + 1 == fifth)
            result.topFifth = before;
    }
    if (n > 0)
        result.gini = 2 * double(weighted) / (double(n) * double(result.total)) - double(n + 1) / double(n);
    return result;
}

} // namespace kith
