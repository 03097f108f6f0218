// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/foreign_files.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/base/error.h"
#include "core/exchange/letter.h"
#include "core/exchange/row_source.h"
#include "core/exchange/vcard.h"
#include "core/exchange/whole_file.h"
#include "tests/exchange/zip_file.h"

namespace kith::test {

using namespace Qt::StringLiterals;

namespace {

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file to read");
}

// A workbook whose rows and shared texts are the bytes before and after the first NUL. As a whole archive their
// checksums would keep every changed byte from being read.
void writeParts(const QString &path, const QByteArray &bytes)
{
    const qsizetype cut = bytes.indexOf('\0');
    writeWorkbook(path, {{"Sheet", cut < 0 ? bytes : bytes.left(cut)}}, cut < 0 ? QByteArray() : bytes.mid(cut + 1));
}

} // namespace

qint64 readForeign(const QByteArray &bytes, const QString &ending)
{
    static const QTemporaryDir folder;
    if (ending == "vcf"_L1) {
        CardParser parser(asUtf8(bytes));
        VCard card;
        while (parser.next(card)) {
            for (const CardProperty &property : card.properties)
                (void)(property.text().size() + property.components().size());
        }
    } else if (ending == "eml"_L1) {
        (void)parseLetter(bytes);
    }
    const QString path = folder.filePath(u"foreign."_s + ending);
    if (ending == "sheet"_L1)
        writeParts(path, bytes);
    else
        writeBytes(path, bytes);
    try {
        const auto rows = openRows(path, detectFormat(path));
        qint64 count = 0;
        while (rows->next()) {
            for (qsizetype i = 0; i < rows->size(); ++i)
                (void)rows->text(i);
            (void)rows->files();
            (void)rows->isBlank();
            ++count;
        }
        return count;
    } catch (const Error &error) {
        if (error.sentence().isEmpty())
            qFatal("refused without a sentence");
        return -1;
    }
}

} // namespace kith::test
