// SPDX-License-Identifier: GPL-3.0-or-later
// The data file as a whole: history, backups, and files that cannot be used.
#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <unistd.h>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

QString cityOf(const DataFile &file, qint64 customer)
{
    return file.run({u"show"_s, u"customer"_s, QString::number(customer), u"--json"_s}).json()[u"city"_s].toString();
}

} // namespace

TEST_CASE("kith-cli undoes and redoes, and history says so")
{
    const DataFile file;
    const qint64 id = file.add({u"customer"_s, u"name=Aurora"_s, u"city=Halle"_s});
    const QString one = QString::number(id);
    REQUIRE(file.run({u"set"_s, u"customer"_s, one, u"city=Bonn"_s}).code == 0);
    REQUIRE(file.run({u"undo"_s}).code == 0);
    CHECK(cityOf(file, id) == u"Halle"_s);
    REQUIRE(file.run({u"redo"_s}).code == 0);
    CHECK(cityOf(file, id) == u"Bonn"_s);
    const Ran nothing = file.run({u"redo"_s});
    CHECK(nothing.code == 1);
    CHECK_FALSE(nothing.err.isEmpty());

    const QJsonArray changes = file.run({u"history"_s, u"--json"_s}).json()[u"changes"_s].toArray();
    CHECK(changes.size() >= 4);
    const QJsonArray items = file.run({u"history"_s, u"customer"_s, one, u"--json"_s}).json()[u"history"_s].toArray();
    REQUIRE(items.size() >= 2);
    CHECK(items.last()[u"kind"_s] == u"created"_s);
    CHECK(items[0][u"differences"_s][0][u"field"_s] == u"city"_s);
    CHECK(items[0][u"differences"_s][0][u"after"_s] == u"Bonn"_s);
    CHECK(file.run({u"history"_s, u"customer"_s, one}).out.contains(u"Bonn"_s));

    CHECK(file.run({u"undo"_s, u"99999"_s}).code == 1);
    CHECK(file.run({u"undo"_s, u"last"_s}).code == 2);
    CHECK(file.run({u"history"_s, u"customer"_s}).code == 2);
    CHECK(file.run({u"history"_s, u"customer"_s, u"999"_s}).code == 1);

    REQUIRE(file.run({u"remove"_s, u"customer"_s, one}).code == 0);
    REQUIRE(file.run({u"undo"_s}).code == 0);
    CHECK(cityOf(file, id) == u"Bonn"_s);
    CHECK(file.run({u"check"_s}).code == 0);
}

TEST_CASE("kith-cli backs up, checks and restores")
{
    const DataFile file;
    const qint64 id = file.add({u"customer"_s, u"name=Aurora"_s, u"city=Halle"_s});
    const Ran backup = file.run({u"backup"_s, file.beside(u"copy.kith"_s)});
    CHECK(backup.code == 0);
    CHECK(backup.out.trimmed() == file.beside(u"copy.kith"_s));
    REQUIRE(file.run({u"set"_s, u"customer"_s, QString::number(id), u"city=Bonn"_s}).code == 0);

    const Ran restored = runCli({u"restore"_s, file.beside(u"copy.kith"_s), file.path(), u"--json"_s});
    INFO(restored.out.toStdString());
    CHECK(restored.code == 0);
    CHECK(cityOf(file, id) == u"Halle"_s);
    CHECK(QFileInfo::exists(restored.json()[u"kept"_s].toString()));

    const Ran dated = file.run({u"backup"_s, u"--json"_s});
    CHECK(QFileInfo::exists(dated.json()[u"backup"_s].toString()));
    CHECK(file.run({u"check"_s, u"--json"_s}).json()[u"findings"_s].toArray().isEmpty());
    CHECK(file.run({u"check"_s, u"--repair"_s}).code == 0);
    CHECK(runCli({u"restore"_s, file.beside(u"none.kith"_s), file.path()}).code == 3);
    CHECK(cityOf(file, id) == u"Halle"_s);
}

TEST_CASE("a file that is not ours, damaged, newer or missing is refused in words and left untouched")
{
    const DataFile file;
    const auto refused = [&](const QString &name, const QByteArray &bytes, const QString &kind) {
        file.write(name, bytes);
        const QString path = file.beside(name);
        for (const QStringList &words :
             {QStringList{u"list"_s, path, u"customer"_s}, {u"add"_s, path, u"customer"_s, u"name=x"_s}}) {
            const Ran ran = runCli(words + QStringList{u"--json"_s, u"--lang"_s, u"en"_s});
            INFO(name.toStdString() << ": " << ran.out.toStdString() << ran.err.toStdString());
            CHECK(ran.code == 3);
            CHECK(ran.errorKind() == kind);
            CHECK(ran.errorMessage().size() > 20);
        }
        QFile after(path);
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == bytes);
    };
    refused(u"picture.kith"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'x'), u"file"_s);
    refused(u"empty.kith"_s, {}, u"file"_s);

    // Another program's database.
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(file.beside(u"other.db"_s).toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "CREATE TABLE customer(x); PRAGMA user_version = 1", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    sqlite3_close(other);
    QFile foreign(file.beside(u"other.db"_s));
    REQUIRE(foreign.open(QIODevice::ReadOnly));
    refused(u"foreign.kith"_s, foreign.readAll(), u"file"_s);

    // The same file, from a program of the future.
    REQUIRE(file.run({u"backup"_s, file.beside(u"copy.kith"_s)}).code == 0);
    QFile copy(file.beside(u"copy.kith"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    QByteArray newer = copy.readAll();
    newer.replace(60, 4, QByteArray("\x00\x00\x27\x0f", 4)); // user_version, big-endian
    refused(u"newer.kith"_s, newer, u"too_new"_s);

    // A page in the middle overwritten: reading what lies there, or checking, says so.
    QByteArray damaged = newer;
    damaged.replace(60, 4, QByteArray("\x00\x00\x00\x01", 4));
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\xff'));
    refused(u"damaged.kith"_s, damaged, u"file"_s);

    const Ran missing = runCli({u"list"_s, file.beside(u"none.kith"_s), u"customer"_s});
    CHECK(missing.code == 3);
    CHECK_FALSE(QFileInfo::exists(file.beside(u"none.kith"_s)));
    CHECK(runCli({u"list"_s, QFileInfo(file.path()).absolutePath(), u"customer"_s}).code == 3);
}

TEST_CASE("while another program writes, kith-cli reads, and writing says that the file is busy")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s});
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(file.path().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--count"_s}).out == u"1\n"_s);
    const Ran ran = file.run({u"add"_s, u"customer"_s, u"name=Borealis"_s, u"--json"_s});
    CHECK(ran.code == 3);
    CHECK(ran.errorKind() == u"busy"_s);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--count"_s}).out == u"1\n"_s);
    CHECK(file.run({u"add"_s, u"customer"_s, u"name=Borealis"_s}).code == 0);
}

TEST_CASE("a read-only file can be read, and writing to it is refused in words")
{
    const DataFile file;
    const QFile::Permissions everyone = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions search = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(file.path(), everyone);
    QFile::setPermissions(file.beside(u"."_s), everyone | search);
    // Root may write everywhere, so it hands the work to somebody else, where that one can reach the program.
    const QString as = geteuid() == 0 ? u"setpriv --reuid=65534 --clear-groups -- "_s : QString();
    if (runShell(as + u"test -x \"$KITH\" && "_s + as + u"test -r \"$1\""_s, {file.path()}).code != 0) {
        WARN("Skipped: nobody but root can reach the program here.");
        return;
    }
    CHECK(runShell(as + u"\"$KITH\" list \"$1\" customer --count"_s, {file.path()}).out == u"0\n"_s);
    const Ran ran = runShell(as + u"\"$KITH\" add \"$1\" customer name=x --json"_s, {file.path()});
    INFO(ran.out.toStdString());
    CHECK(ran.code == 3);
    CHECK(ran.errorKind() == u"file"_s);
    QFile::setPermissions(file.beside(u"."_s), everyone | search | QFile::WriteOwner);
}

TEST_CASE("a full disk while saving loses nothing")
{
    const DataFile file;
    const qint64 id = file.add({u"customer"_s, u"name=Aurora"_s, u"city=Halle"_s});
    REQUIRE(file.run({u"backup"_s, file.beside(u"copy.kith"_s)}).code == 0);
    // The log may not grow: what stands for a full disk is the largest size a file may have.
    const Ran ran = runShell(
        u"ulimit -f 1; exec \"$KITH\" set \"$1\" customer \"$2\" city=Bonn notes=\"$(head -c 100000 /dev/zero | tr '\\0' n)\" --json --lang en"_s,
        {file.path(), QString::number(id)});
    INFO(ran.out.toStdString() << ran.err.toStdString());
    CHECK(ran.code == 3);
    CHECK(ran.errorKind() == u"file"_s);
    CHECK(cityOf(file, id) == u"Halle"_s);
    CHECK(file.run({u"check"_s}).code == 0);
    CHECK(runShell(u"\"$KITH\" list \"$1\" customer > /dev/full"_s, {file.path()}).code == 3);
}
