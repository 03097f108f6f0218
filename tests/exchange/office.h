// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice without a window: what it makes of the files that go out. Skipped, visibly, where it is not installed.
#pragma once

#include <catch2/catch.hpp>
#include <QProcess>
#include <QStandardPaths>

#include "tests/exchange/exchange_data.h"

namespace kith::test {

class Office
{
public:
    Office()
    {
        if (m_program.isEmpty())
            WARN("skipped: LibreOffice (libreoffice-calc-nogui) is not installed");
    }

    bool isThere() const { return !m_program.isEmpty(); }

    // Every sheet of workbooks, or tables of text, as it stands there: texts in quotation marks, figures without.
    void show(const QStringList &files, const QString &out, const QString &readAs = {}) const
    {
        QStringList words{QStringLiteral("-env:UserInstallation=file://") + m_profile.path(),
                          QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                          QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,%1")
                              .arg(readAs.isEmpty() ? QStringLiteral("-1") : QStringLiteral("0"))};
        if (!readAs.isEmpty())
            words << QStringLiteral("--infilter=Text - txt - csv (StarCalc):") + readAs;
        QProcess process;
        process.start(m_program, words + QStringList{QStringLiteral("--outdir"), out} + files);
        const bool ended = process.waitForFinished(240'000);
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(ended);
        REQUIRE(!QDir(out).isEmpty());
    }

    // The sums of columns of a table as LibreOffice reckons them: a formula below each column. What it holds for a text
    // does not count. `table` is what show() made.
    QStringList sums(const QString &table, const QStringList &headings) const
    {
        std::vector<QStringList> rows = readAll(table, {.encoding = utf8(), .delimiter = comma()});
        QFile file(table);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QByteArrayList formulas;
        for (qsizetype i = 0; i < rows.front().size(); ++i) {
            const QByteArray name = column(i);
            formulas.append(headings.contains(rows.front().at(i))
                                ? "=SUM(" + name + "2:" + name + QByteArray::number(rows.size()) + ')'
                                : QByteArray());
        }
        const QTemporaryDir folder;
        QFile asked(folder.filePath(QStringLiteral("asked.csv")));
        REQUIRE(asked.open(QIODevice::WriteOnly));
        asked.write(bytes + formulas.join(',') + '\n');
        asked.close();
        // Quoted is text, and formulas are reckoned.
        show({asked.fileName()}, folder.filePath(QStringLiteral("out")),
             QStringLiteral("44,34,76,1,,1033,true,false,false,false,false,0,true"));
        rows = readAll(folder.filePath(QStringLiteral("out/asked.csv")), {.encoding = utf8(), .delimiter = comma()});
        QStringList found;
        for (const QString &heading : headings) {
            const qsizetype at = rows.front().indexOf(heading);
            REQUIRE(at >= 0);
            found.append(rows.back().at(at));
        }
        return found;
    }

private:
    static QString utf8() { return QStringLiteral("UTF-8"); }
    static QString comma() { return QStringLiteral(","); }
    static QByteArray column(qsizetype index)
    {
        QByteArray name(1, char('A' + index % 26));
        return index < 26 ? name : char('A' + index / 26 - 1) + name;
    }

    QString m_program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    QTemporaryDir m_profile;
};

} // namespace kith::test
