// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons (resources/icons), drawn in a colour of the theme.
#pragma once

#include <QIcon>
#include <QString>

#include "ui/theme/theme.h"

class QPainter;

namespace kith {

// Takes its colour while it is painted: it follows a change of look by itself. Sharp at any scale.
QIcon icon(const QString &name, Token token = Token::Secondary);
void paintIcon(QPainter &painter, const QRect &where, const QString &name, const QColor &colour);
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, double pixelRatio = 1);
bool hasIcon(const QString &name);
QIcon applicationIcon();

} // namespace kith
