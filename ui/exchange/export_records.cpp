// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_records.h"

#include <memory>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include "core/exchange/exporter.h"
#include "ui/exchange/list_paper.h"
#include "ui/shell/job.h"

namespace kith {

using namespace Qt::StringLiterals;

QString exportFilter(const Shape &shape)
{
    QStringList filters{QCoreApplication::translate("export", "Excel workbook (*.xlsx)"),
                        QCoreApplication::translate("export", "CSV for Excel (*.csv)"),
                        QCoreApplication::translate("export", "Text with tabs (*.tsv)")};
    const QString name = shape.name();
    if (name == "contact"_L1 || name == "customer"_L1 || name == "lead"_L1)
        filters.append(QCoreApplication::translate("export", "Cards for phones and mail programs (*.vcf)"));
    filters.append(QCoreApplication::translate("export", "Pages to print (*.pdf)"));
    if (name == "task"_L1)
        filters.append(QCoreApplication::translate("export", "Calendar (*.ics)"));
    return filters.join(u";;"_s);
}

namespace {

// The rows are read in a job; pages are painted where the window is.
void exportPages(QWidget *parent, Session &session, const Query &query, const QString &path)
{
    const auto paper = std::make_shared<ListPaper>();
    runJob(
        parent, session.store(),
        [paper, query](Store &store, const Progress &progress) { *paper = listPaper(store, query, progress); },
        [parent, &session, paper, path] {
            session.guard(parent, [&] {
                writeListPdf(session.store(), *paper, path);
                session.notify(
                    QCoreApplication::translate("export", "%1 rows exported")
                        .arg(QLocale(languageCode(currentLanguage())).toString(qint64(paper->table.rows.size()))));
            });
        },
        [parent, &session](const Error &error) { session.showError(parent, error); }, {},
        QCoreApplication::translate("export", "Exporting %1")
            .arg(session.store().catalogue().get(query.type).plural()));
}

// Named by its ending.
void exportTo(QWidget *parent, Session &session, const Query &query, const QString &path, const ExportOptions &options)
{
    const auto count = std::make_shared<qint64>(0);
    runJob(
        parent, session.store(),
        [count, path, query, options](Store &store, const Progress &progress) {
            *count = exportFile(store, query, path, options, progress);
        },
        [&session, count] {
            session.notify(QCoreApplication::translate("export", "%1 rows exported")
                               .arg(QLocale(languageCode(currentLanguage())).toString(*count)));
        },
        [parent, &session](const Error &error) { session.showError(parent, error); }, {},
        QCoreApplication::translate("export", "Exporting %1")
            .arg(session.store().catalogue().get(query.type).plural()));
}

QString pathFor(QWidget *parent, Session &session, const QString &name, const QString &ending, const QString &filter)
{
    const QString path =
        session.prompts().saveFile(parent, QCoreApplication::translate("export", "Export"), name + ending, filter);
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

} // namespace

void exportRecords(QWidget *parent, Session &session, const Query &query)
{
    const Shape &shape = session.store().catalogue().get(query.type);
    const QString path = pathFor(parent, session, shape.plural(), u".xlsx"_s, exportFilter(shape));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() == "pdf"_L1)
        exportPages(parent, session, query, path);
    else
        exportTo(parent, session, query, path, {});
}

void exportEverything(QWidget *parent, Session &session, const Shape &shape)
{
    const QStringList filters{QCoreApplication::translate("export", "CSV for import (*.csv)"),
                              QCoreApplication::translate("export", "Excel workbook (*.xlsx)"),
                              QCoreApplication::translate("export", "Text with tabs (*.tsv)")};
    const QString path = pathFor(parent, session, shape.name(), u".csv"_s, filters.join(u";;"_s));
    if (!path.isEmpty())
        exportTo(parent, session, {shape.name(), {}, {u"id"_s}, allColumns(shape)}, path,
                 {.target = CsvWriter::For::Import});
}

} // namespace kith
