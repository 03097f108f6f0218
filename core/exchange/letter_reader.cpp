// SPDX-License-Identifier: GPL-3.0-or-later
// Each .eml file as one row: a conversation by e-mail.
#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/letter.h"
#include "core/exchange/whole_file.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

ListedRows::Row rowOf(const QString &path, const QStringList &ownAddresses)
{
    Letter letter = parseLetter(readWholeFile(path, largestFile));
    if (letter.from.isEmpty() && letter.to.isEmpty() && letter.subject.isEmpty())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "columns", "“%1” is no e-mail: it has neither sender nor subject. Nothing was imported.")
                        .arg(QFileInfo(path).fileName()));
    const auto isOurs = [&](const QString &address) { return ownAddresses.contains(address, Qt::CaseInsensitive); };
    const bool out = !letter.from.isEmpty() && isOurs(letter.from.first());
    QString other;
    for (const QString &address : out ? letter.to : letter.from) {
        if (!isOurs(address)) {
            other = address;
            break;
        }
    }
    if (letter.subject.isEmpty())
        letter.subject = QCoreApplication::translate("columns", "Without subject");
    ListedRows::Row row;
    const QString sent = letter.sent.isValid() ? letter.sent.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
    for (const QString &cell :
         {letter.id, letter.subject, sent, u"email"_s, out ? u"out"_s : u"in"_s, other, other, letter.text})
        row.cells.push_back(cell.toStdString());
    row.files = std::move(letter.files);
    return row;
}

} // namespace

std::unique_ptr<RowSource> openLetters(const QStringList &paths, const QStringList &ownAddresses)
{
    std::vector<ListedRows::Row> rows(1);
    for (const QString &heading : fixedHeadings(FileKind::Letter))
        rows[0].cells.push_back(heading.toStdString());
    for (const QString &path : paths) {
        rows.push_back(rowOf(path, ownAddresses));
        rows.back().line = qint64(rows.size()) - 1;
    }
    return std::make_unique<ListedRows>(std::move(rows));
}

} // namespace kith
