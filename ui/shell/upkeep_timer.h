// SPDX-License-Identifier: GPL-3.0-or-later
// Sees to it that the open file is kept up (core/store/upkeep.h): soon after it was opened and then every hour.
#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/progress.h"
#include "ui/shell/session.h"

namespace kith {

class UpkeepTimer : public QObject
{
    Q_OBJECT

public:
    explicit UpkeepTimer(Session &session, QObject *parent = nullptr);
    ~UpkeepTimer() override;

    void keepUp(); // now, on a thread of its own; not twice at once

signals:
    void finished();

private:
    Session &m_session;
    QTimer m_timer;
    Progress m_progress;
    bool m_running = false;
};

} // namespace kith
