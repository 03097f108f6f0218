// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the lines of an order: what to offer its customer, with the reason; a click adds the line.
#pragma once

#include "core/base/progress.h"
#include "core/relationship/next_offer.h"
#include "ui/theme/card.h"

namespace kith {

class Session;

class OrderOffers : public Card
{
    Q_OBJECT

public:
    OrderOffers(Session &session, QWidget *parent);
    ~OrderOffers() override;

    // Asks in the background when it is another customer; what is in the order already is not offered.
    void show(RecordId customer, const std::vector<RecordId> &products);

signals:
    void taken(kith::RecordId product);

private:
    void ask();
    void build();

    Session &m_session;
    RecordId m_customer = 0;
    std::vector<RecordId> m_inOrder;
    std::vector<Offer> m_offers; // of the customer
    QWidget *m_lines = nullptr;
    Progress m_progress;
};

} // namespace kith
