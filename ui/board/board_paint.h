// SPDX-License-Identifier: GPL-3.0-or-later
// How a card and the head of a column look.
#pragma once

#include "core/sales/board.h"
#include "ui/list/marks.h"

class QPainter;

namespace kith {

struct CardLook
{
    bool isCurrent = false;
    bool isLifted = false; // under the pointer, while it is dragged
    bool isWon = false;    // without next step
};

int cardHeight(const BoardCard &card, bool isWon);
void paintBoardCard(QPainter &painter, const QRect &where, Store &store, const BoardCard &card, CardLook look);
void paintBoardHead(QPainter &painter, const QRect &where, Store &store, const BoardColumn &column);
void paintDropPlace(QPainter &painter, const QRect &where, const QString &iconName, const QString &words, bool isHot);

struct CardStep
{
    NextStep::State state = NextStep::State::None;
    QString words; // "Call today 14:00", "Call · 3 days late", "no next step"
};
CardStep nextStepOf(Store &store, const BoardCard &card);
QString stalledWords(const BoardCard &card);
// "1,240,300", without the zeros after the point: cards are narrow.
QString roundMoney(Store &store, qint64 minor);

} // namespace kith
