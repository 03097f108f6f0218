// SPDX-License-Identifier: GPL-3.0-or-later
// What every export does: the rows of a query, with the currency of each and titles for what they refer to.
#pragma once

#include <functional>
#include <unordered_map>

#include "core/exchange/exporter.h"

namespace kith {

// One column, with what its references and choices are called, looked up once each.
class ColumnNames
{
public:
    ColumnNames(Store &store, const Store::Column &column, CsvWriter::For target);

    const FieldInfo &field() const { return m_field; }
    bool isNamed() const { return m_isNamed; } // shown by title or label
    const std::string &named(const Value &value);

private:
    Store &m_store;
    const FieldInfo &m_field;
    bool m_isNamed;
    std::unordered_map<std::string, std::string> m_names;
};

class ExportedRows
{
public:
    ExportedRows(Store &store, const Query &query, const ExportOptions &options);

    const std::vector<Store::Column> &columns() const { return m_columns; }
    QString heading(const Store::Column &column) const;
    // Cells from left to right, row by row; returns the number of rows.
    qint64 run(const Progress &progress,
               const std::function<void(ColumnNames &, const Value &, const Conventions &)> &cell,
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
