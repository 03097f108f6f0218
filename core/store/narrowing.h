// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that sees some people only, and what belongs to them: any statement, however it is written.
#pragma once

#include "core/store/store.h"

namespace kith {

// How records of a kind are reached from people (customers, contacts, leads): "" for those people themselves,
// "customer_id" for orders, "order_id.customer_id" for their lines; nullopt for what belongs to nobody.
std::optional<QString> pathToPeople(const Catalogue &catalogue, const Shape &shape, const Shape &people);

// From now on this store reads the records of `people` only. Nothing is written to the file, and nothing more can be
// written through this store: give it one of its own (Store::another).
void narrowTo(Store &store, const Query &people);

} // namespace kith
