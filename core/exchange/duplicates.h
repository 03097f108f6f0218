// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are probably about the same person or organisation, with a score and the reasons in words.
//
// Every agreement adds weight and every contradiction takes some away (Fellegi and Sunter, 1969): a rare name that
// agrees says more than a frequent one, a telephone number that ten records share says less than one that two share.
// Compared are only records that share something: a number, an address, a name as it sounds, a birthday.
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

struct DuplicatePair
{
    const Shape *firstShape = nullptr;
    RecordId first = 0; // the older one
    const Shape *secondShape = nullptr;
    RecordId second = 0;
    int score = 0; // percent: how sure it is
    QString reasons;
};

struct DuplicateOptions
{
    QStringList types{QStringLiteral("customer")}; // compared with each other, too
    int least = 50;                                // percent
    qint64 most = -1;                              // the best ones
};

// Best first. Pairs that a person found different are left out. Grows about linearly with the records.
std::vector<DuplicatePair> findDuplicates(Store &store, const DuplicateOptions &options, const Progress &progress = {});

// Records like one that is being typed, best first: by number, address or name, through indexes.
std::vector<DuplicatePair> duplicatesOf(Store &store, const Record &draft, int least = 50);

// Remembers that two records of one kind are not the same. Returns the change.
qint64 keepApart(Store &store, const Shape &shape, RecordId first, RecordId second);

// Kinds of record that can be the same as one another.
QStringList duplicateTypes();

} // namespace kith
