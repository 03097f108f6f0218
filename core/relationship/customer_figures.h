// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of the relationship share: the day they are of, cells that open customers, columns and parameters.
#pragma once

#include <vector>

#include "core/report/report.h"

namespace kith {

Day reportDay(Store &store, const Params &params); // the period's end, at most today
QString asOfNote(Day day);                         // "As of 22 November 2026."

// Records by their ids, packed where they are more than this.
constexpr size_t mostListed = 2'000;
Query recordsQuery(const QString &type, const std::vector<RecordId> &ids);
Query customersQuery(const std::vector<RecordId> &ids);
Cell customersCell(const std::vector<RecordId> &ids);
// The same by what their scores say, where these are current (scoresAreCurrent): the list can be narrowed and kept.
Cell scoredCell(const std::vector<RecordId> &ids, bool isCurrent, const Condition &score);
Cell customerCell(Store &store, RecordId id); // by name, as a link
Cell shareCell(qint64 part, qint64 whole);    // no figure without a whole
Cell shareCell(double part, double whole);
// k of n with its 95 % interval by Wilson; under five no rate is shown.
Cell rateCell(qint64 k, qint64 n);
Cell totalCell();

TableColumn reportColumn(const char *key, const char *label, CellKind kind, const char *help = nullptr,
                         int decimals = 0);
TableColumn customerColumn();
QString reportText(const char *source); // of the context "report"

// A number among the report's own parameters. Throws Error{Usage} for what is none.
double numberParameter(const Params &params, const QString &name, double fallback);
QString parameter(const Params &params, const QString &name, const QString &fallback);
// A Money parameter in the file's currency, in minor units.
qint64 moneyParameter(Store &store, const Params &params, const QString &name);

ChartHint chartOf(ChartHint::Kind kind, const char *categories, QStringList series, const char *title);
QString percentText(double ratio); // "33 %"
QString moneyText(Store &store, double minor);

} // namespace kith
