// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real kith-cli, as scripts do.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kith::test {

struct Ran
{
    int code = -1; // exit code; 128 + signal when it was killed
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString errorKind() const;    // of a call with --json
    QString errorMessage() const; // likewise
};

Ran runCli(const QStringList &words);
// In a shell line, with "$KITH" for kith-cli and `words` as "$@": limits, signals, pipes.
Ran runShell(const QString &line, const QStringList &words = {});

// Sends the signal when the program has written to the data file for so many milliseconds, in the middle of its
// transaction; 0: as soon as it writes, also when it ends at once.
Ran runUntilWriting(const QStringList &words, const QString &dataFile, int signal, int further = 200);

// A new data file in a folder that goes with the test.
class DataFile
{
public:
    explicit DataFile(const QStringList &options = {});
    QString path() const { return m_path; }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    // `words` without the file, which comes behind the command: run({"list", "customer"}).
    Ran run(QStringList words) const;
    qint64 add(const QStringList &words) const; // type and fields; the new id
    QByteArray bytes() const;                   // of the file and its log, to see that nothing touched them
    void write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace kith::test
