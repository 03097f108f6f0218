// SPDX-License-Identifier: GPL-3.0-or-later
// Three records of every kind with texts that are easily lost on the way out and in again.
#pragma once

#include "core/model/query.h"
#include "core/store/store.h"

namespace kith::test {

// What spreadsheets and careless programs spoil.
const QStringList &trickyTexts();

// Kinds of the catalogue that people know; those that others refer to before those that refer.
std::vector<const Shape *> inOrder(const Catalogue &catalogue);

// A field of every kind of one's own.
void addOwnFields(Store &store);

// Three records of every kind, with these texts in every field that takes one.
void fill(Store &store, const QStringList &texts);

// All of them, with every column; not what every new file begins with.
Query madeHere(const Shape &shape);

} // namespace kith::test
