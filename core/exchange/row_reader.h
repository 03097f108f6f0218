// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row as values of fields.
#pragma once

#include <QStringList>
#include <string>
#include <string_view>

#include "core/exchange/import_plan.h"
#include "core/exchange/open_words.h"
#include "core/exchange/row_source.h"

namespace kith {

class RowReader
{
public:
    RowReader(Store &store, const RowSource &reader) : m_store(store), m_reader(reader) {}

    // Where words that mean nothing here are noted; nullptr: nowhere.
    void setOpenWords(OpenWords *words) { m_openWords = words; }
    OpenWords *openWords() const { return m_openWords; }

    // As our own exports for import are written: texts to the last blank, nothing guarded.
    void setExact(bool exact) { m_isExact = exact; }
    // Sheets have no guard: a ' in front belongs to the text.
    void setGuarded(bool guarded) { m_isGuarded = guarded; }

    // What the file, the meanings given to its values and the defaults say: UTF-8, trimmed but for exact texts, "" for
    // nothing. Valid until the next call.
    std::string_view text(const FieldPlan &plan);
    // Is there something in the file itself, defaults aside?
    bool hasCell(const FieldPlan &plan) const;
    // The value; empty when there is none or it is not understood, which adds to the problems. References are not for
    // this function. New entries of open lists are added.
    Value value(FieldPlan &plan, const Shape &shape, QStringList &problems);
    QStringList cells() const; // of the row, as they stand

private:
    std::string_view rawCell(int column) const;
    std::string_view cell(int column) const; // trimmed
    Value choice(FieldPlan &plan, const Shape &shape, std::string_view text, QStringList &problems);

    Store &m_store;
    const RowSource &m_reader;
    OpenWords *m_openWords = nullptr;
    bool m_isExact = false;
    bool m_isGuarded = true;
    std::string m_joined;
};

// A permanent key for a new entry of a list: "Home Office" is home_office, "公司" is gong_si.
QString choiceKeyFor(const QString &label);

} // namespace kith
