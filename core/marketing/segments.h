// SPDX-License-Identifier: GPL-3.0-or-later
// Segments: customers, contacts or leads by a rule that is worked out anew each time, or frozen into a target list.
#pragma once

#include "core/store/change.h"

namespace kith {

// Kinds whose records can be in a segment.
bool canBeSegmented(const Shape &shape); // customer, contact, lead

RecordId segmentNamed(Store &store, const QString &nameOrId); // throws Error{NotFound, Invalid}

Query segmentRule(const Record &segment);    // its rule, frozen or not
Query segmentMembers(const Record &segment); // who is in it now: by the rule, or the frozen list
QString segmentSentence(Store &store, const Record &segment);

// A new segment, or an existing one with another rule, in a change of its own. Throws Error{Invalid} for a rule that
// cannot be worked out.
RecordId saveSegment(Store &store, const QString &name, const Query &rule, RecordId existing = 0);

// Writes today's members as a list that stays; thawing forgets the list and goes by the rule again. Give the change's
// id.
qint64 freezeSegment(Store &store, RecordId segment, const Progress &progress = {});
qint64 thawSegment(Store &store, RecordId segment);

} // namespace kith
