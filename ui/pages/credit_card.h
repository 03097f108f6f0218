// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer owes with an order, against the credit limit: a bar, its parts in words, the sum.
#pragma once

#include "core/store/store.h"
#include "ui/theme/card.h"

namespace kith {

class Session;

// All in the file's currency.
struct CreditState
{
    qint64 open = 0;  // of other orders
    qint64 order = 0; // what this one adds
    std::optional<qint64> limit;
    qint64 together() const { return open + order; }
    qint64 over() const { return limit ? std::max<qint64>(0, together() - *limit) : 0; }
};

// `order` may be a draft that nobody saved yet: its customer counts.
CreditState creditState(Store &store, const Record &order);

class CreditCard : public Card
{
    Q_OBJECT

public:
    CreditCard(Session &session, const CreditState &state, QWidget *parent);
};

} // namespace kith
