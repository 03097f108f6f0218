// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/customer_figures.h"

#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/model/id_set.h"
#include "core/model/types/customer.h"
#include "core/report/statistics.h"

using namespace Qt::StringLiterals;

namespace kith {

Day reportDay(Store &store, const Params &params)
{
    const Day today = store.today();
    return params.period.to.isValid() && params.period.to < today ? params.period.to : today;
}

QString asOfNote(Day day)
{
    return QCoreApplication::translate("report", "As of %1.").arg(dayLabel(day));
}

Query recordsQuery(const QString &type, const std::vector<RecordId> &ids)
{
    if (ids.size() > mostListed)
        return {type, where(u"id"_s, Operator::In, packedIds(ids)), {}, {}};
    QJsonArray list;
    for (RecordId id : ids)
        list.append(id);
    return {type, where(u"id"_s, Operator::In, list), {}, {}};
}

Query customersQuery(const std::vector<RecordId> &ids)
{
    return recordsQuery(u"customer"_s, ids);
}

Cell customersCell(const std::vector<RecordId> &ids)
{
    Cell cell = Cell::ofInteger(qint64(ids.size()));
    cell.from(customersQuery(ids));
    return cell;
}

Cell scoredCell(const std::vector<RecordId> &ids, bool isCurrent, const Condition &score)
{
    if (!isCurrent)
        return customersCell(ids);
    return Cell::ofInteger(qint64(ids.size())).from({u"customer"_s, score, {}, {}});
}

Cell customerCell(Store &store, RecordId id)
{
    return Cell::ofText(store.title(store.shape(customer::type), id), id);
}

Cell shareCell(double part, double whole)
{
    return whole > 0 ? Cell::ofPercent(part / whole)
                     : Cell::noData(u"no_base"_s, QCoreApplication::translate("report", "nothing to compare"));
}

Cell shareCell(qint64 part, qint64 whole)
{
    return shareCell(double(part), double(whole));
}

Cell rateCell(qint64 k, qint64 n)
{
    if (n == 0)
        return {};
    if (footing(n) == Footing::Hidden)
        return Cell::noData(u"too_few"_s, QCoreApplication::translate("report", "too few"));
    const Interval within = *wilson(k, n);
    return Cell::ofPercent(double(k) / double(n)).within(within.low, within.high);
}

Cell totalCell()
{
    return Cell::ofText(QCoreApplication::translate("report", "Total"));
}

TableColumn reportColumn(const char *key, const char *label, CellKind kind, const char *help, int decimals)
{
    return {QString::fromLatin1(key), reportText(label), kind, help ? reportText(help) : QString(), decimals};
}

TableColumn customerColumn()
{
    TableColumn column = reportColumn("customer", QT_TRANSLATE_NOOP("report", "Customer"), CellKind::Text);
    column.type = u"customer"_s;
    return column;
}

QString reportText(const char *source)
{
    return translated("report", source);
}

double numberParameter(const Params &params, const QString &name, double fallback)
{
    const QString text = params.set.value(name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || value < 0 || !std::isfinite(value))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("report", "“%1” takes a number, not “%2”.").arg(name, text));
    return value;
}

QString parameter(const Params &params, const QString &name, const QString &fallback)
{
    const QString text = params.set.value(name);
    return text.isEmpty() ? fallback : text;
}

qint64 moneyParameter(Store &store, const Params &params, const QString &name)
{
    const QString text = params.set.value(name);
    if (text.isEmpty())
        return 0;
    const auto units = parseUnits(text, store.currency().digits);
    if (!units || *units < 0)
        throw Error(ErrorKind::Usage, QCoreApplication::translate("report", "“%1” takes an amount such as 12.50, not "
                                                                            "“%2”.")
                                          .arg(name, text));
    return *units;
}

ChartHint chartOf(ChartHint::Kind kind, const char *categories, QStringList series, const char *title)
{
    ChartHint chart;
    chart.kind = kind;
    chart.categories = QString::fromLatin1(categories);
    chart.series = std::move(series);
    chart.title = reportText(title);
    return chart;
}

QString percentText(double ratio)
{
    return QCoreApplication::translate("report", "%1 %").arg(QString::number(100 * ratio, 'f', 0));
}

QString moneyText(Store &store, double minor)
{
    return formatMoney({qint64(std::llround(minor))}, store.currency());
}

} // namespace kith
