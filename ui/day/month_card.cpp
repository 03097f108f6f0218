// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/month_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "core/base/money.h"
#include "core/base/scaled.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setParts(double reached, double mark)
{
    m_reached = std::clamp(reached, 0.0, 1.0);
    m_mark = std::min(mark, 1.0);
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar(0, height() / 2 - 5, width(), 10);
    painter.fillRect(bar, colour(Token::Raised));
    painter.fillRect(QRect(bar.left(), bar.top(), int(m_reached * bar.width()), bar.height()), colour(Token::Accent));
    if (m_mark >= 0) {
        const int x = std::min(width() - 2, int(m_mark * bar.width()));
        painter.setPen(QPen(colour(Token::Text), 2, Qt::DotLine));
        painter.drawLine(x, bar.top() - 4, x, bar.bottom() + 4);
    }
}

MonthCard::MonthCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"monthCard"_s);
    setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::gap);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    m_title = makeLabel({}, this, TypeSize::Section);
    head->addWidget(m_title);
    head->addStretch();
    m_link = makeButton(tr("Orders of the month"), ButtonKind::Link, this);
    m_link->setObjectName(u"monthOrders"_s);
    head->addWidget(m_link);
    column->addLayout(head);
    m_figure = new FigureLabel(this);
    column->addWidget(m_figure);
    m_bar = new ProgressBar(this);
    column->addWidget(m_bar);
    m_lastYear = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_lastYear->setAlignment(Qt::AlignRight);
    column->addWidget(m_lastYear);
    m_reached = makeLabel({}, this);
    m_toGo = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    column->addWidget(m_reached);
    column->addWidget(m_toGo);
    column->addStretch();
    connect(m_link, &QPushButton::clicked, this, &MonthCard::ordersRequested);
}

void MonthCard::show(Store &store, const TargetProgress &progress)
{
    const auto money = [&store](qint64 minor) { return formatMoney(Money{minor}, store.currency()); };
    const auto share = [](qint64 part, qint64 whole) { return Rate{divideRounded(Int128(part) * 1000000, whole)}; };
    m_title->setText(stepLabel(progress.period.from, Step::Month));
    m_link->setText(tr("Orders of the month"));
    const bool hasTarget = progress.target && *progress.target > 0;
    m_figure->setFigure(money(progress.reached),
                        hasTarget ? tr("of %1 target").arg(money(*progress.target)) : QString());
    const double full =
        double(hasTarget ? *progress.target : std::max({progress.reached, progress.lastYear, qint64(1)}));
    m_bar->setParts(double(progress.reached) / full, progress.lastYear > 0 ? double(progress.lastYear) / full : -1.0);
    const Day asOf = samePeriodLastYear({progress.period.from, store.today()}).to;
    m_lastYear->setText(tr("to %1: %2").arg(dayLabel(asOf), money(progress.lastYear)));
    QStringList words;
    if (hasTarget)
        words << tr("%1 reached").arg(formatPercent(share(progress.reached, *progress.target)));
    if (progress.lastYear > 0) {
        const Rate change = share(progress.reached - progress.lastYear, progress.lastYear);
        words << (change.units >= 0 ? tr("▲ %1 on last year").arg(formatPercent(change, 1))
                                    : tr("▼ %1 on last year").arg(formatPercent(Rate{-change.units}, 1)));
    }
    m_reached->setText(words.join(u", "_s));
    m_reached->setVisible(!words.isEmpty());
    QString rest;
    if (hasTarget && progress.toGo() > 0)
        rest = progress.workingDaysLeft == 1
                   ? tr("%1 to go in 1 working day").arg(money(progress.toGo()))
                   : tr("%1 to go in %2 working days").arg(money(progress.toGo())).arg(progress.workingDaysLeft);
    else if (hasTarget)
        rest = tr("%1 above the target").arg(money(-progress.toGo()));
    else
        rest = tr("No target was set for this month.");
    m_toGo->setText(rest);
}

} // namespace kith
