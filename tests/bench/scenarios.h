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
void importScenario(qint64 size);
void importMemoryScenario(qint64 size);
void exportScenario(qint64 size);
void duplicatesScenario(qint64 size);
void reportsScenario(qint64 size);
void sumsScenario(qint64 size);
void scoreScenario(qint64 size);
void clvScenario(qint64 size);
void escalateScenario(qint64 size);
void upkeepScenario(qint64 size);
#ifdef KITH_BENCH_WINDOW
void windowScenario(qint64 size);
#endif

} // namespace kith::bench
