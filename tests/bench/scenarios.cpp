// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios.h"

namespace kith::bench {

std::vector<Scenario> scenarios()
{
    return {
        {"open", "opening the data file", openScenario},
        {"list", "sort and filter, first screen; ids; pages", listScenario},
        {"find", "find anything, per keystroke", findScenario},
        {"save", "saving one customer with history and index", saveScenario},
        {"create", "creating customers in one change, against raw inserts", createScenario},
        {"undo", "undoing that", undoScenario},
        {"import", "importing customers from CSV", importScenario},
        {"import-memory", "what an import holds in memory", importMemoryScenario},
        {"export", "exporting customers as CSV", exportScenario},
        {"duplicates", "customers that are probably the same, and how it grows", duplicatesScenario},
        {"reports", "every report with its usual parameters", reportsScenario},
        {"sums", "whether everything adds up, over all records", sumsScenario},
        {"score", "scoring all customers, and one of them when an order is edited", scoreScenario},
        {"clv", "fitting the buying model and scoring all customers, against scipy", clvScenario},
        {"escalate", "cases that fell due while the program was closed", escalateScenario},
        {"upkeep", "backup and a new search index", upkeepScenario},
#ifdef KITH_BENCH_WINDOW
        {"window", "the customer list on screen, scrolling it", windowScenario},
#endif
    };
}

} // namespace kith::bench
