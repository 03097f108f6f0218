// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the accountant's package ask of its files, and of the programs that read its journal.
#pragma once

#include <catch2/catch.hpp>
#include <map>
#include <optional>
#include <QProcess>
#include <QStandardPaths>

#include "core/base/money.h"
#include "core/base/scaled.h"
#include "tests/exchange/exchange_data.h"

namespace kith::test {

inline std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

// Of a column of a file of the package; with a key only the rows that have it.
inline Money columnSum(const QString &path, const QString &heading, const QString &keyColumn = {},
                       const QString &key = {})
{
    const auto rows = readAll(path, {.encoding = QStringLiteral("UTF-8"), .delimiter = QStringLiteral(",")});
    const qsizetype at = rows.front().indexOf(heading);
    const qsizetype by = rows.front().indexOf(keyColumn);
    REQUIRE(at >= 0);
    Money sum;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (!rows[i].at(at).isEmpty() && (by < 0 || rows[i].at(by) == key))
            sum.minor += *parseUnits(rows[i].at(at), 2, DecimalMark::Point);
    }
    return sum;
}

inline QString output(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// hledger and ledger say whether a journal is right. "" when it is; nullopt when the tool is not there.
inline std::optional<QString> verdict(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN("skipped: " << tool.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished(120'000);
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError()).left(400);
}

} // namespace kith::test
