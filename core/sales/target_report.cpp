// SPDX-License-Identifier: GPL-3.0-or-later
// Report `targets`: what was to be reached by whom, what is reached, and what the pace so far would make of it by the
// end of the period. Pace counts working days.
#include "core/sales/target_report.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/scaled.h"
#include "core/model/types/target.h"
#include "core/report/grouping.h"
#include "core/sales/report_columns.h"
#include "core/sales/target_progress.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int shownTargets = 500;

struct Aim
{
    Record target;
    Period period;
    Query records;
    QString field; // "": the margin of lines, which is no field of theirs
    qint64 reached = 0;
};

Period periodOf(const Record &target)
{
    const QString kind = target.get(target::period);
    const Step step = kind == "year"_L1 ? Step::Year : kind == "quarter"_L1 ? Step::Quarter : Step::Month;
    const Day start = target.get(target::startsOn);
    // A target may begin on any day: as many months from there.
    const int months = step == Step::Year ? 12 : step == Step::Quarter ? 3 : 1;
    return {start, start.addMonths(months).addDays(-1)};
}

// A category with all that is part of it.
QJsonArray categoriesWithin(Store &store, RecordId category)
{
    Statement rows = store.connection().prepare(
        "WITH RECURSIVE within(id) AS (VALUES(?1) UNION SELECT c.id FROM product_category c JOIN within w "
        "ON c.parent_id = w.id) SELECT id FROM within");
    rows.bind(1, category);
    QJsonArray ids;
    while (rows.step())
        ids.append(qint64(rows.integer(0)));
    return ids;
}

// The records a target is measured by: orders or their lines by the day of order, payments by the day of receipt.
void measure(Store &store, Aim &aim, Day asOf)
{
    const Record &target = aim.target;
    const QString what = target.get(target::measure);
    const bool isByLine = !target.isEmpty(target::productCategory) || !target.isEmpty(target::product);
    const QString order = isByLine ? u"order_id."_s : QString();
    Period period = aim.period;
    period.to = std::min(period.to, asOf);
    std::vector<Condition> more;
    if (what == "payments"_L1) {
        if (!target.isEmpty(target::staff))
            more.push_back(where(u"customer_id.owner_id"_s, Operator::Equal, qint64(target.get(target::staff))));
        if (!target.isEmpty(target::region))
            more.push_back(where(u"customer_id.region"_s, Operator::Equal, target.get(target::region)));
        aim.records = {u"payment"_s, joined(dayWithin(u"received_on"_s, period), std::move(more)), {}, {}};
        aim.field = u"amount"_s;
        return;
    }
    if (!target.isEmpty(target::staff))
        more.push_back(where(order + u"owner_id"_s, Operator::Equal, qint64(target.get(target::staff))));
    if (!target.isEmpty(target::region)) {
        const QString region = target.get(target::region);
        more.push_back(any({where(order + u"region"_s, Operator::Equal, region),
                            all({where(order + u"region"_s, Operator::Empty),
                                 where(order + u"customer_id.region"_s, Operator::Equal, region)})}));
    }
    aim.field = what == "margin"_L1 ? u"margin"_s : u"net"_s;
    if (!isByLine) {
        aim.records = soldOrders(period, std::move(more));
        return;
    }
    if (!target.isEmpty(target::product))
        more.push_back(where(u"product_id"_s, Operator::Equal, qint64(target.get(target::product))));
    if (!target.isEmpty(target::productCategory))
        more.push_back(where(u"product_id.category_id"_s, Operator::In,
                             categoriesWithin(store, target.get(target::productCategory))));
    std::vector<Condition> parts{
        where(u"order_id.status"_s, Operator::In, QJsonArray{u"confirmed"_s, u"delivered"_s, u"completed"_s})};
    const std::vector<Condition> days = dayWithin(u"order_id.ordered_on"_s, period);
    parts.insert(parts.end(), days.begin(), days.end());
    if (what == "margin"_L1)
        aim.field.clear();
    aim.records = {u"order_line"_s, joined(std::move(parts), std::move(more)), {}, {}};
}

QString whose(Store &store, const Record &target)
{
    QStringList parts;
    if (!target.isEmpty(target::staff))
        parts << store.display(target::staff, target.value(target::staff));
    if (!target.isEmpty(target::region))
        parts << target.get(target::region);
    if (!target.isEmpty(target::productCategory))
        parts << store.display(target::productCategory, target.value(target::productCategory));
    if (!target.isEmpty(target::product))
        parts << store.display(target::product, target.value(target::product));
    return parts.isEmpty() ? QCoreApplication::translate("report", "The whole business") : parts.join(u" · "_s);
}

QString periodLabel(const Record &target)
{
    const QString kind = target.get(target::period);
    const Step step = kind == "year"_L1 ? Step::Year : kind == "quarter"_L1 ? Step::Quarter : Step::Month;
    const Day start = target.get(target::startsOn);
    return startOfStep(start, step) == start ? stepLabel(start, step) : dayLabel(start);
}

std::vector<Aim> gather(Store &store, const Params &params, Day asOf, qint64 &later)
{
    Query query{u"target"_s, {}, {u"-starts_on"_s}, {}};
    std::vector<Aim> aims;
    for (const Record &target : store.select(query)) {
        Aim aim{target, periodOf(target), {}, {}, 0};
        const bool isAsked = (!params.period.from.isValid() || aim.period.to >= params.period.from) &&
                             (!params.period.to.isValid() || aim.period.from <= params.period.to);
        if (!isAsked)
            continue;
        if (aim.period.from > asOf) { // has not begun
            ++later;
            continue;
        }
        if (aims.size() >= shownTargets)
            break;
        measure(store, aim, asOf);
        const auto sum = [&](const QString &field) {
            return recordsFigure(store, Cell::ofMoney({}).from(aim.records, field));
        };
        aim.reached = aim.field.isEmpty() ? sum(u"net"_s) - sum(u"cost"_s) : sum(aim.field);
        aims.push_back(std::move(aim));
    }
    return aims;
}

void addColumns(Table &table)
{
    addColumn(table, "whose", QT_TRANSLATE_NOOP("report", "Target of"), CellKind::Text);
    addColumn(table, "period", QT_TRANSLATE_NOOP("report", "Period"), CellKind::Text);
    addColumn(table, "measure", QT_TRANSLATE_NOOP("report", "Measure"), CellKind::Text,
              QT_TRANSLATE_NOOP("report", "Orders and margin: net, by day of order. Payments: received."));
    addColumn(table, "target", QT_TRANSLATE_NOOP("report", "Target"), CellKind::Money);
    addColumn(table, "reached", QT_TRANSLATE_NOOP("report", "Reached"), CellKind::Money);
    addColumn(table, "attainment", QT_TRANSLATE_NOOP("report", "Attainment"), CellKind::Percent, nullptr, 1);
    addColumn(table, "gap", QT_TRANSLATE_NOOP("report", "To go"), CellKind::Money,
              QT_TRANSLATE_NOOP("report", "Below zero: above the target."));
    addColumn(
        table, "pace", QT_TRANSLATE_NOOP("report", "At this pace"), CellKind::Money,
        QT_TRANSLATE_NOOP("report", "What is reached, divided by the working days gone, times all working days."));
    addColumn(table, "days", QT_TRANSLATE_NOOP("report", "Working days left"), CellKind::Integer);
}

Table targetsTable(Store &store, const Params &params)
{
    const Day asOf = asOfDay(store, params);
    qint64 later = 0;
    const std::vector<Aim> aims = gather(store, params, asOf, later);
    Table table;
    addColumns(table);
    qint64 running = 0, behind = 0, gone = 0, met = 0;
    for (const Aim &aim : aims) {
        const qint64 wanted = aim.target.get(target::amount).minor;
        const int all = workingDays(store, aim.period);
        const int left = aim.period.to > asOf ? workingDays(store, {asOf.addDays(1), aim.period.to}) : 0;
        const bool isRunning = aim.period.to > asOf;
        TableRow row{.cells = {Cell::ofText(whose(store, aim.target), aim.target.id()),
                               Cell::ofText(periodLabel(aim.target)),
                               Cell::ofText(store.display(target::measure, aim.target.value(target::measure)))}};
        row.cells.push_back(Cell::ofMoney({wanted}).from(
            {u"target"_s, where(u"id"_s, Operator::Equal, qint64(aim.target.id())), {}, {}}, u"amount"_s));
        row.cells.push_back(aim.field.isEmpty() ? Cell::ofMoney({aim.reached})
                                                : Cell::ofMoney({aim.reached}).from(aim.records, aim.field));
        row.cells.push_back(
            wanted > 0 ? Cell::ofPercent(double(aim.reached) / double(wanted))
                       : Cell::noData(u"no_target"_s, QCoreApplication::translate("report", "a target of zero")));
        row.cells.push_back(Cell::ofMoney({wanted - aim.reached}));
        qint64 pace = aim.reached;
        if (isRunning && all > left)
            pace = divideRounded(Int128(aim.reached) * all, all - left);
        row.cells.push_back(isRunning && all <= left ? Cell() : Cell::ofMoney({pace}));
        row.cells.push_back(isRunning ? Cell::ofInteger(left) : Cell());
        table.rows.push_back(std::move(row));
        ++(isRunning ? running : gone);
        behind += isRunning && pace < wanted ? 1 : 0;
        met += !isRunning && aim.reached >= wanted ? 1 : 0;
    }
    if (aims.empty())
        table.sentence = QCoreApplication::translate("report", "No target was set for this period.");
    else
        table.sentence =
            QCoreApplication::translate("report", "Of %1 targets that run, %2 will be missed at this pace; of "
                                                  "%3 that are over, %4 were met.")
                .arg(running)
                .arg(behind)
                .arg(gone)
                .arg(met);
    table.notes << QCoreApplication::translate("report", "As of %1.").arg(dayLabel(asOf));
    if (later > 0)
        table.notes << QCoreApplication::translate("report", "Left out, because they have not begun: %1.").arg(later);
    return table;
}

} // namespace

const Report targetsReport{
    .name = "targets",
    .title = QT_TRANSLATE_NOOP("report", "Targets reached"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Every target against what was reached in its period, and what the pace so "
                                    "far would make of it."),
    .area = "sales",
    .dimensions = {{"target", QT_TRANSLATE_NOOP("report", "Target")}},
    .parameters = {},
    .run = targetsTable,
};

} // namespace kith
