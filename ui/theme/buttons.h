// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the design language. One primary button a page; the rest is secondary, small or a link.
#pragma once

#include <QPushButton>
#include <QToolButton>

#include "ui/theme/theme.h"

class QAction;

namespace kith {

enum class ButtonKind { Primary, Secondary, Small, Link, Danger };

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent, const QString &iconName = {});
void setButtonKind(QPushButton &button, ButtonKind kind);
// Follows the action: text, icon, tip, enabled, visible; a click triggers it.
QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent);
// A square button with only an icon: `name` is its tip and what a screen reader says.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent,
                            Token token = Token::Secondary);
void setIconButtonName(QToolButton &button, const QString &name);

} // namespace kith
