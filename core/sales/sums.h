// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of all orders, payments, products and statements of a file, by set-based SQL of its own: independent
// of the rollups and of what the program computes when it saves.
#pragma once

#include <QStringList>

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

// A sentence for every sum that does not hold; empty: everything adds up.
QStringList brokenSums(Store &store, const Progress &progress = {});

} // namespace kith
