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
    };
}

} // namespace kith::bench
