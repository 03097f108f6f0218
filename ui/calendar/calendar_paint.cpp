// SPDX-License-Identifier: GPL-3.0-or-later
// How day, week, month and agenda are painted.
#include "ui/calendar/calendar_view.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>

#include "ui/calendar/calendar_sizes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

using namespace calendar_sizes;

QString CalendarView::words(const CalendarEntry &entry) const
{
    QStringList parts;
    if (!entry.allDay)
        parts << clock(entry.minute);
    parts << entry.who << entry.subject;
    if (entry.isDone)
        parts << tr("done");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colour(Token::Surface));
    if (isTimed())
        paintTimes(painter);
    else if (m_mode == Mode::Month)
        paintMonth(painter);
    else
        paintAgenda(painter);
    if (m_isDragging) {
        const auto found = std::ranges::find(m_entries, m_pressed, &CalendarEntry::task);
        QRect lifted = entryRect(m_pressed);
        lifted.moveTopLeft(m_pointer - m_grip);
        if (found != m_entries.end())
            paintBox(painter, lifted, *found, true);
    }
}

void CalendarView::paintBox(QPainter &painter, const QRect &where, const CalendarEntry &entry, bool isCurrent) const
{
    const bool isLate = !entry.isDone && entry.ends.msecs < Clock::now().msecs && entry.day < m_store->today();
    const Token ink = entry.isDone ? Token::Secondary : isLate ? Token::Danger : Token::Accent;
    painter.save();
    painter.setClipRect(where.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    painter.setPen(isCurrent ? QPen(colour(Token::Accent), 1.5) : Qt::NoPen);
    painter.setBrush(colour(entry.isDone ? Token::Raised : isLate ? Token::DangerSoft : Token::AccentSoft));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(where.left(), where.top() + 2, 3, where.height() - 4), colour(ink));
    QFont small = kith::font(TypeSize::Small);
    small.setStrikeOut(entry.isDone);
    painter.setFont(small);
    painter.setPen(colour(entry.isDone ? Token::Secondary : Token::Text));
    const QRect room = where.adjusted(8, 1, -4, -1);
    if (where.height() >= 2 * line) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words(entry));
    } else {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, oneLine(words(entry), small, room.width()));
    }
    painter.restore();
}

void CalendarView::paintTimes(QPainter &painter)
{
    const Period days = shown();
    const QRect grid(0, top(), viewport()->width(), viewport()->height() - top());
    painter.save();
    painter.setClipRect(grid);
    painter.setFont(kith::font(TypeSize::Small));
    for (int hour = 0; hour < 24; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(colour(Token::Line));
        painter.drawLine(hours, y, viewport()->width(), y);
        painter.setPen(colour(Token::Secondary));
        painter.drawText(QRect(0, y - 9, hours - 8, 18), Qt::AlignRight | Qt::AlignVCenter, clock(hour * 60));
    }
    painter.restore();
    for (Day day = days.from; day <= days.to; day = day.addDays(1)) {
        const QRect column = dayRect(day);
        painter.setPen(colour(Token::Line));
        painter.drawLine(column.left(), headHeight, column.left(), viewport()->height());
        const bool isToday = day == m_store->today();
        QFont head = kith::font(TypeSize::Body);
        head.setWeight(isToday ? QFont::DemiBold : QFont::Normal);
        painter.setFont(head);
        painter.setPen(colour(isToday ? Token::Accent : day.dayOfWeek() > 5 ? Token::Secondary : Token::Text));
        painter.drawText(QRect(column.left(), 0, column.width(), headHeight), Qt::AlignCenter,
                         spoken().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + QString::number(day.day()));
    }
    painter.setPen(colour(Token::Line));
    painter.drawLine(0, top() - 1, viewport()->width(), top() - 1);
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        painter.save();
        if (!entry.allDay)
            painter.setClipRect(grid);
        if (!(m_isDragging && entry.task == m_pressed))
            paintBox(painter, entryRect(entry.task), entry, entry.task == m_current);
        painter.restore();
    }
    if (days.contains(m_store->today())) { // now
        const Instant midnight = startOf(m_store->today(), m_store->zone());
        const int y = yOf(int((Clock::now().msecs - midnight.msecs) / minuteLength));
        const QRect column = dayRect(m_store->today());
        if (y > top()) {
            painter.setPen(QPen(colour(Token::Danger), 1.5));
            painter.drawLine(column.left(), y, column.right(), y);
        }
    }
}

void CalendarView::paintMonth(QPainter &painter)
{
    const Period days = shown();
    const int width = viewport()->width() / 7;
    painter.setFont(kith::font(TypeSize::Small));
    painter.setPen(colour(Token::Secondary));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRect(i * width, 0, width, headHeight), Qt::AlignCenter,
                         spoken().dayName(i + 1, QLocale::ShortFormat));
    for (Day day = days.from; day <= days.to; day = day.addDays(1)) {
        const QRect cell = dayRect(day);
        const bool isOther = day.month() != m_day.month();
        if (isOther)
            painter.fillRect(cell, colour(Token::Background));
        if (day == m_day && hasFocus())
            painter.fillRect(cell.adjusted(1, 1, -1, -1), colour(Token::AccentSoft));
        painter.setPen(colour(Token::Line));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(cell.topLeft(), cell.topRight());
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const bool isToday = day == m_store->today();
        QFont number = kith::font(TypeSize::Small);
        number.setWeight(isToday ? QFont::Bold : QFont::Normal);
        painter.setFont(number);
        painter.setPen(colour(isToday ? Token::Accent : isOther ? Token::Secondary : Token::Text));
        painter.drawText(cell.adjusted(6, 3, -6, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
    }
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        if (!(m_isDragging && entry.task == m_pressed))
            paintBox(painter, box.where, entry, entry.task == m_current);
    }
    painter.setFont(kith::font(TypeSize::Small));
    painter.setPen(colour(Token::Secondary));
    for (const auto &[day, count] : m_more)
        painter.drawText(dayRect(day).adjusted(8, 0, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                         tr("%1 more").arg(count));
}

void CalendarView::paintAgenda(QPainter &painter)
{
    if (m_entries.empty()) {
        painter.setFont(kith::font(TypeSize::Body));
        painter.setPen(colour(Token::Secondary));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing is planned in these days."));
        return;
    }
    Day last;
    for (const Box &box : m_boxes) {
        const CalendarEntry &entry = m_entries[box.entry];
        const QRect row = entryRect(entry.task);
        if (entry.day != last) {
            QFont strong = kith::font(TypeSize::Body);
            strong.setWeight(QFont::DemiBold);
            painter.setFont(strong);
            painter.setPen(colour(entry.day == m_store->today() ? Token::Accent : Token::Text));
            painter.drawText(QRect(metrics::pad, row.top() - agendaHead, row.width(), agendaHead),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             spoken().dayName(entry.day.dayOfWeek()) + u' ' + dayLabel(entry.day));
            last = entry.day;
        }
        if (entry.task == m_current)
            painter.fillRect(row, colour(Token::AccentSoft));
        painter.setPen(colour(Token::Line));
        painter.drawLine(row.topLeft(), row.topRight());
        const bool isLate = !entry.isDone && entry.day < m_store->today();
        const Token ink = entry.isDone ? Token::Secondary : isLate ? Token::Danger : Token::Text;
        QFont body = kith::font(TypeSize::Body);
        body.setStrikeOut(entry.isDone);
        painter.setFont(body);
        painter.setPen(colour(ink));
        painter.drawText(QRect(metrics::pad, row.top(), 70, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.allDay ? tr("all day") : clock(entry.minute));
        const QRect who(100, row.top(), row.width() / 4, row.height());
        painter.drawText(who, Qt::AlignLeft | Qt::AlignVCenter, oneLine(entry.who, body, who.width() - 8));
        const QRect what(who.right(), row.top(), row.width() - who.right() - metrics::pad, row.height());
        painter.drawText(what, Qt::AlignLeft | Qt::AlignVCenter, oneLine(entry.subject, body, what.width()));
    }
}

} // namespace kith
