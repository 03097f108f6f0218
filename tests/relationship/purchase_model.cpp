// SPDX-License-Identifier: GPL-3.0-or-later
// The buying models against the published benchmark (CDNOW) and against their own definitions.
#include <catch2/catch.hpp>

#include <cmath>

#include <QFile>

#include "core/relationship/spend_model.h"
#include "tests/places.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Cdnow
{
    std::vector<PurchaseHistory> histories;
    std::vector<SpendHistory> spending;
};

Cdnow cdnow()
{
    QFile file(kith::test::testData() + u"/cdnow/cdnow_customers_summary_with_transactions.csv"_s);
    Cdnow read;
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no CDNOW beside the test data");
        return read;
    }
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const qint32 x = cells.at(1).toInt();
        read.histories.push_back({x, cells.at(2).toDouble(), cells.at(3).toDouble()});
        read.spending.push_back({x, cells.at(4).toDouble()});
    }
    return read;
}

constexpr PurchaseParameters bgAt{.242592907, 4.413531561, .792886148, 2.425753436};
constexpr PurchaseParameters mbgAt{.524837997, 6.182992054, .891356094, 1.613999092};
constexpr auto Bg = PurchaseModel::Bg;
constexpr auto Mbg = PurchaseModel::Mbg;

} // namespace

TEST_CASE("the fits to CDNOW are the published ones")
{
    const Cdnow given = cdnow();
    if (given.histories.empty())
        return;
    const PurchaseData data(given.histories);
    CHECK(data.customers() == 2357);
    const PurchaseFit bg = fitPurchases(Bg, data, Fit::Mle);
    CHECK(bg.converged);
    CHECK_FALSE(bg.atBound);
    CHECK(bg.logLikelihood == Approx(-9582.425560567).margin(1e-6));
    CHECK(bg.parameters.r == Approx(.242592907).epsilon(1e-6));
    CHECK(bg.parameters.alpha == Approx(4.413531561).epsilon(1e-6));
    CHECK(bg.parameters.a == Approx(.792886148).epsilon(1e-5));
    CHECK(bg.parameters.b == Approx(2.425753436).epsilon(1e-5));
    const PurchaseFit mbg = fitPurchases(Mbg, data, Fit::Mle);
    CHECK(mbg.logLikelihood == Approx(-9582.132684900).margin(1e-6));
    CHECK(mbg.parameters.r == Approx(.524837997).epsilon(1e-6));
    CHECK(mbg.parameters.alpha == Approx(6.182992054).epsilon(1e-6));
    CHECK(mbg.parameters.a == Approx(.891356094).epsilon(1e-5));
    CHECK(mbg.parameters.b == Approx(1.613999092).epsilon(1e-5));
    CHECK(bg.evaluations < 20);

    const SpendFit spend = fitSpend(given.spending, Fit::Mle);
    CHECK(spend.customers == 946);
    CHECK(spend.logLikelihood == Approx(-4055.923243503).margin(1e-6));
    CHECK(spend.parameters.p == Approx(6.248802).epsilon(1e-5));
    CHECK(spend.parameters.q == Approx(3.744588).epsilon(1e-5));
    CHECK(spend.parameters.v == Approx(15.447748).epsilon(1e-5));
    CHECK(spend.mean == Approx(35.171002).epsilon(1e-6));
    CHECK(spend.correlation == Approx(0.11).margin(0.01));
}

TEST_CASE("chances and expectations at given parameters are those worked out elsewhere")
{
    struct Worked
    {
        PurchaseHistory history;
        double expected, alive, buys, mbgExpected, mbgAlive;
    };
    const Worked rows[]{{{2, 30.43, 38.86}, 1.225910452, .726609152, .140318564, 1.262670799, .706126247},
                        {{1, 1.71, 38.86}, .203250645, .212227409, .023789971, .188789250, .170819623},
                        {{0, 0, 38.86}, .194780847, 1, .022944178, .153953647, .389716288}};
    for (const Worked &row : rows) {
        INFO("x = " << row.history.x);
        CHECK(expectedPurchases(Bg, bgAt, row.history, 39) == Approx(row.expected).epsilon(2e-9));
        CHECK(chanceAlive(Bg, bgAt, row.history) == Approx(row.alive).epsilon(2e-9));
        CHECK(chanceToBuy(Bg, bgAt, row.history, 4.345) == Approx(row.buys).epsilon(3e-8));
        CHECK(expectedPurchases(Mbg, mbgAt, row.history, 39) == Approx(row.mbgExpected).epsilon(4e-9));
        CHECK(chanceAlive(Mbg, mbgAt, row.history) == Approx(row.mbgAlive).epsilon(2e-9));
    }
    CHECK(expectedOfNew(Bg, bgAt, 1) == Approx(.053184741).epsilon(1e-8));
    CHECK(expectedOfNew(Bg, bgAt, 39) == Approx(1.195016298).epsilon(2e-9));
    const SpendParameters spend{6.248802, 3.744588, 15.447748};
    CHECK(expectedSpend(spend, {2, 22.35}) == Approx(24.658616).epsilon(1e-6));
    CHECK(expectedSpend(spend, {0, 0}) == Approx(35.171002).epsilon(1e-6));
}

TEST_CASE("values of the BTYD vignette come out")
{
    const PurchaseParameters p{.2425967, 4.413659, .7929869, 2.426164};
    CHECK(expectedOfNew(Bg, p, 52) == Approx(1.444004).margin(5e-6));
    CHECK(expectedPurchases(Bg, p, {26, 30.857, 31}, 52) == Approx(25.756586).margin(5e-4));
    CHECK(chanceAlive(Bg, p, {26, 30.857, 31}) == Approx(.968852).margin(5e-6));
    CHECK(expectedPurchases(Bg, p, {10, 20, 39}, 52) == Approx(.347461).epsilon(1e-5));
    CHECK(expectedPurchases(Bg, p, {25, 20, 39}, 52) == Approx(.000358369).epsilon(1e-4));
}

TEST_CASE("the expectation is finite and smooth where the published formula has a pole")
{
    const PurchaseHistory customer{3, 20, 30};
    for (PurchaseModel model : {Bg, Mbg}) {
        const double at = expectedPurchases(model, {.3, 5, 1, 2}, customer, 26);
        const double beside = expectedPurchases(model, {.3, 5, 1 + 1e-9, 2}, customer, 26);
        CHECK(std::isfinite(at));
        CHECK(at == Approx(beside).epsilon(1e-8));
        CHECK(std::isfinite(expectedPurchases(model, {.3, 5, .4, .6}, {0, 0, 30}, 26))); // a + b = 1
        CHECK(std::isfinite(expectedPurchases(model, {.24, 4.4, .79, 2.4}, {1000, 29.9, 30}, 520)));
        CHECK(expectedPurchases(model, {.24, 4.4, .79, 2.4}, customer, 0) == 0);
    }
}

TEST_CASE("the expected number of purchases is the sum of the chances to buy in small steps")
{
    // Another way to the same figure: E grows by the chance of buying in the next moment, for who may still buy again.
    const PurchaseHistory customer{2, 30.43, 38.86};
    const double step = 1e-4;
    const double rate = expectedPurchases(Bg, bgAt, customer, step) / step;
    CHECK(rate == Approx(chanceToBuy(Bg, bgAt, customer, step) / step).epsilon(1e-4));
}

TEST_CASE("slopes and curvature are those of finite differences")
{
    const std::vector<PurchaseHistory> rows{{2, 8, 10}, {0, 0, 12}, {5, 3, 30}, {1, 6.5, 17}, {0, 0, 40}};
    const PurchaseData data(rows);
    for (PurchaseModel model : {Bg, Mbg}) {
        const PurchaseParameters at{.4, 6, .7, 2.1};
        const Quadratic<4> here = purchaseLikelihood(model, data, at);
        for (size_t i = 0; i < 4; ++i) {
            const auto moved = [&](double by) {
                PurchaseParameters p = at;
                (i == 0 ? p.r : i == 1 ? p.alpha : i == 2 ? p.a : p.b) += by;
                return purchaseLikelihood(model, data, p);
            };
            const double h = 1e-5;
            const Quadratic<4> up = moved(h), down = moved(-h);
            CHECK(here.gradient[i] == Approx((up.value - down.value) / (2 * h)).epsilon(1e-6).margin(1e-8));
            for (size_t j = 0; j < 4; ++j) {
                CHECK(here.hessian[i][j] ==
                      Approx((up.gradient[j] - down.gradient[j]) / (2 * h)).epsilon(1e-5).margin(1e-7));
            }
        }
    }
}

TEST_CASE("too few customers give no runaway parameters with the prior, and none at all without a repeat")
{
    const std::vector<PurchaseHistory> few{{1, 5, 10}, {0, 0, 20}, {0, 0, 5}};
    const PurchaseFit map = fitPurchases(Mbg, PurchaseData(few), Fit::Map);
    CHECK(map.converged);
    CHECK_FALSE(map.atBound);
    CHECK(map.parameters.a + map.parameters.b < 200);
    const std::vector<PurchaseHistory> none{{0, 0, 20}, {0, 0, 5}};
    CHECK(fitPurchases(Mbg, PurchaseData(none), Fit::Map).parameters == PurchaseParameters{});
    CHECK(fitPurchases(Bg, PurchaseData(std::span<const PurchaseHistory>()), Fit::Mle).customers == 0);
    CHECK(fitSpend({}, Fit::Map).customers == 0);
}

TEST_CASE("digamma and trigamma are the slopes of ln Γ")
{
    CHECK(digamma(1) == Approx(-0.57721566490153286).epsilon(1e-14));
    CHECK(trigamma(1) == Approx(1.6449340668482264).epsilon(1e-14));
    CHECK(digamma(0.1) == Approx(-10.423754940411076).epsilon(1e-14));
    CHECK(trigamma(25.5) == Approx(0.039994670).epsilon(1e-6));
}
