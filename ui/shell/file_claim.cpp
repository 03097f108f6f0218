// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 200;
constexpr int patience = 300; // milliseconds for an answer on this machine

// The same for all ways to write the path. The user's home is part of it: others have windows of their own.
QString nameOf(const QString &file)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash((QDir::homePath() + u'\n' + path).toUtf8(), QCryptographicHash::Sha1);
    return u"kith-"_s + QString::fromLatin1(hash.toHex().left(20));
}

} // namespace

FileClaim::FileClaim(const QString &file) : m_lock(QDir::temp().filePath(nameOf(file) + u".lock"_s))
{
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock())
        return; // two windows started at the same moment: both work, the store sees to it
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(nameOf(file)); // left by a program that was killed
    m_server->listen(nameOf(file));
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            // One short line, or nothing: only to come to the front.
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (!caller->canReadLine())
                    return;
                const QByteArray line = caller->readLine(longestLine).trimmed();
                if (line.startsWith("call "))
                    emit called(QString::fromUtf8(line.mid(5)));
            });
        }
        emit raiseRequested();
    });
}

FileClaim::~FileClaim() = default;

bool FileClaim::raiseOther(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(file));
    return socket.waitForConnected(patience);
}

bool FileClaim::passCall(const QString &file, const QString &number)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(file));
    if (!socket.waitForConnected(patience))
        return false;
    QString line = number;
    socket.write("call " + line.remove(u'\n').toUtf8().left(longestLine - 8) + '\n');
    socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    return true;
}

} // namespace kith
