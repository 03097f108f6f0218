// SPDX-License-Identifier: GPL-3.0-or-later
// ABC classes and the Pareto curve: the largest first, A while the share before it is below 80 %, B below 95 %, else C.
// So the one that crosses the line is still in, and one dominant customer is A. Equal amounts get equal classes; what
// is not positive is C and outside the total.
#pragma once

#include <span>
#include <vector>

#include <QtGlobal>

namespace kith {

enum class AbcClass : char { A = 'A', B = 'B', C = 'C' };

struct AbcResult
{
    std::vector<AbcClass> classes; // as the values
    std::vector<size_t> order;     // places of the values, largest first, equal ones in the given order
    std::vector<qint64> running;   // sum up to and including each of `order`; only for positive values
    qint64 total = 0;              // of the positive values
    size_t positive = 0;           // how many
    size_t customersFor80 = 0;     // the fewest that make 80 %
    double gini = 0;               // 2Σ i·x(i)/(nΣx) − (n+1)/n over the positive values
    qint64 topFifth = 0;           // sum of the first ⌈20 %⌉ of the positive ones
};

AbcResult abcClasses(std::span<const qint64> values);

} // namespace kith
