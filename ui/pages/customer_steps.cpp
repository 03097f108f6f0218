// SPDX-License-Identifier: GPL-3.0-or-later
// On a customer's page: the next step with what is done about it at once, and the customer in figures.
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include "core/model/types/task.h"
#include "core/sales/next_action.h"
#include "ui/list/facts.h"
#include "ui/list/next_step.h"
#include "ui/pages/customer_overview.h"
#include "ui/pages/record_words.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

using Role = FactLabel::Role;

QWidget *CustomerOverview::nextStep()
{
    Store &store = m_session.store();
    Card *card = makeCard(tr("Next step"), u"target"_s, u"nextStep"_s);
    const NextStep step = NextSteps::of(store, m_customer, {m_id}).front();
    card->body()->addWidget(
        new MarkLabel(NextSteps::words(step, store.today()), markOf(step.state), colourOf(step.state), card));
    auto *line = new FlowLayout;
    line->setSpacing(8);
    if (step.task) {
        auto *subject = new FactLabel(step.subject, Role::Link, card);
        subject->setColour(colour(Token::Text));
        connect(subject, &FactLabel::clicked, this,
                [this, id = step.task] { m_session.openRecord(m_session.store().catalogue().get(u"task"), id); });
        card->body()->addWidget(subject);
        const std::pair<QString, int> moves[] = {
            {tr("Done"), 0}, {tr("+1 day"), 1}, {tr("+3 days"), 3}, {tr("+1 week"), 7}};
        for (const auto &[label, days] : moves) {
            auto *button = makeButton(label, ButtonKind::Small, card, days ? QString() : u"check"_s);
            button->setObjectName(u"next."_s + QString::number(days));
            connect(button, &QPushButton::clicked, this, [this, id = step.task, days = days] { moveTask(id, days); });
            line->addWidget(button);
        }
    } else {
        auto *plan = makeButton(tr("Plan a step"), ButtonKind::Small, card, u"plus"_s);
        plan->setObjectName(u"planStep"_s);
        connect(plan, &QPushButton::clicked, this, [this] {
            m_session.newRecord(m_session.store().catalogue().get(u"task"), {{u"customer_id"_s, qint64(m_id)}});
        });
        line->addWidget(plan);
    }
    card->body()->addStretch();
    card->body()->addLayout(line);
    return card;
}

void CustomerOverview::moveTask(RecordId id, int days)
{
    m_session.guard(this, [this, id, days] {
        Store &store = m_session.store();
        const QString subject = store.title(store.shape(task::type), id);
        const qint64 change = days ? kith::moveTask(store, id, days) : finishTask(store, id);
        m_session.notify(days ? tr("Move “%1”").arg(subject) : tr("“%1” done").arg(subject), change);
    });
}

QWidget *CustomerOverview::figures(const Record &record)
{
    Store &store = m_session.store();
    Card *card = makeCard(tr("Figures"), u"chart"_s, u"figures"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](const QString &label, const QString &value, const QString &beside, const QString &tip = {}) {
        auto *name = new FactLabel(label, Role::Secondary, card);
        name->setMinimumWidth(name->sizeHint().width()); // what stands beside the figure gives way first
        grid->addWidget(name, row, 0);
        auto *shown = new FactLabel(value, Role::Strong, card);
        shown->setRightAligned();
        shown->setMinimumWidth(shown->sizeHint().width()); // a figure is never cut
        grid->addWidget(shown, row, 1);
        QLabel *small = makeLabel(beside, card, TypeSize::Small, Tone::Secondary);
        small->setToolTip(tip);
        grid->addWidget(small, row++, 2);
    };
    Query year;
    year.type = u"order"_s;
    const QJsonArray counted{u"confirmed"_s, u"delivered"_s, u"completed"_s};
    const auto between = [&](int from, int to) {
        return all({ofThis(), where(u"status"_s, Operator::In, counted),
                    where(u"ordered_on"_s, Operator::Greater, toIso(store.today().addMonths(from))),
                    where(u"ordered_on"_s, Operator::LessOrEqual, toIso(store.today().addMonths(to)))});
    };
    year.where = between(-12, 0);
    Query foreign = year; // sums of several currencies mean nothing
    foreign.where.parts.push_back(where(u"currency"_s, Operator::NotEmpty));
    foreign.where.parts.push_back(where(u"currency"_s, Operator::NotEqual, store.currency().code));
    if (!store.first(foreign)) {
        const qint64 revenue = store.sum(year, u"net"_s), margin = store.sum(year, u"margin"_s);
        Query before = year;
        before.where = between(-24, -12);
        const qint64 last = store.sum(before, u"net"_s);
        QString trend;
        if (last > 0) {
            const Rate change{divideRounded(__int128(revenue - last) * 1000000, last)};
            trend = (change.units >= 0 ? u"+"_s : QString()) + formatPercent(change);
        }
        add(tr("Revenue, 12 months"), moneyWords(store, revenue), trend, tr("Against the year before"));
        const QString share =
            revenue > 0 ? formatPercent(Rate{divideRounded(__int128(margin) * 1000000, revenue)}, 1) : QString();
        add(tr("Margin"), moneyWords(store, margin), share, tr("Of revenue"));
    }
    if (const FieldInfo *orders = m_customer.field(u"order_count"))
        add(tr("Orders"), QString::number(record.value(*orders).number()), {});
    if (const QString cycle = wordsOf(store, record, "cycle_days"); !cycle.isEmpty())
        add(tr("Buys every"), tr("%1 days").arg(cycle), {});
    if (const QString satisfaction = wordsOf(store, record, "satisfaction"); !satisfaction.isEmpty())
        add(tr("Satisfaction"), satisfaction, {});
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

} // namespace kith
