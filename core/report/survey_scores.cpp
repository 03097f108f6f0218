// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/survey_scores.h"

namespace kith {

namespace {

struct Bounds
{
    int bottom; // up to here
    int top;    // from here
};

Bounds boundsOf(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::Csat:
        return {2, 4};
    case ScoreKind::Nps:
        return {6, 9};
    case ScoreKind::Ces:
        break;
    }
    return {3, 5};
}

} // namespace

Scale scaleOf(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::Csat:
        return {1, 5};
    case ScoreKind::Nps:
        return {0, 10};
    case ScoreKind::Ces:
        break;
    }
    return {1, 7};
}

SurveyScore surveyScore(ScoreKind kind, std::span<const std::optional<int>> answers)
{
    const Scale scale = scaleOf(kind);
    const Bounds bounds = boundsOf(kind);
    SurveyScore result;
    std::vector<double> valid;
    for (const std::optional<int> &answer : answers) {
        if (!answer || *answer < scale.low || *answer > scale.high) {
            ++result.invalid;
            continue;
        }
        valid.push_back(*answer);
        result.top += *answer >= bounds.top ? 1 : 0;
        result.bottom += *answer <= bounds.bottom ? 1 : 0;
    }
    result.n = qint64(valid.size());
    result.mean = mean(valid);
    if (result.n == 0)
        return result;
    switch (kind) {
    case ScoreKind::Csat:
        result.score = double(result.top) / double(result.n);
        result.interval = wilson(result.top, result.n);
        break;
    case ScoreKind::Nps:
        result.score = 100.0 * double(result.top - result.bottom) / double(result.n);
        result.interval = netPromoterInterval(result.top, result.bottom, result.n);
        break;
    case ScoreKind::Ces:
        result.score = result.mean;
        result.interval = meanInterval(valid, scale.low, scale.high);
        break;
    }
    return result;
}

} // namespace kith
