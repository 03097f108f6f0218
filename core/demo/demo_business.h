// SPDX-License-Identifier: GPL-3.0-or-later
// A believable small firm that sells tea and tea ware in China and Europe: two years of work in which the reports find
// something. Invented throughout, and the same records for the same anchor day and seed.
#pragma once

#include <memory>

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

struct DemoOptions
{
    Day anchor; // the "today" of the demo; invalid: today by the clock
    quint64 seed = 20260611;
};

// Adds the demo business to an empty store, in one change that can be undone like an import.
void fillDemoBusiness(Store &store, const Progress &progress = {}, const DemoOptions &options = {});

// A new file with it; the salesperson for East China works there. Never overwrites. Throws Error{File}; nothing is left
// behind then.
std::unique_ptr<Store> createDemoBusiness(const QString &path, const StoreOptions &options,
                                          const Progress &progress = {}, const DemoOptions &demo = {});

} // namespace kith
