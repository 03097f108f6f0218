// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of customerFile() written by the shortest means: what creating and importing are measured against.
#pragma once

#include "tests/bench/bench.h"

namespace kith::bench {

// Sort keys and search terms as the product would make them.
struct PreparedRows
{
    std::vector<std::string> terms, keys;
};

PreparedRows prepareRows(qint64 size);
void rawCreate(const QString &file, qint64 size, const PreparedRows &prepared);

// A new, empty business of that name in the bench folder; what was there goes.
std::unique_ptr<Store> emptyBusiness(const QString &name);
std::unique_ptr<Store> openedBusiness(const QString &file);

} // namespace kith::bench
