// SPDX-License-Identifier: GPL-3.0-or-later
// Values of records to and from words and JSON.
#pragma once

#include <QJsonArray>
#include <QStringList>

#include "core/model/problem.h"
#include "core/store/store.h"

namespace kith::cli {

// "city=Leipzig" -> {"city", "Leipzig"}. Throws Error{Usage} when there is no "=".
struct Assignment
{
    QString field;
    QString text;
};
Assignment assignment(const QString &word);

// The field that a word names, also without its "_id". Throws Error{Usage} with the nearest word.
const FieldInfo &fieldNamed(const Store &store, const Shape &shape, const QString &name);

// Sets fields from texts as people write them; what is wrong is added to `problems`. Throws Error{Usage} for unknown
// fields, Error{Invalid} for those that the program works out itself.
void assign(Store &store, Record &record, const std::vector<Assignment> &assignments, Problems &problems);
std::vector<Assignment> assignmentsOf(const QJsonObject &row);

// Money of a record counts in the record's currency, else (and sums over others always) in the file's.
Conventions conventionsFor(const Store &store, const FieldInfo &field, const QString &recordCurrency);
QString currencyOf(const Record &record); // "" when the kind has none or it is empty

QString shown(Store &store, const FieldInfo &field, const Value &value, const QString &recordCurrency);
// null, true, whole numbers for integers and ids, everything else as text: exact decimals, ISO dates, keys.
QJsonValue json(const Store &store, const FieldInfo &field, const Value &value, const QString &recordCurrency);

// Child rows: the kinds that a kind owns, under the names that words and JSON use ("lines" of an order).
struct Children
{
    QString name;
    const Shape *shape = nullptr;
    const FieldInfo *owner = nullptr; // the field of the child that points to its owner
};
std::vector<Children> childrenOf(const Store &store, const Shape &shape);
std::vector<Record> childRecords(Store &store, const Children &children, RecordId owner);

// A record with its child rows.
QJsonObject recordJson(Store &store, const Record &record);

} // namespace kith::cli
