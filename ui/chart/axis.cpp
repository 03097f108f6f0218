// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis.h"

#include <algorithm>
#include <cmath>

namespace kith {

Axis niceAxis(double low, double high, bool withZero, int steps)
{
    if (withZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low < 1e-9)
        high = low + 1;
    const double rough = (high - low) / std::max(1, steps);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    Axis axis;
    axis.low = std::floor(low / step + 1e-9) * step;
    axis.high = std::ceil(high / step - 1e-9) * step;
    for (int i = 0; axis.low + i * step <= axis.high + step / 2; ++i)
        axis.ticks.push_back(axis.low + i * step);
    return axis;
}

} // namespace kith
