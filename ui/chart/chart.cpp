// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&Theme::of(), &Theme::changed, this, [this] { update(); });
}

void Chart::setData(ChartData data)
{
    m_data = std::move(data);
    m_focus = {};
    m_hits.clear();
    setAccessibleName(m_data.title);
    setAccessibleDescription(m_data.sentence());
    updateGeometry();
    update();
}

QRectF Chart::markArea(int mark) const
{
    const auto found =
        std::find_if(m_hits.begin(), m_hits.end(), [mark](const ChartHit &hit) { return hit.mark == mark; });
    return found == m_hits.end() ? QRectF() : found->area;
}

QSize Chart::sizeHint() const
{
    return {420, chartHeight(m_data)};
}

QSize Chart::minimumSizeHint() const
{
    return {220, std::min(160, chartHeight(m_data))};
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_hits = paintChart(painter, QRectF(rect()), m_data, m_focus);
}

int Chart::markAt(const QPointF &point) const
{
    for (const ChartHit &hit : m_hits) {
        if (hit.area.contains(point))
            return hit.mark;
    }
    return -1;
}

void Chart::activate(int mark)
{
    if (mark >= 0 && size_t(mark) < m_data.marks.size() && m_data.marks[size_t(mark)].opensRecords)
        emit activated(m_data.marks[size_t(mark)].row, m_data.marks[size_t(mark)].column);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_focus.hovered)
        return;
    m_focus.hovered = mark;
    const bool opens = mark >= 0 && m_data.marks[size_t(mark)].opensRecords;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(markAt(event->position()));
}

void Chart::leaveEvent(QEvent *)
{
    m_focus.hovered = -1;
    update();
}

void Chart::moveFocus(int by)
{
    if (m_data.marks.empty())
        return;
    m_focus.focused = std::clamp(m_focus.focused + by, 0, int(m_data.marks.size()) - 1);
    const ChartMark &mark = m_data.marks[size_t(m_focus.focused)];
    setAccessibleDescription(mark.category + u": "_s + mark.shown);
    update();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Home:
        return moveFocus(-int(m_data.marks.size()));
    case Qt::Key_End:
        return moveFocus(int(m_data.marks.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_focus.focused);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        moveFocus(m_focus.focused < 0 ? 1 : 0);
    QWidget::focusInEvent(event);
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    m_focus.focused = -1;
    update();
    QWidget::focusOutEvent(event);
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0) {
        QToolTip::hideText();
        return true;
    }
    const ChartMark &under = m_data.marks[size_t(mark)];
    QString tip = under.category + u": "_s + (under.shown.isEmpty() ? u"–"_s : under.shown);
    if (under.hasInterval && under.hasValue)
        tip += u'\n' + tr("95 %: %1 to %2").arg(m_data.valueText(under.low), m_data.valueText(under.high));
    if (under.hasBefore)
        tip += u'\n' + tr("Last year: %1").arg(m_data.valueText(under.before));
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace kith
