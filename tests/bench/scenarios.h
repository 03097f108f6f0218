// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"

namespace kith::bench {

void openScenario(qint64 size);
void listScenario(qint64 size);
void findScenario(qint64 size);
void saveScenario(qint64 size);
void createScenario(qint64 size);
void undoScenario(qint64 size);

} // namespace kith::bench
