// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/service_clock.h"

#include <algorithm>

namespace kith {

bool runsClock(QStringView status)
{
    return status == u"new" || status == u"accepted" || status == u"in_progress" || status == u"reopened";
}

bool isOver(QStringView status)
{
    return status == u"resolved" || status == u"closed";
}

bool isOver(std::string_view status)
{
    return status == "resolved" || status == "closed";
}

std::vector<RunningSpan> runningSpans(const std::vector<StatusMove> &moves)
{
    std::vector<RunningSpan> spans;
    Instant latest{};
    bool runs = false;
    for (const StatusMove &move : moves) {
        latest = &move == &moves.front() ? move.at : std::max(latest, move.at);
        const bool willRun = runsClock(move.to);
        if (willRun && !runs)
            spans.push_back({latest, std::nullopt});
        else if (!willRun && runs)
            spans.back().to = latest;
        runs = willRun;
    }
    return spans;
}

std::int64_t usedTime(const BusinessCalendar &calendar, const std::vector<RunningSpan> &spans, Instant until)
{
    std::int64_t used = 0;
    for (const RunningSpan &span : spans)
        used += calendar.between(span.from, span.to ? std::min(*span.to, until) : until);
    return used;
}

std::optional<Instant> momentUsed(const BusinessCalendar &calendar, const std::vector<RunningSpan> &spans,
                                  std::int64_t amount)
{
    if (spans.empty())
        return std::nullopt;
    for (const RunningSpan &span : spans) {
        if (!span.to)
            return calendar.after(span.from, amount);
        const std::int64_t here = calendar.between(span.from, *span.to);
        if (here >= amount) {
            // What is reached exactly when the clock stops counts from when it runs again.
            if (const Instant at = calendar.after(span.from, amount); at < *span.to)
                return at;
        }
        amount = std::max<std::int64_t>(0, amount - here);
    }
    return std::nullopt;
}

} // namespace kith
