// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised for a case of a priority, and who is told when how much of the time is gone.
#pragma once

#include <map>
#include <memory>
#include <QObject>

#include "core/model/record.h"
#include "core/service/service_clock.h"

namespace kith {

enum class Promised { Answer, Resolution };
QString promisedKey(Promised promised); // "answer", "resolution"

struct ServiceLevel
{
    struct Step
    {
        int percent = 0;
        RecordId staff = 0; // 0: the case's own people, see EscalationPeople
    };
    std::int64_t answer = 0; // msecs
    std::int64_t resolve = 0;
    bool aroundTheClock = false;
    std::vector<Step> steps; // ascending
};

class ServiceLevels
{
public:
    explicit ServiceLevels(Store &store);

    const ServiceLevel *of(const QString &priority) const; // nullptr: nothing is promised
    const BusinessCalendar &calendar(const ServiceLevel &level) const
    {
        return level.aroundTheClock ? m_around : m_calendar;
    }

private:
    std::map<QString, ServiceLevel> m_levels;
    BusinessCalendar m_calendar;
    BusinessCalendar m_around = BusinessCalendar::aroundTheClock();
};

// The service levels of a store, read once and again after they were changed. Lives as long as the store.
class ServiceLevelsOfStore : public QObject
{
    Q_OBJECT

public:
    static const ServiceLevels &in(Store &store);

private:
    explicit ServiceLevelsOfStore(Store &store);
    Store &m_store;
    std::unique_ptr<ServiceLevels> m_levels;
};

// When a case moved: from its trace, or as far as its own fields tell when it has none.
std::vector<StatusMove> statusMoves(Store &store, const Record &complaint);

// Due times as they are after these moves. Empty: nothing promised, or the clock stands.
struct DueTimes
{
    std::optional<Instant> answer;
    std::optional<Instant> resolve;
    friend bool operator==(const DueTimes &, const DueTimes &) = default;
};
DueTimes dueTimes(const ServiceLevels &levels, const QString &priority, Instant openedAt,
                  const std::vector<StatusMove> &moves);

// A step of the service level that a case has passed.
struct PassedStep
{
    Instant at;
    Promised promised = Promised::Resolution;
    int percent = 0;
    int level = 0; // 1 for the first step
    RecordId staff = 0;
    friend bool operator==(const PassedStep &, const PassedStep &) = default;
};
// In the order in which they were passed, up to and including `until`. `answeredAt` stops the clock for the answer;
// `awaitsAnswer`: it is not known to have been answered and still new.
struct CaseClock
{
    QString priority;
    Instant openedAt;
    std::optional<Instant> answeredAt;
    bool awaitsAnswer = false;
    std::vector<StatusMove> moves;
};
std::vector<PassedStep> passedSteps(const ServiceLevels &levels, const CaseClock &clock, Instant until);

} // namespace kith
