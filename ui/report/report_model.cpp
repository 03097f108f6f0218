// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_model.h"

#include <algorithm>
#include <numeric>

#include "core/base/text.h"
#include "core/report/report.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isFigure(const TableColumn &column)
{
    return column.kind != CellKind::Text;
}

// Smaller, by what the column holds.
bool isLess(const Cell &a, const Cell &b, CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return sortKey(a.text) < sortKey(b.text);
    case CellKind::Percent:
    case CellKind::Real:
        return a.real < b.real;
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Decimal:
    case CellKind::Day:
        break;
    }
    return a.units < b.units;
}

} // namespace

QString cellText(const Table &table, const TableColumn &column, const Cell &cell, const Conventions &conventions)
{
    const QString text = displayCell(table, column, cell, conventions);
    if (!cell.hasInterval || cell.state != Cell::State::Value)
        return text;
    Cell low = cell, high = cell;
    low.real = cell.low;
    high.real = cell.high;
    TableColumn rough = column;
    rough.decimals = std::min(column.decimals, column.kind == CellKind::Percent ? 0 : 1);
    QString from = displayCell(table, rough, low, conventions);
    const QString to = displayCell(table, rough, high, conventions);
    if (column.kind == CellKind::Percent) // the sign once: "47–91 %"
        from.remove(u'%').remove(QChar(0xa0));
    // With a minus about, a dash between would be read as another one.
    const QString between = column.kind == CellKind::Percent ? u"–"_s : u" … "_s;
    return text + u" ("_s + from.trimmed() + between + to + u')';
}

void ReportModel::setTable(Table table, const Conventions &conventions)
{
    beginResetModel();
    m_table = std::move(table);
    m_conventions = conventions;
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

const Cell &ReportModel::cell(const QModelIndex &index) const
{
    static const Cell nothing;
    const auto &cells = m_table.rows[size_t(rowOfTable(index))].cells;
    return size_t(index.column()) < cells.size() ? cells[size_t(index.column())] : nothing;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn &column = m_table.columns[size_t(index.column())];
    const Cell &at = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_table, column, at, m_conventions);
    case Qt::TextAlignmentRole:
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return at.state == Cell::State::NoData ? at.text : QVariant();
    case OpensRole:
        return at.records.has_value();
    case RecordRole:
        return at.id != 0 && !column.type.isEmpty() ? QVariant(qlonglong(at.id)) : QVariant();
    case TotalRole:
        return m_table.rows[size_t(rowOfTable(index))].isTotal;
    case NoDataRole:
        return at.state == Cell::State::NoData ? QVariant(at.reason) : QVariant();
    case NegativeRole:
        return at.state == Cell::State::Value &&
               (column.kind == CellKind::Money ? at.units < 0 : column.kind == CellKind::Percent && at.real < 0);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= int(m_table.columns.size()))
        return {};
    const TableColumn &column = m_table.columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.label;
    if (role == Qt::ToolTipRole && !column.help.isEmpty())
        return column.help;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < columnCount()) {
        const CellKind kind = m_table.columns[size_t(column)].kind;
        std::stable_sort(m_order.begin(), m_order.end(), [&](int first, int second) {
            const TableRow &a = m_table.rows[size_t(first)], &b = m_table.rows[size_t(second)];
            if (a.isTotal || b.isTotal)
                return !a.isTotal && b.isTotal;
            const Cell &x = a.cells[size_t(column)], &y = b.cells[size_t(column)];
            const bool hasX = x.state == Cell::State::Value, hasY = y.state == Cell::State::Value;
            if (!hasX || !hasY) // what has no value stays below
                return hasX && !hasY;
            return order == Qt::AscendingOrder ? isLess(x, y, kind) : isLess(y, x, kind);
        });
    }
    emit layoutChanged();
}

} // namespace kith
