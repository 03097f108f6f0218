// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of a table as the design language has them: over their column's text, the sort arrow beside the word.
#pragma once

#include <QHeaderView>

namespace kith {

class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    // What the first column's text is set in from the left, and the last one's from the right.
    RecordHeader(int firstPadding, int lastPadding, QWidget *parent);
    static int roomFor(const QString &heading); // width of a column whose heading fits, arrow included

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_firstPadding, m_lastPadding;
};

} // namespace kith
