// SPDX-License-Identifier: GPL-3.0-or-later
// On a customer's page: what they usually buy at what price, and what to offer them next and why.
#pragma once

#include "core/base/progress.h"
#include "core/relationship/next_offer.h"
#include "ui/theme/card.h"

namespace kith {

class FactLabel;
class Session;

class GoodsCard : public Card
{
    Q_OBJECT

public:
    GoodsCard(Session &session, RecordId customer, QWidget *parent);
    ~GoodsCard() override;

private:
    void addUsual();
    void askForOffers();
    void showOffers(const std::vector<Offer> &offers);
    FactLabel *productLink(RecordId product, const QString &words);

    Session &m_session;
    RecordId m_customer;
    Progress m_progress;
};

} // namespace kith
