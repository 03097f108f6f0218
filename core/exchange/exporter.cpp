// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include <array>
#include <charconv>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/exchange/calendar_writer.h"
#include "core/exchange/exported_rows.h"
#include "core/exchange/xlsx_writer.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// An amount with a point, as plainValue writes it.
std::string_view amountText(qint64 minor, int digits, std::array<char, 48> &buffer)
{
    char *end = buffer.data();
    quint64 rest = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    const auto unit = quint64(powerOfTen(digits));
    if (minor < 0)
        *end++ = '-';
    end = std::to_chars(end, buffer.data() + buffer.size(), rest / unit).ptr;
    if (digits > 0) {
        *end++ = '.';
        rest %= unit;
        for (quint64 place = unit / 10; place > 0; place /= 10)
            *end++ = char('0' + rest / place % 10);
    }
    return {buffer.data(), size_t(end - buffer.data())};
}

void writeCsvCell(CsvWriter &writer, ColumnNames &column, const ExportedCell &value, const Conventions &conventions)
{
    const FieldInfo &field = column.field();
    const bool isText = field.isText() || field.kind == FieldKind::Choice;
    const CsvWriter::Cell cell = isText || column.isNamed() ? CsvWriter::Cell::Text : CsvWriter::Cell::Figure;
    std::array<char, 48> buffer;
    if (value.isEmpty())
        writer.add(std::string_view(), cell);
    else if (column.isNamed())
        writer.add(std::string_view(column.named(value)), cell);
    else if (isText || field.kind == FieldKind::Day)
        writer.add(value.utf8(), cell);
    else if (field.kind == FieldKind::Money)
        writer.add(amountText(value.integer(), conventions.currency.digits, buffer), cell);
    else
        writer.add(plainValue(field, value.value(), conventions), cell);
}

void writeFigure(XlsxWriter &writer, const FieldInfo &field, const Value &value, const Conventions &conventions)
{
    const QString plain = plainValue(field, value, conventions);
    if (plain.endsWith(u'%'))
        writer.text(plain);
    else
        writer.figure(plain, field.kind == FieldKind::Money     ? conventions.currency.digits
                             : field.kind == FieldKind::Percent ? 2
                                                                : 0);
}

// Days and moments as a spreadsheet's own; for import as ISO texts, which lose nothing.
void writeXlsxCell(XlsxWriter &writer, ColumnNames &column, const ExportedCell &stored, const Conventions &conventions,
                   CsvWriter::For target)
{
    const FieldInfo &field = column.field();
    const bool typed = target == CsvWriter::For::Excel;
    if (stored.isEmpty())
        return writer.empty();
    if (column.isNamed())
        return writer.text(QString::fromStdString(column.named(stored)));
    const Value value = stored.value();
    if (const QString *text = value.textPointer())
        return writer.text(*text);
    switch (field.kind) {
    case FieldKind::Day:
        if (typed)
            return writer.day(Day::fromJulianDay(value.number()));
        break;
    case FieldKind::Instant: {
        const Instant instant{value.number()};
        const QString plain = toLocalIso(instant, conventions.zone);
        // A clock that shows a time twice says which one with its offset: only text can hold that.
        if (typed && instant.msecs % 1000 == 0 && plain.size() <= 19)
            return writer.moment(QDateTime::fromMSecsSinceEpoch(instant.msecs, conventions.zone));
        break;
    }
    case FieldKind::Bool:
        return writer.yesNo(value.number() != 0);
    case FieldKind::Percent:
        if (typed)
            return writer.percent(double(value.number()) / double(powerOfTen(Rate::digits)), 2);
        return writeFigure(writer, field, value, conventions);
    case FieldKind::Decimal:
        if (typed) {
            const QString plain = plainValue(field, value, conventions);
            const qsizetype point = plain.indexOf(u'.');
            return writer.figure(plain, point < 0 ? 0 : int(plain.size() - point - 1));
        }
        return writeFigure(writer, field, value, conventions);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Reference:
        return writeFigure(writer, field, value, conventions);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
    case FieldKind::Choice:
    case FieldKind::TimeOfDay:
        break;
    }
    writer.text(plainValue(field, value, conventions));
}

int columnWidth(const FieldInfo &field, const QString &heading)
{
    int width = 12;
    if (field.kind == FieldKind::LongText)
        width = 40;
    else if (field.isText() || field.kind == FieldKind::Reference)
        width = 22;
    else if (field.kind == FieldKind::Instant)
        width = 19;
    return std::max(width, int(heading.size()) + 4);
}

} // namespace

qint64 exportFile(Store &store, const Query &query, const QString &path, const ExportOptions &options,
                  const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return exportCsv(store, query, path, options, progress);
    if (ending == "tsv"_L1) {
        ExportOptions tabs = options;
        tabs.delimiter = '\t';
        return exportCsv(store, query, path, tabs, progress);
    }
    if (ending == "xlsx"_L1)
        return exportXlsx(store, query, path, options, progress);
    if (ending == "vcf"_L1)
        return exportCards(store, query, path, options.cardVersion, progress);
    if (ending == "ics"_L1)
        return exportCalendar(store, query, path, progress);
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("export", "“%1” is no kind of file that can be written; give a name that "
                                                      "ends in .csv, .tsv, .xlsx, .vcf or .ics.")
                    .arg(path));
}

qint64 exportCsv(Store &store, const Query &query, const QString &path, const ExportOptions &options,
                 const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.")
                        .arg(path, file.errorString()));
    const qint64 count = exportCsv(store, query, file, options, progress);
    if (!file.commit())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "export", "“%1” could not be written to its end: %2. What was there before was kept.")
                        .arg(path, file.errorString()));
    return count;
}

qint64 exportCsv(Store &store, const Query &query, QIODevice &device, const ExportOptions &options,
                 const Progress &progress)
{
    ExportedRows rows(store, query, options);
    CsvWriter writer(device, options.target, options.delimiter);
    for (const Store::Column &column : rows.columns())
        writer.add(rows.heading(column));
    writer.endRecord();
    const qint64 count = rows.run(
        progress,
        [&](ColumnNames &column, const ExportedCell &value, const Conventions &conventions) {
            writeCsvCell(writer, column, value, conventions);
        },
        [&] { writer.endRecord(); });
    writer.finish();
    return count;
}

qint64 exportXlsx(Store &store, const Query &query, const QString &path, const ExportOptions &options,
                  const Progress &progress)
{
    ExportedRows rows(store, query, options);
    XlsxWriter writer(path);
    writer.addSheet(store.catalogue().get(query.type).plural());
    for (const Store::Column &column : rows.columns())
        writer.heading(rows.heading(column), columnWidth(*column.field, rows.heading(column)));
    const qint64 count = rows.run(
        progress,
        [&](ColumnNames &column, const ExportedCell &value, const Conventions &conventions) {
            writeXlsxCell(writer, column, value, conventions, options.target);
        },
        [&] { writer.endRow(); });
    writer.finish();
    return count;
}

QStringList allColumns(const Shape &shape)
{
    QStringList columns;
    for (const FieldInfo *field : shape.fields()) {
        if (!field->has(Internal) && !field->has(Computed))
            columns.append(QString::fromUtf8(field->name));
    }
    return columns;
}

} // namespace kith
