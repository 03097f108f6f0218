// SPDX-License-Identifier: GPL-3.0-or-later
// Report `events`: who came, and what those who came bought afterwards against those who were invited and did not come.
// Whoever comes to an event is interested anyway: the difference is no proof that the event did it.
#include "core/marketing/events.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/columns.h"
#include "core/report/grouping.h"
#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Side // those who came, or did not
{
    QJsonArray customers;
    qint64 buyers = 0, orders = 0, revenue = 0;
};

struct Event
{
    RecordId id = 0;
    QString name;
    Day heldOn;
    qint64 invited = 0, accepted = 0, attended = 0, absent = 0;
    Side came, stayed;
};

std::vector<Event> readEvents(Store &store, Period period, int days)
{
    std::vector<Event> events;
    std::map<RecordId, size_t> places;
    Statement rows = store.connection().prepare(
        "SELECT e.id, e.name, e.held_on, COUNT(a.id), coalesce(SUM(a.state IN ('accepted', 'attended')), 0), "
        "coalesce(SUM(a.state = 'attended'), 0), coalesce(SUM(a.state = 'absent'), 0) FROM event e LEFT JOIN "
        "attendance a "
        "ON a.event_id = e.id WHERE e.held_on >= ?1 AND e.held_on <= ?2 GROUP BY e.id ORDER BY e.held_on DESC, e.id "
        "DESC");
    rows.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s);
    rows.bind(2, toIso(period.to));
    while (rows.step()) {
        places[rows.integer(0)] = events.size();
        events.push_back({rows.integer(0),
                          rows.text(1),
                          Day::fromString(rows.text(2), Qt::ISODate),
                          rows.integer(3),
                          rows.integer(4),
                          rows.integer(5),
                          rows.integer(6),
                          {},
                          {}});
    }
    // A customer came when anybody of theirs did.
    Statement sides = store.connection().prepare("SELECT w.event_id, w.who, w.came, COUNT(o.id), coalesce(SUM(" +
                                                 inFileCurrency("coalesce(o.net, 0)", "o", store.currency()) +
                                                 "), 0) FROM (SELECT a.event_id, coalesce(a.customer_id, "
                                                 "c.customer_id) AS who, MAX(a.state = 'attended') AS came, "
                                                 "e.held_on FROM attendance a JOIN event e ON e.id = a.event_id LEFT "
                                                 "JOIN contact c ON c.id = a.contact_id WHERE "
                                                 "coalesce(a.customer_id, c.customer_id) IS NOT NULL AND e.held_on >= "
                                                 "?1 AND e.held_on <= ?2 GROUP BY 1, 2) w LEFT "
                                                 "JOIN \"order\" o ON o.customer_id = w.who AND o.status IN "
                                                 "('confirmed', 'delivered', 'completed') AND o.ordered_on "
                                                 "> w.held_on AND o.ordered_on <= date(w.held_on, '+' || ?3 || ' "
                                                 "days') AND o.ordered_on <= ?4 GROUP BY 1, 2 ORDER "
                                                 "BY 1, 2");
    sides.bind(1, period.from.isValid() ? toIso(period.from) : u"0"_s);
    sides.bind(2, toIso(period.to));
    sides.bind(3, days);
    sides.bind(4, toIso(store.today()));
    while (sides.step()) {
        Event &event = events[places.at(sides.integer(0))];
        Side &side = sides.integer(2) ? event.came : event.stayed;
        side.customers.append(sides.integer(1));
        side.buyers += sides.integer(3) > 0;
        side.orders += sides.integer(3);
        side.revenue += sides.integer(4);
    }
    return events;
}

void addColumns(Table &table)
{
    addColumn(table, "event", QT_TRANSLATE_NOOP("report", "Event"), CellKind::Text);
    table.columns.back().type = u"event"_s;
    addColumn(table, "held_on", QT_TRANSLATE_NOOP("report", "Held on"), CellKind::Day);
    addColumn(table, "invited", QT_TRANSLATE_NOOP("report", "Invited"), CellKind::Integer);
    addColumn(table, "accepted", QT_TRANSLATE_NOOP("report", "Accepted"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Those who came without a word are among them."));
    addColumn(table, "attended", QT_TRANSLATE_NOOP("report", "Came"), CellKind::Integer);
    addColumn(table, "rate", QT_TRANSLATE_NOOP("report", "Share that came"), CellKind::Percent, nullptr, 1);
    addColumn(table, "came_buyers", QT_TRANSLATE_NOOP("report", "Came and bought"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Customers who came and ordered afterwards, within the days asked for."), 1);
    addColumn(table, "stayed_buyers", QT_TRANSLATE_NOOP("report", "Stayed away and bought"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "The same for those who were invited and did not come."), 1);
    addColumn(table, "difference", QT_TRANSLATE_NOOP("report", "Difference"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "With the 95 % interval by Newcombe."), 1);
    table.columns.back().showsSign = true;
    addColumn(table, "came_orders", QT_TRANSLATE_NOOP("report", "Their orders"), CellKind::Integer);
    addColumn(table, "came_revenue", QT_TRANSLATE_NOOP("report", "Their sales"), CellKind::Money, nullptr, 2);
    addColumn(table, "stayed_revenue", QT_TRANSLATE_NOOP("report", "Sales to others"), CellKind::Money, nullptr, 2);
}

Cell shareOf(qint64 k, qint64 n)
{
    if (n == 0)
        return {};
    if (footing(n) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const Interval within = *wilson(k, n);
    return Cell::ofPercent(double(k) / double(n)).within(within.low, within.high);
}

Cell differenceOf(const Side &came, const Side &stayed)
{
    const qint64 n = came.customers.size(), m = stayed.customers.size();
    if (n == 0 || m == 0)
        return {};
    if (footing(n) == Footing::Hidden || footing(m) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const Interval within = *newcombe(came.buyers, n, stayed.buyers, m);
    return Cell::ofPercent(double(came.buyers) / double(n) - double(stayed.buyers) / double(m))
        .within(within.low, within.high);
}

Query membersOf(const Event &event, const QStringList &states)
{
    Condition condition = where(u"event_id"_s, Operator::Equal, qint64(event.id));
    if (!states.isEmpty())
        condition = all({condition, where(u"state"_s, Operator::In, QJsonArray::fromStringList(states))});
    return {u"attendance"_s, condition, {}, {}};
}

Query ordersOf(const Event &event, const Side &side, int days, Day today)
{
    return {u"order"_s,
            all({where(u"customer_id"_s, Operator::In, side.customers),
                 where(u"status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s}),
                 where(u"ordered_on"_s, Operator::Greater, toIso(event.heldOn)),
                 where(u"ordered_on"_s, Operator::LessOrEqual, toIso(std::min(event.heldOn.addDays(days), today)))}),
            {},
            {}};
}

Table eventTable(Store &store, const Params &params)
{
    const Day today = store.today();
    Period period = params.period;
    if (!period.to.isValid() || period.to > today)
        period.to = today;
    const int days = std::clamp(params.set.value(u"days"_s, u"90"_s).toInt(), 1, 3650);
    const std::vector<Event> events = readEvents(store, period, days);
    Table table;
    addColumns(table);
    qint64 invited = 0, attended = 0;
    Side came, stayed;
    for (const Event &event : events) {
        TableRow row{.cells = {Cell::ofText(event.name, event.id), Cell::ofDay(event.heldOn)}};
        row.cells.push_back(Cell::ofInteger(event.invited).from(membersOf(event, {})));
        row.cells.push_back(Cell::ofInteger(event.accepted).from(membersOf(event, {u"accepted"_s, u"attended"_s})));
        row.cells.push_back(Cell::ofInteger(event.attended).from(membersOf(event, {u"attended"_s})));
        row.cells.push_back(shareOf(event.attended, event.invited));
        row.cells.push_back(shareOf(event.came.buyers, event.came.customers.size()));
        row.cells.push_back(shareOf(event.stayed.buyers, event.stayed.customers.size()));
        row.cells.push_back(differenceOf(event.came, event.stayed));
        const Query cameOrders = ordersOf(event, event.came, days, today);
        row.cells.push_back(Cell::ofInteger(event.came.orders).from(cameOrders));
        row.cells.push_back(Cell::ofMoney({event.came.revenue}).from(cameOrders, u"net"_s));
        row.cells.push_back(
            Cell::ofMoney({event.stayed.revenue}).from(ordersOf(event, event.stayed, days, today), u"net"_s));
        table.rows.push_back(std::move(row));
        invited += event.invited;
        attended += event.attended;
    }
    if (events.empty())
        table.sentence = QCoreApplication::translate("report", "No event was held in this period.");
    else
        table.sentence = QCoreApplication::translate("report", "Events: %3. Of %2 who were invited, %1 came.")
                             .arg(QString::number(attended), QString::number(invited), QString::number(events.size()));
    table.notes << QCoreApplication::translate("report",
                                               "Orders in the %1 days after the event. Whoever comes is interested "
                                               "anyway: a difference is no proof that the event did it.")
                       .arg(days);
    ChartHint chart;
    chart.kind = ChartHint::Kind::Bars;
    chart.categories = u"event"_s;
    chart.series = {u"invited"_s, u"attended"_s};
    chart.title = QCoreApplication::translate("report", "Invited and came");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report eventsReport{
    .name = "events",
    .title = QT_TRANSLATE_NOOP("report", "Events"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Events held in the period: invited, accepted, came, and later orders of those "
                                    "who came against those who did not."),
    .area = "marketing",
    .dimensions = {},
    .parameters = {{"days", QT_TRANSLATE_NOOP("report", "Days afterwards"), nullptr, "90"}},
    .run = eventTable,
};

} // namespace kith
