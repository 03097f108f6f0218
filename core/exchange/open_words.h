// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a file that mean nothing here, or not one thing: entries that a list does not have, names of records that
// are missing or that several have. Gathered while a file is tried out, so that each is settled once and not row by
// row.
#pragma once

#include <map>
#include <QStringList>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct OpenWord
{
    QString column; // heading, as a ValueMeaning names it
    QString text;
    const FieldInfo *field = nullptr; // the choice; nullptr: the word names a record
    QString kind;                     // of the record that is named, or that the field belongs to
    bool isNewEntry = false;          // an open list takes it as an entry of its own unless told otherwise
    qint64 rows = 0;
    std::vector<std::pair<RecordId, QString>> candidates; // records that may be meant, and their titles
};

class OpenWords
{
public:
    explicit OpenWords(const QStringList &headings) : m_headings(headings) {}

    void note(const std::vector<int> &columns, const QString &text, const QString &kind, const FieldInfo *field,
              bool isNewEntry = false);
    void countAgain(const std::vector<int> &columns, const QString &text); // nothing for a word that is none
    bool isEmpty() const { return m_words.empty(); }
    // In the order in which they came, with records that may be meant.
    std::vector<OpenWord> take(Store &store);

private:
    const QStringList &m_headings;
    std::map<std::pair<int, QString>, size_t> m_places; // column, text
    std::vector<OpenWord> m_words;
};

} // namespace kith
