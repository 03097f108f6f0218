// SPDX-License-Identifier: GPL-3.0-or-later
// Unusual months: the change on the year before against the usual change and its spread (analytics.md 1.11).
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QJsonValue>

namespace kith {

struct Anomaly
{
    static constexpr int needed = 21; // months, the last one included
    enum class Scale { Mad, MeanDeviation, Constant };

    bool isKnown = false; // enough months
    Scale scale = Scale::Mad;
    bool isLog = true;       // false: differences, because a month was not above zero
    double expected = 0;     // for the last month
    double deviation = 0;    // (last − expected) / expected
    std::optional<double> z; // robust; nullopt where every month changed alike
    bool isUnusual = false;  // |z| ≥ 3.5 and |deviation| ≥ 10 %
};

// Months in order, without gaps; the last one is judged by those before it.
Anomaly anomalyOf(std::span<const double> months);

QJsonValue calcAnomaly(const QJsonObject &given); // analytics case "anomaly"

} // namespace kith
