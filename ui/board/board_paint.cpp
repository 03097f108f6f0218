// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_paint.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "core/base/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int lineHeight = 18;
constexpr int side = 10;
constexpr int chip = 20;

void drawCut(QPainter &painter, const QRect &where, const QString &text, const QFont &font, const QColor &ink,
             Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, int(alignment | Qt::AlignVCenter), oneLine(text, font, where.width()));
}

QFont bold(const QString &text)
{
    QFont font = kith::font(TypeSize::Body);
    if (!hasHan(text))
        font.setWeight(QFont::DemiBold);
    return font;
}

// One letter for a person: the family name in Chinese, the first letter elsewhere.
QString initialOf(const QString &name)
{
    return name.left(1).toUpper();
}

} // namespace

QString roundMoney(Store &store, qint64 minor)
{
    QString text = formatMoney(Money{minor}, store.currency());
    const int digits = store.currency().digits;
    if (digits > 0 && text.endsWith(u'.' + QString(digits, u'0')))
        text.chop(digits + 1);
    return text;
}

QString stalledWords(const BoardCard &card)
{
    return QCoreApplication::translate("kith::BoardView", "stalled %1 days").arg(card.idleDays);
}

CardStep nextStepOf(Store &store, const BoardCard &card)
{
    CardStep step;
    if (!card.task) {
        step.words = QCoreApplication::translate("kith::BoardView", "no next step");
        return step;
    }
    const Day day = dayOf(card.taskAt, store.zone()), today = store.today();
    step.state = NextSteps::stateOf(day, today);
    NextStep next;
    next.state = step.state;
    next.day = day;
    next.what = store.choiceLabel(u"task_kind"_s, card.taskKind);
    step.words = NextSteps::words(next, today);
    if (step.state == NextStep::State::Today && !card.taskAllDay)
        step.words += u' ' + toLocalIso(card.taskAt, store.zone()).mid(11, 5);
    return step;
}

int cardHeight(const BoardCard &card, bool isWon)
{
    const int lines = isWon ? 3 : 4;
    return 2 * 8 + lines * lineHeight + (card.isStalled() && !isWon ? chip + 4 : 0);
}

void paintBoardCard(QPainter &painter, const QRect &where, Store &store, const BoardCard &card, CardLook look)
{
    painter.save();
    const bool isStalled = card.isStalled() && !look.isWon;
    if (look.isLifted)
        painter.setOpacity(0.92);
    painter.setPen(QPen(colour(look.isCurrent ? Token::Accent : Token::Line), look.isCurrent ? 2 : 1));
    painter.setBrush(colour(Token::Surface));
    const qreal inset = look.isCurrent ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(where).adjusted(inset, inset, -inset, -inset), metrics::cardRadius,
                            metrics::cardRadius);
    if (isStalled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::Warning));
        painter.drawRoundedRect(QRectF(where.left(), where.top() + 3, 3, where.height() - 6), 1.5, 1.5);
    }
    const QFont body = font(TypeSize::Body), small = font(TypeSize::Small);
    QRect line(where.left() + side, where.top() + 8, where.width() - 2 * side, lineHeight);
    drawCut(painter, line, card.who, bold(card.who), colour(Token::Text));
    line.translate(0, lineHeight);
    drawCut(painter, line, card.name, body, colour(Token::Secondary));
    line.translate(0, lineHeight);
    const QString amount = roundMoney(store, card.amount);
    QFont strong = body;
    strong.setWeight(QFont::DemiBold);
    drawCut(painter, line, amount, strong, colour(Token::Text));
    if (card.closeOn.isValid()) {
        const int room = line.width() - QFontMetrics(strong).horizontalAdvance(amount) - 8;
        const bool isPast = !look.isWon && card.closeOn < store.today();
        drawCut(painter, QRect(line.right() - room, line.top(), room, line.height()), formatDay(card.closeOn), small,
                colour(isPast ? Token::Danger : Token::Secondary), Qt::AlignRight);
    }
    line.translate(0, lineHeight);
    if (!look.isWon) {
        const CardStep step = nextStepOf(store, card);
        const QColor ink = colourOf(step.state);
        paintMark(painter, QRectF(line.left(), line.center().y() - 5.5, 11, 11), markOf(step.state),
                  step.state == NextStep::State::Planned ? colour(Token::Secondary) : ink);
        drawCut(painter, line.adjusted(16, 0, -24, 0), step.words, small,
                step.state == NextStep::State::Planned ? colour(Token::Secondary) : ink);
        if (!card.ownerName.isEmpty()) {
            const QRect disc(line.right() - 19, line.top() - 1, 20, 20);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Token::Raised));
            painter.drawEllipse(disc);
            painter.setFont(small);
            painter.setPen(colour(Token::Text));
            painter.drawText(disc, Qt::AlignCenter, initialOf(card.ownerName));
        }
        line.translate(0, lineHeight);
    }
    if (isStalled) {
        const QString words = stalledWords(card);
        const QRect box(line.left(), line.top() + 4, QFontMetrics(small).horizontalAdvance(words) + 34, chip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::WarningSoft));
        painter.drawRoundedRect(box, 4, 4);
        paintIcon(painter, QRect(box.left() + 6, box.top(), 14, box.height()), u"stalled"_s, colour(Token::Warning));
        drawCut(painter, box.adjusted(25, 0, 0, 0), words, small, colour(Token::Warning));
    }
    painter.restore();
}

void paintBoardHead(QPainter &painter, const QRect &where, Store &store, const BoardColumn &column)
{
    const QFont small = font(TypeSize::Small);
    const bool isWon = column.kind == "won"_L1;
    QFont strong = font(TypeSize::Body);
    strong.setWeight(QFont::DemiBold);
    const QString count = QString::number(column.cards.size());
    QRect line(where.left() + side, where.top() + 8, where.width() - 2 * side, 20);
    const int countWidth = QFontMetrics(strong).horizontalAdvance(count) + 4;
    drawCut(painter, line, count, font(TypeSize::Body), colour(Token::Secondary), Qt::AlignRight);
    const QString chance = isWon ? QString() : formatPercent(column.probability);
    const int chanceWidth = chance.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(chance) + 10;
    const QString name =
        isWon ? QCoreApplication::translate("kith::BoardView", "%1, this month").arg(column.name) : column.name;
    const int room = line.width() - countWidth - chanceWidth - 10;
    const int width = std::min(room, QFontMetrics(strong).horizontalAdvance(name) + 1);
    drawCut(painter, QRect(line.left(), line.top(), width, line.height()), name, strong, colour(Token::Text));
    if (!chance.isEmpty()) {
        const QRect box(line.left() + width + 6, line.top() + 1, chanceWidth, 18);
        painter.setPen(colour(Token::Line));
        painter.setBrush(colour(Token::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(small);
        painter.setPen(colour(Token::Text));
        painter.drawText(box, Qt::AlignCenter, chance);
    }
    line.translate(0, 20);
    const QString amount = roundMoney(store, column.amount);
    drawCut(painter, line, amount, small, colour(Token::Secondary));
    if (!isWon) {
        const int rest = line.width() - QFontMetrics(small).horizontalAdvance(amount) - 8;
        const QString weighted = QCoreApplication::translate("kith::BoardView", "weighted %1")
                                     .arg(roundMoney(store, column.weighted / 100 * 100));
        drawCut(painter, QRect(line.right() - rest, line.top(), rest, line.height()), weighted, small,
                colour(Token::Secondary), Qt::AlignRight);
    }
}

void paintDropPlace(QPainter &painter, const QRect &where, const QString &iconName, const QString &words, bool isHot)
{
    painter.setPen(QPen(colour(isHot ? Token::Accent : Token::Secondary), 1, Qt::DashLine));
    painter.setBrush(isHot ? QBrush(colour(Token::AccentSoft)) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
    const QFont small = font(TypeSize::Small);
    const int text = std::min(QFontMetrics(small).horizontalAdvance(words), where.width() - 36);
    const int left = where.center().x() - (text + 22) / 2;
    paintIcon(painter, QRect(left, where.top(), metrics::icon, where.height()), iconName, colour(Token::Secondary));
    drawCut(painter, QRect(left + 22, where.top(), text + 2, where.height()), words, small, colour(Token::Secondary));
}

} // namespace kith
