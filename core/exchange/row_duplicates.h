// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an import that may be about somebody who is there already, or who stood further up in the file: compared by
// the same keys and weights as the review list (duplicates.h).
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include "core/exchange/duplicate_keys.h"
#include "core/exchange/duplicate_subjects.h"

namespace kith {

// Everybody a kind of record may be the same as, ready to be asked. Holds no Store: it may be read once and used for
// several trials of a file, from any thread.
class KnownSubjects
{
public:
    // Throws Error{Cancelled}.
    KnownSubjects(Store &store, const Shape &shape, const Progress &progress = {});
    static bool isFor(const Shape &shape); // customers, contacts, leads

    const DuplicateSubjects &subjects() const { return m_subjects; }
    const QString &kind(const DuplicateSubject &subject) const { return m_kinds[subject.kind]; }
    template <typename Visit> void visit(quint64 key, const Visit &visit) const;

private:
    QStringList m_kinds;
    DuplicateSubjects m_subjects;
    KeyedSubjects m_keys;
};

struct RowDuplicate
{
    QString kind; // "" when it is a row of the same file
    RecordId id = 0;
    qint64 line = 0; // of that row
    int score = 0;   // percent
    QString reasons; // in words
};

// "Perhaps the same as “Golden Leaf GmbH” (87 %): same telephone."
QString duplicateSentence(Store &store, const RowDuplicate &duplicate);

class RowDuplicates
{
public:
    explicit RowDuplicates(std::shared_ptr<const KnownSubjects> known) : m_known(std::move(known)) {}

    // The likeliest one; nullopt when nobody comes near.
    std::optional<RowDuplicate> find(const Record &draft);
    // The draft asked about last is taken: rows further down are compared with it, too. Only so many are kept.
    void keep(qint64 line);

private:
    std::shared_ptr<const KnownSubjects> m_known;
    DuplicateSubjects m_rows; // the last one is the draft asked about, unless it was kept
    std::vector<qint64> m_lines;
    std::unordered_multimap<quint64, quint32> m_rowKeys;
    std::vector<quint64> m_keys; // of the draft
};

} // namespace kith
