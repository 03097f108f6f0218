// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/store/query_sql.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// The known word that was most likely meant; any of them when none is near.
QString nearestOf(const QString &word, const QStringList &known)
{
    const QString found = nearest(word, known);
    return found.isEmpty() ? known.value(0) : found;
}

void checkDimensions(const Store &store, const Report &report, const Params &params)
{
    QStringList known;
    for (const Dimension &dimension : report.dimensions)
        known << QLatin1StringView(dimension.name);
    if (report.ownFieldsOf) {
        const Shape &shape = store.catalogue().get(QString::fromLatin1(report.ownFieldsOf));
        for (const FieldInfo *field : shape.fields()) {
            if (shape.isCustom(*field))
                known << QString::fromUtf8(field->name);
        }
    }
    if (params.by.size() > report.mostDimensions && !known.isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("report", "The report “%1” takes %2 dimensions at once, not %3.")
                        .arg(QLatin1StringView(report.name))
                        .arg(report.mostDimensions)
                        .arg(params.by.size()));
    for (const QString &asked : params.by) {
        if (known.isEmpty())
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("report", "The report “%1” has no dimensions to choose.")
                            .arg(QLatin1StringView(report.name)));
        if (!known.contains(asked))
            throw Error(ErrorKind::Usage, QCoreApplication::translate(
                                              "report", "The report “%1” cannot be shown by “%2”; the nearest is “%3”.")
                                              .arg(QLatin1StringView(report.name), asked, nearestOf(asked, known)));
    }
}

void checkParameters(const Report &report, const Params &params)
{
    for (auto it = params.set.begin(); it != params.set.end(); ++it) {
        const auto found =
            std::find_if(report.parameters.begin(), report.parameters.end(),
                         [&](const Parameter &parameter) { return it.key() == QLatin1StringView(parameter.name); });
        if (found == report.parameters.end()) {
            QStringList known;
            for (const Parameter &parameter : report.parameters)
                known << QLatin1StringView(parameter.name);
            throw Error(
                ErrorKind::Usage,
                QCoreApplication::translate("report", "The report “%1” has no parameter “%2”; it has: %3.")
                    .arg(QLatin1StringView(report.name), it.key(),
                         known.isEmpty() ? QCoreApplication::translate("report", "none") : known.join(u", "_s)));
        }
        if (!found->values)
            continue;
        const QStringList values = QString::fromLatin1(found->values).split(u';');
        if (!values.contains(it.value()))
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("report", "“%1” is no value of “%2”; the nearest is “%3”.")
                            .arg(it.value(), it.key(), nearestOf(it.value(), values)));
    }
}

QString plus(bool wanted)
{
    return wanted ? u"+"_s : QString();
}

QString signedNumber(double value, int decimals)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString text = locale.toString(value, 'f', decimals);
    // What rounds to nothing is neither more nor less.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || c == u'0' || c == u'.'; }))
        text.remove(u'-');
    return text.replace(u'-', u'−');
}

} // namespace

const Report &report(const QString &name)
{
    QStringList known;
    for (const Report &candidate : deliveredReports()) {
        if (name == QLatin1StringView(candidate.name))
            return candidate;
        known << QLatin1StringView(candidate.name);
    }
    throw Error(ErrorKind::Usage, QCoreApplication::translate("report", "There is no report “%1”; the nearest is “%2”.")
                                      .arg(name, nearestOf(name, known)));
}

// A chart of figures that nobody has yet would be an empty frame.
static bool hasFigures(const Table &table, const ChartHint &chart)
{
    const auto isFilled = [&table](const QString &key) {
        const int column = table.column(key);
        return column < 0 || std::any_of(table.rows.begin(), table.rows.end(), [column](const TableRow &row) {
                   return !row.isTotal && size_t(column) < row.cells.size() &&
                          row.cells[size_t(column)].state == Cell::State::Value;
               });
    };
    return chart.series.isEmpty() || std::any_of(chart.series.begin(), chart.series.end(), isFilled);
}

Table runReport(Store &store, const QString &name, const Params &params)
{
    const Report &asked = report(name);
    checkDimensions(store, asked, params);
    checkParameters(asked, params);
    if (params.compareLastYear && !asked.comparesLastYear)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("report", "The report “%1” is not compared with last year.").arg(name));
    // One state of the file for all of its statements, also while another program writes.
    std::optional<Transaction> transaction;
    if (!store.connection().inTransaction())
        transaction.emplace(store.connection(), Transaction::Mode::Read);
    Table table = asked.run(store, params);
    std::erase_if(table.charts, [&table](const ChartHint &chart) { return !hasFigures(table, chart); });
    table.name = name;
    table.title = translated("report", asked.title);
    return table;
}

Table runReport(Store &store, const QString &name, const Params &params, const Progress &progress)
{
    progress.throwIfCancelled();
    const Cancellable cancellable(store.connection(), progress);
    return runReport(store, name, params);
}

qint64 recordsFigure(Store &store, const Cell &cell)
{
    if (!cell.records)
        return 0;
    if (cell.sumField.isEmpty())
        return store.count(*cell.records) * cell.sumSign;
    // Lines and allocations have no rate of their own: their order's and payment's brings them into the file's
    // currency.
    struct Owned
    {
        const char *type, *owner, *reference;
    };
    static constexpr Owned owned[]{{"order_line", "\"order\"", "order_id"}, {"allocation", "payment", "payment_id"}};
    for (const Owned &each : owned) {
        if (cell.records->type != QLatin1StringView(each.type))
            continue;
        const FieldInfo *field = store.catalogue().get(cell.records->type).field(cell.sumField);
        if (!field || field->kind != FieldKind::Money) // quantities have no currency
            break;
        const Sql ids = selectIdSet(store, *cell.records);
        Statement statement = store.connection().prepare(
            "SELECT coalesce(SUM(in_file_currency(x." + cell.sumField.toLatin1() + ", w.rate, w.currency)), 0) FROM " +
            QByteArray(each.type) + " x JOIN " + each.owner + " w ON w.id = x." + each.reference + " WHERE x.id IN (" +
            ids.text + ")");
        ids.bindTo(statement);
        return statement.step() ? statement.integer(0) * cell.sumSign : 0;
    }
    return store.sum(*cell.records, cell.sumField) * cell.sumSign;
}

QString displayCell(const Table &, const TableColumn &column, const Cell &cell, const Conventions &conventions)
{
    if (cell.state == Cell::State::NoData)
        return cell.text;
    if (cell.state == Cell::State::Empty)
        return {};
    switch (column.kind) {
    case CellKind::Text:
        return cell.text;
    case CellKind::Integer:
        return formatFigure(cell.units, 0);
    case CellKind::Money:
        return plus(column.showsSign && cell.units > 0) + formatMoney({cell.units}, conventions.currency);
    case CellKind::Decimal:
        return formatFigure(cell.units, column.decimals, 0);
    case CellKind::Percent:
        return plus(column.showsSign && cell.real > 0) + signedNumber(100 * cell.real, column.decimals) +
               (currentLanguage() == Language::Chinese ? u"%"_s : u"\u00a0%"_s);
    case CellKind::Real:
        return signedNumber(cell.real, column.decimals);
    case CellKind::Day:
        return formatDay(Day::fromJulianDay(cell.units));
    }
    Q_UNREACHABLE();
}

QString plainCell(const TableColumn &column, const Cell &cell, const Conventions &conventions)
{
    if (cell.state != Cell::State::Value)
        return {};
    switch (column.kind) {
    case CellKind::Text:
        return cell.text;
    case CellKind::Integer:
        return QString::number(cell.units);
    case CellKind::Money:
        return formatUnits(cell.units, conventions.currency.digits);
    case CellKind::Decimal:
        return formatUnits(cell.units, column.decimals, 0);
    case CellKind::Percent:
    case CellKind::Real:
        return QString::number(cell.real, 'g', 12);
    case CellKind::Day:
        return toIso(Day::fromJulianDay(cell.units));
    }
    Q_UNREACHABLE();
}

} // namespace kith
