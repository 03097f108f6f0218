// SPDX-License-Identifier: GPL-3.0-or-later
// Known solutions for the words of a case, while it is typed, in any script; and what follows from a bad answer.
#pragma once

#include "core/store/store.h"

namespace kith {

struct Suggestion
{
    RecordId solution = 0;
    QString title;
    QString answer;
    QStringList words; // of the case that are in it, the rarest first
    double weight = 0;
    qint64 uses = 0, solved = 0;
};

// Published solutions that share words with the text, best first. Rare words weigh more than common ones, words of the
// title twice; a solution for the same product comes before others.
std::vector<Suggestion> suggestSolutions(Store &store, const QString &text, RecordId product = 0, int limit = 5);

// An answer that asks for a talk: a score at the bad end of its scale (CSAT to 2, NPS to 6, CES to 3). Free text never.
struct ProposedCase
{
    RecordId response = 0, customer = 0;
    RecordId complaint = 0; // the case the survey was about: it would be opened again
    QString who, survey, question;
    int score = 0;
    Instant answeredAt;
};
// Of the last 90 days, without those that have a case already; latest first.
std::vector<ProposedCase> proposedCases(Store &store);
// Opens a case for a response, or the case it is about again; the case.
RecordId openCaseFor(Store &store, const ProposedCase &proposed);

} // namespace kith
