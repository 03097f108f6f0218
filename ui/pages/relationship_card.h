// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer's page says of the relationship: grade, stage and worth, each with its reason; what is proposed of
// loyalty and closeness, confirmed with a click.
#pragma once

#include "core/relationship/confirmed_bonds.h"
#include "ui/theme/card.h"

namespace kith {

class FactLabel;
class Session;

class RelationshipCard : public Card
{
    Q_OBJECT

public:
    RelationshipCard(Session &session, RecordId customer, QWidget *parent);

private:
    void addSentence(const QString &what, const QString &why);
    void addLine(FactLabel *what, const QString &why, QWidget *action = nullptr);
    void addScores(const Standing &standing);
    void addBonds(const Standing &standing);
    void addBond(const QString &what, const QString &why, BondPart part);

    Session &m_session;
    RecordId m_customer;
};

} // namespace kith
