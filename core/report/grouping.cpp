// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/grouping.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace kith {

QByteArray groupKey(const Grouping &grouping)
{
    const QByteArray sql = grouping.sql;
    if (grouping.kind != Grouping::Kind::Time)
        return sql;
    switch (grouping.step) {
    case Step::Day:
        return sql;
    case Step::Month:
        return "substr(" + sql + ", 1, 7) || '-01'";
    case Step::Quarter:
        return "substr(" + sql + ", 1, 5) || CASE WHEN substr(" + sql + ", 6, 2) < '04' THEN '01-01' WHEN substr(" +
               sql + ", 6, 2) < '07' THEN '04-01' WHEN substr(" + sql + ", 6, 2) < '10' THEN '07-01' ELSE '10-01' END";
    case Step::Year:
        return "substr(" + sql + ", 1, 4) || '-01-01'";
    case Step::Week:
        break;
    }
    return "date(" + sql + ", '-6 days', 'weekday 1')";
}

QString unknownLabel()
{
    return QCoreApplication::translate("report", "(unknown)");
}

Cell groupCell(Store &store, const Grouping &grouping, const Value &key, const QString &title)
{
    if (key.isEmpty())
        return Cell::ofText(unknownLabel());
    switch (grouping.kind) {
    case Grouping::Kind::Text:
        return Cell::ofText(key.text());
    case Grouping::Kind::Choice:
        return Cell::ofText(store.choiceLabel(QLatin1StringView(grouping.of), key.text()));
    case Grouping::Kind::Reference:
        return Cell::ofText(title.isEmpty()
                                ? store.title(store.catalogue().get(QString::fromLatin1(grouping.of)), key.number())
                                : title,
                            key.number());
    case Grouping::Kind::Time:
        break;
    }
    return Cell::ofText(stepLabel(Day::fromString(key.text(), Qt::ISODate), grouping.step));
}

TableColumn groupColumn(const Report &report, const Grouping &grouping)
{
    TableColumn column;
    column.key = QLatin1StringView(grouping.name);
    const auto found =
        std::find_if(report.dimensions.begin(), report.dimensions.end(),
                     [&](const Dimension &dimension) { return column.key == QLatin1StringView(dimension.name); });
    column.label = translated("report", found->label);
    if (grouping.kind == Grouping::Kind::Reference)
        column.type = QLatin1StringView(grouping.of);
    return column;
}

Period stepPeriod(const Value &key, Step step, Period within)
{
    const Day start = Day::fromString(key.text(), Qt::ISODate);
    Period period{start, nextStep(start, step).addDays(-1)};
    if (within.from.isValid())
        period.from = std::max(period.from, within.from);
    if (within.to.isValid())
        period.to = std::min(period.to, within.to);
    return period;
}

Condition groupCondition(const Grouping &grouping, const Value &key, Period within)
{
    const QString field = QLatin1StringView(grouping.field);
    if (grouping.kind == Grouping::Kind::Time) {
        if (key.isEmpty())
            return where(field, Operator::Empty);
        return all(dayWithin(field, stepPeriod(key, grouping.step, within)));
    }
    const auto is = [&key](const QString &name) {
        if (key.isEmpty())
            return where(name, Operator::Empty);
        return where(name, Operator::Equal, key.isNumber() ? QJsonValue(key.number()) : QJsonValue(key.text()));
    };
    if (!grouping.fallback)
        return is(field);
    const Condition second = all({where(field, Operator::Empty), is(QLatin1StringView(grouping.fallback))});
    return key.isEmpty() ? second : any({is(field), second});
}

const Grouping &groupingNamed(std::span<const Grouping> groupings, const QString &name)
{
    return *std::find_if(groupings.begin(), groupings.end(),
                         [&](const Grouping &grouping) { return name == QLatin1StringView(grouping.name); });
}

std::vector<Condition> dayWithin(const QString &field, Period period)
{
    std::vector<Condition> conditions;
    if (period.from.isValid())
        conditions.push_back(where(field, Operator::GreaterOrEqual, toIso(period.from)));
    if (period.to.isValid())
        conditions.push_back(where(field, Operator::LessOrEqual, toIso(period.to)));
    return conditions;
}

std::vector<Condition> instantWithin(const QString &field, Period period, const QTimeZone &zone)
{
    std::vector<Condition> conditions;
    if (period.from.isValid())
        conditions.push_back(where(field, Operator::GreaterOrEqual, toIso(startOf(period.from, zone))));
    if (period.to.isValid())
        conditions.push_back(where(field, Operator::Less, toIso(startOf(period.to.addDays(1), zone))));
    return conditions;
}

Condition joined(std::vector<Condition> first, std::vector<Condition> more)
{
    for (Condition &condition : more) {
        if (condition.kind == Condition::Kind::All)
            first.insert(first.end(), condition.parts.begin(), condition.parts.end());
        else
            first.push_back(std::move(condition));
    }
    return all(std::move(first));
}

QByteArray inFileCurrency(const QByteArray &amount, const QByteArray &table, const Currency &fileCurrency)
{
    const QByteArray rate = table + ".rate";
    const QByteArray currency = table + ".currency";
    return "CASE WHEN " + rate + " IS NULL OR (" + rate + " = 10000000000 AND " + currency + " IS '" +
           fileCurrency.code.toLatin1() + "') THEN " + amount + " ELSE in_file_currency(" + amount + ", " + rate +
           ", " + currency + ") END";
}

QString periodWords(Period period, Day today)
{
    if (period.to.isValid() && period.from.isValid()) {
        for (Step step : {Step::Day, Step::Month, Step::Quarter, Step::Year}) {
            if (startOfStep(period.from, step) == period.from && nextStep(period.from, step).addDays(-1) == period.to)
                return stepLabel(period.from, step);
        }
        return QCoreApplication::translate("report", "%1 – %2").arg(formatDay(period.from), formatDay(period.to));
    }
    if (period.from.isValid())
        return QCoreApplication::translate("report", "since %1").arg(formatDay(period.from));
    if (!period.to.isValid() || period.to == today)
        return QCoreApplication::translate("report", "up to today");
    return QCoreApplication::translate("report", "up to %1").arg(formatDay(period.to));
}

} // namespace kith
