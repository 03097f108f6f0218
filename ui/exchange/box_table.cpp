// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/box_table.h"

#include <QHeaderView>
#include <QTableWidget>

#include "ui/theme/theme.h"

namespace kith {

void setUpBoxTable(QTableWidget &table, int columns)
{
    table.setColumnCount(columns);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::row + metrics::grid);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setFocusPolicy(Qt::NoFocus);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
}

} // namespace kith
