// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts of panels and cards: a name with a value, a line of the timeline, a state with its sign.
#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

#include "ui/list/marks.h"
#include "ui/list/timeline.h"

namespace kith {

class Session;

// A label that elides instead of widening its parent; the whole text is the tool tip.
class FactLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Role { Text, Strong, Secondary, Link, Title, Section };
    FactLabel(const QString &text, Role role, QWidget *parent);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColour(const QColor &colour)
    {
        m_colour = colour;
        update();
    }
    void setRightAligned()
    {
        m_right = true;
        update();
    }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(); // links

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont roleFont() const;
    QString m_text;
    Role m_role;
    QColor m_colour;
    bool m_right = false;
};

// "▲ Call · 3 days late"
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    MarkLabel(const QString &text, Mark mark, const QColor &colour, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Mark m_mark;
    QColor m_colour;
};

// One entry of a timeline in two lines, as panels show it. Opens its record.
QWidget *timelineLine(Session &session, const TimelineEntry &entry, QWidget *parent);

} // namespace kith
