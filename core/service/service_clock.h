// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the time allowed for a case is gone. The clock runs while the case is ours to move (new, accepted, in
// progress, reopened) and stands while we wait for the customer or the case is over.
#pragma once

#include <string_view>
#include <vector>

#include "core/service/business_calendar.h"

namespace kith {

bool runsClock(QStringView status);
bool isOver(QStringView status);      // resolved, closed
bool isOver(std::string_view status); // as the file has it

// When the clock ran; the last span has no end while it still runs.
struct RunningSpan
{
    Instant from;
    std::optional<Instant> to;
};

struct StatusMove
{
    Instant at;
    QString to;
};
// From the moves of a case in their order. Moves that go back in time count as made at the latest earlier one.
std::vector<RunningSpan> runningSpans(const std::vector<StatusMove> &moves);

std::int64_t usedTime(const BusinessCalendar &calendar, const std::vector<RunningSpan> &spans, Instant until);

// The moment at which `amount` was used up, or will be if the clock goes on running; nullopt while it stands before
// that.
std::optional<Instant> momentUsed(const BusinessCalendar &calendar, const std::vector<RunningSpan> &spans,
                                  std::int64_t amount);

} // namespace kith
