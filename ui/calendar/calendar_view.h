// SPDX-License-Identifier: GPL-3.0-or-later
// Day, week, month and agenda, painted by one view. Drag an entry to move it: in day and week to a quarter of an hour,
// in the month to another day at its time. By keyboard: arrows choose the day, Page Up and Down turn pages, Tab goes
// through the entries, Enter opens one, Ctrl and an arrow moves it by a day.
#pragma once

#include <optional>

#include <QAbstractScrollArea>

#include "core/sales/calendar.h"

namespace kith {

class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode { Day, Week, Month, Agenda };

    CalendarView(Store &store, QWidget *parent);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void setDay(Day day); // that is shown and chosen
    Day day() const { return m_day; }
    void turn(int pages);
    Period shown() const; // the days on screen
    QString heading() const;
    void setEntries(std::vector<CalendarEntry> entries);
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    QRect entryRect(RecordId task) const; // in the viewport; null: not on screen
    QRect dayRect(Day day) const;         // in the viewport
    int yOf(int minute) const;            // day and week

signals:
    void rangeChanged();
    void opened(kith::RecordId task);
    void moved(kith::RecordId task, kith::Instant to);
    void newRequested(kith::Instant at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    struct Box
    {
        size_t entry;
        QRect where;
    };
    void layOut();
    void layOutTimes();
    void layOutMonth();
    void layOutAgenda();
    void paintTimes(QPainter &painter);
    void paintMonth(QPainter &painter);
    void paintAgenda(QPainter &painter);
    void paintBox(QPainter &painter, const QRect &where, const CalendarEntry &entry, bool isCurrent) const;
    const Box *boxAt(const QPoint &point) const;
    std::optional<Instant> dropAt(const QPoint &point, const CalendarEntry &entry) const;
    Day dayAt(const QPoint &point) const;
    const CalendarEntry *current() const;
    bool isTimed() const { return m_mode == Mode::Day || m_mode == Mode::Week; }
    int columns() const { return m_mode == Mode::Day ? 1 : 7; }
    int top() const; // under heads and all-day entries
    QString words(const CalendarEntry &entry) const;

    Store *m_store;
    Mode m_mode = Mode::Week;
    Day m_day;
    std::vector<CalendarEntry> m_entries;
    std::vector<Box> m_boxes;                // scrolled away ones, too; without the scroll
    std::vector<std::pair<Day, int>> m_more; // month: entries that found no room
    int m_allDayRows = 0;
    RecordId m_current = 0;
    RecordId m_pressed = 0;
    QPoint m_pressedAt, m_pointer, m_grip;
    bool m_isDragging = false;
};

} // namespace kith
