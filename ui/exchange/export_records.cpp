// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_records.h"

#include <memory>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include "core/exchange/exporter.h"
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
    if (name == "task"_L1)
        filters.append(QCoreApplication::translate("export", "Calendar (*.ics)"));
    return filters.join(u";;"_s);
}

void exportRecords(QWidget *parent, Session &session, const Query &query)
{
    const Shape &shape = session.store().catalogue().get(query.type);
    QString path = session.prompts().saveFile(parent, QCoreApplication::translate("export", "Export"),
                                              shape.plural() + u".xlsx"_s, exportFilter(shape));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    const auto count = std::make_shared<qint64>(0);
    runJob(
        parent, session.store(),
        [count, path, query](Store &store, const Progress &progress) {
            *count = exportFile(store, query, path, {}, progress);
        },
        [&session, count] {
            session.notify(QCoreApplication::translate("export", "%1 rows exported")
                               .arg(QLocale(languageCode(currentLanguage())).toString(*count)));
        },
        [parent, &session](const Error &error) { session.showError(parent, error); }, {},
        QCoreApplication::translate("export", "Exporting %1").arg(shape.plural()));
}

} // namespace kith
