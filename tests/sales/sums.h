// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of all orders, payments, products and statements of a file, by set-based SQL of its own: independent
// of the rollups and of what the program computes.
#pragma once

#include <QStringList>

namespace kith {

class Store;

namespace test {

QStringList brokenSums(Store &store); // empty: everything adds up

} // namespace test

} // namespace kith
