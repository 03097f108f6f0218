// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs that stand before a state, so that colour never carries it alone.
#pragma once

#include <QColor>
#include <QRectF>

#include "core/model/choices.h"
#include "ui/list/next_step.h"

class QPainter;

namespace kith {

enum class Mark { None, Dot, Ring, Triangle, Dash, Check, Down };

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &colour);

Mark markOf(ChoiceTone tone);
QColor colourOf(ChoiceTone tone);
Mark markOf(NextStep::State state);
QColor colourOf(NextStep::State state);

} // namespace kith
