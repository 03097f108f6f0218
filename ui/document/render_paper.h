// SPDX-License-Identifier: GPL-3.0-or-later
// `kith --render paper FILE PAPER.json --out F.pdf [--paper a4|letter]`: a letter that kith-cli wrote down, drawn.
#pragma once

#include <QString>

namespace kith {

class Store;

void renderPaper(Store &store, const QString &jsonPath, const QString &size, const QString &path); // throws Error

} // namespace kith
