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
#include "core/exchange/accountant.h"
#include "tests/exchange/exchange_data.h"
#include "tests/exchange/office.h"

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

// Every sheet of the package's workbook and every table, reckoned by LibreOffice: what the control sheet says.
inline void checkByOffice(const Office &office, const QString &package, const AccountantResult &result)
{
    const QString utf8 = QStringLiteral("UTF-8");
    const QString comma = QStringLiteral(",");
    const QString book = QDir(package).entryList({QStringLiteral("*.xlsx")}).value(0);
    REQUIRE(!book.isEmpty());
    const QTemporaryDir shown;
    office.show({package + QLatin1Char('/') + book}, shown.path());
    const std::vector<QStringList> control =
        readAll(package + QStringLiteral("/control.csv"), {.encoding = utf8, .delimiter = comma});
    const std::pair<const char *, const char *> figures[] = {
        {"net", "net_base"},      {"tax", "tax_base"}, {"gross", "gross_base"}, {"paid", "paid_base"},
        {"open", "balance_base"}, {"debit", "debit"},  {"credit", "credit"}};
    std::map<QString, QString> sums; // of all tables, by file and column
    int recomputed = 0;
    for (const QStringList &file : control) {
        if (!file.front().endsWith(QLatin1String(".csv")))
            continue;
        QString sheet = QFileInfo(file.front()).completeBaseName().replace(QLatin1Char('_'), QLatin1Char(' '));
        sheet[0] = sheet.at(0).toUpper();
        const QString table =
            shown.filePath(QFileInfo(book).completeBaseName() + QLatin1Char('-') + sheet + QStringLiteral(".csv"));
        CAPTURE(table.toStdString());
        REQUIRE(QFile::exists(table));
        CHECK(QString::number(readAll(table, {.encoding = utf8, .delimiter = comma}).size() - 1) == file.at(1));
        QStringList headings, wanted;
        for (const auto &[column, heading] : figures) {
            const QString text = file.at(control.front().indexOf(QLatin1String(column)));
            if (text.isEmpty())
                continue;
            headings.append(QString::fromLatin1(heading));
            wanted.append(text);
        }
        if (headings.isEmpty())
            continue;
        const QStringList found = office.sums(table, headings);
        for (qsizetype i = 0; i < headings.size(); ++i) {
            CAPTURE(headings.at(i).toStdString());
            // A spreadsheet reckons in floating point: to the cent, then.
            CHECK(QString::number(found.at(i).toDouble(), 'f', 2).toStdString() == wanted.at(i).toStdString());
            sums[sheet + QLatin1Char('.') + headings.at(i)] = wanted.at(i);
            ++recomputed;
        }
    }
    CHECK(recomputed >= 10);
    const auto plain = [](Money amount) { return formatUnits(amount.minor, 2); };
    // A table without rows has no sum.
    for (const char *one : {"Payments.paid_base", "Open items.balance_base"})
        sums.try_emplace(QString::fromLatin1(one), QStringLiteral("0.00"));
    CHECK(sums[QStringLiteral("Sales lines.net_base")] == plain(result.net));
    CHECK(sums[QStringLiteral("Sales lines.tax_base")] == plain(result.tax));
    CHECK(sums[QStringLiteral("Documents.gross_base")] == plain(result.gross));
    CHECK(sums[QStringLiteral("Tax summary.gross_base")] == plain(result.gross));
    CHECK(sums[QStringLiteral("Payments.paid_base")] == plain(result.paid));
    CHECK(sums[QStringLiteral("Open items.balance_base")] == plain(result.open));
    CHECK(sums[QStringLiteral("Vouchers.debit")] == sums[QStringLiteral("Vouchers.credit")]);
}

} // namespace kith::test
