// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_cli.h"
#include "tests/places.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <QFile>
#include <QProcess>
#include <sqlite3.h>

namespace kith::test {

namespace {

using namespace Qt::StringLiterals;

Ran finish(QProcess &process)
{
    Ran ran;
    REQUIRE(process.waitForFinished(300000));
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

} // namespace

QString Ran::errorKind() const
{
    return json()[u"error"_s][u"kind"_s].toString();
}

QString Ran::errorMessage() const
{
    return json()[u"error"_s][u"message"_s].toString();
}

Ran runCli(const QStringList &words)
{
    QProcess process;
    process.start(kith::test::cliPath(), words);
    return finish(process);
}

Ran runShell(const QString &line, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KITH"_s, kith::test::cliPath());
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, QStringList{u"-c"_s, line, u"bash"_s} + words);
    return finish(process);
}

Ran runUntilWriting(const QStringList &words, const QString &dataFile, int signal, int further)
{
    sqlite3 *probe = nullptr;
    REQUIRE(sqlite3_open(dataFile.toUtf8().constData(), &probe) == SQLITE_OK);
    QProcess process;
    process.start(kith::test::cliPath(), words);
    bool isWriting = false;
    while (!isWriting && !process.waitForFinished(10)) {
        isWriting = sqlite3_exec(probe, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_BUSY;
        sqlite3_exec(probe, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    sqlite3_close(probe);
    REQUIRE(isWriting);
    if (further > 0)
        REQUIRE_FALSE(process.waitForFinished(further));
    ::kill(pid_t(process.processId()), signal);
    return finish(process);
}

DataFile::DataFile(const QStringList &options) : m_path(m_folder.filePath(u"shop.kith"_s))
{
    REQUIRE(m_folder.isValid());
    const Ran ran = runCli(QStringList{u"new"_s, m_path, u"--business"_s, u"Tea & Co"_s} + options);
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
}

Ran DataFile::run(QStringList words) const
{
    words.insert(1, m_path);
    if (!words.contains(u"--lang"_s))
        words << u"--lang"_s << u"en"_s;
    return runCli(words);
}

qint64 DataFile::add(const QStringList &words) const
{
    const Ran ran = run(QStringList{u"add"_s} + words);
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    return ran.out.trimmed().toLongLong();
}

QByteArray DataFile::bytes() const
{
    QByteArray all;
    for (const QString &end : {QString(), u"-wal"_s}) {
        QFile file(m_path + end);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void DataFile::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(beside(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace kith::test
