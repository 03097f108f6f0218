// SPDX-License-Identifier: GPL-3.0-or-later
// A report's table for a view: sorted by any column, the total always last.
#pragma once

#include <QAbstractTableModel>

#include "core/model/format.h"
#include "core/report/table.h"

namespace kith {

class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { OpensRole = Qt::UserRole, RecordRole, TotalRole, NoDataRole, NegativeRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(Table table, const Conventions &conventions);
    const Table &table() const { return m_table; }
    const Cell &cell(const QModelIndex &index) const;
    int rowOfTable(const QModelIndex &index) const { return m_order[size_t(index.row())]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: as the report gave it

private:
    Table m_table;
    Conventions m_conventions;
    std::vector<int> m_order;
};

// "Period" in words with an interval: "25 (−1 to 48)".
QString cellText(const Table &table, const TableColumn &column, const Cell &cell, const Conventions &conventions);

} // namespace kith
