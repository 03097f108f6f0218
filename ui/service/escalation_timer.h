// SPDX-License-Identifier: GPL-3.0-or-later
// Escalates cases while the window is open: soon after a file was opened, when the next step falls due, and when cases,
// service levels, opening hours or holidays changed. Works as a job; wakes for nothing else.
#pragma once

#include <memory>
#include <optional>
#include <QTimer>

#include "core/base/progress.h"
#include "core/base/time.h"

namespace kith {

class Session;

class EscalationTimer : public QObject
{
    Q_OBJECT

public:
    EscalationTimer(Session &session, QObject *parent);
    ~EscalationTimer() override;

    void escalateNow();

signals:
    void finished(int steps);

private:
    void waitFor(std::optional<Instant> next);

    Session &m_session;
    QTimer m_timer;
    Progress m_progress;
    bool m_running = false;
    bool m_again = false; // something changed while it ran
};

} // namespace kith
