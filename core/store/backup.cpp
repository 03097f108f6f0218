// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QString stampFormat = QStringLiteral("yyyy-MM-dd-HHmmss-zzz");

QString stamp()
{
    return QDateTime::fromMSecsSinceEpoch(Clock::now().msecs, Qt::UTC).toString(stampFormat);
}

QDir folderOf(const QString &file)
{
    const QFileInfo info(file);
    return QDir(info.absolutePath() + u"/"_s + info.completeBaseName() + u" backups"_s);
}

void copyPages(Connection &from, const QString &to, const Progress &progress)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(to.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_backup *copy = code == SQLITE_OK ? sqlite3_backup_init(target, "main", from.handle(), "main") : nullptr;
    if (copy) {
        do {
            code = sqlite3_backup_step(copy, 2000);
            const int total = sqlite3_backup_pagecount(copy);
            progress.advance(total - sqlite3_backup_remaining(copy), total);
        } while ((code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) && !progress.isCancelled());
        sqlite3_backup_finish(copy);
    } else if (code == SQLITE_OK) {
        code = sqlite3_errcode(target);
    }
    sqlite3_close_v2(target);
    if (progress.isCancelled()) {
        QFile::remove(to);
        progress.throwIfCancelled();
    }
    if (code != SQLITE_DONE) {
        QFile::remove(to);
        from.fail(code, "backup");
    }
}

qint64 rowsOf(Connection &connection, const QByteArray &table)
{
    return connection.integer("SELECT count(*) FROM \"" + table + "\"");
}

// Opened, checked and counted: only then a copy is a backup.
void verify(Store &store, const QString &copy)
{
    Connection opened(copy, Connection::Mode::ReadOnly);
    bool good = opened.text("PRAGMA quick_check") == u"ok";
    for (const auto &shape : store.catalogue().shapes()) {
        const QByteArray table = shape->type().name;
        const bool there = opened.integer("SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'") != 0;
        good = good && (!there || rowsOf(opened, table) == rowsOf(store.connection(), table));
    }
    if (!good)
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate(
                "backup", "The copy did not pass its check and was thrown away. Check the disk and try again."));
}

void makeRoom(const QString &file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    const qint64 limit = std::max<qint64>(qint64(2) << 30, disk.bytesAvailable() / 10);
    QStringList all = backupsOf(file);
    qint64 size = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        size += QFileInfo(all[i]).size();
        if (i >= 2 && size > limit)
            QFile::remove(all[i]);
    }
}

} // namespace

QString backup(Store &store, const QString &destination, const Progress &progress)
{
    QString target = destination;
    if (target.isEmpty()) {
        const QDir folder = folderOf(store.path());
        if (!folder.mkpath(u"."_s))
            throw Error(ErrorKind::File,
                        QCoreApplication::translate(
                            "backup", "The backup folder \"%1\" cannot be made. Check the permissions of the folder.")
                            .arg(folder.path()));
        target = folder.filePath(QFileInfo(store.path()).completeBaseName() + u" "_s + stamp() + u".kith"_s);
    }
    if (QFile::exists(target))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("backup",
                                                "\"%1\" exists already. Choose another name; nothing was overwritten.")
                        .arg(target));
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    // What others save meanwhile belongs to the next backup: the copy and its check see one moment of the file.
    Transaction moment(store.connection(), Transaction::Mode::Read);
    rowsOf(store.connection(), "setting"); // begins it
    copyPages(store.connection(), partial, progress);
    try {
        verify(store, partial);
    } catch (...) {
        QFile::remove(partial);
        throw;
    }
    QFile::remove(partial + u"-wal"_s);
    QFile::remove(partial + u"-shm"_s);
    if (!QFile::rename(partial, target))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("backup", "The copy cannot be given its name \"%1\".").arg(target));
    if (destination.isEmpty())
        makeRoom(store.path());
    return target;
}

QStringList backupsOf(const QString &file)
{
    QStringList list;
    const QDir folder = folderOf(file);
    for (const QFileInfo &info : folder.entryInfoList({u"*.kith"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        list << info.absoluteFilePath();
    return list;
}

Instant lastBackup(const QString &file)
{
    const QStringList all = backupsOf(file);
    if (all.isEmpty())
        return {};
    QDateTime made =
        QDateTime::fromString(QFileInfo(all.front()).completeBaseName().right(stampFormat.size()), stampFormat);
    made.setTimeSpec(Qt::UTC);
    return Instant{made.isValid() ? made.toMSecsSinceEpoch() : 0};
}

QString restoreBackup(const QString &backupFile, const QString &file)
{
    {
        Connection checked(backupFile, Connection::Mode::ReadOnly); // refuses what is not ours
        if (checked.text("PRAGMA quick_check") != u"ok")
            throw Error(ErrorKind::File,
                        QCoreApplication::translate(
                            "backup", "The backup \"%1\" is damaged. Nothing was changed; choose an older one.")
                            .arg(backupFile));
    }
    const QString partial = file + u".partial"_s;
    QFile::remove(partial);
    if (!QFile::copy(backupFile, partial))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "backup", "The backup cannot be copied to \"%1\". Nothing was changed; check the free space.")
                        .arg(file));
    QString kept;
    if (QFile::exists(file)) {
        {
            // What the log still holds belongs to the file that is put aside.
            Connection old(file, Connection::Mode::ReadWrite);
            old.text("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        const QFileInfo info(file);
        kept = info.absolutePath() + u"/"_s + info.completeBaseName() + u" before restore "_s + stamp() + u".kith"_s;
        if (!QFile::rename(file, kept))
            throw Error(
                ErrorKind::File,
                QCoreApplication::translate(
                    "backup", "\"%1\" cannot be put aside. Nothing was changed; close other programs that use it.")
                    .arg(file));
        QFile::remove(file + u"-wal"_s);
        QFile::remove(file + u"-shm"_s);
    }
    QFile::setPermissions(partial, QFile::permissions(partial) | QFileDevice::WriteOwner);
    if (!QFile::rename(partial, file))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "backup", "The restored file cannot be given its name. What was there is kept as \"%1\".")
                        .arg(kept));
    return kept;
}

} // namespace kith
