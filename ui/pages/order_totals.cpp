// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_totals.h"

#include <map>
#include <QPainter>

#include "core/model/types/order.h"
#include "core/model/types/order_line.h"
#include "ui/pages/record_words.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int lineHeight = 24, totalHeight = 40;

} // namespace

OrderTotals::OrderTotals(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"orderTotals"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OrderTotals::show(const Record &order)
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const auto shown = [&store](qint64 minor) { return formatMoney(Money{minor}, store.currency()); };
        m_lines = {{tr("Net"), shown(order.get(order::net).minor)}};
        struct Tax
        {
            qint64 on = 0, tax = 0;
        };
        std::map<qint64, Tax, std::greater<>> taxes;
        Query lines;
        lines.type = u"order_line"_s;
        lines.where = where(u"order_id"_s, Operator::Equal, qint64(order.id()));
        if (order.id())
            for (const Record &line : store.select(lines)) {
                Tax &tax = taxes[line.get(order_line::taxRate).units];
                tax.on += line.get(order_line::net).minor;
                tax.tax += line.get(order_line::tax).minor;
            }
        for (const auto &[rate, tax] : taxes)
            if (rate != 0)
                m_lines.append({tr("Tax %1 on %2").arg(store.display(order_line::taxRate, Value(rate)), shown(tax.on)),
                                shown(tax.tax)});
        const QString code = order.get(order::currency);
        m_total = {tr("Total %1").arg(code.isEmpty() ? store.currency().code : code),
                   shown(order.get(order::total).minor)};
        setAccessibleName(m_total.label + u' ' + m_total.amount);
    });
    updateGeometry();
    update();
}

QSize OrderTotals::sizeHint() const
{
    return {300, int(m_lines.size()) * lineHeight + totalHeight + metrics::tight};
}

void OrderTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int amountWidth =
        std::max(112, QFontMetrics(kith::font(TypeSize::Title)).horizontalAdvance(m_total.amount) + metrics::pad);
    const auto draw = [&](int y, int height, const Line &line, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(QRect(0, y, width() - amountWidth, height), Qt::AlignRight | Qt::AlignVCenter, line.label);
        painter.setPen(colour(Token::Text));
        painter.drawText(QRect(width() - amountWidth, y, amountWidth, height), Qt::AlignRight | Qt::AlignVCenter,
                         line.amount);
    };
    int y = 0;
    painter.setFont(kith::font(TypeSize::Body));
    for (const Line &line : m_lines) {
        draw(y, lineHeight, line, colour(Token::Secondary));
        y += lineHeight;
    }
    y += metrics::grid;
    painter.setPen(colour(Token::Line));
    painter.drawLine(std::max(0, width() - 300), y, width(), y);
    painter.setFont(kith::font(TypeSize::Title));
    draw(y + metrics::grid, totalHeight - metrics::grid, m_total, colour(Token::Text));
}

} // namespace kith
