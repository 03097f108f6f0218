// SPDX-License-Identifier: GPL-3.0-or-later
// One value of one field: nothing, an integer or a text. What the integer means says the FieldInfo: minor units, scaled
// units, 0/1, Julian day number, milliseconds, minutes, id.
#pragma once

#include <optional>
#include <QJsonValue>
#include <QString>
#include <variant>

#include "core/model/field.h"

namespace kith {

class Value
{
public:
    Value() = default;
    explicit Value(qint64 number) : m_data(number) {}
    explicit Value(QString text) // an empty text is nothing
    {
        if (!text.isEmpty())
            m_data = std::move(text);
    }

    bool isEmpty() const { return m_data.index() == 0; }
    bool isNumber() const { return m_data.index() == 1; }
    bool isText() const { return m_data.index() == 2; }
    qint64 number() const { return isNumber() ? std::get<1>(m_data) : 0; } // 0 when empty
    QString text() const { return isText() ? std::get<2>(m_data) : QString(); }
    const QString *textPointer() const { return std::get_if<2>(&m_data); }

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, qint64, QString> m_data;
};

// C++ values to Value and back; an empty Value gives T{} (an invalid Day, 0, "").
template <typename T> struct ValueOf;
template <> struct ValueOf<QString>
{
    static Value make(QString text) { return Value(std::move(text)); }
    static QString read(const Value &value) { return value.text(); }
};
template <> struct ValueOf<qint64>
{
    static Value make(qint64 number) { return Value(number); }
    static qint64 read(const Value &value) { return value.number(); }
};
template <> struct ValueOf<std::int64_t>
{
    static Value make(std::int64_t number) { return Value(qint64(number)); }
    static std::int64_t read(const Value &value) { return value.number(); }
};
template <> struct ValueOf<bool>
{
    static Value make(bool yes) { return Value(qint64(yes)); }
    static bool read(const Value &value) { return value.number() != 0; }
};
template <> struct ValueOf<Money>
{
    static Value make(Money money) { return Value(qint64(money.minor)); }
    static Money read(const Value &value) { return {value.number()}; }
};
template <int Digits> struct ValueOf<Scaled<Digits>>
{
    static Value make(Scaled<Digits> scaled) { return Value(qint64(scaled.units)); }
    static Scaled<Digits> read(const Value &value) { return {value.number()}; }
};
template <> struct ValueOf<Day>
{
    static Value make(Day day) { return day.isValid() ? Value(day.toJulianDay()) : Value(); }
    static Day read(const Value &value) { return value.isEmpty() ? Day() : Day::fromJulianDay(value.number()); }
};
template <> struct ValueOf<Instant>
{
    static Value make(Instant instant) { return Value(qint64(instant.msecs)); }
    static Instant read(const Value &value) { return {value.number()}; }
};
template <> struct ValueOf<TimeOfDay>
{
    static Value make(TimeOfDay time) { return Value(qint64(time.minutes)); }
    static TimeOfDay read(const Value &value) { return {int(value.number())}; }
};

} // namespace kith
