// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace kith {

// Rows of x, tx, T, m: the likelihood at given parameters, or the fit and what it says of each customer.
QJsonValue calcModels(const QJsonObject &given);

} // namespace kith
