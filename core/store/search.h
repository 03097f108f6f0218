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

// Records whose findable fields hold every word of the text, best first. Any script, pinyin, initials, parts of
// numbers. `types` empty: all kinds.
std::vector<Found> find(Store &store, const QString &text, int limit = 20, const QStringList &types = {});

// What is indexed of a kind: its title, when that is a text, and its Findable fields. Terms of long texts go to the
// table `search_text`, all others to `search`; both have one row for a record, numbered searchRow.
std::vector<const FieldInfo *> findableFields(const Shape &shape);

// Terms that the index holds for a findable text, separated by blanks (search_terms.h).
std::string indexTerms(const FieldInfo &field, std::string_view utf8);
// What a query asks of the index, as an FTS5 expression; "" when the text holds no word.
enum class Closeness { Anywhere, WordStart, WholeWord };
std::string queryTerms(QStringView text);
std::string queryTerms(QStringView text, Closeness closeness);
// Terms of every text that holds `part` literally, once both are folded; "" when there are none to go by.
std::string partTerms(QStringView part);
constexpr qint64 searchRow(int typeNumber, RecordId id)
{
    return (qint64(typeNumber) << 40) + id;
}

} // namespace kith
