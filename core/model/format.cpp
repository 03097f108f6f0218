// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/format.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

// Large figures in 万 with two decimals at most: 123456.78 is 12.35万.
QString inTenThousands(std::int64_t units, int digits)
{
    return formatFigure(divideRounded(units, powerOfTen(digits + 2)), 2, 0) + u"万"_s;
}

bool isTenThousand(std::int64_t units, int digits)
{
    const std::int64_t limit = powerOfTen(digits + 4);
    return units >= limit || units <= -limit;
}

QString percentText(std::int64_t units, int digits, int minimum)
{
    const QString number = formatFigure(units, digits, minimum);
    return currentLanguage() == Language::Chinese ? QString(number + u'%') : QString(number + u" %"_s);
}

// What one piece costs: figures that stand below each other with the decimals of the currency at least.
bool isPrice(const FieldInfo &field)
{
    const QLatin1StringView name(field.name);
    return name == "price"_L1 || name == "unit_price"_L1 || name == "cost"_L1 || name == "unit_cost"_L1;
}

QString timeText(qint64 minutes)
{
    return QString::number(minutes / 60).rightJustified(2, u'0') + u':' +
           QString::number(minutes % 60).rightJustified(2, u'0');
}

} // namespace

QString formatFigure(std::int64_t units, int digits, int minimum)
{
    QString text = formatUnits(units, digits, minimum);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    if (first)
        text[0] = u'−';
    return text;
}

QString formatMoney(Money money, const Currency &currency, bool withSymbol)
{
    const QString number = formatFigure(money.minor, currency.digits);
    if (!withSymbol)
        return number;
    const QString symbol = Currency::symbol(currency.code);
    if (symbol.size() == 3 && symbol == currency.code)
        return symbol + u'\u00A0' + number; // "CHF 12.00": the blank must not break
    return money.minor < 0 ? QString(number.first(1) + symbol + number.sliced(1)) : QString(symbol + number);
}

QString formatDay(Day day)
{
    if (!day.isValid())
        return {};
    return dayLabel(day, day.year() != Clock::today(QTimeZone::systemTimeZone()).year());
}

QString formatInstant(Instant instant, const QTimeZone &zone)
{
    const QString local = toLocalIso(instant, zone);
    const bool chinese = currentLanguage() == Language::Chinese;
    const Day day = dayOf(instant, zone);
    const QString shown = dayLabel(day, day.year() != Clock::today(zone).year());
    return shown + (chinese ? u" "_s : u", "_s) + local.sliced(11, 5);
}

QString formatPercent(Rate rate, int decimals)
{
    return percentText(rescale(rate.units, Rate::digits - 2, decimals), decimals, -1);
}

QString displayValue(const FieldInfo &field, const Value &value, const Conventions &conventions)
{
    if (value.isEmpty())
        return {};
    const qint64 number = value.number();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
        return value.text();
    case FieldKind::Integer:
        if (conventions.tenThousands && isTenThousand(number, 0))
            return inTenThousands(number, 0);
        return formatFigure(number, 0);
    case FieldKind::Decimal:
        if (conventions.tenThousands && isTenThousand(number, field.decimals))
            return inTenThousands(number, field.decimals);
        return formatFigure(number, field.decimals, isPrice(field) ? conventions.currency.digits : 0);
    case FieldKind::Percent:
        if (!field.isTyped()) // what is worked out says no more with four decimals
            return percentText(rescale(number, Rate::digits - 2, 1), 1, 0);
        return percentText(number, Rate::digits - 2, 0);
    case FieldKind::Money:
        if (conventions.tenThousands && isTenThousand(number, conventions.currency.digits))
            return inTenThousands(number, conventions.currency.digits);
        return formatMoney({number}, conventions.currency);
    case FieldKind::Bool:
        return number != 0 ? translated("format", QT_TRANSLATE_NOOP("format", "Yes"))
                           : translated("format", QT_TRANSLATE_NOOP("format", "No"));
    case FieldKind::Day:
        return formatDay(Day::fromJulianDay(number));
    case FieldKind::Instant: {
        const Day day = dayOf({number}, conventions.zone);
        if (field.has(WholeDays) && startOf(day, conventions.zone).msecs == number)
            return formatDay(day);
        return formatInstant({number}, conventions.zone);
    }
    case FieldKind::TimeOfDay:
        return timeText(number);
    case FieldKind::Reference:
        return QString::number(number);
    }
    Q_UNREACHABLE();
}

QString plainValue(const FieldInfo &field, const Value &value, const Conventions &conventions)
{
    if (value.isEmpty())
        return {};
    const qint64 number = value.number();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
        return value.text();
    case FieldKind::Integer:
    case FieldKind::Reference:
        return QString::number(number);
    case FieldKind::Decimal:
        return formatUnits(number, field.decimals, 0);
    case FieldKind::Percent:
        // Above one a bare figure is read as percent (parseValue): say so.
        if (number > powerOfTen(Rate::digits) || number < -powerOfTen(Rate::digits))
            return formatUnits(number, Rate::digits - 2, 0) + u'%';
        return formatUnits(number, Rate::digits, 0);
    case FieldKind::Money:
        return formatUnits(number, conventions.currency.digits);
    case FieldKind::Bool:
        return number != 0 ? u"true"_s : u"false"_s;
    case FieldKind::Day:
        return toIso(Day::fromJulianDay(number));
    case FieldKind::Instant:
        return toLocalIso({number}, conventions.zone);
    case FieldKind::TimeOfDay:
        return timeText(number);
    }
    Q_UNREACHABLE();
}

QJsonValue jsonValue(const FieldInfo &field, const Value &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    if (value.isText())
        return value.text();
    const qint64 number = value.number();
    switch (field.kind) {
    case FieldKind::Bool:
        return number != 0;
    case FieldKind::Day:
        return toIso(Day::fromJulianDay(number));
    case FieldKind::Instant:
        return toIso(Instant{number});
    case FieldKind::TimeOfDay:
        return timeText(number);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Reference:
        return number;
    }
    Q_UNREACHABLE();
}

Value valueFromJson(const FieldInfo &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
        return Value(json.toString());
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Reference:
        return json.isDouble() ? Value(qint64(json.toInteger())) : Value();
    case FieldKind::Bool:
        if (json.isDouble()) // as the column has it
            return Value(qint64(json.toInteger() != 0));
        return json.isBool() ? Value(qint64(json.toBool())) : Value();
    case FieldKind::Day: {
        const Day day = Day::fromString(json.toString(), Qt::ISODate);
        return day.isValid() ? Value(day.toJulianDay()) : Value();
    }
    case FieldKind::Instant: {
        const auto instant = instantFromIso(json.toString());
        return instant ? Value(qint64(instant->msecs)) : Value();
    }
    case FieldKind::TimeOfDay: {
        const auto minutes = parseTimeOfDay(json.toString());
        return minutes ? Value(qint64(*minutes)) : Value();
    }
    }
    Q_UNREACHABLE();
}

int compareValues(const FieldInfo &field, const Value &a, const Value &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    if (a.isText() && b.isText()) {
        if (field.kind == FieldKind::Choice)
            return qBound(-1, a.text().compare(b.text()), 1);
        const int order = sortKey(a.text()).toUtf8().compare(sortKey(b.text()).toUtf8());
        return qBound(-1, order, 1);
    }
    return a.number() < b.number() ? -1 : int(a.number() > b.number());
}

bool isRightAligned(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal || kind == FieldKind::Percent ||
           kind == FieldKind::Money;
}

bool canSum(const FieldInfo &field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal || field.kind == FieldKind::Money;
}

} // namespace kith
