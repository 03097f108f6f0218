// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of a record is. Compile-time data: everything else (column, form, list, filter, import, export,
// search, history) is derived from it.
#pragma once

#include <cstdint>
#include <QtGlobal>

#include "core/base/money.h"
#include "core/base/scaled.h"
#include "core/base/time.h"

namespace kith {

enum class FieldKind : std::uint8_t {
    Text,
    LongText,
    Phone,
    Email,
    Url,
    Integer,
    Decimal, // scaled by FieldInfo::decimals
    Percent, // Rate, shown as percent: 0.13 is shown "13 %"
    Money,   // minor units of the record's `currency`, else of the file's
    Bool,
    Day,
    Instant,
    TimeOfDay, // minutes from midnight, local; stored "09:30"
    Choice,    // a key of the list FieldInfo::choices
    Reference, // an id of FieldInfo::target
};

// How values of a kind lie in a column: integers, plain texts, or ISO texts.
enum class Storage : std::uint8_t { Text, Integer, Day, Instant, TimeOfDay };

constexpr Storage storageOf(FieldKind kind)
{
    if (kind == FieldKind::Day)
        return Storage::Day;
    if (kind == FieldKind::Instant)
        return Storage::Instant;
    if (kind == FieldKind::TimeOfDay)
        return Storage::TimeOfDay;
    const bool text = kind <= FieldKind::Url || kind == FieldKind::Choice;
    return text ? Storage::Text : Storage::Integer;
}

// What a field is allowed and asked to do; or-ed together.
enum FieldFlag : std::uint32_t {
    Required = 1U << 0,   // must not be empty
    Listed = 1U << 1,     // a column of the list as delivered
    Findable = 1U << 2,   // in Ctrl+K; titles are findable anyway
    Indexed = 1U << 3,    // has an index of its own (references and titles have one anyway)
    Kept = 1U << 4,       // kept by a rule; nobody types it, but an import of history may set it
    Rolled = 1U << 5,     // sum, count, first or last of children: never typed, never imported, no history
    Computed = 1U << 6,   // read, never stored: depends on today or on scores (see store/computed.h)
    Owner = 1U << 7,      // a reference to the record that owns this one: it goes when its owner goes
    Internal = 1U << 8,   // stored, but shown nowhere (sort keys)
    PartOfKey = 1U << 9,  // with the other PartOfKey fields, identifies a record naturally (guessed import key)
    Unique = 1U << 10,    // no two records have the same value
    Multiline = 1U << 11, // LongText that deserves a high editor
    Folded = 1U << 12,    // forms show it only on demand ("More")
    WholeDays = 1U << 13, // an instant whose midnight means the day: shown without its time
};
using FieldFlags = std::uint32_t;

struct FieldInfo
{
    const char *name = nullptr;  // permanent: SQL column, CSV and JSON key, objectName of the editor
    const char *label = nullptr; // English; QT_TRANSLATE_NOOP with the record type's name as context
    FieldKind kind = FieldKind::Text;
    FieldFlags flags = 0;
    const char *target = nullptr;       // Reference: the record type; a computed text: the kind whose titles it joins
    const char *choices = nullptr;      // Choice: the list (model/choices.h)
    const char *aliases = nullptr;      // further headings of files, separated by ';', any language
    const char *section = nullptr;      // heading in forms; QT_TRANSLATE_NOOP like label; nullptr: the first section
    const char *defaultValue = nullptr; // as in files; "today", "now", "me" and "currency" are understood
    const char *help = nullptr;         // one sentence under the editor; QT_TRANSLATE_NOOP like label
    std::uint8_t decimals = 0;          // Decimal: places kept (4 quantities and prices, 6 rates, 10 exchange rates)

    constexpr bool has(FieldFlag flag) const { return (flags & flag) != 0; }
    constexpr bool isText() const
    {
        return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Phone ||
               kind == FieldKind::Email || kind == FieldKind::Url;
    }
    // A person or a file may set it.
    constexpr bool isTyped() const { return !has(Rolled) && !has(Computed) && !has(Kept) && !has(Internal); }
    constexpr bool isStored() const { return !has(Computed); }
    // Several titles in one text, each of which is compared: tags.
    constexpr bool isManyTitles() const { return isText() && target; }
};

using RecordId = qint64;

// Minutes from midnight.
struct TimeOfDay
{
    int minutes = 0;
    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;
};

// A field with the C++ type of its values: QString for texts and choices, RecordId for references, qint64 for integers,
// Money, Scaled<n>, bool, Day, Instant, TimeOfDay. record.get(order::dueOn) is a Day.
template <typename T> struct Field : FieldInfo
{
    using Type = T;
};

} // namespace kith
