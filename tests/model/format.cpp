// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <random>

#include "core/base/language.h"
#include "core/model/format.h"
#include "tests/model/described_types.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

struct FixedClock
{
    FixedClock()
    {
        Clock::set([] { return instantFromIso(u"2026-06-11T02:20:00Z").value(); });
    }
    ~FixedClock()
    {
        Clock::set({});
        setCurrentLanguage(Language::English);
    }
};

Conventions inShanghai()
{
    Conventions conventions;
    conventions.zone = QTimeZone("Asia/Shanghai");
    return conventions;
}

qint64 number(const FieldInfo &field, const QString &text, const Conventions &conventions = inShanghai())
{
    const Parsed parsed = parseValue(field, text, conventions);
    CAPTURE(text.toStdString());
    CHECK(parsed.problem.isEmpty());
    CHECK(parsed.value.isNumber());
    return parsed.value.number();
}

} // namespace

TEST_CASE("values of every kind are read from text")
{
    CHECK(number(parcel::price, u"¥1,234.505"_s) == 123451);
    CHECK(number(parcel::weight, u"1.5"_s) == 15000);
    CHECK(number(parcel::count, u"1,234"_s) == 1234);
    CHECK(number(parcel::count, u"3.0"_s) == 3);
    CHECK(number(parcel::fragile, u"是"_s) == 1);
    CHECK(number(parcel::fragile, u"No"_s) == 0);
    CHECK(number(parcel::sentOn, u"2024-02-29"_s) == Day(2024, 2, 29).toJulianDay());
    CHECK(number(parcel::pickUp, u"9:30"_s) == 570);
    CHECK(number(parcel::inside, u"17"_s) == 17);
    CHECK(parseValue(parcel::name, u"  Tea  ", inShanghai()).value.text() == u"Tea"_s);
    CHECK(parseValue(parcel::name, QString(QChar(0)) + u"Tea"_s, inShanghai()).value.text() == u"Tea"_s);
    CHECK(parseValue(parcel::notes, u"  two\n  lines", inShanghai()).value.text() == u"  two\n  lines"_s);
    CHECK(parseValue(parcel::state, u"sent", inShanghai()).value.text() == u"sent"_s);
}

TEST_CASE("money is read in the minor units of its currency")
{
    Conventions conventions = inShanghai();
    conventions.currency = Currency::of(u"JPY"_s);
    CHECK(number(parcel::price, u"1234.5"_s, conventions) == 1235);
    conventions.currency = Currency::of(u"KWD"_s);
    CHECK(number(parcel::price, u"1.2345"_s, conventions) == 1235);
}

TEST_CASE("percentages are read as people mean them")
{
    CHECK(number(parcel::discount, u"13 %"_s) == 130000);
    CHECK(number(parcel::discount, u"0.13"_s) == 130000);
    CHECK(number(parcel::discount, u"13"_s) == 130000);
    CHECK(number(parcel::discount, u"0.5%"_s) == 5000);
    CHECK(number(parcel::discount, u"-20"_s) == -200000);
    CHECK(number(parcel::discount, u"1"_s) == 1000000);
    CHECK(number(parcel::discount, u"150%"_s) == 1500000);
}

TEST_CASE("nothing is nothing, and nonsense is answered with what is expected")
{
    for (const FieldInfo *field : parcel::fields) {
        CAPTURE(field->name);
        CHECK(parseValue(*field, u"", inShanghai()).value.isEmpty());
        CHECK(parseValue(*field, u"  ", inShanghai()).problem.isEmpty());
        if (field->isText() || field->kind == FieldKind::Choice)
            continue;
        const Parsed parsed = parseValue(*field, u"nonsense", inShanghai());
        CHECK(parsed.value.isEmpty());
        CHECK(parsed.problem.contains(u"nonsense"_s));
    }
    CHECK_FALSE(parseValue(parcel::count, u"3.5", inShanghai()).problem.isEmpty());
    CHECK(parseValue(parcel::count, QString(5000, u'x'), inShanghai()).problem.size() < 200);
}

TEST_CASE("values are shown the way people of either language write them")
{
    const FixedClock clock;
    const Conventions conventions = inShanghai();
    const Value price(qint64(-123456750));
    const Value sent(Day(2026, 5, 12).toJulianDay());
    const Value before(Day(2025, 5, 12).toJulianDay());
    const Value scanned(qint64(instantFromIso(u"2026-05-12T01:30:00Z")->msecs));
    CHECK(displayValue(parcel::price, price, conventions) == u"−1,234,567.50"_s);
    CHECK(displayValue(parcel::weight, Value(qint64(12345000)), conventions) == u"1,234.5"_s);
    CHECK(displayValue(parcel::count, Value(qint64(999)), conventions) == u"999"_s);
    CHECK(displayValue(parcel::discount, Value(qint64(125000)), conventions) == u"12.5 %"_s);
    CHECK(displayValue(parcel::sentOn, sent, conventions) == u"12 May"_s);
    CHECK(displayValue(parcel::sentOn, before, conventions) == u"12 May 2025"_s);
    CHECK(displayValue(parcel::scannedAt, scanned, conventions) == u"12 May, 09:30"_s);
    CHECK(displayValue(parcel::pickUp, Value(qint64(570)), conventions) == u"09:30"_s);
    CHECK(displayValue(parcel::fragile, Value(qint64(1)), conventions) == u"Yes"_s);
    CHECK(displayValue(parcel::price, Value(), conventions).isEmpty()); // empty is empty, not 0
    setCurrentLanguage(Language::Chinese);
    CHECK(displayValue(parcel::sentOn, sent, conventions) == u"5月12日"_s);
    CHECK(displayValue(parcel::sentOn, before, conventions) == u"2025年5月12日"_s);
    CHECK(displayValue(parcel::scannedAt, scanned, conventions) == u"5月12日 09:30"_s);
    CHECK(displayValue(parcel::discount, Value(qint64(130000)), conventions) == u"13%"_s);
}

TEST_CASE("a moment that may mean a whole day shows no time at midnight")
{
    const FixedClock clock;
    const Conventions conventions = inShanghai();
    static constexpr Field<Instant> due{{.name = "due", .kind = FieldKind::Instant, .flags = WholeDays}};
    const auto at = [](QStringView iso) { return Value(qint64(instantFromIso(iso)->msecs)); };
    CHECK(displayValue(due, at(u"2026-05-11T16:00:00Z"), conventions) == u"12 May"_s); // midnight in Shanghai
    CHECK(displayValue(due, at(u"2026-05-12T00:00:00Z"), conventions) == u"12 May, 08:00"_s);
    CHECK(displayValue(parcel::scannedAt, at(u"2026-05-11T16:00:00Z"), conventions) == u"12 May, 00:00"_s);
}

TEST_CASE("large figures can be shown in ten thousands")
{
    Conventions conventions = inShanghai();
    conventions.tenThousands = true;
    CHECK(displayValue(parcel::price, Value(qint64(123456789)), conventions) == u"123.46万"_s);
    CHECK(displayValue(parcel::price, Value(qint64(-1000000)), conventions) == u"−1万"_s);
    CHECK(displayValue(parcel::price, Value(qint64(999999)), conventions) == u"9,999.99"_s);
    CHECK(displayValue(parcel::count, Value(qint64(123456789012)), conventions) == u"12,345,678.9万"_s);
}

TEST_CASE("money is shown with its currency where asked")
{
    CHECK(formatMoney({123450}, Currency::of(u"CNY"_s), true) == u"¥1,234.50"_s);
    CHECK(formatMoney({-123450}, Currency::of(u"USD"_s), true) == u"−$1,234.50"_s);
    CHECK(formatMoney({1234}, Currency::of(u"JPY"_s)) == u"1,234"_s);
    CHECK(formatMoney({0}, Currency::of(u"EUR"_s)) == u"0.00"_s);
    CHECK(formatMoney({100}, Currency::of(u"CHF"_s), true) == u"CHF\u00A01.00"_s);
    CHECK(formatPercent({126500}) == u"13 %"_s);
    CHECK(formatPercent({126500}, 1) == u"12.7 %"_s);
    CHECK(formatPercent({-5000}) == u"−1 %"_s);
    CHECK(formatPercent({1234567}, 3) == u"123.457 %"_s);
}

TEST_CASE("what is written to files and to JSON is read back the same, for every kind and many values")
{
    const Conventions conventions = inShanghai();
    std::mt19937_64 random(11);
    for (const FieldInfo *field : parcel::fields) {
        CAPTURE(field->name);
        for (int i = 0; i < 500; ++i) {
            qint64 one = qint64(random() >> (1 + i % 50)) * (i % 2 ? 1 : -1);
            Value value(one);
            switch (field->kind) {
            case FieldKind::Text:
            case FieldKind::LongText:
            case FieldKind::Choice:
                value = Value(u"text %1"_s.arg(one));
                break;
            case FieldKind::Bool:
                value = Value(qint64(i % 2));
                break;
            case FieldKind::Day:
                value = Value(Day(1900, 1, 1).addDays(std::abs(one) % 70000).toJulianDay());
                break;
            case FieldKind::Instant:
                value = Value(qint64(one % 2'000'000'000'000));
                break;
            case FieldKind::TimeOfDay:
                value = Value(qint64(std::abs(one) % 1440));
                break;
            case FieldKind::Reference:
                value = Value(qint64(std::abs(one) + 1));
                break;
            case FieldKind::Percent:
                value = Value(qint64(one % 100'000'000));
                break;
            default:
                break;
            }
            const QString plain = plainValue(*field, value, conventions);
            CAPTURE(plain.toStdString());
            REQUIRE(parseValue(*field, plain, conventions).value == value);
            // Through the text of a JSON document, where large integers must survive.
            const QByteArray json = QJsonDocument(QJsonArray{jsonValue(*field, value)}).toJson();
            REQUIRE(valueFromJson(*field, QJsonDocument::fromJson(json).array().first()) == value);
        }
        CHECK(jsonValue(*field, Value()).isNull());
        CHECK(valueFromJson(*field, QJsonValue::Null).isEmpty());
    }
}

TEST_CASE("JSON of another kind than the field is nothing rather than a wrong value")
{
    CHECK(valueFromJson(parcel::price, u"12"_s).isEmpty());
    CHECK(valueFromJson(parcel::sentOn, u"2025-02-30"_s).isEmpty());
    CHECK(valueFromJson(parcel::scannedAt, u"soon"_s).isEmpty());
}

TEST_CASE("values compare by meaning, empty ones last")
{
    const Value nothing;
    CHECK(compareValues(parcel::price, Value(qint64(9)), Value(qint64(10))) < 0);
    CHECK(compareValues(parcel::price, nothing, Value(qint64(-10))) > 0);
    CHECK(compareValues(parcel::price, nothing, nothing) == 0);
    CHECK(compareValues(parcel::name, Value(u"北辰"_s), Value(u"Camellia"_s)) < 0);
    CHECK(compareValues(parcel::name, Value(u"acme"_s), Value(u"ACME"_s)) == 0);
}

TEST_CASE("figures stand right and can be summed")
{
    CHECK(isRightAligned(FieldKind::Money));
    CHECK_FALSE(isRightAligned(FieldKind::Text));
    CHECK(canSum(parcel::weight));
    CHECK_FALSE(canSum(parcel::discount));
    CHECK_FALSE(canSum(parcel::inside));
}
