// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/report/report.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

QString kindKey(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return u"text"_s;
    case CellKind::Integer:
        return u"integer"_s;
    case CellKind::Money:
        return u"money"_s;
    case CellKind::Decimal:
        return u"decimal"_s;
    case CellKind::Percent:
        return u"percent"_s;
    case CellKind::Real:
        return u"real"_s;
    case CellKind::Day:
        return u"day"_s;
    }
    return {};
}

QJsonValue cellJson(const TableColumn &column, const Cell &cell, const Conventions &conventions)
{
    if (cell.state != Cell::State::Value)
        return QJsonValue::Null;
    if (column.kind == CellKind::Integer)
        return cell.units;
    if (column.kind == CellKind::Percent || column.kind == CellKind::Real)
        return cell.real;
    return plainCell(column, cell, conventions);
}

QJsonObject rowJson(const Table &table, const TableRow &row, const Conventions &conventions)
{
    QJsonObject object, noData, intervals, ids;
    for (size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
        const TableColumn &column = table.columns[i];
        const Cell &cell = row.cells[i];
        object[column.key] = cellJson(column, cell, conventions);
        if (cell.state == Cell::State::NoData)
            noData[column.key] = cell.reason;
        if (cell.hasInterval)
            intervals[column.key] = QJsonArray{cell.low, cell.high};
        if (cell.id)
            ids[column.key] = cell.id;
    }
    if (row.isTotal)
        object[u"is_total"_s] = true;
    if (!noData.isEmpty())
        object[u"no_data"_s] = noData;
    if (!intervals.isEmpty())
        object[u"intervals"_s] = intervals;
    if (!ids.isEmpty())
        object[u"ids"_s] = ids;
    return object;
}

void writeCsv(const Table &table, const Conventions &conventions, QIODevice &device)
{
    CsvWriter writer(device, CsvWriter::For::Excel);
    for (const TableColumn &column : table.columns)
        writer.add(column.label);
    writer.endRecord();
    for (const TableRow &row : table.rows) {
        for (size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
            const bool isText = table.columns[i].kind == CellKind::Text;
            writer.add(plainCell(table.columns[i], row.cells[i], conventions),
                       isText ? CsvWriter::Cell::Text : CsvWriter::Cell::Figure);
        }
        writer.endRecord();
    }
    writer.finish();
}

void writeXlsxCell(XlsxWriter &writer, const TableColumn &column, const Cell &cell, const Conventions &conventions)
{
    if (cell.state == Cell::State::Empty)
        return writer.empty();
    if (cell.state == Cell::State::NoData)
        return writer.text(cell.text);
    switch (column.kind) {
    case CellKind::Text:
        return writer.text(cell.text);
    case CellKind::Integer:
        return writer.figure(QString::number(cell.units), 0);
    case CellKind::Money:
        return writer.figure(plainCell(column, cell, conventions), conventions.currency.digits);
    case CellKind::Decimal:
        return writer.figure(plainCell(column, cell, conventions), column.decimals);
    case CellKind::Percent:
        return writer.percent(cell.real, column.decimals);
    case CellKind::Real:
        return writer.figure(QString::number(cell.real, 'f', 9), column.decimals);
    case CellKind::Day:
        return writer.day(Day::fromJulianDay(cell.units));
    }
}

// The figures first, so that the sheet is a table; title, sentence and notes have a sheet of their own.
void writeXlsx(const Table &table, const Conventions &conventions, const QString &path)
{
    XlsxWriter writer(path);
    writer.addSheet(table.title);
    for (const TableColumn &column : table.columns)
        writer.heading(column.label, std::max(column.kind == CellKind::Text ? 22 : 12, int(column.label.size()) + 4));
    for (const TableRow &row : table.rows) {
        for (size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
            writeXlsxCell(writer, table.columns[i], row.cells[i], conventions);
        writer.endRow();
    }
    writer.addSheet(QCoreApplication::translate("exchange", "About this report"));
    writer.heading(table.title, 100);
    for (const QString &line : QStringList{table.sentence} + table.notes) {
        writer.text(line);
        writer.endRow();
    }
    writer.finish();
}

} // namespace

QJsonObject tableJson(const Table &table, const Conventions &conventions)
{
    QJsonArray columns, rows;
    for (const TableColumn &column : table.columns)
        columns << QJsonObject{{u"key"_s, column.key}, {u"label"_s, column.label}, {u"kind"_s, kindKey(column.kind)}};
    for (const TableRow &row : table.rows)
        rows << rowJson(table, row, conventions);
    return {{u"name"_s, table.name},         {u"title"_s, table.title},
            {u"sentence"_s, table.sentence}, {u"notes"_s, QJsonArray::fromStringList(table.notes)},
            {u"columns"_s, columns},         {u"rows"_s, rows}};
}

void writeTable(const Table &table, const Conventions &conventions, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xlsx"_L1)
        return writeXlsx(table, conventions, path);
    if (suffix != "csv"_L1 && suffix != "json"_L1)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("exchange", "A report can be written as .csv, .xlsx, .json, .pdf "
                                                            "or .png, not as “%1”.")
                        .arg(QFileInfo(path).fileName()));
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("exchange", "%1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    if (suffix == "csv"_L1)
        writeCsv(table, conventions, file);
    else
        file.write(QJsonDocument(tableJson(table, conventions)).toJson());
    if (!file.commit())
        fail();
}

} // namespace kith
