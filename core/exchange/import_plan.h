// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping bound to one file and one kind of record: which cells make which field of which record.
#pragma once

#include <memory>
#include <QHash>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exchange/import_source.h"
#include "core/model/format.h"

namespace kith {

class RecordFinder;

// "{product} {account}": a text with cells of the row in it.
struct CellTemplate
{
    struct Part
    {
        QString text;
        int column = -1; // -1: the text as it stands
    };
    std::vector<Part> parts;
};

struct FieldPlan
{
    enum class Role {
        Value,
        Margin,  // of an order line: its cost is the net less this
        AnyKey,  // whatever names the record: title, external id, code
        IdFirst, // the same, but a number is our own id before anything else
    };
    const FieldInfo *field = nullptr;
    int slot = -1;
    Role role = Role::Value;
    std::vector<int> columns;
    std::unique_ptr<CellTemplate> fallback;
    Conventions conventions;
    QHash<QString, QString> meanings;               // folded text of the file: what it means
    std::unordered_map<std::string, Value> choices; // texts that were understood already
};

// A record that cells of the row make, or name: the row's own, those it refers to, the line it owns.
struct RecordPlan
{
    const Shape *shape = nullptr;
    const FieldInfo *via = nullptr; // the reference to it; nullptr: the row's own record
    int viaSlot = -1;               // in the referring record
    std::vector<FieldPlan> fields;
    std::vector<std::unique_ptr<RecordPlan>> references;
    bool mayCreate = false;
    std::unique_ptr<Record> blank; // with default values, to begin with

    const FieldPlan *find(const FieldInfo &field) const;
    bool fills(const FieldInfo &field) const;
};

// A column that makes records beside the row's own: "point.phone", "tag" (side_rows.h).
struct SideColumn
{
    QString path;
    int column;
};

struct ImportPlan
{
    ImportSource source;
    std::vector<ColumnTarget> targets; // by column
    RecordPlan root;
    std::unique_ptr<RecordPlan> line; // rows that the record owns: a flat file
    std::vector<const FieldInfo *> keys;
    // What the kind is known by, for rows whose external id is empty or new: they may be about a record without one.
    std::vector<const FieldInfo *> naturalKeys;
    std::vector<SideColumn> sides;
    Mapping mapping() const; // as text, for keeping
};

// Throws Error{Usage}.
ImportPlan planImport(Store &store, const ImportOptions &options);

} // namespace kith
