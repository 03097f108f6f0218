// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer's page says of the relationship: grade, stage and worth, each with its reason, and what to offer
// next.
#pragma once

#include "core/base/progress.h"
#include "core/relationship/next_offer.h"
#include "ui/theme/card.h"

namespace kith {

class FactLabel;
class Session;

class RelationshipCard : public Card
{
    Q_OBJECT

public:
    RelationshipCard(Session &session, RecordId customer, QWidget *parent);
    ~RelationshipCard() override;

private:
    void addLine(FactLabel *what, const QString &why);
    void addScores();
    void askForOffers();
    void showOffers(const std::vector<Offer> &offers);

    Session &m_session;
    RecordId m_customer;
    Progress m_progress;
};

} // namespace kith
