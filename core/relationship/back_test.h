// SPDX-License-Identifier: GPL-3.0-or-later
// How good the ranking would have been: the models learn from what was known some days ago and are tried on what came
// since, against simple rules.
#pragma once

#include "core/relationship/forecast.h"

namespace kith {

struct BackTest
{
    struct Tenth
    {
        std::vector<RecordId> customers; // in the order of the forecast
        std::vector<RecordId> buyers;    // of these, who bought
        double expected = 0;
        qint64 purchases = 0;   // days with a purchase
        qint64 byFrequency = 0; // purchases of as many customers named by purchases a week
        qint64 byRecency = 0;   // … by how lately they bought
    };
    Day learnedOn;
    bool tooLittle = false;
    qint64 customers = 0;
    qint64 newcomers = 0; // bought first in the days held back: nobody could have named them
    qint64 buyers = 0;
    qint64 purchases = 0;
    double expected = 0;
    std::vector<Tenth> tenths;
};

// Tried on the last `days` up to `asOf`; customers in `parts` equal parts.
BackTest backTest(Store &store, Day asOf, int days, size_t parts);

} // namespace kith
