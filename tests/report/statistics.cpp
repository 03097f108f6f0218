// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/report/statistics.h"
#include "core/report/survey_scores.h"

using namespace kith;

TEST_CASE("a share of 9 in 12 is 47 to 91 percent by Wilson")
{
    const auto within = wilson(9, 12);
    REQUIRE(within);
    CHECK(within->low == Approx(0.4676947));
    CHECK(within->high == Approx(0.9110583));
    CHECK(wilson(0, 7)->low == 0);
    CHECK(wilson(7, 7)->high == 1);
    CHECK_FALSE(wilson(0, 0));
}

TEST_CASE("none of eighty has an upper limit of 4.6 percent by Garwood")
{
    CHECK(garwood(0, 0.80).low == 0);
    CHECK(garwood(0, 0.80).high == Approx(4.611).epsilon(1e-3));
}

TEST_CASE("Newcombe's own example of two shares is met")
{
    // 56/70 against 48/80: 0.0524 to 0.3339 (Newcombe 1998, method 10).
    const auto within = newcombe(56, 70, 48, 80);
    REQUIRE(within);
    CHECK(within->low == Approx(0.0524).margin(5e-5));
    CHECK(within->high == Approx(0.3339).margin(5e-5));
}

TEST_CASE("a mean has no interval without spread or with one value, and none beyond the scale")
{
    CHECK_FALSE(meanInterval(std::vector<double>{5}, 1, 7));
    CHECK_FALSE(meanInterval(std::vector<double>{5, 5, 5}, 1, 7));
    const auto within = meanInterval(std::vector<double>{6, 7, 7, 5}, 1, 7);
    REQUIRE(within);
    CHECK(within->low == Approx(6.25 - 3.182446 * 0.9574271 / 2));
    CHECK(within->high == 7);
}

TEST_CASE("the median of an even count lies between both middle values")
{
    CHECK(median({47, 0, 21, 36}) == 28.5);
    CHECK_FALSE(median({}));
    CHECK(quantile({1, 2, 3, 4, 5}, 0.25) == 2.0);
}

TEST_CASE("open cases count in the median time to resolution")
{
    CHECK(kaplanMeierMedian({{1}, {2}, {5}, {6}}) == 2.0);
    CHECK(kaplanMeierMedian({{1}, {2, false}, {5, false}, {8}}) == 8.0);
    CHECK_FALSE(kaplanMeierMedian({{1}, {2, false}, {5, false}, {8, false}}));
    CHECK_FALSE(kaplanMeierMedian({}));
}

TEST_CASE("customer effort is a mean with its interval, and invalid answers are counted apart")
{
    const std::vector<std::optional<int>> answers{6, 7, 7, 5, 0, 8, std::nullopt};
    const SurveyScore score = surveyScore(ScoreKind::Ces, answers);
    CHECK(score.n == 4);
    CHECK(score.invalid == 3);
    CHECK(score.score == 6.25);
    REQUIRE(score.interval);
    CHECK(score.interval->high == 7);
    CHECK(score.top == 4);
}
