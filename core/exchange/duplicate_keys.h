// SPDX-License-Identifier: GPL-3.0-or-later
// What two records must share to be compared at all: a number, an address, a name as it sounds, a birthday. So looking
// for duplicates grows about linearly.
#pragma once

#include "core/exchange/duplicate_subjects.h"

namespace kith {

// What more records share is no sign of anything.
inline constexpr size_t largestDuplicateBlock = 40;

using KeyedSubjects = std::vector<std::pair<quint64, quint32>>; // key and index of the subject

// The keys of all, sorted.
KeyedSubjects keyedSubjects(const DuplicateSubjects &subjects, const Progress &progress);
// Replaces `keys`.
void duplicateKeys(const DuplicateSubjects &subjects, const DuplicateSubject &one, std::vector<quint64> &keys);

} // namespace kith
