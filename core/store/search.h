// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: one index over all kinds (architecture.md, "Search").
#pragma once

#include <string>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct Found
{
    const Shape *shape = nullptr;
    RecordId id = 0;
    QString title;
    QString subtitle; // what matched when it was not the title, else the kind's subtitle field
    int rank = 0;
};

// Records whose findable fields hold every word of the text, best first. Any script, pinyin, initials, parts of numbers.
// `types` empty: all kinds.
std::vector<Found> find(Store &store, const QString &text, int limit = 20, const QStringList &types = {});

// Terms that the index holds for a findable text, separated by blanks; and those that a query asks for.
std::string indexTerms(const FieldInfo &field, std::string_view utf8);
std::string queryTerms(QStringView text);
constexpr qint64 searchRow(int typeNumber, RecordId id) { return (qint64(typeNumber) << 40) + id; }

// The whole index anew (idle job, new rule version, repair).
void rebuildSearch(Store &store, const Progress &progress = {});

} // namespace kith
