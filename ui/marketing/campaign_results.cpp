// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/campaign_results.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/model/types/all_types.h"
#include "ui/list/facts.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 mostLines = 6;

Query ofCampaign(const QString &type, const QString &field, RecordId campaign, const QString &sort)
{
    return {type, where(field, Operator::Equal, qint64(campaign)), {sort}, {}};
}

} // namespace

CampaignResults::CampaignResults(Session &session, RecordId campaign, QWidget *parent)
    : QWidget(parent), m_session(session), m_id(campaign)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(metrics::gap);
    session.guard(this, [&] {
        for (QWidget *one : {claims(), leads(), orders()})
            line->addWidget(one, 1);
    });
}

QWidget *CampaignResults::card(const QString &heading, const QString &iconName, const QString &kind,
                               const QString &link, const std::vector<QStringList> &lines,
                               const std::vector<RecordId> &ids, const QString &newWords)
{
    auto *card = new Card(this, heading, iconName);
    for (size_t i = 0; i < lines.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *name = new FactLabel(lines[i][0], FactLabel::Role::Link, card);
        connect(name, &FactLabel::clicked, this,
                [this, kind, id = ids[i]] { m_session.openRecord(m_session.store().catalogue().get(kind), id); });
        row->addWidget(name, 2);
        row->addWidget(new FactLabel(lines[i][1], FactLabel::Role::Secondary, card), 1);
        if (lines[i].size() > 2) {
            auto *figure = new FactLabel(lines[i][2], FactLabel::Role::Text, card);
            figure->setRightAligned();
            row->addWidget(figure, 1);
        }
        card->body()->addLayout(row);
    }
    const qint64 all = m_session.store().count({kind, where(link, Operator::Equal, qint64(m_id)), {}, {}});
    if (all == 0)
        card->body()->addWidget(makeLabel(tr("None yet."), card, TypeSize::Body, Tone::Secondary));
    auto *buttons = new QHBoxLayout;
    if (!newWords.isEmpty()) {
        auto *add = makeButton(newWords, ButtonKind::Small, card, u"plus"_s);
        add->setObjectName(u"new."_s + kind);
        connect(add, &QPushButton::clicked, this, [this, kind, link] {
            m_session.newRecord(m_session.store().catalogue().get(kind), {{link, qint64(m_id)}});
        });
        buttons->addWidget(add);
    }
    if (all > mostLines) {
        auto *more = makeButton(tr("All %1").arg(all), ButtonKind::Link, card);
        connect(more, &QPushButton::clicked, this, [this, kind, link, heading] {
            m_session.openList({kind, where(link, Operator::Equal, qint64(m_id)), {}, {}}, heading);
        });
        buttons->addWidget(more);
    }
    buttons->addStretch(1);
    card->body()->addStretch(1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *CampaignResults::claims()
{
    Store &store = m_session.store();
    std::vector<QStringList> lines;
    std::vector<RecordId> ids;
    for (const Record &one :
         store.select(ofCampaign(u"expense"_s, u"campaign_id"_s, m_id, u"-spent_on"_s), mostLines)) {
        const QString what = one.isEmpty(expense::supplier) ? one.get(expense::number) : one.get(expense::supplier);
        lines.push_back({what, store.choiceLabel(u"expense_status"_s, one.get(expense::status)),
                         store.display(expense::amount, one.value(expense::amount))});
        ids.push_back(one.id());
    }
    return card(tr("Expense claims"), u"expense"_s, u"expense"_s, u"campaign_id"_s, lines, ids, tr("New claim"));
}

QWidget *CampaignResults::leads()
{
    Store &store = m_session.store();
    std::vector<QStringList> lines;
    std::vector<RecordId> ids;
    for (const Record &one : store.select(ofCampaign(u"lead"_s, u"campaign_id"_s, m_id, u"-id"_s), mostLines)) {
        lines.push_back({store.title(one), store.choiceLabel(u"lead_status"_s, one.get(lead::status))});
        ids.push_back(one.id());
    }
    return card(tr("Leads"), u"leads"_s, u"lead"_s, u"campaign_id"_s, lines, ids, tr("New lead"));
}

QWidget *CampaignResults::orders()
{
    Store &store = m_session.store();
    std::vector<QStringList> lines;
    std::vector<RecordId> ids;
    const Query theirs = ofCampaign(u"order"_s, u"attributed_campaign_id"_s, m_id, u"-ordered_on"_s);
    for (const Record &one : store.select(theirs, mostLines)) {
        lines.push_back({store.title(one), store.title(store.shape(customer::type), one.get(order::customer)),
                         store.display(order::paid, one.value(order::paid))});
        ids.push_back(one.id());
    }
    return card(tr("Orders it brought, and what was received"), u"orders"_s, u"order"_s, u"attributed_campaign_id"_s,
                lines, ids, {});
}

} // namespace kith
