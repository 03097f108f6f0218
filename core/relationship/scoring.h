// SPDX-License-Identifier: GPL-3.0-or-later
// Scores as records: what is said of a customer on a day, with the reason in words. A score is written when it says
// something new: another grade, stage or RFM score, or a figure that moved noticeably; so the history of a customer is
// a line of events and not a daily copy. Scoring the same day again changes nothing. Scores are the program's own work:
// undo passes them by, and undoing an import takes those of its customers along.
#pragma once

#include "core/relationship/forecast.h"
#include "core/relationship/standing.h"

namespace kith {

struct ScoringResult
{
    Day asOf;
    qint64 customers = 0;
    qint64 written = 0;     // new or corrected scores
    qint64 unchanged = 0;   // scores that stand as they are
    qint64 stageMoves = 0;  // customers in another stage than before
    qint64 gradeMoves = 0;  // customers with another grade than before
    bool tooLittle = false; // for the forecast
    qint64 change = 0;      // in history; 0: nothing was written
};

// All measures of all customers as of a day. The day is at most today.
ScoringResult scoreAll(Store &store, Day asOf, const Progress &progress = {});

// Stage and cycle of a few customers as of today, at once; ranks wait for the next scoring of all. Returns how many
// scores were written.
qint64 scoreSome(Store &store, const std::vector<RecordId> &customers);
// The same for those whose orders or payments changed since it was last asked. Does nothing in a file that was never
// scored; after very many changes it leaves them to the next scoring of all.
qint64 scoreWhatChanged(Store &store);

std::optional<Day> lastScoring(Store &store); // of all customers
// The stored scores say just what would be worked out now: all were scored on that day, which is today, with today's
// limits, and nothing they come from changed since. Then reports open lists by the scores themselves.
bool scoresAreCurrent(Store &store, Day asOf);

} // namespace kith
