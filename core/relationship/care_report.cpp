// SPDX-License-Identifier: GPL-3.0-or-later
// Reports `care` and `balance`: who hears from us as often as their grade deserves, and whether it goes both ways.
#include "core/relationship/customer_figures.h"
#include "core/relationship/reports.h"
#include "core/relationship/scoring.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr Grade grades[]{Grade::A, Grade::B, Grade::C, Grade::D};

// Days without a talk that a grade bears: the owner's care levels, else the delivered ones.
struct Rhythm
{
    std::map<Grade, qint64> days{{Grade::A, 30}, {Grade::B, 60}, {Grade::C, 120}, {Grade::D, 180}};
    bool isDelivered = true;

    static Rhythm of(Store &store)
    {
        Rhythm rhythm;
        Statement rows = store.connection().prepare("SELECT grade, contact_days FROM care_level");
        while (rows.step()) {
            const QString grade = rows.text(0);
            if (grade.size() != 1 || rows.integer(1) <= 0)
                continue;
            rhythm.days[Grade(grade[0].toLatin1())] = rows.integer(1);
            rhythm.isDelivered = false;
        }
        return rhythm;
    }
};

// The day of the last talk with each customer; `onlyTheirs`: that came from them.
std::unordered_map<RecordId, Day> lastTalks(Store &store, Day asOf, bool onlyTheirs)
{
    Statement rows = store.connection().prepare(
        QByteArray("SELECT customer_id, max(at) FROM communication WHERE customer_id IS NOT NULL AND at < ?") +
        (onlyTheirs ? " AND direction = 'in'" : "") + " GROUP BY 1");
    rows.bind(1, toIso(startOf(asOf.addDays(1), store.zone())));
    std::unordered_map<RecordId, Day> days;
    while (rows.step()) {
        if (const auto at = instantFromIso(rows.text(1)))
            days.emplace(rows.integer(0), dayOf(*at, store.zone()));
    }
    return days;
}

struct Cared
{
    RecordId customer;
    Grade grade;
    Day last;          // invalid: never
    qint64 silent = 0; // days
    qint64 allowed = 0;
    qint64 worth = 0;

    bool neglected() const { return !last.isValid() || silent > allowed; }
};

std::vector<Cared> caredFor(Store &store, const Standing &standing, const Rhythm &rhythm, bool onlyTheirs)
{
    const Day asOf = standing.purchases.asOf();
    const auto talks = lastTalks(store, asOf, onlyTheirs);
    std::vector<Cared> list;
    for (size_t i = 0; i < standing.grades.size(); ++i) {
        const Purchases::Buyer &buyer = standing.purchases.buyers()[i];
        Cared cared{.customer = buyer.customer, .grade = standing.grades[i], .worth = buyer.windowMargin};
        cared.allowed = rhythm.days.at(cared.grade);
        if (const auto found = talks.find(buyer.customer); found != talks.end()) {
            cared.last = found->second;
            cared.silent = cared.last.daysTo(asOf);
        }
        list.push_back(cared);
    }
    return list;
}

void careByGrade(Store &store, Table &table, const std::vector<Cared> &list, const Rhythm &rhythm, bool isCurrent)
{
    table.columns = {
        reportColumn("grade", QT_TRANSLATE_NOOP("report", "Grade"), CellKind::Text),
        reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
        reportColumn("allowed", QT_TRANSLATE_NOOP("report", "Talk every (days)"), CellKind::Integer,
                     QT_TRANSLATE_NOOP("report", "From the care levels in the settings.")),
        reportColumn("in_time", QT_TRANSLATE_NOOP("report", "Talked in time"), CellKind::Integer),
        reportColumn("silent", QT_TRANSLATE_NOOP("report", "Silent too long"), CellKind::Integer),
        reportColumn("never", QT_TRANSLATE_NOOP("report", "Never talked"), CellKind::Integer),
        reportColumn("neglected_share", QT_TRANSLATE_NOOP("report", "Less than their grade"), CellKind::Percent)};
    for (Grade grade : grades) {
        std::vector<RecordId> all, inTime, silent, never;
        for (const Cared &cared : list) {
            if (cared.grade != grade)
                continue;
            all.push_back(cared.customer);
            (!cared.last.isValid() ? never : cared.neglected() ? silent : inTime).push_back(cared.customer);
        }
        table.rows.push_back(
            {.cells = {Cell::ofText(store.choiceLabel(u"grade"_s, gradeKey(grade))),
                       scoredCell(all, isCurrent, where(u"grade"_s, Operator::Equal, gradeKey(grade))),
                       Cell::ofInteger(rhythm.days.at(grade)), customersCell(inTime), customersCell(silent),
                       customersCell(never), shareCell(qint64(silent.size() + never.size()), qint64(all.size()))}});
    }
    table.charts.push_back(chartOf(ChartHint::Kind::StackedBars, "grade", {u"in_time"_s, u"silent"_s, u"never"_s},
                                   QT_TRANSLATE_NOOP("report", "Care by grade")));
}

void careByCustomer(Store &store, Table &table, std::vector<Cared> list, size_t limit)
{
    table.columns = {customerColumn(),
                     reportColumn("grade", QT_TRANSLATE_NOOP("report", "Grade"), CellKind::Text),
                     reportColumn("last", QT_TRANSLATE_NOOP("report", "Last talk"), CellKind::Day),
                     reportColumn("silent", QT_TRANSLATE_NOOP("report", "Days of silence"), CellKind::Integer),
                     reportColumn("allowed", QT_TRANSLATE_NOOP("report", "Talk every (days)"), CellKind::Integer),
                     reportColumn("margin", QT_TRANSLATE_NOOP("report", "Margin of a year"), CellKind::Money)};
    std::erase_if(list, [](const Cared &cared) { return !cared.neglected(); });
    std::sort(list.begin(), list.end(), [](const Cared &a, const Cared &b) {
        return std::tuple(char(a.grade), -a.worth, a.customer) < std::tuple(char(b.grade), -b.worth, b.customer);
    });
    const size_t all = list.size();
    list.resize(std::min(limit, all));
    for (const Cared &cared : list)
        table.rows.push_back(
            {.cells = {customerCell(store, cared.customer),
                       Cell::ofText(store.choiceLabel(u"grade"_s, gradeKey(cared.grade))), Cell::ofDay(cared.last),
                       cared.last.isValid() ? Cell::ofInteger(cared.silent) : Cell(), Cell::ofInteger(cared.allowed),
                       Cell::ofMoney({cared.worth})}});
    if (all > list.size())
        table.notes << QCoreApplication::translate("report", "The first %1 of %2 customers are shown.")
                           .arg(list.size())
                           .arg(all);
}

Table careTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Standing standing = Standing::of(store, asOf);
    const Rhythm rhythm = Rhythm::of(store);
    const std::vector<Cared> list = caredFor(store, standing, rhythm, false);
    Table table;
    if (params.by.value(0) == "customer"_L1)
        careByCustomer(store, table, list, size_t(numberParameter(params, u"limit"_s, 200)));
    else
        careByGrade(store, table, list, rhythm, scoresAreCurrent(store, asOf));
    const auto count = [&](auto belongs) { return QString::number(std::count_if(list.begin(), list.end(), belongs)); };
    table.sentence =
        QCoreApplication::translate("report", "%1 of %2 customers of grade A and %3 of %4 of grade B hear from "
                                              "us less than they should.")
            .arg(count([](const Cared &c) { return c.grade == Grade::A && c.neglected(); }),
                 count([](const Cared &c) { return c.grade == Grade::A; }),
                 count([](const Cared &c) { return c.grade == Grade::B && c.neglected(); }),
                 count([](const Cared &c) { return c.grade == Grade::B; }));
    table.notes << asOfNote(asOf);
    if (rhythm.isDelivered)
        table.notes << QCoreApplication::translate("report",
                                                   "No care levels are set: A 30, B 60, C 120, D 180 days are "
                                                   "taken.");
    return table;
}

// --- balance -------------------------------------------------------------------------------------------------------

struct Side
{
    qint64 in = 0, out = 0;
};

struct BalanceAsked
{
    Period period;
    QTimeZone zone;
};

Query talks(const BalanceAsked &asked, const QString &direction, const std::vector<Condition> &more)
{
    std::vector<Condition> conditions{where(u"direction"_s, Operator::Equal, direction)};
    for (const Condition &condition : instantWithin(u"at"_s, asked.period, asked.zone))
        conditions.push_back(condition);
    conditions.insert(conditions.end(), more.begin(), more.end());
    return {u"communication"_s, all(std::move(conditions)), {u"-at"_s}, {}};
}

void addSides(Table &table, Cell name, const BalanceAsked &asked, const Side &side, const std::vector<Condition> &more,
              bool isTotal)
{
    const qint64 both = side.in + side.out;
    table.rows.push_back({.cells = {std::move(name), Cell::ofInteger(side.out).from(talks(asked, u"out"_s, more)),
                                    Cell::ofInteger(side.in).from(talks(asked, u"in"_s, more)),
                                    both ? Cell::ofPercent(double(side.in) / double(both)) : Cell()},
                          .isTotal = isTotal});
}

Condition isKey(const QString &field, const QString &key)
{
    return key.isEmpty() ? where(field, Operator::Empty) : where(field, Operator::Equal, key);
}

Table balanceTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    BalanceAsked asked{{params.period.from.isValid() ? params.period.from : asOf.addDays(-364), asOf}, store.zone()};
    const QString by = params.by.value(0, u"content"_s);
    const bool byCustomer = by == "customer"_L1, byMonth = by == "month"_L1;
    const QByteArray key = byCustomer ? "customer_id" : byMonth ? "at" : by.toLatin1();
    Statement rows = store.connection().prepare(
        "SELECT " + key +
        ", direction, count(*) FROM communication WHERE at >= ?1 AND at < ?2 AND direction IN ('in', "
        "'out') GROUP BY 1, 2");
    rows.bind(1, toIso(startOf(asked.period.from, store.zone())))
        .bind(2, toIso(startOf(asked.period.to.addDays(1), store.zone())));
    std::map<QString, Side> sides;
    Side all;
    while (rows.step()) {
        QString group = rows.text(0);
        if (byMonth) {
            const auto at = instantFromIso(group);
            group = at ? toIso(startOfStep(dayOf(*at, store.zone()), Step::Month)) : QString();
        }
        for (Side *side : {&sides[group], &all})
            (rows.utf8(1) == "in" ? side->in : side->out) += rows.integer(2);
    }
    Table table;
    table.columns = {byCustomer ? customerColumn()
                                : reportColumn(byMonth              ? "month"
                                               : by == "channel"_L1 ? "channel"
                                                                    : "content",
                                               byMonth              ? QT_TRANSLATE_NOOP("report", "Month")
                                               : by == "channel"_L1 ? QT_TRANSLATE_NOOP("report", "Channel")
                                                                    : QT_TRANSLATE_NOOP("report", "Content"),
                                               CellKind::Text),
                     reportColumn("ours", QT_TRANSLATE_NOOP("report", "From us"), CellKind::Integer),
                     reportColumn("theirs", QT_TRANSLATE_NOOP("report", "From them"), CellKind::Integer),
                     reportColumn("their_share", QT_TRANSLATE_NOOP("report", "Their share"), CellKind::Percent,
                                  QT_TRANSLATE_NOOP("report", "Of all talks; a half is balanced."))};
    std::vector<std::pair<QString, Side>> groups(sides.begin(), sides.end());
    if (byCustomer)
        std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
            return std::pair(-(a.second.in + a.second.out), a.first.toLongLong()) <
                   std::pair(-(b.second.in + b.second.out), b.first.toLongLong());
        });
    const size_t limit = byCustomer ? size_t(numberParameter(params, u"limit"_s, 200)) : groups.size();
    for (size_t k = 0; k < std::min(limit, groups.size()); ++k) {
        const auto &[group, side] = groups[k];
        if (byCustomer) {
            const RecordId id = group.toLongLong();
            addSides(table, id ? customerCell(store, id) : Cell::ofText(unknownLabel()), asked, side,
                     {id ? where(u"customer_id"_s, Operator::Equal, id) : where(u"customer_id"_s, Operator::Empty)},
                     false);
        } else if (byMonth) {
            const Day start = Day::fromString(group, Qt::ISODate);
            addSides(table, Cell::ofText(stepLabel(start, Step::Month)), asked, side,
                     instantWithin(u"at"_s, stepPeriod(Value(group), Step::Month, asked.period), asked.zone), false);
        } else {
            const QString list = by == "channel"_L1 ? u"communication_channel"_s : u"content_kind"_s;
            addSides(table, Cell::ofText(group.isEmpty() ? unknownLabel() : store.choiceLabel(list, group)), asked,
                     side, {isKey(by, group)}, false);
        }
    }
    addSides(table, totalCell(), asked, all, {}, true);
    table.charts.push_back(chartOf(byCustomer ? ChartHint::Kind::HorizontalBars : ChartHint::Kind::StackedBars,
                                   byCustomer           ? "customer"
                                   : byMonth            ? "month"
                                   : by == "channel"_L1 ? "channel"
                                                        : "content",
                                   {u"ours"_s, u"theirs"_s}, QT_TRANSLATE_NOOP("report", "From us and from them")));
    const Standing standing = Standing::of(store, asOf);
    const std::vector<Cared> heard = caredFor(store, standing, Rhythm::of(store), true);
    const auto silent = std::count_if(heard.begin(), heard.end(),
                                      [](const Cared &cared) { return cared.grade != Grade::D && cared.neglected(); });
    table.sentence =
        QCoreApplication::translate("report", "We spoke to customers %1 times, they to us %2 times; from %3 "
                                              "active customers we have not heard for longer than their "
                                              "grade allows.")
            .arg(QString::number(all.out), QString::number(all.in), QString::number(silent));
    table.notes << QCoreApplication::translate("report", "Talks %1.").arg(periodWords(asked.period, store.today()))
                << QCoreApplication::translate("report", "Who is silent by name is in the report on care.");
    return table;
}

} // namespace

const Report careReport{
    .name = "care",
    .title = QT_TRANSLATE_NOOP("report", "Care by grade"),
    .definition = QT_TRANSLATE_NOOP("report", "Which customers hear from us less often than their grade deserves: days "
                                              "since the last talk of any kind against the care level of the grade."),
    .area = "relationship",
    .dimensions = {{"grade", QT_TRANSLATE_NOOP("report", "Grade")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = careTable,
};

const Report balanceReport{
    .name = "balance",
    .title = QT_TRANSLATE_NOOP("report", "Balance of talks"),
    .definition =
        QT_TRANSLATE_NOOP("report", "What we said against what they said, by content; without a period, of the "
                                    "last year."),
    .area = "relationship",
    .dimensions = {{"content", QT_TRANSLATE_NOOP("report", "Content")},
                   {"channel", QT_TRANSLATE_NOOP("report", "Channel")},
                   {"month", QT_TRANSLATE_NOOP("report", "Month")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = balanceTable,
};

} // namespace kith
