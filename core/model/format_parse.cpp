// SPDX-License-Identifier: GPL-3.0-or-later
// Reading values as people and files write them.
#include <QCoreApplication>

#include "core/base/text.h"
#include "core/model/format.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

Parsed understood(qint64 number)
{
    return {Value(number), {}};
}

Parsed failed(QStringView text, const char *expected)
{
    constexpr qsizetype longest = 60; // a whole letter in the wrong column must not fill the screen
    const QString shown = text.size() > longest ? QString(text.first(longest).toString() + u"…"_s) : text.toString();
    return {{}, QCoreApplication::translate("format", expected).arg(shown)};
}

Parsed parseNumber(QStringView text, int digits, const Conventions &conventions)
{
    if (const auto units = parseUnits(text, digits, conventions.decimalMark))
        return understood(*units);
    return failed(text, QT_TRANSLATE_NOOP("format", "“%1” is not a number."));
}

Parsed parseInteger(QStringView text, const Conventions &conventions)
{
    if (const auto units = parseUnits(text, 0, conventions.decimalMark)) {
        const auto exact = parseUnits(text, 6, conventions.decimalMark); // too large for millionths: surely whole
        if (!exact || *exact % powerOfTen(6) == 0)
            return understood(*units);
    }
    return failed(text, QT_TRANSLATE_NOOP("format", "“%1” is not a whole number."));
}

Parsed parsePercent(QStringView text, const Conventions &conventions)
{
    const Parsed number = parseNumber(text, Rate::digits, conventions);
    const bool marked = text.contains(u'%') || text.contains(u'％');
    const std::int64_t one = powerOfTen(Rate::digits);
    // "0.13" is a rate, "13" can only mean percent.
    if (!marked && (number.value.number() > one || number.value.number() < -one))
        return understood(rescale(number.value.number(), Rate::digits + 2, Rate::digits));
    return number;
}

Parsed parseBool(QStringView text)
{
    static const QStringView yes[] = {u"true", u"yes", u"y",  u"1",  u"on", u"x", u"t",
                                      u"是",   u"有",  u"对", u"真", u"✓",  u"✔", u"√"};
    static const QStringView no[] = {u"false", u"no",   u"n",    u"0",  u"off", u"f", u"否",
                                     u"无",    u"没有", u"不是", u"假", u"✗",   u"×"};
    const QString folded = fold(text);
    for (const QStringView word : yes) {
        if (folded == word)
            return understood(1);
    }
    for (const QStringView word : no) {
        if (folded == word)
            return understood(0);
    }
    return failed(text, QT_TRANSLATE_NOOP("format", "“%1” is neither yes nor no."));
}

Parsed parseReference(QStringView text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return understood(id);
    return failed(text, QT_TRANSLATE_NOOP("format", "“%1” is no record number."));
}

// "2023-12-31T16:30:00Z" is New Year's Day in Shanghai. Midnight is a day that some program wrote with a time to it.
Day dayHere(Day written, QStringView text, const Conventions &conventions)
{
    if (!text.contains(u':') || text.contains(u"T00:00") || text.contains(u" 00:00"))
        return written;
    const auto moment = parseInstant(text, QTimeZone::utc(), conventions.dateOrder);
    const bool saysWhere = moment && moment == parseInstant(text, QTimeZone(3600), conventions.dateOrder);
    return saysWhere ? dayOf(*moment, conventions.zone) : written;
}

} // namespace

Parsed parseValue(const FieldInfo &field, QStringView text, const Conventions &conventions)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
    case FieldKind::LongText: {
        // NUL would end the text for every other program that reads the file.
        QString kept = (field.kind == FieldKind::LongText ? text : trimmed).toString();
        kept.remove(QChar::Null);
        return {Value(std::move(kept)), {}};
    }
    case FieldKind::Integer:
        return parseInteger(trimmed, conventions);
    case FieldKind::Decimal:
        return parseNumber(trimmed, field.decimals, conventions);
    case FieldKind::Percent:
        return parsePercent(trimmed, conventions);
    case FieldKind::Money:
        return parseNumber(trimmed, conventions.currency.digits, conventions);
    case FieldKind::Bool:
        return parseBool(trimmed);
    case FieldKind::Day:
        if (const auto day = parseDay(trimmed, conventions.dateOrder))
            return understood(dayHere(*day, trimmed, conventions).toJulianDay());
        return failed(trimmed, QT_TRANSLATE_NOOP("format", "“%1” is not a day. Write it like 2026-11-22."));
    case FieldKind::Instant:
        if (const auto instant = parseInstant(trimmed, conventions.zone, conventions.dateOrder))
            return understood(instant->msecs);
        return failed(trimmed,
                      QT_TRANSLATE_NOOP("format", "“%1” is not a day with a time. Write it like 2026-11-22 09:30."));
    case FieldKind::TimeOfDay:
        if (const auto minutes = parseTimeOfDay(trimmed))
            return understood(*minutes);
        return failed(trimmed, QT_TRANSLATE_NOOP("format", "“%1” is not a time. Write it like 09:30."));
    case FieldKind::Reference:
        return parseReference(trimmed);
    }
    Q_UNREACHABLE();
}

} // namespace kith
