// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas on given values, without a data file: `kith-cli calc CASE.json`.
#pragma once

#include <vector>

#include <QJsonObject>

namespace kith {

// A formula that a business area adds; `run` gets one case.
struct NamedFormula
{
    const char *analysis;
    QJsonValue (*run)(const QJsonObject &given);
};
std::vector<NamedFormula> furtherFormulas(); // core/all_reports.cpp

// A case is {"analysis", "id", "input"}; a file of cases {"analysis", "cases": [case…]} gives {"analysis", "cases":
// [{"id", "result"}…]}. A case whose values stand in the rows of "expected" (dates, amounts) gives those rows with its
// own results. Throws Error{Usage} for an analysis that is not known here, Error{Invalid} for values that are no
// values.
QJsonObject calc(const QJsonObject &given);

} // namespace kith
