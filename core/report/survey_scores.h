// SPDX-License-Identifier: GPL-3.0-or-later
// CSAT, NPS and CES from answers (analytics.md 1.8). Answers outside the scale are counted as invalid, never bent.
#pragma once

#include <optional>
#include <span>

#include "core/report/statistics.h"

namespace kith {

enum class ScoreKind { Csat, Nps, Ces }; // 1 to 5, 0 to 10, 1 to 7

struct Scale
{
    int low;
    int high;
};
Scale scaleOf(ScoreKind kind);

struct SurveyScore
{
    qint64 n = 0;       // valid answers
    qint64 invalid = 0; // outside the scale
    qint64 top = 0;     // CSAT 4 and 5; NPS promoters 9 and 10; CES 5 to 7
    qint64 bottom = 0;  // CSAT 1 and 2; NPS detractors 0 to 6; CES 1 to 3
    // CSAT: share 0 … 1 of `top`; NPS: points −100 … 100; CES: mean 1 … 7. Empty without answers.
    std::optional<double> score;
    std::optional<Interval> interval; // 95 %
    std::optional<double> mean;
};

// nullopt among the answers: no number at all, counted as invalid.
SurveyScore surveyScore(ScoreKind kind, std::span<const std::optional<int>> answers);

} // namespace kith
