// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the scores of the open file (core/relationship/scoring.h): all of them when the day changed, and the stage of
// the customers concerned soon after orders or payments changed.
#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/progress.h"
#include "ui/shell/session.h"

namespace kith {

class ScoringTimer : public QObject
{
    Q_OBJECT

public:
    explicit ScoringTimer(Session &session, QObject *parent = nullptr);
    ~ScoringTimer() override;

    void scoreIfDue();   // all, when today has not been scored; not twice at once
    void scoreChanged(); // the customers whose orders or payments changed

signals:
    void finished();

private:
    void run(const QString &name, std::function<void(Store &, const Progress &)> work);

    Session &m_session;
    QTimer m_day;
    QTimer m_pause;
    Progress m_progress;
    bool m_running = false;
    bool m_again = false; // something changed while it ran
};

} // namespace kith
