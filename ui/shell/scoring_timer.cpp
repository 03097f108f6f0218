// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scoring_timer.h"

#include <chrono>

#include "core/relationship/scoring.h"
#include "ui/shell/job.h"

using namespace Qt::StringLiterals;

namespace kith {

using namespace std::chrono_literals;

ScoringTimer::ScoringTimer(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_day.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_day, &QTimer::timeout, this, [this] {
        m_day.start(1h);
        scoreIfDue();
    });
    m_pause.setSingleShot(true); // several changes at once are looked at once
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ScoringTimer::scoreChanged);
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        for (const QString &type : {u"order"_s, u"order_line"_s, u"payment"_s, u"allocation"_s, u"customer"_s}) {
            if (types.contains(type))
                return m_pause.start();
        }
    });
    connect(&session, &Session::storeReplaced, this, [this] {
        m_progress.cancelled->store(true); // the file before is closing
        m_day.start(10s);
    });
    m_day.start(10s);
}

ScoringTimer::~ScoringTimer()
{
    m_progress.cancelled->store(true);
}

void ScoringTimer::scoreIfDue()
{
    if (!m_session.hasStore() || m_session.store().connection().isReadOnly())
        return;
    const std::optional<Day> last = lastScoring(m_session.store());
    if (last && *last >= m_session.store().today())
        return;
    run(tr("Scoring customers"),
        [](Store &store, const Progress &progress) { scoreAll(store, store.today(), progress); });
}

void ScoringTimer::scoreChanged()
{
    if (m_running) {
        m_again = true;
        return;
    }
    run({}, [](Store &store, const Progress &) { scoreWhatChanged(store); });
}

void ScoringTimer::run(const QString &name, std::function<void(Store &, const Progress &)> work)
{
    if (m_running || !m_session.hasStore())
        return;
    m_running = true;
    m_again = false;
    const auto end = [this] {
        m_running = false;
        if (m_again)
            m_pause.start();
        emit finished();
    };
    m_progress = runJob(
        this, m_session.store(), std::move(work),
        [this, end] {
            if (m_session.hasStore())
                m_session.guard(nullptr, [this] { m_session.store().noticeOtherPrograms(); });
            end();
        },
        [this, end](const Error &error) {
            // A file that somebody else writes to is scored an hour later.
            if (error.kind() != ErrorKind::Cancelled && error.kind() != ErrorKind::Busy)
                m_session.notify(error.sentence());
            end();
        },
        {}, name);
}

} // namespace kith
