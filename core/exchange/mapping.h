// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file goes into which field, as it is written on the command line and kept for the next time:
// "Header=field;A+B=name;Remark=". Fields are named by key, through references ("customer.external_id") and into the
// rows that a record owns ("line.product.code").
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "core/store/store.h"

namespace kith {

class Change;

struct MappedColumn
{
    QString source; // a heading, or several joined by + (their texts are joined by a blank)
    QString target; // a path; "" leaves the column out
    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};
using Mapping = std::vector<MappedColumn>;

// Throws Error{Usage}. A backslash before ; = or + takes it as it is.
Mapping parseMapping(const QString &text);
QString mappingText(const Mapping &mapping);

// "status=completed;name={product} {account}": fields and texts.
using Assignments = std::vector<std::pair<QString, QString>>;
Assignments parseAssignments(const QString &text);

// "deal_stage:Engaging=Needs clear;product:GTXPro=GTX Pro": what a column's texts mean.
struct ValueMeaning
{
    QString column; // heading
    QString from;
    QString to;
};
std::vector<ValueMeaning> parseValueMeanings(const QString &text);
QString valueMeaningsText(const std::vector<ValueMeaning> &meanings);

// Headings as they are compared: folded, letters and digits only. "Order No." and "order_no" are the same.
QString plainHeading(QStringView heading);

// Where a path leads: the fields passed, the last one is set. `owned` when it begins with "line.".
struct TargetPath
{
    bool owned = false;
    std::vector<const FieldInfo *> through; // references
    bool isSide = false;                    // makes records beside it: "tag", "point.phone" (side_rows.h)
    const FieldInfo *field = nullptr;       // nullptr: the margin of an order line, which becomes its cost
    const Shape *shape = nullptr;           // that `field` belongs to
};
TargetPath resolvePath(const Catalogue &catalogue, const Shape &shape, const QString &path); // throws Error{Usage}
// The rows of a record that a flat file can hold: order_line for order. nullptr: none.
const Shape *lineShape(const Catalogue &catalogue, const Shape &shape);

// Mappings that were used before, by kind and headings; kept in the data file as `import_mapping`.
struct SavedMapping
{
    Mapping mapping;
    std::vector<ValueMeaning> meanings; // what words of its columns mean
};
std::optional<SavedMapping> savedMapping(Store &store, const Shape &shape, const QStringList &headings);
void saveMapping(Store &store, const Shape &shape, const QStringList &headings, const SavedMapping &saved,
                 const QString &name);
// When a person is erased: mappings whose name or headings (a first row that was no headings) tell one of these names
// go, and so do settled words that do. Returns the mappings that went.
std::vector<RecordId> forgetInMappings(Change &change, const QStringList &names);

} // namespace kith
