// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an order, step by step: quotation, confirmed, delivered, completed, or cancelled; returns; the order that
// a won opportunity offers. What the buttons of the window and the verbs of kith-cli do.
#pragma once

#include <vector>

#include "core/store/change.h"

namespace kith {

enum class OrderStep { Confirm, Deliver, Complete, Cancel };

// What may be done with an order now, the usual next step first.
std::vector<OrderStep> orderSteps(const Record &order);
QString stepVerb(OrderStep step); // "Confirm order", in the current language

// One change. `on`: the day it happened, today when invalid. Throws Error{NotFound, Invalid}.
qint64 takeStep(Store &store, RecordId order, OrderStep step, Day on = {});

struct ReturnedLine
{
    RecordId line = 0; // of the original order
    Quantity quantity; // positive
};
// What can still come back of each line: delivered less what was returned.
std::vector<ReturnedLine> returnable(Store &store, RecordId order);
// A return is an order of its own, delivered the other way: negative lines at the prices of the original. No lines:
// everything that is left. Throws Error{Invalid}.
RecordId returnGoods(Change &change, RecordId order, std::vector<ReturnedLine> lines, Day on = {});

// The order that a won opportunity promises, or the quotation of one that is still open: its customer, contact,
// campaign and lines, or its amount as one line.
// Throws Error{Invalid} without a customer, or when there is such an order already.
RecordId orderFromOpportunity(Change &change, RecordId opportunity);
std::vector<RecordId> ordersOfOpportunity(Store &store, RecordId opportunity);

} // namespace kith
