// SPDX-License-Identifier: GPL-3.0-or-later
// What a kind of record is: name, labels, fields, title. Compile-time data in model/types/, one header per kind.
#pragma once

#include <span>

#include "core/model/field.h"

namespace kith {

class Record;
class Problems;

enum TypeFlag : std::uint32_t {
    InMenus = 1U << 0,   // has a list of its own in the window
    OwnedOnly = 1U << 1, // lives only inside its owner (order lines); edited in the owner's form
    Private = 1U << 2,   // the program's own (drafts, settings): no list, no import
};

struct RecordType
{
    const char *name = nullptr;     // permanent key: table, CSV, JSON
    std::uint16_t number = 0;       // permanent number: high bits of search rowids. Never reuse one
    const char *singular = nullptr; // QT_TRANSLATE_NOOP with name as context
    const char *plural = nullptr;
    std::span<const FieldInfo *const> fields;
    const FieldInfo *title = nullptr;    // what a record is called in lists, references and Ctrl+K
    const FieldInfo *subtitle = nullptr; // second line where there is room (a customer's city)
    const char *aliases = nullptr;       // other words for the kind, separated by ';', any language
    const char *icon = nullptr;          // name of an icon in resources/icons
    std::uint32_t flags = InMenus;
    // Fills fields that follow from the record's own fields (totals, full name). Runs before every save and after
    // rollups changed; must be pure.
    void (*derive)(Record &) = nullptr;
    // Says what is wrong beyond the fields' own rules; pure.
    void (*check)(const Record &, Problems &) = nullptr;

    constexpr bool has(TypeFlag flag) const { return (flags & flag) != 0; }
};

// A condition on a child that counts for a rollup: the field's value is one of the ';'-separated keys; "" means empty.
struct RollupCondition
{
    const FieldInfo *field = nullptr;
    const char *oneOf = "";
};

enum class RollupFunction : std::uint8_t { Sum, Count, First, Last }; // First and Last: smallest and largest value

// "customer.revenue is the sum of order.net over orders of that customer that are confirmed, delivered or completed."
// Sums of Money are taken in the file currency where the child has a `rate`.
struct Rollup
{
    const RecordType *parent = nullptr;
    const FieldInfo *field = nullptr; // of the parent, flagged Rolled
    const RecordType *child = nullptr;
    const FieldInfo *through = nullptr; // the child's reference to the parent
    RollupFunction function = RollupFunction::Sum;
    const FieldInfo *of = nullptr; // the child's field; not for Count
    std::span<const RollupCondition> where = {};
};

} // namespace kith
