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
    bool leaveOutDuplicates = false;

    // A word of the file that meant nothing here, and what it was told to mean: a key, a title, an own id.
    struct Settled
    {
        OpenWord word;
        QString meaning; // "": the field stays empty
    };
    std::vector<Settled> settled;
    void settle(const OpenWord &word, const std::optional<QString> &meaning); // nullopt: as before
    std::vector<ValueMeaning> meanings() const;                               // of columns that are imported

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
