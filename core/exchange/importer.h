// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file of records: one Change, one transaction, one undo. Rows that cannot be taken are left out with their
// reasons; everything else goes in. Read = created + updated + unchanged + rejected, always.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <QStringList>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/csv_format.h"
#include "core/exchange/mapping.h"
#include "core/exchange/open_words.h"
#include "core/exchange/row_duplicates.h"
#include "core/store/store.h"

namespace kith {

enum class RowFate { Created, Updated, Unchanged, Rejected };

// What became of one row, or would become of it in a dry run.
struct RowVerdict
{
    qint64 line = 0;
    RowFate fate = RowFate::Created;
    QString reason;                        // Rejected: why
    bool looksKnown = false;               // Created: a record with the same values is there
    std::optional<RowDuplicate> duplicate; // Created, or Rejected for it: perhaps the same as somebody
    QStringList cells;                     // as in the file
    struct Difference
    {
        const FieldInfo *field;
        QString before, after;
    };
    std::vector<Difference> differences; // Updated
};

struct ImportOptions
{
    enum class Mode { Create, Update, Both };

    QString type;
    QString source;
    Mapping map; // beyond it, headings are guessed
    bool guess = true;
    QStringList keys; // fields that tell which record a row is about; empty: external_id or what the
                      // kind is known by, when the file has them
    Mode mode = Mode::Both;
    QStringList createMissing;  // kinds of referenced records
    Assignments defaults;       // for empty cells; {Heading} stands for the row's cell
    CsvFormat format;           // what is known of it; the rest is found out
    std::optional<bool> header; // is the first record headings? empty: found out
    std::vector<ValueMeaning> values;
    DecimalMark decimalMark = DecimalMark::Guess; // per column
    DateOrder dateOrder = DateOrder::Guess;       // per column
    bool looseReferences = false;                 // what is not found stays empty instead of rejecting the row
    // Only rows whose cell in the column is one of these: (heading, texts). Others are not read.
    std::vector<std::pair<QString, QStringList>> only;
    bool newFields = false;   // columns that fit nowhere become custom fields
    bool emptyClears = false; // an empty cell empties the field of an existing record
    bool dryRun = false;
    qint64 mostRows = -1;                     // stops after so many: for trying out
    bool backup = true;                       // before imports over 10,000 rows
    QString rejects;                          // file for the rejected rows; empty: none
    std::function<void(RowVerdict &&)> onRow; // in the working thread
    // New customers, contacts and leads that may be somebody known, or a row further up.
    enum class Duplicates { Ignore, Tell, LeaveOut };
    Duplicates duplicates = Duplicates::Ignore;
    std::shared_ptr<const KnownSubjects> known; // read already; otherwise it is read when needed
};

struct RejectedRow
{
    qint64 line;
    QString reason;
};

struct ImportResult
{
    qint64 read = 0, created = 0, updated = 0, unchanged = 0, rejected = 0;
    qint64 change = 0;                     // in history; 0: nothing was written
    std::map<QString, qint64> records;     // created per kind, also lines and missing references
    qint64 duplicates = 0;                 // created or rejected ones that may be somebody known
    std::vector<RejectedRow> rejectedRows; // the first thousand
    std::vector<OpenWord> openWords;       // of a dry run
    QStringList warnings;
    Mapping mapping;          // what was used, for keeping
    QString sentence() const; // "read 9994, created 9994, updated 0, unchanged 0, rejected 0"
};

// Throws Error{Usage} for a mapping that makes no sense, Error{File} for a source that is no table, Error{Cancelled};
// then nothing was imported.
ImportResult importFile(Store &store, const ImportOptions &options, const Progress &progress = {});

} // namespace kith
