// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plain_table.h"

#include <QHeaderView>

namespace kith {

QTableWidget *makePlainTable(QWidget *parent, const QString &name, int columns)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::row);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setFixedHeight(metrics::row);
    table->setColumnWidth(0, 160);
    table->setColumnWidth(2, 280);
    table->setColumnWidth(3, 160);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setStyleSheet(
        QStringLiteral("QTableWidget::item { padding-left: 12px; border-bottom: 1px solid palette(mid); }"
                       "QHeaderView::section { padding-left: 12px; }"));
    return table;
}

void setPlainCell(QTableWidget &table, int row, int column, const QString &text, Tone tone)
{
    auto *item = new QTableWidgetItem(text);
    item->setForeground(colour(tokenOf(tone)));
    table.setItem(row, column, item);
}

} // namespace kith
