// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and find: what a person waits for while looking.
#include <algorithm>
#include <sqlite3.h>

#include "core/model/types/all_types.h"
#include "core/store/search.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/raw.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

constexpr int screen = 60; // rows

int stepAll(sqlite3_stmt *statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

void firstScreen(Store &store, Raw &raw, const QString &what, const Query &query, const std::string &rawSql)
{
    sqlite3_stmt *statement = raw.prepare(rawSql);
    measure({what, [&] { return secondsOf([&] { store.rows(query, store.ids(query, screen)); }); },
             [&] { return secondsOf([&] { stepAll(statement); }); }, 1.5});
}

} // namespace

void listScenario(qint64 size)
{
    const QString file = business(size);
    const auto store = openedBusiness(file);
    Raw raw(file);
    const QStringList columns{u"name"_s,          u"city"_s,    u"region"_s,     u"class"_s,
                              u"last_order_on"_s, u"revenue"_s, u"open_amount"_s};
    const std::string select =
        "SELECT id, version, name, city, region, class, last_order_on, revenue, open_amount FROM customer ";
    firstScreen(*store, raw, u"list: by name, first screen"_s, {u"customer"_s, {}, {u"name"_s}, columns},
                select + "ORDER BY sort_key, id LIMIT 60");
    firstScreen(*store, raw, u"list: by revenue, first screen"_s, {u"customer"_s, {}, {u"-revenue"_s}, columns},
                select + "ORDER BY revenue DESC, id LIMIT 60");
    firstScreen(*store, raw, u"list: filter region, by name"_s,
                {u"customer"_s, where(u"region"_s, Operator::Equal, u"Region 3"_s), {u"name"_s}, columns},
                select + "WHERE fold(region) = 'region 3' ORDER BY sort_key, id LIMIT 60");
    firstScreen(*store, raw, u"list: filter revenue, by name"_s,
                {u"customer"_s, where(u"revenue"_s, Operator::Greater, u"50000.00"_s), {u"name"_s}, columns},
                select + "WHERE revenue > 5000000 ORDER BY sort_key, id LIMIT 60");
    const Query all{u"customer"_s, {}, {u"name"_s}, columns};
    sqlite3_stmt *ids = raw.prepare("SELECT id FROM customer ORDER BY sort_key, id");
    measure({u"list: all ids in order"_s, [&] { return secondsOf([&] { store->ids(all); }); },
             [&] { return secondsOf([&] { stepAll(ids); }); }});
    const std::vector<RecordId> order = store->ids(all);
    measure({u"list: a page of 200 rows anywhere"_s,
             [&] {
                 const auto from = order.begin() + std::ptrdiff_t(order.size() / 2);
                 const std::vector<RecordId> page(from, from + std::min<std::ptrdiff_t>(200, order.end() - from));
                 return secondsOf([&] { store->rows(all, page); });
             },
             {}});
}

void findScenario(qint64 size)
{
    const QString file = business(size);
    const auto store = openedBusiness(file);
    Raw raw(file);
    const QStringList typed{u"aur"_s,     u"aurora tr"_s,    u"bcmy"_s,    u"北辰"_s,  u"山"_s,     u"1000123"_s,
                            u"c123@ex"_s, u"elbe porc 12"_s, u"beichen"_s, u"so-77"_s, u"last99"_s, u"case 5"_s};
    std::vector<double> all;
    for (const QString &text : typed) {
        sqlite3_stmt *statement =
            raw.prepare("SELECT rowid FROM search WHERE search MATCH '" + queryTerms(text) + "' LIMIT 200");
        for (int i = 0; i < 20; ++i)
            all.push_back(secondsOf([&] { find(*store, text, 20); }));
        measure({u"find: %1"_s.arg(text), [&] { return secondsOf([&] { find(*store, text, 20); }); },
                 [&] { return secondsOf([&] { stepAll(statement); }); }, 1.5});
    }
    std::sort(all.begin(), all.end());
    say(u"find: 99th percentile %1 ms (goal 16)"_s.arg(all[all.size() * 99 / 100] * 1000, 0, 'f', 2));
}

void openScenario(qint64 size)
{
    const QString file = business(size);
    measure({u"open the file"_s, [&] { return secondsOf([&] { openedBusiness(file); }); },
             [&] {
                 return secondsOf([&] {
                     Raw raw(file);
                     raw.execute("SELECT 1");
                 });
             }});
}

} // namespace kith::bench
