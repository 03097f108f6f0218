// SPDX-License-Identifier: GPL-3.0-or-later
// Values from and to text and JSON. One of the two places that switch on FieldKind.
#pragma once

#include <QJsonValue>
#include <QString>

#include "core/model/choices.h"
#include "core/model/shape.h"
#include "core/model/value.h"

namespace kith {

// What a text needs to be understood: the file's currency and zone, and for imports the marks of the source.
struct Conventions
{
    Currency currency{QStringLiteral("CNY"), 2};
    QTimeZone zone = QTimeZone::utc();
    DecimalMark decimalMark = DecimalMark::Guess;
    DateOrder dateOrder = DateOrder::Guess;
    bool tenThousands = false; // show large figures in 万
};

// Reads what a person or a file wrote. References and choices are resolved by the store (labels are data) and are not
// read here but for plain ids and keys. On failure `problem` says what is expected, in the current language.
struct Parsed
{
    Value value;
    QString problem; // empty: understood
};
Parsed parseValue(const FieldInfo &field, QStringView text, const Conventions &conventions);

// For people: local dates, thousands separators, percent; references and choices are given their titles by the store.
QString displayValue(const FieldInfo &field, const Value &value, const Conventions &conventions);
// For files and the command line: ISO dates, plain decimals, keys, ids, true/false.
QString plainValue(const FieldInfo &field, const Value &value, const Conventions &conventions);
// For history, dumps and drafts: loses nothing. Money and decimals as integers, days and instants as ISO texts.
QJsonValue jsonValue(const FieldInfo &field, const Value &value);
Value valueFromJson(const FieldInfo &field, const QJsonValue &json);

// -1, 0, 1; empty values last. Texts by sort key.
int compareValues(const FieldInfo &field, const Value &a, const Value &b);

bool isRightAligned(FieldKind kind); // figures
bool canSum(const FieldInfo &field); // money, decimals, integers

QString formatMoney(Money money, const Currency &currency,
                    bool withSymbol = false); // for people, in the current language
QString formatDay(Day day); // for people: "12 May 2026", "2026年5月12日"; the year only if not the current one
QString formatInstant(Instant instant, const QTimeZone &zone);
// For people: thousands separators and a minus as wide as a plus, "−1,234.50". `minimum` as in formatUnits.
QString formatFigure(std::int64_t units, int digits, int minimum = -1);
QString formatPercent(Rate rate, int decimals = 0); // "13 %", "13%" in Chinese

} // namespace kith
