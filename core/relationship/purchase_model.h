// SPDX-License-Identifier: GPL-3.0-or-later
// How often customers buy while they live, and when they stop: BG/NBD (Fader, Hardie and Lee 2005) and MBG/NBD
// (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007), in forms that need no gamma function and stay finite
// where the published ones turn to noise (large b) or have poles (a = 1).
//
// One customer is x, the purchases after the first, and the times of the last one and of the end of observation, both
// counted from the first purchase. One time unit throughout; the program uses weeks.
#pragma once

#include <array>
#include <span>
#include <vector>

#include <QtGlobal>

#include "core/relationship/newton.h"

namespace kith {

enum class PurchaseModel { Bg, Mbg };

struct PurchaseParameters
{
    double r = 0, alpha = 0, a = 0, b = 0;
    friend bool operator==(const PurchaseParameters &, const PurchaseParameters &) = default;
};

struct PurchaseHistory
{
    qint32 x = 0;
    double last = 0; // 0 when x = 0
    double age = 0;
};

// Histories arranged for the likelihood: times are looked up in a table, so that a million customers need logarithms
// only for the days there are, and those who never came back are counted by their age.
class PurchaseData
{
public:
    explicit PurchaseData(std::span<const PurchaseHistory> histories);
    // Whole days; the time unit is `daysPerUnit` days.
    struct Days
    {
        qint32 x, last, age;
    };
    PurchaseData(std::span<const Days> histories, double daysPerUnit);

    qint64 customers() const { return m_customers; }
    qint64 repeats() const { return m_repeats; } // Σx
    double totalAge() const { return m_totalAge; }
    PurchaseData everyNth(size_t step) const; // a sample, for trying starts

private:
    friend class PurchaseLikelihood;
    struct Row
    {
        qint32 x, last, age; // places in m_times
    };
    void count(const Row &row);
    std::vector<double> m_times;
    std::vector<Row> m_rows;            // x > 0
    std::vector<qint64> m_never;        // x = 0 by age
    std::vector<qint64> m_byAge;        // customers by age
    std::vector<qint64> m_repeatsByAge; // Σx by age
    std::vector<qint64> m_byX;          // customers by x
    qint64 m_customers = 0, m_repeats = 0;
    double m_totalAge = 0;
};

// Log-likelihood with gradient and Hessian in (r, α, a, b).
Quadratic<4> purchaseLikelihood(PurchaseModel model, const PurchaseData &data, const PurchaseParameters &at);

enum class Fit { Map, Mle };

struct PurchaseFit
{
    PurchaseParameters parameters;
    std::array<double, 4> theta{};     // ln(r/α), ln r, ln(a/b), ln(a+b)
    std::array<double, 4> priorMean{}; // Map
    double logLikelihood = 0;          // of the data alone
    double penalized = 0;              // with the prior; the same as logLikelihood for Mle
    qint64 customers = 0, repeats = 0;
    int evaluations = 0;
    bool converged = false;
    bool atBound = false; // a parameter ran away: too little is known for a pure maximum
};

inline constexpr std::array<double, 4> purchasePriorDeviation{2, 1, 1, 1};

PurchaseFit fitPurchases(PurchaseModel model, const PurchaseData &data, Fit how);

// Chance that the customer has not left for good.
double chanceAlive(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer);
// Expected purchases in (age, age + horizon].
double expectedPurchases(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer,
                         double horizon);
// The same for many horizons at once; `results` as long as `horizons`, which are at most 64.
void expectedPurchases(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer,
                       std::span<const double> horizons, std::span<double> results);
// Expected purchases of somebody whose first purchase is now, beyond that one.
double expectedOfNew(PurchaseModel model, const PurchaseParameters &parameters, double horizon);
// Chance of at least one purchase in (age, age + horizon]: exact.
double chanceToBuy(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer,
                   double horizon);

} // namespace kith
