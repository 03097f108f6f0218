// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/upkeep_timer.h"

#include <chrono>

#include "core/store/upkeep.h"
#include "ui/shell/job.h"

namespace kith {

using namespace std::chrono_literals;

UpkeepTimer::UpkeepTimer(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(1h);
        keepUp();
    });
    connect(&session, &Session::storeReplaced, this, [this] {
        m_progress.cancelled->store(true); // the file before is closing
        m_timer.start(20s);
    });
    m_timer.start(20s);
}

UpkeepTimer::~UpkeepTimer()
{
    m_progress.cancelled->store(true);
}

void UpkeepTimer::keepUp()
{
    if (m_running || !m_session.hasStore())
        return;
    m_running = true;
    const auto end = [this] {
        m_running = false;
        emit finished();
    };
    m_progress = runJob(
        this, m_session.store(), [](Store &store, const Progress &progress) { kith::keepUp(store, progress); }, end,
        [this, end](const Error &error) {
            if (error.kind() != ErrorKind::Cancelled)
                m_session.notify(error.sentence());
            end();
        });
}

} // namespace kith
