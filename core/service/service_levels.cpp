// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/service_levels.h"

#include <algorithm>

#include "core/model/types/complaint.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr std::int64_t msecsPerHundredth = 36'000; // of an hour

} // namespace

QString promisedKey(Promised promised)
{
    return promised == Promised::Answer ? u"answer"_s : u"resolution"_s;
}

ServiceLevels::ServiceLevels(Store &store) : m_calendar(BusinessCalendar::of(store))
{
    std::map<qint64, QString> priorities;
    Statement levels =
        store.connection().prepare("SELECT id, priority, answer_hours, resolve_hours, clock FROM service_level");
    while (levels.step()) {
        ServiceLevel &level = m_levels[levels.text(1)];
        priorities[levels.integer(0)] = levels.text(1);
        level.answer = levels.integer(2) * msecsPerHundredth;
        level.resolve = levels.integer(3) * msecsPerHundredth;
        level.aroundTheClock = levels.text(4) == u"around";
    }
    Statement steps = store.connection().prepare(
        "SELECT service_level_id, percent, staff_id FROM escalation_step WHERE percent > 0 ORDER BY percent, id");
    while (steps.step()) {
        const auto priority = priorities.find(steps.integer(0));
        if (priority == priorities.end())
            continue;
        std::vector<ServiceLevel::Step> &list = m_levels[priority->second].steps;
        const int percent = int(std::min<qint64>(steps.integer(1), 100'000));
        if (list.empty() || list.back().percent != percent)
            list.push_back({percent, steps.integer(2)});
    }
}

const ServiceLevel *ServiceLevels::of(const QString &priority) const
{
    const auto found = m_levels.find(priority);
    return found == m_levels.end() ? nullptr : &found->second;
}

ServiceLevelsOfStore::ServiceLevelsOfStore(Store &store) : QObject(&store), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const QStringList &types) {
        for (const QString &type :
             {u"service_level"_s, u"escalation_step"_s, u"business_hours"_s, u"holiday"_s, u"business"_s}) {
            if (types.contains(type))
                m_levels.reset();
        }
    });
}

const ServiceLevels &ServiceLevelsOfStore::in(Store &store)
{
    auto *kept = store.findChild<ServiceLevelsOfStore *>(QString(), Qt::FindDirectChildrenOnly);
    if (!kept)
        kept = new ServiceLevelsOfStore(store); // owned by the store
    if (!kept->m_levels)
        kept->m_levels = std::make_unique<ServiceLevels>(store);
    return *kept->m_levels;
}

std::vector<StatusMove> statusMoves(Store &store, const Record &record)
{
    std::vector<StatusMove> moves;
    Statement steps = store.connection().prepare(
        "SELECT at, to_status FROM complaint_step WHERE complaint_id = ? AND to_status IS NOT NULL AND percent IS NULL "
        "AND at IS NOT NULL ORDER BY at, id");
    steps.bind(1, qint64(record.id()));
    while (steps.step())
        moves.push_back({*instantFromIso(steps.text(0)), steps.text(1)});
    if (!moves.empty())
        return moves;
    const QString status = record.get(complaint::status);
    const bool solved = isOver(status) && !record.isEmpty(complaint::resolvedAt);
    moves.push_back({record.get(complaint::openedAt), solved ? u"new"_s : status});
    if (solved)
        moves.push_back({record.get(complaint::resolvedAt), status});
    return moves;
}

DueTimes dueTimes(const ServiceLevels &levels, const QString &priority, Instant openedAt,
                  const std::vector<StatusMove> &moves)
{
    const ServiceLevel *level = levels.of(priority);
    if (!level)
        return {};
    const BusinessCalendar &calendar = levels.calendar(*level);
    DueTimes due;
    if (level->answer > 0)
        due.answer = calendar.after(openedAt, level->answer);
    if (level->resolve <= 0)
        return due;
    const std::vector<RunningSpan> spans = runningSpans(moves);
    due.resolve = momentUsed(calendar, spans, level->resolve);
    // What is over is measured against the time it would have had left.
    if (!due.resolve && !moves.empty() && isOver(moves.back().to)) {
        const Instant end = spans.empty() ? openedAt : std::max(moves.back().at, openedAt);
        due.resolve = calendar.after(end, level->resolve - usedTime(calendar, spans, end));
    }
    return due;
}

std::vector<PassedStep> passedSteps(const ServiceLevels &levels, const CaseClock &clock, Instant until)
{
    std::vector<PassedStep> passed;
    const ServiceLevel *level = levels.of(clock.priority);
    if (!level)
        return passed;
    const BusinessCalendar &calendar = levels.calendar(*level);
    const auto collect = [&](Promised promised, std::int64_t allowed, const std::vector<RunningSpan> &spans) {
        for (size_t i = 0; allowed > 0 && i < level->steps.size(); ++i) {
            // Hundredths of an hour are 36,000 ms, so a percentage of them is a whole number of ms.
            const std::int64_t amount = allowed / 100 * level->steps[i].percent;
            const std::optional<Instant> at = momentUsed(calendar, spans, amount);
            if (!at || *at > until)
                break;
            passed.push_back({*at, promised, level->steps[i].percent, int(i) + 1, level->steps[i].staff});
        }
    };
    if (clock.answeredAt || clock.awaitsAnswer)
        collect(Promised::Answer, level->answer, {{clock.openedAt, clock.answeredAt}});
    collect(Promised::Resolution, level->resolve, runningSpans(clock.moves));
    std::stable_sort(passed.begin(), passed.end(), [](const PassedStep &a, const PassedStep &b) {
        return std::tuple(a.at, a.percent, a.promised) < std::tuple(b.at, b.percent, b.promised);
    });
    return passed;
}

} // namespace kith
