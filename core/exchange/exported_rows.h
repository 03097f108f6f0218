// SPDX-License-Identifier: GPL-3.0-or-later
// What every export does: the rows of a query, with the currency of each and titles for what they refer to.
#pragma once

#include <functional>
#include <unordered_map>

#include "core/exchange/exporter.h"

namespace kith {

class ExportedCell;

// One column, with what its references and choices are called, looked up once each.
class ColumnNames
{
public:
    ColumnNames(Store &store, const Store::Column &column, CsvWriter::For target);

    const FieldInfo &field() const { return m_field; }
    bool isNamed() const { return m_isNamed; } // shown by title or label
    const std::string &named(const ExportedCell &cell);

private:
    Store &m_store;
    const FieldInfo &m_field;
    bool m_isNamed;
    std::unordered_map<std::string, std::string> m_names; // of choices
    std::unordered_map<qint64, std::string> m_titles;     // of references
    std::string m_key;
};

// A cell as it lies in the data file; most formats need no more than its bytes.
class ExportedCell
{
public:
    ExportedCell(const Statement &row, int column, const FieldInfo &field)
        : m_row(row), m_column(column), m_field(field)
    {}

    bool isEmpty() const { return m_row.isNull(m_column); }
    std::string_view utf8() const { return m_row.utf8(m_column); } // of texts, choices and days
    qint64 integer() const { return m_row.integer(m_column); }
    Value value() const { return m_row.value(m_column, m_field); }

private:
    const Statement &m_row;
    int m_column;
    const FieldInfo &m_field;
};

class ExportedRows
{
public:
    ExportedRows(Store &store, const Query &query, const ExportOptions &options);

    const std::vector<Store::Column> &columns() const { return m_columns; }
    QString heading(const Store::Column &column) const;
    // Cells from left to right, row by row; returns the number of rows.
    qint64 run(const Progress &progress,
               const std::function<void(ColumnNames &, const ExportedCell &, const Conventions &)> &cell,
               const std::function<void()> &endRow);

private:
    Store &m_store;
    Query m_query;
    bool m_labels;
    bool m_hasCurrency;
    std::vector<Store::Column> m_columns;
    std::vector<ColumnNames> m_names;
};

} // namespace kith
