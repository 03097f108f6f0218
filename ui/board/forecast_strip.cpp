// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/forecast_strip.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

#include "ui/board/board_paint.h"
#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

ForecastBar::ForecastBar(qint64 won, qint64 weighted, qint64 target, QWidget *parent)
    : QWidget(parent), m_won(double(won)), m_weighted(double(weighted)), m_target(double(target)),
      m_full(std::max({m_won + m_weighted, m_target * 1.1, 1.0}))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ForecastBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar(0, 4, width(), 10);
    const auto at = [&](double value) { return int(value / m_full * width()); };
    painter.fillRect(bar, colour(Token::Raised));
    painter.fillRect(QRect(0, bar.top(), at(m_won), bar.height()), colour(Token::Accent));
    const QRect expected(at(m_won), bar.top(), at(m_won + m_weighted) - at(m_won), bar.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(expected);
    painter.setPen(QPen(colour(Token::Accent), 2));
    for (int x = expected.left() - 12; x < expected.right() + 12; x += 6)
        painter.drawLine(x, bar.bottom() + 1, x + 10, bar.top() - 1);
    painter.setClipping(false);
    if (m_target > 0)
        painter.fillRect(QRect(at(m_target), 0, 2, height()), colour(Token::Text));
}

ForecastStrip::ForecastStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"forecastStrip"_s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(metrics::edge, 8, metrics::edge, 8);
    m_row->setSpacing(40);
}

void ForecastStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Line));
}

QWidget *ForecastStrip::total(Store &store, const ForecastMonth &all)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *link = makeButton(tr("Weighted forecast (%1 open, %2)").arg(all.open).arg(roundMoney(store, all.amount)),
                            ButtonKind::Link, box);
    link->setObjectName(u"openForecast"_s);
    connect(link, &QPushButton::clicked, this, &ForecastStrip::clicked);
    column->addWidget(link, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(roundMoney(store, all.weighted), box, TypeSize::Figure));
    if (all.open)
        column->addWidget(
            makeLabel(tr("80 % sure: between %1 and %2").arg(roundMoney(store, all.low), roundMoney(store, all.high)),
                      box, TypeSize::Small, Tone::Secondary));
    column->addStretch();
    box->setToolTip(
        tr("Every open opportunity's amount times its probability. The range is exact: each one is won or lost "
           "as a whole, and in 80 of 100 cases the sum lies between."));
    return box;
}

QWidget *ForecastStrip::month(Store &store, const ForecastMonth &month)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(3);
    auto *head = new QHBoxLayout;
    const qint64 expected = month.wonAmount + month.weighted;
    auto *name = makeLabel(tr("%1  %2").arg(stepLabel(month.month, Step::Month), roundMoney(store, expected)), box);
    QFont strong = kith::font(TypeSize::Body);
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    head->addWidget(name);
    if (month.target)
        head->addWidget(
            makeLabel(tr("target %1").arg(roundMoney(store, *month.target)), box, TypeSize::Small, Tone::Secondary));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(new ForecastBar(month.wonAmount, month.weighted, month.target.value_or(0), box));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::tight);
    const QString weighted = roundMoney(store, month.weighted);
    auto *parts =
        new ElidedLabel(month.wonAmount ? tr("won %1 + weighted %2").arg(roundMoney(store, month.wonAmount), weighted)
                                        : tr("weighted %1").arg(weighted),
                        box);
    parts->setFont(kith::font(TypeSize::Small));
    setTone(*parts, Tone::Secondary);
    line->addWidget(parts);
    if (month.target) {
        auto *state = new StateLabel(box);
        const qint64 above = expected - *month.target;
        if (above >= 0)
            state->setState(u"check"_s, tr("%1 above").arg(roundMoney(store, above)), Tone::Good);
        else
            state->setState(u"warning"_s, tr("%1 missing").arg(roundMoney(store, -above)), Tone::Warning);
        line->addWidget(state);
    }
    line->addStretch();
    column->addLayout(line);
    column->addStretch();
    box->setToolTip(
        tr("Won in the month, and what is expected to close in it, weighted by probability, against the month's "
           "target of orders."));
    return box;
}

void ForecastStrip::show(Store &store, const PipelineForecast &forecast)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addWidget(total(store, forecast.all), 3);
    const Day first = startOfStep(store.today(), Step::Month);
    for (int ahead = 0; ahead < 3; ++ahead) {
        const Day wanted = first.addMonths(ahead);
        const auto found = std::ranges::find(forecast.months, wanted, &ForecastMonth::month);
        ForecastMonth shown;
        shown.month = wanted;
        m_row->addWidget(month(store, found == forecast.months.end() ? shown : *found), 3);
    }
}

} // namespace kith
