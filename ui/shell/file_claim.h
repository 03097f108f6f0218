// SPDX-License-Identifier: GPL-3.0-or-later
// One window per data file: a second start raises the first.
#pragma once

#include <memory>
#include <QLockFile>
#include <QObject>

class QLocalServer;

namespace kith {

class FileClaim : public QObject
{
    Q_OBJECT

public:
    explicit FileClaim(const QString &file);
    ~FileClaim() override;

    // True when another window has the file; it was asked to come to the front.
    static bool raiseOther(const QString &file);
    // The same, and tells it who is calling.
    static bool passCall(const QString &file, const QString &number);

signals:
    void raiseRequested();
    void called(const QString &number);

private:
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kith
