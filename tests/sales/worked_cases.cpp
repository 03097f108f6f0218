// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases whose input are records, as a person would meet them: a file is imported, a report is asked.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <QJsonArray>
#include <QLocale>

#include "core/business_rules.h"
#include "core/exchange/importer.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/store/change.h"
#include "tests/analytics_cases.h"
#include "tests/exchange/exchange_data.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// A new file whose calendar is turned by hand.
struct Office
{
    explicit Office(const QString &zone = u"Europe/Berlin"_s)
    {
        StoreOptions options;
        options.rules = businessRules();
        store = Store::create(folder.filePath(u"office.kith"_s), {u"Office"_s, u"EUR"_s, zone}, options);
    }
    ~Office() { Clock::set({}); }

    void turnTo(Day day)
    {
        const Instant noon{QDateTime(day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()};
        Clock::set([noon] { return noon; });
    }
    void import(const QString &type, const QStringList &lines, const QStringList &missing = {}, const QString &map = {})
    {
        ImportOptions options;
        options.type = type;
        options.source = test::writeFile(folder, u"source.csv"_s, lines.join(u'\n').toUtf8() + '\n');
        options.createMissing = missing;
        options.map = parseMapping(map);
        const ImportResult result = importFile(*store, options);
        INFO(result.sentence().toStdString()
             << " "
             << (result.rejectedRows.empty() ? std::string() : result.rejectedRows.front().reason.toStdString()));
        REQUIRE(result.rejected == 0);
        REQUIRE(result.read == lines.size() - 1);
    }
    // Orders of history: one row is one order with one line of that net.
    void importOrders(const QStringList &rows)
    {
        import(u"order"_s, QStringList{u"Order ID,Customer Name,Order Date,Product Name,Quantity,Sales"_s} + rows,
               {u"customer"_s, u"product"_s});
    }
    Table report(const char *name, const Params &params = {})
    {
        return runReport(*store, QString::fromLatin1(name), params);
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

QString orderRow(int number, const QString &customer, const QString &day, double net)
{
    return u"H-%1,%2,%3,Tea,1,%4"_s.arg(QString::number(number), customer, day, QString::number(net, 'f', 2));
}

int placeOf(const Table &table, const QString &name)
{
    for (int i = 0; i < int(table.rows.size()); ++i) {
        if (table.rows[size_t(i)].cells[0].text == name)
            return i;
    }
    return -1;
}

bool isMissing(const QJsonObject &worked)
{
    if (worked.isEmpty())
        WARN("skipped: no analytics-cases beside the test data");
    return worked.isEmpty();
}

Day day(const QJsonValue &value)
{
    return Day::fromString(value.toString(), Qt::ISODate);
}

// Four open stages as in the case, and what every opportunity does, day by day.
void walkDeals(Office &office, const QJsonValue &input)
{
    std::vector<std::pair<Day, QString>> moves;
    for (const QJsonValue deal : input["deals"_L1].toArray()) {
        for (const QJsonValue step : deal["history"_L1].toArray())
            moves.emplace_back(
                day(step["date"_L1]),
                u"%1,Deal %1,%2,%3,%4"_s.arg(deal["id"_L1].toString(), step["stage"_L1].toString(),
                                             QString::number(deal["amount"_L1].toInteger()),
                                             step["stage"_L1].toString() == u"Lost" ? u"price"_s : QString()));
    }
    std::ranges::stable_sort(moves, {}, &std::pair<Day, QString>::first);
    for (const auto &[on, row] : moves) {
        office.turnTo(on);
        office.import(u"opportunity"_s, {u"External ID,Name,Stage,Amount,Lost reason"_s, row});
    }
}

} // namespace

TEST_CASE("the worked funnel, walked day by day through imports, gives its figures in funnel and pipeline")
{
    const QJsonObject worked = test::analyticsCase(u"funnel"_s, u"funnel"_s);
    if (isMissing(worked))
        return;
    const QJsonValue input = worked["input"_L1], expected = worked["expected"_L1];
    Office office;
    office.turnTo(Day(2024, 1, 1));
    const QJsonArray names = input["stages"_L1].toArray();
    {
        Change change(*office.store, u"Stages"_s);
        for (const RecordId id : office.store->ids({u"stage"_s, {}, {u"position"_s}, {}})) {
            Record stage = *office.store->read(stage::type, id);
            const int place = int(stage.get(stage::position)) - 1;
            const QString kind = stage.get(stage::kind);
            if (kind == u"open" && place >= names.size()) {
                REQUIRE(change.remove(stage::type, id).isEmpty());
                continue;
            }
            stage.set(stage::name, kind == u"won" ? u"Won"_s : kind == u"lost" ? u"Lost"_s : names[place].toString());
            REQUIRE(change.save(stage).isEmpty());
        }
        change.commit();
    }
    walkDeals(office, input);
    office.turnTo(Day(2024, 4, 10));

    const Table funnel = office.report("funnel");
    REQUIRE(funnel.rows.size() == size_t(names.size()) + 1);
    for (int i = 0; i < int(names.size()); ++i) {
        const QString stage = names[i].toString();
        INFO(stage.toStdString());
        CHECK(funnel.rows[size_t(i)].cells[0].text == stage);
        const qint64 reached = expected["reached"_L1][stage].toInteger();
        CHECK(funnel.at(i, u"reached").units == reached);
        CHECK(funnel.at(i, u"probability").real ==
              Approx(expected["stage_probability"_L1][stage].toDouble()).epsilon(1e-9));
        const QString next = i + 1 < names.size() ? names[i + 1].toString() : u"Won"_s;
        if (reached >= 5) // fewer are not shown as a share
            CHECK(funnel.at(i, u"conversion").real ==
                  Approx(expected["conversion"_L1][stage + u"->"_s + next].toDouble()).epsilon(1e-9));
        else
            CHECK(funnel.at(i, u"conversion").state != Cell::State::Value);
    }
    const int all = int(names.size());
    CHECK(funnel.at(all, u"reached").units == expected["closed"_L1].toInteger());
    CHECK(funnel.at(all, u"open").units == expected["open"_L1].toInteger());
    CHECK(funnel.at(all, u"open_amount").units == 100 * expected["unweighted_pipeline"_L1].toInteger());
    for (const char *figure : {"p10", "p90"}) // the exact range stands in the sentence
        CHECK(funnel.sentence.contains(
            QLocale(QLocale::English)
                .toString(expected["forecast_quantiles"_L1][QLatin1StringView(figure)].toInteger())));
    CHECK(funnel.sentence.contains(u"3,761"_s));      // 3761.04 weighted
    CHECK(funnel.notes.join(u' ').contains(u"80"_s)); // velocity

    const Table pipeline = office.report("pipeline");
    const int total = int(pipeline.rows.size()) - 1;
    CHECK(pipeline.at(total, u"won").units == expected["won"_L1].toInteger());
    CHECK(pipeline.at(total, u"lost").units == expected["lost"_L1].toInteger());
    CHECK(pipeline.at(total, u"win_rate").real == Approx(expected["win_rate"_L1].toDouble()).epsilon(1e-9));
    CHECK(pipeline.at(total, u"win_rate").low ==
          Approx(expected["win_rate_ci95"_L1].toArray()[0].toDouble()).epsilon(1e-9));
    CHECK(pipeline.at(total, u"win_rate").high ==
          Approx(expected["win_rate_ci95"_L1].toArray()[1].toDouble()).epsilon(1e-9));
    CHECK(pipeline.at(total, u"win_rate_value").real == Approx(expected["win_rate_value"_L1].toDouble()).epsilon(1e-9));
    CHECK(pipeline.at(total, u"cycle_mean").real == Approx(expected["cycle_mean"_L1].toDouble()));
    CHECK(pipeline.at(total, u"cycle_median").real == Approx(expected["cycle_median"_L1].toDouble()));
    const Table months = office.report("pipeline", {.by = {u"month"_s}});
    for (const QString &month : expected["by_close_month"_L1].toObject().keys()) {
        const int row = placeOf(months, stepLabel(Day::fromString(month + u"-01"_s, Qt::ISODate), Step::Month));
        REQUIRE(row >= 0);
        CHECK(months.at(row, u"won").units == expected["by_close_month"_L1][month]["won"_L1].toInteger());
        CHECK(months.at(row, u"lost").units == expected["by_close_month"_L1][month]["lost"_L1].toInteger());
    }
}

TEST_CASE("the worked cohorts come of imported orders whose moments are written in UTC")
{
    const QJsonObject worked = test::analyticsCase(u"cohort"_s, u"monthly"_s);
    if (isMissing(worked))
        return;
    const QJsonValue input = worked["input"_L1], expected = worked["expected"_L1];
    Office office(input["timezone"_L1].toString());
    const Day asOf = day(input["as_of"_L1]);
    office.turnTo(asOf);
    QStringList rows;
    for (const QJsonValue order : input["orders"_L1].toArray())
        rows << orderRow(int(rows.size()), order["customer"_L1].toString(), order["at"_L1].toString(),
                         order["net"_L1].toDouble());
    office.importOrders(rows);
    for (const char *count : {"in", "rolling"}) {
        const Table table = office.report("cohorts", {.set = {{u"count"_s, QString::fromLatin1(count)}}});
        const auto key = QLatin1StringView(count) == "in"_L1 ? "retention"_L1 : "rolling"_L1;
        const QJsonObject cohorts = expected["cohorts"_L1].toObject();
        CHECK(table.rows.size() == size_t(cohorts.size()) + 1);
        for (const QString &month : cohorts.keys()) {
            INFO(count << " " << month.toStdString());
            const int row = placeOf(table, stepLabel(Day::fromString(month + u"-01"_s, Qt::ISODate), Step::Month));
            REQUIRE(row >= 0);
            CHECK(table.at(row, u"size").units == cohorts[month]["size"_L1].toInteger());
            const QJsonArray shares = cohorts[month][key].toArray();
            for (int k = 0; k < int(shares.size()); ++k)
                CHECK(table.at(row, u"k%1"_s.arg(k)).real == Approx(shares[k].toDouble()).epsilon(1e-9));
            CHECK(table.at(row, u"k%1"_s.arg(shares.size())).state != Cell::State::Value); // the future is empty
        }
        const QJsonObject average = expected["average"_L1].toObject();
        for (const QString &k : average.keys())
            if (QLatin1StringView(count) == "in"_L1)
                CHECK(table.at(int(table.rows.size()) - 1, u"k"_s + k).real == Approx(average[k].toDouble()));
    }
}

TEST_CASE("the worked rhythms of buying come of imported orders, also of those who bought once")
{
    const QJsonObject worked = test::analyticsCase(u"repeat_cycle"_s, u"cycles"_s);
    if (isMissing(worked))
        return;
    const QJsonValue input = worked["input"_L1], expected = worked["expected"_L1];
    Office office;
    const Day asOf = day(input["as_of"_L1]);
    office.turnTo(asOf);
    QStringList rows;
    for (const QString &customer : input["orders"_L1].toObject().keys())
        for (const QJsonValue order : input["orders"_L1][customer].toArray())
            rows << orderRow(int(rows.size()), customer, order["date"_L1].toString(),
                             order["net_minor"_L1].toDouble() / 100);
    office.importOrders(rows);
    const Params once{.set = {{u"once"_s, u"shown"_s}}};
    const Table again = office.report("due-again", once), back = office.report("win-back", once);
    int listed = 0;
    for (const QString &customer : expected["customers"_L1].toObject().keys()) {
        INFO(customer.toStdString());
        const QJsonValue right = expected["customers"_L1][customer];
        const int due = placeOf(again, customer), lost = placeOf(back, customer);
        if (right["purchases"_L1].toInteger() == 0) {
            CHECK(due == -1);
            CHECK(lost == -1);
            continue;
        }
        const double ratio = right["overdue_ratio"_L1].toDouble();
        CHECK((lost >= 0) == (ratio >= 2));
        if (ratio < 2) {
            // Called somewhat before it is due; the case moves days that are over to the next working day.
            const bool isTime = day(right["contact"_L1]) <= asOf.addDays(3) && day(right["due"_L1]) <= asOf;
            if (isTime)
                CHECK(due >= 0);
            if (day(right["contact"_L1]) > asOf.addDays(3))
                CHECK(due == -1);
        }
        if (due >= 0) {
            CHECK(again.at(due, u"purchases").units == right["purchases"_L1].toInteger());
            CHECK(again.at(due, u"rhythm").real == Approx(right["cycle_days"_L1].toDouble()).epsilon(1e-9));
            CHECK(again.at(due, u"due").units == day(right["due"_L1]).toJulianDay());
            ++listed;
        }
        if (lost >= 0) {
            CHECK(back.at(lost, u"purchases").units == right["purchases"_L1].toInteger());
            CHECK(back.at(lost, u"rhythm").real == Approx(right["cycle_days"_L1].toDouble()).epsilon(1e-9));
            CHECK(back.at(lost, u"silent").units == right["days_since"_L1].toInteger());
            CHECK(back.at(lost, u"times").real == Approx(ratio).epsilon(1e-9));
            ++listed;
        }
    }
    CHECK(listed >= 6);
    CHECK(placeOf(office.report("win-back"), u"single_old"_s) == -1); // bought once: only when asked for
    CHECK(placeOf(back, u"single_old"_s) >= 0);
}

TEST_CASE("the worked unusual months are found in imported orders")
{
    const QStringList ids = test::analyticsCaseIds(u"anomaly"_s);
    if (ids.isEmpty()) {
        WARN("skipped: no analytics-cases beside the test data");
        return;
    }
    for (const QString &id : ids) {
        INFO(id.toStdString());
        const QJsonObject worked = test::analyticsCase(u"anomaly"_s, id);
        const QJsonArray series = worked["input"_L1]["series"_L1].toArray();
        const QJsonValue expected = worked["expected"_L1];
        Office office;
        const Day first(2022, 1, 10);
        QStringList rows;
        for (int i = 0; i < int(series.size()); ++i)
            rows << orderRow(i, u"Somebody"_s, toIso(first.addMonths(i)), series[i].toDouble());
        const Day last = first.addMonths(int(series.size()) - 1);
        office.turnTo(last.addMonths(1));
        office.importOrders(rows);
        const Table table = office.report("anomalies");
        const int place = placeOf(table, u"All sales"_s);
        const bool isLast = place >= 0 && table.rows[size_t(place)].cells[1].text == stepLabel(last, Step::Month);
        CHECK(isLast == expected["flag"_L1].toBool());
        if (expected["status"_L1].toString() == u"insufficient_history") {
            CHECK(table.sentence.contains(QString::number(expected["needed"_L1].toInteger())));
            continue;
        }
        if (!isLast)
            continue;
        CHECK(table.at(place, u"sales").units == 100 * series.last().toInteger());
        CHECK(table.at(place, u"expected").units == std::llround(100 * expected["expected"_L1].toDouble()));
        CHECK(table.at(place, u"deviation").real == Approx(expected["deviation"_L1].toDouble()).epsilon(1e-9));
    }
}

TEST_CASE("the worked ages of open amounts come of imported orders, payments and shares")
{
    const QJsonObject worked = test::analyticsCase(u"receivables"_s, u"aging"_s);
    if (isMissing(worked))
        return;
    const QJsonValue input = worked["input"_L1], expected = worked["expected"_L1];
    Office office;
    const Day asOf = day(input["as_of"_L1]);
    office.turnTo(Day(2024, 8, 1));
    QStringList orders{u"Number,Customer,Ordered on,Due on,Currency,Exchange rate,Status,Follow payments,Product Name,"
                       "Quantity,Unit price"_s};
    std::map<QString, QString> owners;
    for (const QJsonValue one : input["invoices"_L1].toArray()) {
        const QString currency = one["currency"_L1].toString(), amount = one["amount"_L1].toString();
        const QString rate =
            currency == input["base"_L1].toString() ? u"1"_s : input["rates_as_of"_L1][currency].toString();
        const Day due = day(one["date"_L1]).addDays(one["terms_days"_L1].toInteger());
        owners[one["id"_L1].toString()] = one["customer"_L1].toString();
        orders << QStringList{one["id"_L1].toString(),
                              one["customer"_L1].toString(),
                              one["date"_L1].toString(),
                              toIso(due),
                              currency,
                              rate,
                              u"confirmed"_s,
                              u"yes"_s,
                              u"Tea"_s,
                              amount.startsWith(u'-') ? u"-1"_s : u"1"_s,
                              QString(amount).remove(u'-')}
                      .join(u',');
    }
    office.import(u"order"_s, orders, {u"customer"_s, u"product"_s});
    QStringList payments{u"Number,Customer,Received on,Amount"_s}, shares{u"Payment,Order,Amount"_s};
    for (const QJsonValue one : input["payments"_L1].toArray()) {
        const QString number = u"R-%1"_s.arg(payments.size());
        const QString order = one["invoice"_L1].toString();
        const QString payer = one["invoice"_L1].isNull() ? one["customer"_L1].toString() : owners[order];
        payments << u"%1,%2,%3,%4"_s.arg(number, payer, one["date"_L1].toString(), one["amount"_L1].toString());
        if (!one["invoice"_L1].isNull())
            shares << u"%1,%2,%3"_s.arg(number, order, one["amount"_L1].toString());
    }
    office.import(u"payment"_s, payments, {u"customer"_s});
    office.import(u"allocation"_s, shares, {}, u"Payment=payment_id.number;Order=order_id.number"_s);
    const Table table = office.report("aging", {.period = {{}, asOf}});
    const int total = int(table.rows.size()) - 1;
    const std::pair<const char *, QLatin1StringView> ages[]{
        {"current", "current"_L1}, {"d30", "1-30"_L1}, {"d60", "31-60"_L1}, {"d90", "61-90"_L1}, {"older", "90+"_L1}};
    for (const auto &[column, bucket] : ages)
        CHECK(table.at(total, QString::fromLatin1(column)).units == expected["totals"_L1][bucket].toInteger());
    CHECK(table.at(total, u"open").units == expected["gross_minor"_L1].toInteger());
}
