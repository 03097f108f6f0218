// SPDX-License-Identifier: GPL-3.0-or-later
// The value a condition compares with, as the column stores it.
#pragma once

#include <QJsonArray>
#include <QVariant>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct Literal
{
    QVariant stored;        // qint64 or QString; null: nothing, or an ambiguous title
    std::optional<Day> day; // an Instant compared with a whole day
    QString title;          // a reference named by a title that several records have
    bool isEmpty = false;
};

// `field` nullptr: a plain integer. Throws Error{Usage} when the value is none of the field's kind.
Literal literalOf(Store &store, const FieldInfo *field, const QJsonValue &value);
// The elements of an `in`: an array, or one value.
QJsonArray elementsOf(const QJsonValue &value);
// True for null and "".
bool isEmptyLiteral(const QJsonValue &value);

} // namespace kith
