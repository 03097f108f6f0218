// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one record of two. Nothing is lost: what belonged or referred to the other one belongs to the kept one, further
// numbers become further numbers, values that were not chosen stand in a note, the other record lies in the bin. One
// change, one undo.
#pragma once

#include <map>

#include "core/store/store.h"

namespace kith {

struct MergeField
{
    const FieldInfo *field = nullptr;
    Value kept, other;
    bool differs = false;    // both have something, and not the same
    bool takesOther = false; // proposed: the kept one has nothing
};

// The fields in which at least one of the two has a value, in the order of the form.
std::vector<MergeField> mergeFields(Store &store, const Shape &shape, RecordId kept, RecordId other);

struct MergeResult
{
    qint64 change = 0;
    std::map<QString, qint64> moved; // records that belong to the kept one now, by kind
};

// `takeOther`: fields whose value comes from the other record although the kept one has one. Throws Error{NotFound,
// Invalid, Usage}; then nothing was changed.
MergeResult mergeRecords(Store &store, const Shape &shape, RecordId kept, RecordId other,
                         const QStringList &takeOther = {});

} // namespace kith
