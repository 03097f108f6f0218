// SPDX-License-Identifier: GPL-3.0-or-later
// What ties each customer to us, proposed from evidence: loyalty type, relationship level, and whether we know whom we
// deal with. A person confirms; what was set by hand is never overwritten.
#pragma once

#include "core/relationship/answers.h"

namespace kith {

struct Talk // communications of the last year
{
    qint64 in = 0, out = 0;
    qint64 emotional = 0, values = 0, opinion = 0; // theirs, by content
};

struct Bond
{
    LoyaltyEvidence evidence;
    Talk talk;
    Stage stage = Stage::Prospect;
    bool reachable = false; // by telephone or e-mail, themselves or a contact of theirs
    QString confirmedType;  // set by hand
    QString confirmedLevel;

    QString proposedType() const;
    QString proposedLevel() const; // key of the choice list `relationship_level`
    bool isExplicit(qint64 purchases) const { return reachable && evidence.state.purchases >= purchases; }
};

// As standing.purchases.buyers(); of Standing::ofSome, only those are read.
std::vector<Bond> bondsOf(Store &store, const Standing &standing);
QString typeReason(const Bond &bond); // in words
QString levelReason(const Bond &bond);
qint64 explicitPurchases(Store &store); // from so many on a customer is explicit; the owner's to edit

} // namespace kith
