// SPDX-License-Identifier: GPL-3.0-or-later
// Real sales and a real pipeline, brought in by the importer, against sums that are made here from the files' own rows.
#include <catch2/catch.hpp>

#include <cmath>
#include <map>
#include <QFile>

#include "core/business_rules.h"
#include "core/exchange/importer.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/store/change.h"
#include "tests/exchange/exchange_data.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Imported
{
    Imported()
    {
        StoreOptions options;
        options.rules = businessRules();
        store = Store::create(folder.filePath(u"a.kith"_s), {u"A"_s, u"USD"_s, u"UTC"_s}, options);
    }
    void import(const QString &type, const QString &source, const QString &map, const QStringList &missing,
                const QString &defaults = {})
    {
        ImportOptions options;
        options.type = type;
        options.source = source;
        options.map = parseMapping(map);
        options.createMissing = missing;
        options.defaults = parseAssignments(defaults);
        const ImportResult result = importFile(*store, options);
        REQUIRE(result.rejected == 0);
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

struct DealSums
{
    qint64 open = 0, won = 0, lost = 0, amount = 0;
    std::vector<qint64> days;

    double mean() const
    {
        double sum = 0;
        for (const qint64 one : days)
            sum += double(one);
        return sum / double(days.size());
    }
    double median()
    {
        std::ranges::sort(days);
        return double(days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2;
    }
};

using ByName = std::map<QString, DealSums>;

void compare(const Table &table, ByName &sums)
{
    CHECK(table.rows.size() == sums.size() + 1);
    for (int i = 0; i + 1 < int(table.rows.size()); ++i) {
        const QString name = table.rows[size_t(i)].cells[0].text;
        INFO(table.name.toStdString() << " " << name.toStdString());
        REQUIRE(sums.contains(name));
        DealSums &right = sums[name];
        if (table.column(u"open") >= 0)
            CHECK(table.at(i, u"open").units == right.open);
        CHECK(table.at(i, u"won").units == right.won);
        CHECK(table.at(i, u"lost").units == right.lost);
        CHECK(table.at(i, u"won_amount").units == right.amount * 100);
        CHECK(table.at(i, u"win_rate").real == Approx(double(right.won) / double(right.won + right.lost)));
        CHECK(table.at(i, u"cycle_mean").real == Approx(right.mean()));
        CHECK(table.at(i, u"cycle_median").real == Approx(right.median()));
    }
}

// The rows of a plain file: no cell has a comma in it.
std::vector<QStringList> rowsOf(const QString &path)
{
    std::vector<QStringList> rows = test::readAll(path);
    rows.erase(rows.begin());
    return rows;
}

} // namespace

TEST_CASE("win rate, revenue and cycle of each quarter, person and region of an imported pipeline are met")
{
    const QString data = test::dataFolder(u"maven-crm"_s);
    if (data.isEmpty()) {
        WARN("skipped: no maven-crm in the test data");
        return;
    }
    Imported file;
    {
        Change change(*file.store, u"Stages"_s);
        for (const auto &[place, name] : {std::pair(1, u"Prospecting"_s), {2, u"Engaging"_s}}) {
            const auto ids = file.store->ids({u"stage"_s, where(u"position"_s, Operator::Equal, place), {}, {}});
            REQUIRE(ids.size() == 1);
            Record stage = *file.store->read(stage::type, ids.front());
            stage.set(stage::name, name);
            REQUIRE(change.save(stage).isEmpty());
        }
        change.commit();
    }
    file.import(u"staff"_s, data + u"/sales_teams.csv"_s, u"sales_agent=name;regional_office=region;manager="_s, {});
    file.import(u"opportunity"_s, data + u"/sales_pipeline.csv"_s,
                u"opportunity_id=external_id;sales_agent=owner_id;product=name;account=customer_id;deal_stage=stage_id;"
                "engage_date=opened_on;close_date=closed_on;close_value=amount"_s,
                {u"customer"_s}, u"lost_reason=other"_s);

    std::map<QString, QString> regions;
    for (const QStringList &row : rowsOf(data + u"/sales_teams.csv"_s))
        regions[row[0]] = row[2];
    ByName agents, areas, quarters;
    for (const QStringList &row : rowsOf(data + u"/sales_pipeline.csv"_s)) {
        const Day opened = Day::fromString(row[5], Qt::ISODate), closed = Day::fromString(row[6], Qt::ISODate);
        std::vector<DealSums *> into{&agents[row[1]], &areas[regions[row[1]]]};
        if (closed.isValid())
            into.push_back(&quarters[stepLabel(closed, Step::Quarter)]);
        for (DealSums *sums : into) {
            sums->open += closed.isValid() ? 0 : 1;
            sums->lost += row[4] == u"Lost" ? 1 : 0;
            if (row[4] != u"Won")
                continue;
            sums->won += 1;
            sums->amount += row[7].toLongLong();
            sums->days.push_back(opened.daysTo(closed));
        }
    }
    CHECK(agents.size() == 30);
    CHECK(areas.size() == 3);
    CHECK(quarters.size() == 4);
    Table byQuarter = runReport(*file.store, u"pipeline"_s, {.by = {u"quarter"_s}});
    compare(byQuarter, quarters);
    compare(runReport(*file.store, u"pipeline"_s, {.by = {u"staff"_s}}), agents);
    compare(runReport(*file.store, u"pipeline"_s, {.by = {u"region"_s}}), areas);
    const int total = int(byQuarter.rows.size()) - 1;
    CHECK(byQuarter.at(total, u"cycle_mean").real == Approx(51.78).margin(0.005));
    CHECK(byQuarter.at(total, u"cycle_median").real == 57);
    // Lost ones come without an amount in this file: no share of the value is made of that.
    CHECK(byQuarter.at(total, u"win_rate_value").state == Cell::State::NoData);
}

TEST_CASE("every year of a real shop stands against the one before, and the first says that it has none")
{
    const QString data = test::dataFolder(u"superstore"_s);
    if (data.isEmpty()) {
        WARN("skipped: no superstore in the test data");
        return;
    }
    Imported file;
    file.import(u"order"_s, data + u"/superstore.utf8bom.csv"_s, {}, {});
    // Lines are read to cents one by one, so the sums are made the same way.
    std::map<int, qint64> years;
    std::map<std::pair<int, QString>, qint64> regions, categories, classes;
    for (const QStringList &row : rowsOf(data + u"/superstore.utf8bom.csv"_s)) {
        const int year = row[2].section(u'/', 2).toInt();
        const auto millionths = parseUnits(row[17], 6);
        REQUIRE(millionths);
        const qint64 cents = (*millionths + 5'000) / 10'000;
        years[year] += cents;
        regions[{year, row[12]}] += cents;
        categories[{year, row[15]}] += cents;
        classes[{year, row[7]}] += cents;
    }
    REQUIRE(years.size() == 4);
    for (const auto &[year, net] : years) {
        INFO(year);
        const Period period{Day(year, 1, 1), Day(year, 12, 31)};
        const Table table =
            runReport(*file.store, u"sales"_s, {.period = period, .by = {u"year"_s}, .compareLastYear = true});
        const int total = int(table.rows.size()) - 1;
        CHECK(table.at(total, u"sales").units == net);
        const auto before = years.find(year - 1);
        if (before == years.end()) {
            CHECK(table.sentence.contains(u"nothing to compare"_s));
            CHECK(table.at(total, u"change").state == Cell::State::NoData);
        } else {
            CHECK(table.at(total, u"last_year").units == before->second);
            CHECK(table.at(total, u"change").real == Approx(double(net) / double(before->second) - 1));
        }
        for (const auto &[by, right] : {std::pair(u"region"_s, &regions), {u"category"_s, &categories}}) {
            const Table parts =
                runReport(*file.store, u"sales"_s, {.period = period, .by = {by}, .compareLastYear = true});
            for (int i = 0; i + 1 < int(parts.rows.size()); ++i) {
                const QString name = parts.rows[size_t(i)].cells[0].text;
                INFO(name.toStdString());
                const auto now = right->find({year, name}), then = right->find({year - 1, name});
                CHECK(parts.at(i, u"sales").units == (now == right->end() ? 0 : now->second));
                CHECK(parts.at(i, u"last_year").units == (then == right->end() ? 0 : then->second));
            }
        }
    }
    // The bridge explains the difference of a whole year, customer by customer.
    const Table bridge = runReport(*file.store, u"bridge"_s, {.period = {Day(2019, 1, 1), Day(2019, 12, 31)}});
    qint64 difference = 0;
    for (size_t i = 0; i + 1 < bridge.rows.size(); ++i)
        difference += bridge.at(int(i), u"difference").units;
    CHECK(difference == years[2019] - years[2018]);
}
