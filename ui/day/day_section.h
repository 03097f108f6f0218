// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the Today page: a heading with count, lines, and a link to all of them where there are more.
#pragma once

#include <QFrame>

#include "ui/day/day_lines.h"

class QLabel;
class QPushButton;

namespace kith {

class DaySection : public QFrame
{
    Q_OBJECT

public:
    DaySection(const QString &name, DayLines::Style style, QWidget *parent);
    void setHeading(const QString &iconName, Token iconTone, const QString &heading, qint64 count,
                    const QString &note = {});
    // `empty` stands there when there is no line; "" hides the card then.
    void setLines(std::vector<DayLine> lines, const QString &empty = {});
    void setLink(const QString &words); // "All 45"; "" none
    DayLines *lines() const { return m_lines; }

signals:
    void linkClicked();

private:
    QLabel *m_icon, *m_heading, *m_count, *m_note, *m_empty;
    QPushButton *m_link;
    DayLines *m_lines;
};

} // namespace kith
