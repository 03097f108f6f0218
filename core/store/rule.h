// SPDX-License-Identifier: GPL-3.0-or-later
// What business areas add to saving and reading, as constant data. app/ hands the lists to the Store at open.
#pragma once

#include <span>
#include <vector>

#include "core/model/record.h"

namespace kith {

class Change;
class Store;

// Runs while a record of `type` is saved, before it is written, when the record is new or one of the watched fields
// changed (an empty list watches all). May change `after` and save, add or remove other records through `change`.
// Never runs on undo or redo, which put back what was.
struct Rule
{
    const RecordType *type;
    std::vector<const FieldInfo *> watches;
    void (*run)(Change &change, const Record *before, Record &after);
};

// A field that is read and never stored, because it depends on today or on the latest score. `sql` selects `id` (of the
// record) and `value`, may use :today (ISO day) and must contain /*ids*/ where "AND <reference> IN (…)" can be put, and
// name that reference in `through`. Of a text that joins titles (FieldInfo::isManyTitles) it selects a row for each:
// a comparison holds when one of them does, and people read them joined by commas.
struct ComputedField
{
    const RecordType *type;
    const FieldInfo *field;
    const char *sql;
    const char *through;
};

// What has to stay as it is whichever way somebody writes: saves, removals, undo and redo (then `change` is null and
// nothing more may be written). Runs after the rules, before the row is written; throws Error{Invalid} with a sentence.
struct Guard
{
    const RecordType *type;
    void (*check)(Store &store, Change *change, const Record *before, const Record *after); // null: made, removed
    // False: nothing in this file is guarded. Asked once a change, so that imports pay nothing. nullptr: always awake.
    bool (*isAwake)(Store &store) = nullptr;
    // Why nothing of a stored record can be typed any more, and what to do instead; empty: it can. Forms and lists ask.
    QString (*lock)(Store &store, const Record &record) = nullptr;
};

struct Rules
{
    std::vector<Rule> rules;
    std::vector<ComputedField> computed;
    std::vector<Guard> guards = {};
};

} // namespace kith
