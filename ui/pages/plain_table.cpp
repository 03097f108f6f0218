// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plain_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/list/record_header.h"

namespace kith {

namespace {

// A line under each row, and the text where the heading stands.
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, colour(isSelected ? Token::AccentSoft : Token::Surface));
        painter->setPen(colour(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : colour(Token::Text));
        painter->setFont(option.font);
        const QRect room =
            option.rect.adjusted(index.column() == 0 ? metrics::edge : metrics::tight, 0, -metrics::tight, -1);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

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
    table->setHorizontalHeader(new RecordHeader(metrics::edge, metrics::tight, table));
    table->setItemDelegate(new PlainDelegate(table));
    table->setColumnWidth(0, 160);
    table->setColumnWidth(2, 280);
    table->setColumnWidth(3, 160);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    return table;
}

void setPlainCell(QTableWidget &table, int row, int column, const QString &text, Tone tone)
{
    auto *item = new QTableWidgetItem(text);
    item->setForeground(colour(tokenOf(tone)));
    table.setItem(row, column, item);
}

} // namespace kith
