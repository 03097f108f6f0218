// SPDX-License-Identifier: GPL-3.0-or-later
// Report `service-levels`: what was promised and what was kept. A case counts for the answer once it was answered, for
// the solution once it was resolved; open cases past their time are shown on their own.
#include "core/service/service_level_report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/report/columns.h"
#include "core/service/case_groups.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Figures
{
    qint64 cases = 0, answered = 0, answeredInTime = 0, resolved = 0, resolvedInTime = 0, late = 0, escalated = 0;
    qint64 stated = 0, timely = 0; // as an imported column says
};

// Other programs say themselves whether a case was handled in time: a field of one's own with that name.
const FieldInfo *statedField(Store &store, const QString &asked)
{
    const Shape &shape = store.catalogue().get(u"complaint");
    for (const FieldInfo *field : shape.fields()) {
        const QString name = QString::fromUtf8(field->name);
        if (shape.isCustom(*field) && (asked.isEmpty() ? name.startsWith(u"x_timely") : name == asked))
            return field;
    }
    if (!asked.isEmpty())
        store.column(shape, asked); // says which field would be right
    return nullptr;
}

Condition saysYes(const FieldInfo &field)
{
    const QString name = QString::fromUtf8(field.name);
    if (!field.isText() && field.kind != FieldKind::Choice)
        return where(name, Operator::Equal, field.kind == FieldKind::Bool ? QJsonValue(true) : QJsonValue(1));
    return where(name, Operator::In, QJsonArray{u"yes"_s, u"true"_s, u"y"_s, u"1"_s, u"是"_s});
}

Figures figuresOf(const CaseGroup &group, Instant now)
{
    Figures figures;
    for (const CaseRow &row : group.cases) {
        ++figures.cases;
        figures.answered += row.answeredInTime.has_value();
        figures.answeredInTime += row.answeredInTime.value_or(false);
        figures.resolved += row.resolvedInTime.has_value();
        figures.resolvedInTime += row.resolvedInTime.value_or(false);
        figures.late += !row.isOver && row.resolveDue && *row.resolveDue < now;
        figures.escalated += row.level > 0;
    }
    return figures;
}

void add(Figures &sum, const Figures &one)
{
    for (qint64 Figures::*figure :
         {&Figures::cases, &Figures::answered, &Figures::answeredInTime, &Figures::resolved, &Figures::resolvedInTime,
          &Figures::late, &Figures::escalated, &Figures::stated, &Figures::timely})
        sum.*figure += one.*figure;
}

void addColumns(Table &table, const AskedCases &asked, bool isStated)
{
    table.columns.push_back(caseGroupColumn(asked));
    addColumn(table, "cases", QT_TRANSLATE_NOOP("report", "Cases"), CellKind::Integer);
    addColumn(table, "answered", QT_TRANSLATE_NOOP("report", "Answered"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Answered, with a promise to measure it against."));
    addColumn(table, "answered_in_time", QT_TRANSLATE_NOOP("report", "of these in time"), CellKind::Integer);
    addColumn(table, "answer_share", QT_TRANSLATE_NOOP("report", "Answered in time"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Answered in time, of those answered; interval by Wilson."), 1);
    addColumn(table, "resolved", QT_TRANSLATE_NOOP("report", "Resolved"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Resolved, with a promise to measure it against."));
    addColumn(table, "resolved_in_time", QT_TRANSLATE_NOOP("report", "of these in time"), CellKind::Integer);
    addColumn(table, "resolve_share", QT_TRANSLATE_NOOP("report", "Resolved in time"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Resolved in time, of those resolved; interval by Wilson."), 1);
    addColumn(table, "late", QT_TRANSLATE_NOOP("report", "Late now"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Open, and past the time promised for the solution."));
    addColumn(table, "escalated", QT_TRANSLATE_NOOP("report", "Escalated"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Passed at least one step of the service level."));
    if (!isStated)
        return;
    addColumn(table, "timely", QT_TRANSLATE_NOOP("report", "Stated timely"), CellKind::Integer,
              QT_TRANSLATE_NOOP("report", "Where the imported field says so."));
    addColumn(table, "timely_share", QT_TRANSLATE_NOOP("report", "Timely, as stated"), CellKind::Percent,
              QT_TRANSLATE_NOOP("report", "Of the cases in which the imported field says anything."), 2);
}

void addFigures(TableRow &row, const AskedCases &asked, const Figures &figures, const CaseGroup *group,
                const FieldInfo *stated)
{
    const auto counted = [&](qint64 n, std::vector<Condition> further) {
        row.cells.push_back(Cell::ofInteger(n).from(casesOf(asked, group, std::move(further))));
    };
    counted(figures.cases, {});
    counted(figures.answered, {where(u"answered_in_time"_s, Operator::NotEmpty)});
    counted(figures.answeredInTime, {where(u"answered_in_time"_s, Operator::Equal, true)});
    row.cells.push_back(caseShare(figures.answeredInTime, figures.answered));
    counted(figures.resolved, {where(u"resolved_in_time"_s, Operator::NotEmpty)});
    counted(figures.resolvedInTime, {where(u"resolved_in_time"_s, Operator::Equal, true)});
    row.cells.push_back(caseShare(figures.resolvedInTime, figures.resolved));
    counted(figures.late, {no(where(u"status"_s, Operator::In, QJsonArray{u"resolved"_s, u"closed"_s})),
                           where(u"resolve_due"_s, Operator::Less, toIso(asked.now))});
    counted(figures.escalated, {where(u"escalation_level"_s, Operator::Greater, 0)});
    if (!stated)
        return;
    counted(figures.timely, {saysYes(*stated)});
    row.cells.push_back(caseShare(figures.timely, figures.stated));
}

QString sentenceFor(const Figures &all)
{
    if (all.cases == 0)
        return QCoreApplication::translate("report", "No cases in this period.");
    const auto percent = [](qint64 k, qint64 n, int decimals) {
        return QString::number(100 * double(k) / double(n), 'f', decimals);
    };
    QStringList parts;
    if (all.answered > 0)
        parts << QCoreApplication::translate("report", "%1 % of %2 answers came in time.")
                     .arg(percent(all.answeredInTime, all.answered, 0), QString::number(all.answered));
    if (all.resolved > 0)
        parts << QCoreApplication::translate("report", "%1 % of %2 solutions came in time.")
                     .arg(percent(all.resolvedInTime, all.resolved, 0), QString::number(all.resolved));
    if (all.stated > 0)
        parts << QCoreApplication::translate("report", "%1 % of %2 cases were timely, as the imported field says.")
                     .arg(percent(all.timely, all.stated, 2), QString::number(all.stated));
    parts << (all.late > 0 ? QCoreApplication::translate("report", "%1 open cases are past their time.").arg(all.late)
                           : QCoreApplication::translate("report", "No open case is past its time."));
    return parts.join(u' ');
}

Table levelTable(Store &store, const Params &params)
{
    const AskedCases asked = askedCases(store, params, "priority", "all");
    const FieldInfo *stated = statedField(store, params.set.value(u"timely"_s));
    const std::map<QString, CaseGroup> groups = caseGroups(store, asked);
    Table table;
    addColumns(table, asked, stated != nullptr);
    Figures all;
    for (const auto &[key, group] : groups) {
        Figures figures = figuresOf(group, asked.now);
        if (stated) {
            figures.stated =
                store.count(casesOf(asked, &group, {where(QString::fromUtf8(stated->name), Operator::NotEmpty)}));
            figures.timely = store.count(casesOf(asked, &group, {saysYes(*stated)}));
        }
        TableRow row{.cells = {group.name}};
        addFigures(row, asked, figures, &group, stated);
        table.rows.push_back(std::move(row));
        add(all, figures);
    }
    TableRow total{.cells = {Cell::ofText(QCoreApplication::translate("report", "Total"))}, .isTotal = true};
    addFigures(total, asked, all, nullptr, stated);
    table.rows.push_back(std::move(total));
    table.sentence = sentenceFor(all);
    table.notes << QCoreApplication::translate(
        "report", "Time counts by the opening hours and holidays of the settings, and stands while the customer is "
                  "waited for. Cases that came in as answered or resolved without a time are left out of the shares.");
    ChartHint chart;
    chart.kind = ChartHint::Kind::Bars;
    chart.categories = QLatin1StringView(asked.by->name);
    chart.series = {all.resolved > 0 || !stated ? u"resolve_share"_s : u"timely_share"_s};
    chart.title = all.resolved > 0 || !stated ? QCoreApplication::translate("report", "Resolved in time")
                                              : QCoreApplication::translate("report", "Timely, as stated");
    table.charts.push_back(chart);
    return table;
}

} // namespace

const Report serviceLevelsReport{
    .name = "service-levels",
    .title = QT_TRANSLATE_NOOP("report", "Service levels"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Cases by the day they were opened: answered and resolved within the time "
                                    "that the service levels promise, late now, escalated."),
    .area = "service",
    .dimensions = caseDimensions("priority"),
    .parameters = {caseKindParameter("all"),
                   {"timely", QT_TRANSLATE_NOOP("report", "Field that says whether it was timely"), nullptr, ""}},
    .run = levelTable,
};

} // namespace kith
