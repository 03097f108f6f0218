// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/cell_editing.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include "ui/form/field_editor.h"

namespace kith {

void fitIntoCell(FieldEditor *editor, QObject *delegate)
{
    editor->setCompact();
    editor->setAutoFillBackground(true);
    if (QWidget *input = editor->focusProxy())
        input->installEventFilter(delegate);
}

namespace {

// An editor that is being closed loses the focus once more; the view does not know it any longer then.
constexpr auto isClosing = "isClosing";

CellStep wantedStep(QObject *watched, QEvent *event)
{
    CellStep step;
    for (auto *up = qobject_cast<QWidget *>(watched); up && !step.editor; up = up->parentWidget())
        step.editor = qobject_cast<FieldEditor *>(up);
    if (!step.editor || watched == step.editor)
        return step;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        step.commit = step.close =
            reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason;
        return step;
    }
    if (event->type() != QEvent::KeyPress)
        return step;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (step.editor->field().kind == FieldKind::LongText && !key->modifiers().testFlag(Qt::ControlModifier))
            return step;
        step.commit = step.close = step.consumed = true;
        return step;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step.commit = step.close = step.consumed = true;
        step.hint =
            key->key() == Qt::Key_Tab ? QAbstractItemDelegate::EditNextItem : QAbstractItemDelegate::EditPreviousItem;
        return step;
    case Qt::Key_Escape:
        step.close = step.consumed = true;
        step.hint = QAbstractItemDelegate::RevertModelCache;
        return step;
    default:
        return step;
    }
}

} // namespace

CellStep cellStep(QObject *watched, QEvent *event)
{
    CellStep step = wantedStep(watched, event);
    if (!step.close)
        return step;
    if (step.editor->property(isClosing).toBool())
        step.commit = step.close = false;
    step.editor->setProperty(isClosing, true);
    return step;
}

} // namespace kith
