// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/anomaly.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>
#include <QJsonObject>

#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr double least = 0.10; // of deviation
constexpr double cut = 3.5;    // of z (Iglewicz and Hoaglin 1993)
constexpr double normalMad = 0.6745;
constexpr double normalMean = 1.253314;
constexpr size_t year = 12;

} // namespace

Anomaly anomalyOf(std::span<const double> months)
{
    Anomaly anomaly;
    if (months.size() < size_t(Anomaly::needed))
        return anomaly;
    anomaly.isKnown = true;
    anomaly.isLog = std::ranges::all_of(months, [](double value) { return value > 0; });
    std::vector<double> changes;
    for (size_t i = year; i < months.size(); ++i)
        changes.push_back(anomaly.isLog ? std::log(months[i] / months[i - year]) : months[i] - months[i - year]);
    const double last = changes.back();
    changes.pop_back();
    const double middle = *median(changes);
    std::vector<double> away;
    double sum = 0;
    for (const double change : changes) {
        away.push_back(std::abs(change - middle));
        sum += away.back();
    }
    const double mad = *median(away);
    const double meanAway = sum / double(away.size());
    const double before = months[months.size() - 1 - year];
    anomaly.expected = anomaly.isLog ? before * std::exp(middle) : before + middle;
    const double base = std::abs(anomaly.expected);
    anomaly.deviation = base > 0 ? (months.back() - anomaly.expected) / base : 0;
    constexpr double nothing = 1e-12;
    if (mad > nothing) {
        anomaly.z = normalMad * (last - middle) / mad;
    } else if (meanAway > nothing) {
        anomaly.scale = Anomaly::Scale::MeanDeviation;
        anomaly.z = (last - middle) / (normalMean * meanAway);
    } else {
        anomaly.scale = Anomaly::Scale::Constant;
    }
    const bool isFar = anomaly.z ? std::abs(*anomaly.z) >= cut : true;
    anomaly.isUnusual = isFar && std::abs(anomaly.deviation) >= least;
    return anomaly;
}

QJsonValue calcAnomaly(const QJsonObject &given)
{
    std::vector<double> months;
    for (const QJsonValue &value : given["input"_L1].toObject()["series"_L1].toArray())
        months.push_back(value.toDouble());
    const Anomaly anomaly = anomalyOf(months);
    if (!anomaly.isKnown)
        return QJsonObject{{u"status"_s, u"insufficient_history"_s},
                           {u"needed"_s, Anomaly::needed},
                           {u"have"_s, qint64(months.size())}};
    const QString scale = anomaly.scale == Anomaly::Scale::Mad             ? u"MAD"_s
                          : anomaly.scale == Anomaly::Scale::MeanDeviation ? u"meanAD"_s
                                                                           : u"constant"_s;
    return QJsonObject{{u"status"_s, u"ok"_s},
                       {u"scale"_s, scale},
                       {u"log"_s, anomaly.isLog},
                       {u"expected"_s, anomaly.expected},
                       {u"deviation"_s, anomaly.deviation},
                       {u"z"_s, anomaly.z ? QJsonValue(*anomaly.z) : QJsonValue()},
                       {u"flag"_s, anomaly.isUnusual}};
}

} // namespace kith
