// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace kith {

// An axis with round steps that covers all the values.
struct Axis
{
    double low = 0;
    double high = 1;
    std::vector<double> ticks;

    double share(double value) const { return (value - low) / (high - low); } // 0 at low, 1 at high
};

// `withZero`: bars begin at zero. About `steps` ticks.
Axis niceAxis(double low, double high, bool withZero, int steps);

} // namespace kith
