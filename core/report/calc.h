// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas on given values, without a data file: `kith-cli calc CASE.json`.
#pragma once

#include <QJsonObject>

namespace kith {

// A case is {"analysis", "id", "input"}; a file of cases {"analysis", "cases": [case…]} gives {"analysis", "cases":
// [{"id", "result"}…]}. A case whose values stand in the rows of "expected" (dates, amounts) gives those rows with its
// own results. Throws Error{Usage} for an analysis that is not known here, Error{Invalid} for values that are no
// values.
QJsonObject calc(const QJsonObject &given);

} // namespace kith
