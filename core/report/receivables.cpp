// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/receivables.h"

#include <map>

#include <QJsonArray>
#include <QJsonObject>

#include "core/base/money.h"
#include "core/base/scaled.h"
#include "core/report/calc_values.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr QLatin1StringView bucketNames[ages] = {"current"_L1, "1-30"_L1, "31-60"_L1, "61-90"_L1, "90+"_L1};

qint64 minorOf(const QJsonValue &value, const QString &currency)
{
    const auto units = parseUnits(value.toString(), Currency::of(currency).digits, DecimalMark::Point);
    if (!units)
        refuseCase(u"amount"_s);
    return *units;
}

Day dayIn(const QJsonValue &value)
{
    return Day::fromString(value.toString(), Qt::ISODate);
}

struct Invoice
{
    QString customer, currency;
    Day due;
    qint64 open = 0;
};

} // namespace

Period dueWithin(Age age, Day asOf)
{
    switch (age) {
    case Age::Current:
        return {asOf, {}};
    case Age::Days30:
        return {asOf.addDays(-30), asOf.addDays(-1)};
    case Age::Days60:
        return {asOf.addDays(-60), asOf.addDays(-31)};
    case Age::Days90:
        return {asOf.addDays(-90), asOf.addDays(-61)};
    case Age::Older:
        return {{}, asOf.addDays(-91)};
    }
    return {};
}

QJsonValue calcReceivables(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    const Day asOf = dayIn(input["as_of"_L1]);
    const QString base = input["base"_L1].toString();
    std::map<QString, Invoice> invoices;
    for (const QJsonValue &value : input["invoices"_L1].toArray()) {
        const Day on = dayIn(value["date"_L1]);
        if (on > asOf)
            continue;
        const QString currency = value["currency"_L1].toString();
        invoices[value["id"_L1].toString()] = {value["customer"_L1].toString(), currency,
                                               on.addDays(value["terms_days"_L1].toInteger()),
                                               minorOf(value["amount"_L1], currency)};
    }
    std::map<QString, std::map<QString, qint64>> customers;
    std::map<QString, qint64> totals;
    for (const QLatin1StringView name : bucketNames)
        totals[name] = 0;
    const auto add = [&](const QString &customer, const QString &bucket, qint64 amount) {
        customers[customer][bucket] += amount;
        totals[bucket] += amount;
    };
    totals[u"credit"_s] = 0;
    for (const QJsonValue &value : input["payments"_L1].toArray()) {
        if (dayIn(value["date"_L1]) > asOf)
            continue;
        const auto invoice = invoices.find(value["invoice"_L1].toString());
        if (invoice != invoices.end())
            invoice->second.open -= minorOf(value["amount"_L1], invoice->second.currency);
        else if (value["invoice"_L1].isNull())
            add(value["customer"_L1].toString(), u"credit"_s, -minorOf(value["amount"_L1], base));
    }
    QJsonObject rows;
    qint64 late = 0;
    Int128 lateDays = 0;
    for (const auto &[id, invoice] : invoices) {
        if (invoice.open == 0)
            continue;
        qint64 inBase = invoice.open;
        if (invoice.currency != base) {
            // Exact: the rate as a scaled integer, rounded once.
            const auto rate = parseUnits(input["rates_as_of"_L1][invoice.currency].toString(), ExchangeRate::digits,
                                         DecimalMark::Point);
            if (!rate)
                continue;
            inBase = divideRounded(Int128(invoice.open) * *rate, powerOfTen(ExchangeRate::digits));
        }
        const qint64 days = invoice.due.daysTo(asOf);
        const QString bucket = inBase < 0 ? u"credit"_s : QString(bucketNames[int(ageOf(days))]);
        add(invoice.customer, bucket, inBase);
        if (inBase > 0 && days > 0) {
            late += inBase;
            lateDays += Int128(inBase) * days;
        }
        rows[id] = QJsonObject{{u"due"_s, toIso(invoice.due)},
                               {u"days_past_due"_s, days},
                               {u"open_minor"_s, invoice.open},
                               {u"open_base_minor"_s, inBase},
                               {u"bucket"_s, bucket}};
    }
    qint64 gross = 0, allowance = 0;
    QJsonObject sums, byCustomer;
    for (const auto &[bucket, amount] : totals) {
        sums[bucket] = amount;
        gross += bucket == "credit"_L1 ? 0 : amount;
        if (const auto rate =
                parseUnits(input["allowance_rates"_L1][bucket].toString(), Rate::digits, DecimalMark::Point))
            allowance += divideRounded(Int128(amount) * *rate, powerOfTen(Rate::digits));
    }
    for (const auto &[customer, buckets] : customers) {
        QJsonObject one;
        for (const auto &[bucket, amount] : buckets)
            one[bucket] = amount;
        byCustomer[customer] = one;
    }
    const double sales = input["credit_sales_last_91_days_minor"_L1].toDouble();
    const auto ratio = [](double part, double whole) { return whole > 0 ? QJsonValue(part / whole) : QJsonValue(); };
    return QJsonObject{{u"invoices"_s, rows},
                       {u"totals"_s, sums},
                       {u"by_customer"_s, byCustomer},
                       {u"gross_minor"_s, gross},
                       {u"net_minor"_s, gross + totals[u"credit"_s]},
                       {u"past_due_share"_s, ratio(double(late), double(gross))},
                       {u"weighted_days_late"_s, ratio(double(lateDays), double(late))},
                       {u"allowance_minor"_s, allowance},
                       {u"dso_days"_s, ratio(double(gross) * 91, sales)}};
}

} // namespace kith
