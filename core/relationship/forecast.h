// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be expected of every customer: the buying and spending models fitted to a file, and what they say.
#pragma once

#include "core/relationship/purchases.h"
#include "core/relationship/spend_model.h"

namespace kith {

constexpr double daysPerWeek = 7; // the models' time unit is a week
constexpr double weeksPerMonth = 4.345;
constexpr qint64 fewestCustomers = 30; // below, or below so many repeat orders, the models are not asked
constexpr qint64 fewestRepeats = 10;

struct ForecastRules
{
    PurchaseModel model = PurchaseModel::Mbg; // BG/NBD holds every one-time buyer to be alive for certain
    Fit how = Fit::Map;
    int horizonDays = 90;
    int months = 12; // of the lifetime value
    double monthlyDiscount = 0.01;
};

struct Expectation
{
    double alive = 0;  // chance of being a customer still
    double buys = 0;   // chance of at least one purchase in the horizon
    double orders = 0; // expected in the horizon
    double spend = 0;  // expected per purchase, minor units
    double clv = 0;    // expected margin of the months, discounted, minor units

    double value() const { return orders * spend; } // expected money in the horizon
};

struct Forecast
{
    ForecastRules rules;
    PurchaseFit buying;
    SpendFit spending;
    double margin = 1;           // share of net that is margin
    bool tooLittle = false;      // too few customers or repeat orders: nothing is expected of anybody
    std::vector<Expectation> of; // as purchases.buyers(); zeros for who never bought

    static Forecast from(const Purchases &purchases, const ForecastRules &rules);
};

std::vector<PurchaseData::Days> buyingHistories(const Purchases &purchases);   // buyers only
PurchaseHistory buyingHistory(std::span<const PurchaseDay> days, qint32 asOf); // in weeks
std::vector<SpendHistory> spendHistories(const Purchases &purchases);          // as purchases.buyers()
SpendHistory spendHistory(std::span<const PurchaseDay> days);

// Expected money of `months` from now, each month's share discounted at its middle.
double lifetimeValue(PurchaseModel model, const PurchaseParameters &parameters, const PurchaseHistory &customer,
                     double spend, double margin, int months, double monthlyDiscount);

} // namespace kith
