// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page knows so far: the file, what was found out about it, what the person chose.
#pragma once

#include <atomic>

#include "core/exchange/import_source.h"

namespace kith {

struct ImportDraft
{
    QString file;
    QString type;
    CsvFormat asked; // what was chosen against what was found
    std::optional<bool> header;
    ImportSource source;
    std::vector<ColumnTarget> targets;
    DecimalMark decimalMark = DecimalMark::Guess;
    DateOrder dateOrder = DateOrder::Guess;
    QString key; // path; empty: as the importer finds it
    bool createMissing = false;
    bool newFields = false;
    bool emptyClears = false;
    bool backup = true;

    bool isLoaded() const { return !source.headings.isEmpty(); }
    ImportOptions options(const Catalogue &catalogue) const;
    // Kinds that the chosen columns refer to.
    QStringList referencedKinds(const Catalogue &catalogue) const;
};

// Found out in a job: the first rows and, when `type` is empty, the kind that fits best.
ImportDraft loadDraft(Store &store, ImportDraft asked);
// The targets for another kind of record.
void retarget(Store &store, ImportDraft &draft);

} // namespace kith
