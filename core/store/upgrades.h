// SPDX-License-Identifier: GPL-3.0-or-later
// Brings an older file to this program's schema.
#pragma once

namespace kith {

class Store;

// New tables, columns and indexes follow from the descriptions; every other step is a numbered function in
// upgrades.cpp. A verified backup comes first, then all in one transaction. True when something was done.
bool upgrade(Store &store);
// Whether the file lacks something that this program describes.
bool isOutdated(Store &store);

} // namespace kith
