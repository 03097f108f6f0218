// SPDX-License-Identifier: GPL-3.0-or-later
// Files to read in tests: written on the spot, or real data found through KITH_TEST_DATA.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <vector>

#include "core/exchange/csv_reader.h"
#include "tests/places.h"

namespace kith::test {

// The folder of public data; "" (and a visible word) when it is missing.
inline QString dataFolder(const QString &name)
{
    const QString root = kith::test::testData();
    return QDir(root + QLatin1Char('/') + name).exists() ? root + QLatin1Char('/') + name : QString();
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

inline std::vector<QStringList> readAll(const QString &path, const CsvFormat &asked = {})
{
    CsvReader reader(path, detectCsvFormat(path, asked));
    std::vector<QStringList> records;
    while (reader.next()) {
        QStringList fields;
        for (qsizetype i = 0; i < reader.size(); ++i)
            fields.append(reader.text(i));
        records.push_back(fields);
    }
    return records;
}

} // namespace kith::test
