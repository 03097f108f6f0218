// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/foreign_files.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/base/error.h"
#include "core/exchange/letter.h"
#include "core/exchange/row_source.h"
#include "core/exchange/vcard.h"
#include "core/exchange/whole_file.h"

namespace kith::test {

using namespace Qt::StringLiterals;

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
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file to read");
    file.close();
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
