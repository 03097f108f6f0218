// SPDX-License-Identifier: GPL-3.0-or-later
// How a FieldEditor ends its work in a cell: the input inside it has the focus, so a delegate must look through it.
#pragma once

#include <QAbstractItemDelegate>

class QEvent;

namespace kith {

class FieldEditor;

// What the delegate has to do about an event of an editor's input.
struct CellStep
{
    bool commit = false;
    bool close = false;
    bool consumed = false;
    QAbstractItemDelegate::EndEditHint hint = QAbstractItemDelegate::NoHint;
    FieldEditor *editor = nullptr;
};
CellStep cellStep(QObject *watched, QEvent *event);
// Watches the editor's input on behalf of the delegate and makes it fit a cell.
void fitIntoCell(FieldEditor *editor, QObject *delegate);

} // namespace kith
