// SPDX-License-Identifier: GPL-3.0-or-later
// What is held about a person, and forgetting it. Both walk the catalogue: what refers to the person by a reference,
// what belongs to it, what names it by kind and id. A new kind of record cannot be forgotten.
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

// The records that hold something about one.
struct PersonalRecords
{
    enum class Why : std::uint8_t {
        Itself,
        Owned,    // lives inside it
        Books,    // orders, payments, documents …: amounts of money, kept for the law
        Figures,  // opportunities, cases: counted in reports, so they stay, without a word of text
        About,    // refers to it and to nothing that must be kept
        Attached, // notes, files, tags
    };
    struct Group
    {
        const Shape *shape = nullptr;
        Why why = Why::About;
        std::vector<RecordId> ids;
    };
    std::vector<Group> groups;
    qint64 count() const;
};
PersonalRecords personalRecords(Store &store, const Shape &shape, RecordId id);

// A folder with one table for every kind of record, the files, the history and a list of what is there. The folder must
// be empty or missing. Throws Error{Usage, File, NotFound}. Returns the number of records.
qint64 exportPersonalData(Store &store, const Shape &shape, RecordId id, const QString &folder,
                          const Progress &progress = {});

struct ErasureResult
{
    qint64 removed = 0;
    qint64 anonymised = 0; // kept for the books without what tells who it was
    qint64 change = 0;
};
// Removes what is only about the person; books and the record itself stay where money depends on them, without names,
// numbers, addresses and free texts. History forgets, and neither it nor the search index can bring anything back.
// Backups made before still hold it. Cannot be undone. Throws Error{NotFound, Invalid}.
ErasureResult erasePerson(Store &store, const Shape &shape, RecordId id, const Progress &progress = {});

} // namespace kith
