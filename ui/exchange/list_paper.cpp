// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_paper.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include "core/base/error.h"
#include "core/exchange/exported_rows.h"
#include "ui/report/report_paper.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 10'000; // some three hundred pages

QString shown(ColumnNames &column, const ExportedCell &value, const Conventions &conventions)
{
    if (value.isEmpty())
        return {};
    if (column.isNamed())
        return QString::fromStdString(column.named(value));
    return displayValue(column.field(), value.value(), conventions).simplified();
}

} // namespace

ListPaper listPaper(Store &store, const Query &query, const Progress &progress)
{
    const Shape &shape = store.catalogue().get(query.type);
    const qint64 count = store.count(query);
    const QLocale locale(languageCode(currentLanguage()));
    if (count > mostRows)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("export", "%1 rows would be hundreds of pages; a PDF takes %2 at most. "
                                                          "Filter the list, or export it as .xlsx or .csv.")
                        .arg(locale.toString(count), locale.toString(mostRows)));
    ExportedRows rows(store, query, {});
    ListPaper paper;
    paper.table.title = shape.plural();
    paper.table.sentence = QCoreApplication::translate("export", "%1 rows, as of %2.")
                               .arg(locale.toString(count), formatDay(store.today()));
    for (const Store::Column &column : rows.columns()) {
        paper.table.columns.push_back({column.path, rows.heading(column)});
        const FieldKind kind = column.field->kind;
        paper.figures.append(kind == FieldKind::Money || kind == FieldKind::Decimal || kind == FieldKind::Percent ||
                             kind == FieldKind::Integer);
    }
    TableRow row;
    rows.run(
        progress,
        [&](ColumnNames &column, const ExportedCell &value, const Conventions &conventions) {
            row.cells.push_back(Cell::ofText(shown(column, value, conventions)));
        },
        [&] { paper.table.rows.push_back(std::exchange(row, {})); });
    return paper;
}

void writeListPdf(Store &store, const ListPaper &paper, const QString &path)
{
    writePaper(path, {paper.table, store.conventions(), {}, paper.figures});
}

void renderList(Store &store, const QString &queryPath, const QString &path)
{
    QFile file(queryPath);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File, QCoreApplication::translate("export", "%1 cannot be read.").arg(queryPath));
    const Query query = Query::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    writeListPdf(store, listPaper(store, query), path);
}

} // namespace kith
