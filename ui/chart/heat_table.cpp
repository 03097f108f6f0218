// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/heat_table.h"

#include <algorithm>

#include <QHeaderView>

#include "core/report/report.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int rowRole = Qt::UserRole + 1;
constexpr int lineHeight = 26;
constexpr int mostRows = 9; // higher ones scroll

// In the order in which the report has them.
QStringList wordsOf(const Table &table, size_t column)
{
    QStringList words;
    for (const TableRow &row : table.rows) {
        if (!row.isTotal && !words.contains(row.cells[column].text))
            words << row.cells[column].text;
    }
    return words;
}

QColor shade(double share)
{
    const QColor from = colour(Token::Surface), to = colour(Token::AccentSoft), deep = colour(Token::Accent);
    // Up to the soft colour of the accent and a third of the way to the full one, so that the text stays readable.
    const auto mix = [](const QColor &a, const QColor &b, double part) {
        return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                                float(a.greenF() + (b.greenF() - a.greenF()) * part),
                                float(a.blueF() + (b.blueF() - a.blueF()) * part));
    };
    return share < 0.5 ? mix(from, to, 2 * share) : mix(to, mix(to, deep, 0.33), 2 * share - 1);
}

} // namespace

int HeatTable::figureColumn(const Table &table)
{
    int count = -1;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool isFilled = std::any_of(table.rows.begin(), table.rows.end(), [i](const TableRow &row) {
            return row.cells[i].state == Cell::State::Value && row.cells[i].units > 0;
        });
        if (table.columns[i].kind == CellKind::Money && isFilled)
            return int(i);
        if (table.columns[i].kind == CellKind::Integer && isFilled && count < 0)
            count = int(i);
    }
    return count;
}

HeatTable::HeatTable(const Table &table, int column, const Conventions &conventions, QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"heatTable"_s);
    setAccessibleName(table.columns[size_t(column)].label);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    const QStringList down = wordsOf(table, 0), across = wordsOf(table, 1);
    setRowCount(int(down.size()));
    setColumnCount(int(across.size()));
    setVerticalHeaderLabels(down);
    setHorizontalHeaderLabels(across);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    qint64 largest = 1;
    for (const TableRow &row : table.rows) {
        if (!row.isTotal)
            largest = std::max(largest, row.cells[size_t(column)].units);
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        const Cell &cell = row.cells[size_t(column)];
        if (row.isTotal || cell.state != Cell::State::Value)
            continue;
        auto *item = new QTableWidgetItem(displayCell(table, table.columns[size_t(column)], cell, conventions));
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setData(rowRole, int(i));
        item->setBackground(shade(double(std::max<qint64>(0, cell.units)) / double(largest)));
        item->setForeground(colour(Token::Text));
        item->setToolTip(row.cells[0].text + u" · "_s + row.cells[1].text + u": "_s + item->text());
        setItem(int(down.indexOf(row.cells[0].text)), int(across.indexOf(row.cells[1].text)), item);
    }
    setFixedHeight(lineHeight * (std::min(int(down.size()), mostRows) + 1) + 12);
    const auto open = [this, column](int line, int place) {
        if (const QTableWidgetItem *found = item(line, place))
            emit opened(found->data(rowRole).toInt(), column);
    };
    connect(this, &QTableWidget::cellDoubleClicked, this, open);
    connect(this, &QTableWidget::cellActivated, this, open);
}

} // namespace kith
