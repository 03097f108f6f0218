// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "core/base/text.h"
#include "ui/form/cell_editing.h"
#include "ui/form/editor_factory.h"
#include "ui/list/marks.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int side = 8; // padding left and right of a cell
constexpr int markSize = 12;

bool isGrade(const FieldInfo &field)
{
    return QLatin1StringView(field.name) == "grade"_L1;
}

void paintGrade(QPainter &painter, const QRect &cell, const QString &text, const QFont &font)
{
    const QRectF box(cell.left() + side, cell.center().y() - 10,
                     std::max(20, painter.fontMetrics().horizontalAdvance(text) + 12), 21);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Token::Line));
    painter.setBrush(colour(Token::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colour(Token::Text));
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

int ListDelegate::markRoom(const FieldInfo &field)
{
    if (NextSteps::isNextStep(field))
        return markSize + side;
    if (isGrade(field))
        return 2 * side;
    return field.kind == FieldKind::Choice ? markSize + 6 : 0;
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model)
        return;
    const FieldInfo &field = *m_model->columns()[size_t(index.column())].field;
    const Value &value = m_model->valueAt(index.row(), index.column());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool first = index.column() == 0;
    const QModelIndex current = view && view->selectionModel() ? view->selectionModel()->currentIndex() : QModelIndex();
    const bool currentRow = current.row() == index.row() && selected;

    painter->save();
    painter->fillRect(option.rect, colour(selected ? Token::AccentSoft : Token::Surface));
    painter->setPen(colour(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (first) {
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight()); // where the rest scrolls under
        if (currentRow)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              colour(Token::Accent));
    }
    const bool focused = view && (view->hasFocus() || (view->focusProxy() && view->focusProxy()->hasFocus()));
    if (current == index && focused && !first) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Token::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -3.5), 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

    QRect room = option.rect.adjusted(first ? firstPadding : side, 0, -side, -1);
    QColor ink = colour(Token::Text);
    QFont font = option.font;
    QString text;
    if (NextSteps::isNextStep(field)) {
        const auto step = index.data(RecordListModel::NextStepRole).value<NextStep>();
        ink = colourOf(step.state);
        paintMark(*painter, QRectF(room.left(), room.center().y() - markSize / 2.0 + 1, markSize, markSize),
                  markOf(step.state), step.state == NextStep::State::Planned ? colour(Token::Secondary) : ink);
        room.setLeft(room.left() + markSize + side);
        text = index.data().toString();
    } else if (value.isEmpty()) {
        painter->restore(); // empty is empty
        return;
    } else {
        text = index.data().toString();
        if (isGrade(field)) {
            paintGrade(*painter, option.rect, text, font);
            painter->restore();
            return;
        }
        if (field.kind == FieldKind::Choice) {
            const ChoiceTone tone = m_session.store().choiceTone(QString::fromLatin1(field.choices), value.text());
            if (tone != ChoiceTone::Neutral) {
                ink = colourOf(tone);
                paintMark(*painter, QRectF(room.left(), room.center().y() - markSize / 2.0 + 1, markSize, markSize),
                          markOf(tone), ink);
                room.setLeft(room.left() + markSize + 6);
            }
        } else if (canSum(field) && value.number() == 0) {
            ink = colour(Token::Secondary); // a real zero
        } else if (canSum(field) && value.number() < 0) {
            ink = colour(Token::Danger);
        }
    }
    if (first && currentRow && !hasHan(text))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    // One line of a long text is enough for a row.
    const QString line = QFontMetrics(font).elidedText(text.section(u'\n', 0, 0), Qt::ElideRight, room.width());
    painter->drawText(room, int(alignment), line);
    painter->restore();
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!m_model->mayEdit(index))
        return nullptr;
    const Store::Column &column = m_model->columns()[size_t(index.column())];
    FieldEditor *editor = makeEditor(m_session, *column.shape, *column.field, parent);
    fitIntoCell(editor, const_cast<ListDelegate *>(this));
    return editor;
}

void ListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    field->setValue(m_model->valueAt(index.row(), index.column()));
    field->selectAll();
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<FieldEditor *>(editor);
    field->finish();
    if (const QString problem = field->problem(); !problem.isEmpty())
        emit m_model->refused(index, problem);
    else
        model->setData(index, QVariant::fromValue(field->value()), RecordListModel::ValueRole);
}

void ListDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), 120));
    room.setHeight(std::max(
        room.height(), static_cast<FieldEditor *>(editor)->field().kind == FieldKind::LongText ? 96 : room.height()));
    editor->setGeometry(room);
}

QString ListDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString();
}

bool ListDelegate::eventFilter(QObject *watched, QEvent *event)
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
