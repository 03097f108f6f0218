// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a past day says what it said then, whatever came later.
#include <catch2/catch.hpp>

#include <QJsonArray>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QStringList written(const Table &table)
{
    QStringList lines{table.sentence};
    lines << table.notes;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << u"%1|%2|%3|%4|%5|%6"_s.arg(QString::number(int(cell.state)), cell.text,
                                                QString::number(cell.units), QString::number(cell.real, 'g', 12),
                                                QString::number(cell.low, 'g', 12), QString::number(cell.id));
        lines << cells.join(u" ; "_s);
    }
    return lines;
}

struct Asked
{
    QString report;
    Params params;
    QString name() const
    {
        return report + u" by "_s + params.by.join(u',') + u" from "_s + toIso(params.period.from) + u" to "_s +
               toIso(params.period.to);
    }
};

std::vector<Asked> questionsUpTo(Day day)
{
    std::vector<Asked> asked;
    for (const Report &report : deliveredReports()) {
        if (QLatin1StringView(report.area) != "relationship"_L1)
            continue;
        std::vector<QStringList> choices{{}};
        for (const Dimension &dimension : report.dimensions)
            choices.push_back({QString::fromLatin1(dimension.name)});
        for (const QStringList &by : choices)
            for (const Day from : {Day(), Day(2025, 3, 1)})
                asked.push_back({QString::fromLatin1(report.name), {.period = {from, day}, .by = by}});
    }
    return asked;
}

// Everything that can happen after a day: more orders, money for old ones, goods that come back, orders called off,
// talks, answers, costs, and new customers: some buy, some only talk, some do nothing yet.
void goOn(test::Shop &shop, Day after)
{
    Store &store = *shop.store;
    const auto number = [](RecordId id) { return QString::number(id); };
    const Day later = after.addDays(20);
    const std::vector<RecordId> customers = store.ids({u"customer"_s, {}, {u"id"_s}, {}}, 30);
    const std::vector<RecordId> old =
        store.ids({u"order"_s,
                   all({where(u"ordered_on"_s, Operator::LessOrEqual, toIso(after)),
                        where(u"status"_s, Operator::In, QJsonArray{u"delivered"_s, u"confirmed"_s, u"completed"_s})}),
                   {u"id"_s},
                   {}});
    REQUIRE(old.size() > 40);
    const RecordId product = store.ids({u"product"_s, {}, {u"id"_s}, {}}, 1).front();
    std::vector<RecordId> grown = customers;
    for (int i = 0; i < 40; ++i) {
        const RecordId fresh = shop.add(customer::type, {{&customer::name, u"Newcomer %1"_s.arg(i)},
                                                         {&customer::class_, u"chain"_s},
                                                         {&customer::region, u"Nowhere"_s},
                                                         {&customer::phone, u"+49 30 77%1"_s.arg(1000 + i)},
                                                         {&customer::supplierRank, u"2"_s},
                                                         {&customer::suppliersUsed, u"3"_s},
                                                         {&customer::wallet, u"5000"_s}});
        if (i % 4 == 0)
            grown.push_back(fresh);
        if (i % 4 == 1)
            shop.add(communication::type, {{&communication::subject, u"Hello"_s},
                                           {&communication::channel, u"call"_s},
                                           {&communication::direction, u"out"_s},
                                           {&communication::at, toIso(later) + u"T10:00"_s},
                                           {&communication::customer, number(fresh)}});
    }
    for (const RecordId id : grown) {
        const RecordId made = shop.add(order::type, {{&order::customer, number(id)},
                                                     {&order::orderedOn, toIso(later)},
                                                     {&order::status, u"completed"_s},
                                                     {&order::paymentsTracked, u"no"_s}});
        shop.add(order_line::type, {{&order_line::order, number(made)},
                                    {&order_line::product, number(product)},
                                    {&order_line::quantity, u"3"_s},
                                    {&order_line::unitPrice, u"999"_s}});
        shop.add(communication::type, {{&communication::subject, u"Later"_s},
                                       {&communication::channel, u"call"_s},
                                       {&communication::direction, u"in"_s},
                                       {&communication::content, u"values"_s},
                                       {&communication::at, toIso(later) + u"T10:00"_s},
                                       {&communication::customer, number(id)}});
        shop.add(expense::type, {{&expense::spentOn, toIso(later)},
                                 {&expense::amount, u"77.10"_s},
                                 {&expense::customer, number(id)},
                                 {&expense::status, u"paid"_s}});
    }
    for (size_t i = 0; i < 20; ++i) {
        const Record from = *store.read(order::type, old[i]);
        const RecordId paid = shop.add(payment::type, {{&payment::customer, number(from.get(order::customer))},
                                                       {&payment::receivedOn, toIso(later)},
                                                       {&payment::amount, u"30"_s}});
        shop.add(allocation::type, {{&allocation::payment, number(paid)},
                                    {&allocation::order, number(old[i])},
                                    {&allocation::amount, u"30"_s}});
    }
    for (size_t i = 20; i < 30; ++i) {
        const Record from = *store.read(order::type, old[i]);
        const RecordId back = shop.add(order::type, {{&order::customer, number(from.get(order::customer))},
                                                     {&order::orderedOn, toIso(later)},
                                                     {&order::status, u"completed"_s},
                                                     {&order::returnsOf, number(old[i])}});
        shop.add(
            order_line::type,
            {{&order_line::order, number(back)}, {&order_line::quantity, u"-1"_s}, {&order_line::unitPrice, u"5"_s}});
    }
    const std::vector<RecordId> questions = store.ids({u"question"_s, {}, {u"id"_s}, {}});
    const RecordId survey = store.ids({u"survey"_s, {}, {u"id"_s}, {}}, 1).front();
    for (const RecordId id : grown) {
        const RecordId made = shop.add(response::type, {{&response::survey, number(survey)},
                                                        {&response::customer, number(id)},
                                                        {&response::answeredAt, toIso(later) + u"T10:00"_s}});
        for (const RecordId question : questions)
            shop.add(
                answer::type,
                {{&answer::response, number(made)}, {&answer::question, number(question)}, {&answer::score, u"5"_s}});
    }
    shop.commit();
    Change change(store, u"Call off"_s);
    for (size_t i = 30; i < 40; ++i) {
        Record off = *store.read(order::type, old[i]);
        off.set(order::status, u"cancelled"_s);
        off.set(order::cancelledOn, later);
        REQUIRE(change.save(off).isEmpty());
    }
    change.commit();
}

} // namespace

TEST_CASE("every report of the relationship says of a past day what it said then")
{
    test::Shop shop;
    // The file has been in use since the spring before; of a file that was begun later, nobody's entry says anything.
    shop.store->connection().execute("UPDATE change SET at = '2025-03-01T08:20:00.000Z'");
    Clock::set([] { return *instantFromIso(u"2025-06-01T08:20:00Z"); });
    for (int i = 0; i < 7; ++i) // known by then, though they never bought
        shop.add(customer::type, {{&customer::name, u"Prospect %1"_s.arg(i)}});
    shop.commit();
    Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
    shop.fill();
    const Day then(2025, 12, 31);
    const std::vector<Asked> asked = questionsUpTo(then);
    REQUIRE(asked.size() > 60);
    std::vector<QStringList> before, now;
    for (const Asked &each : asked)
        before.push_back(written(runReport(*shop.store, each.report, each.params)));
    for (const Asked &each : questionsUpTo(Day(2026, 6, 11)))
        now.push_back(written(runReport(*shop.store, each.report, each.params)));
    goOn(shop, then);
    for (size_t i = 0; i < asked.size(); ++i) {
        INFO(asked[i].name().toStdString());
        const Table table = runReport(*shop.store, asked[i].report, asked[i].params);
        const QStringList after = written(table);
        REQUIRE(after.size() == before[i].size());
        for (qsizetype line = 0; line < after.size(); ++line)
            CHECK(after[line].toStdString() == before[i][line].toStdString());
        for (const TableRow &row : table.rows) // and so do the records that it opens
            for (size_t cell = 0; cell < row.cells.size(); ++cell)
                if (row.cells[cell].records) {
                    INFO(row.cells[0].text.toStdString() << ", " << table.columns[cell].key.toStdString());
                    CHECK(recordsFigure(*shop.store, row.cells[cell]) == row.cells[cell].units);
                }
    }
    // What came later did change the figures of today.
    const std::vector<Asked> today = questionsUpTo(Day(2026, 6, 11));
    int changed = 0;
    for (size_t i = 0; i < today.size(); ++i)
        changed += written(runReport(*shop.store, today[i].report, today[i].params)) != now[i];
    CHECK(changed > int(today.size()) / 2);
}
