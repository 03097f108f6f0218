// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a case for `kith-cli calc`, read and written as JSON.
#pragma once

#include <optional>

#include <QJsonObject>

#include "core/base/time.h"
#include "core/report/statistics.h"

namespace kith {

[[noreturn]] void refuseCase(const QString &what); // Error{Invalid}: "… is missing or no value."

Day caseDay(const QJsonObject &row, const QString &key); // refuses what is no day
QJsonValue caseNumber(const std::optional<double> &value);
QJsonValue caseInterval(const std::optional<Interval> &value); // [low, high]

} // namespace kith
