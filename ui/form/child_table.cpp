// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/child_table.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "ui/form/cell_editing.h"
#include "ui/form/editor_factory.h"
#include "ui/list/column_widths.h"
#include "ui/list/marks.h"
#include "ui/list/record_list_model.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int leastText = 112;

} // namespace

ChildTable::ChildTable(Session &session, ChildModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"children."_s + model->shape().name());
    setAccessibleName(model->shape().plural());
    setModel(model);
    setItemDelegate(new ChildDelegate(session, model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(metrics::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setFixedWidth(36);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(metrics::row);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChildTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChildTable::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &ChildTable::fitHeight);
    keepPlace();
    fitHeight();
}

// What was saved is read again: whoever types on must find the same cell.
void ChildTable::keepPlace()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex at = currentIndex();
        if (!at.isValid())
            return;
        connect(
            m_model, &QAbstractItemModel::modelReset, this,
            [this, row = at.row(), column = at.column()] {
                setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
            },
            Qt::SingleShotConnection);
    });
}

void ChildTable::fitHeight()
{
    // Nothing is in it: headings over nothing only take room from what is there.
    horizontalHeader()->setVisible(m_model->hasRows());
    setFixedHeight(metrics::row * (m_model->rowCount() + (m_model->hasRows() ? 1 : 0)) + 4);
    clearSpans();
    if (m_model->columnCount() > 1)
        setSpan(m_model->rowCount() - 1, 0, 1, m_model->columnCount()); // "Add …" needs more than a narrow column
    fitColumns();
}

// Figures keep what they need, texts and titles share what is left.
void ChildTable::fitColumns()
{
    const QFontMetrics letters(kith::font(TypeSize::Body)), headings(kith::font(TypeSize::Small));
    const auto wantedOf = [&](int column) {
        int width = headings.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row + 1 < m_model->rowCount(); ++row)
            width = std::max(width, letters.horizontalAdvance(m_model->index(row, column).data().toString()));
        return width + 2 * metrics::tight + 3; // advances are rounded, and a figure must not be cut
    };
    const auto isEmpty = [&](int column) {
        for (int row = 0; row + 1 < m_model->rowCount(); ++row)
            if (!m_model->index(row, column).data().toString().isEmpty())
                return false;
        return m_model->rowCount() > 1;
    };
    std::vector<ColumnNeed> needs;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const FieldInfo &field = *m_model->columns()[size_t(i)];
        const bool isText = (field.isText() || field.kind == FieldKind::Reference) && !isEmpty(i);
        const int width = std::clamp(wantedOf(i), isText ? leastText : 64, 360);
        needs.push_back({width, isText ? std::min(width, leastText) : width, !isText});
    }
    // Without any text to take the rest, all take it.
    if (std::ranges::all_of(needs, &ColumnNeed::isFixed))
        for (ColumnNeed &need : needs)
            need.isFixed = false;
    const std::vector<int> widths = kith::fitColumns(needs, viewport()->width());
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, widths[size_t(i)]);
}

void ChildTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChildTable::finishEditing()
{
    if (state() == EditingState)
        if (QWidget *editor = indexWidget(currentIndex())) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
}

// Tab goes from cell to cell, and out of the rows at their ends: nobody is caught in them.
bool ChildTable::focusNextPrevChild(bool next)
{
    const QModelIndex at = currentIndex();
    const bool isEnd = next ? m_model->isNewRow(at.row()) : at.row() == 0 && at.column() == 0;
    if (!at.isValid() || isEnd)
        return QAbstractScrollArea::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

void ChildTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    emit rested();
}

void ChildTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        m_model->removeRow(currentIndex().row());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        event->modifiers() == Qt::NoModifier && state() != EditingState) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QWidget *ChildDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    FieldEditor *editor = makeEditor(m_session, m_model->shape(), *m_model->columns()[size_t(index.column())], parent);
    editor->setContext(m_model->context());
    fitIntoCell(editor, const_cast<ChildDelegate *>(this));
    return editor;
}

void ChildDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    field->setValue(index.data(ChildModel::ValueRole).value<Value>());
    field->selectAll();
}

void ChildDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    field->finish();
    if (field->problem().isEmpty())
        model->setData(index, QVariant::fromValue(field->value()), ChildModel::ValueRole);
}

void ChildDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

void ChildDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool problem = !index.data(ChildModel::ProblemRole).toString().isEmpty();
    const bool here = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, colour(problem ? Token::DangerSoft : Token::Surface));
    painter->setPen(colour(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!m_model->isNewRow(index.row()))
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (here) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Token::Accent), 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4);
    }
    const FieldInfo &field = *m_model->columns()[size_t(index.column())];
    const auto value = index.data(ChildModel::ValueRole).value<Value>();
    QColor ink = colour(Token::Text);
    if (m_model->isNewRow(index.row()) || (canSum(field) && !value.isEmpty() && value.number() == 0))
        ink = colour(Token::Secondary);
    painter->setPen(ink);
    const QRect room = option.rect.adjusted(8, 0, -8, 0);
    if (field.kind == FieldKind::Bool && !m_model->isNewRow(index.row())) {
        if (value.number())
            paintMark(*painter, QRectF(room.left(), room.center().y() - 6, 12, 12), Mark::Check, ink);
    } else {
        painter->drawText(room, int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

bool ChildDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const CellStep step = cellStep(watched, event);
    if (!step.editor || watched == step.editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (step.commit)
        emit commitData(step.editor);
    if (step.close)
        emit closeEditor(step.editor, step.hint);
    return step.consumed;
}

} // namespace kith
