// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/escalation_timer.h"

#include <algorithm>
#include <chrono>

#include "core/service/escalation.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"

namespace kith {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

EscalationTimer::EscalationTimer(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EscalationTimer::escalateNow);
    connect(&session, &Session::storeReplaced, this, [this] {
        m_progress.cancelled->store(true); // the file before is closing
        m_timer.start(2s);
    });
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        for (const QString &type :
             {u"complaint"_s, u"service_level"_s, u"escalation_step"_s, u"business_hours"_s, u"holiday"_s}) {
            if (!types.contains(type))
                continue;
            m_again = m_again || m_running;
            if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > 2s)
                m_timer.start(2s);
            return;
        }
    });
    m_timer.start(2s);
}

EscalationTimer::~EscalationTimer()
{
    m_progress.cancelled->store(true);
}

void EscalationTimer::waitFor(std::optional<Instant> next)
{
    if (m_again) {
        m_again = false;
        m_timer.start(2s);
        return;
    }
    if (!next)
        return; // nothing is ahead until something changes
    const auto until = std::chrono::milliseconds(next->msecs - Clock::now().msecs);
    m_timer.start(std::clamp<std::chrono::milliseconds>(until, 1s, 6h)); // clocks of machines jump: look again
}

void EscalationTimer::escalateNow()
{
    if (m_running || !m_session.hasStore())
        return;
    m_running = true;
    struct Result
    {
        Escalation done;
        std::optional<Instant> next;
    };
    auto result = std::make_shared<Result>();
    m_progress = runJob(
        this, m_session.store(),
        [result](Store &store, const Progress &progress) {
            result->done = escalate(store, progress);
            result->next = nextEscalation(store);
        },
        [this, result] {
            m_running = false;
            const int steps = int(result->done.events.size());
            if (steps == 1)
                m_session.notify(escalationSentence(result->done.events.front()));
            else if (steps > 1)
                m_session.notify(tr("%n step(s) of cases fell due, the last: %1", nullptr, steps)
                                     .arg(escalationSentence(result->done.events.back())));
            m_again = false; // what it changed itself is no news
            waitFor(result->next);
            emit finished(steps);
        },
        [this](const Error &error) {
            m_running = false;
            if (error.kind() != ErrorKind::Cancelled)
                m_session.notify(error.sentence());
            emit finished(0);
        });
}

} // namespace kith
