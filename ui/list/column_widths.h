// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are: what is in them decides, then the room there is.
#pragma once

#include <vector>

namespace kith {

struct ColumnNeed
{
    int wanted;           // what the heading and the rows in sight take
    int least;            // below this it is of no use
    bool isFixed = false; // a person dragged it to this width
};

// Wider than wanted where there is room, in proportion; narrower down to the least where there is none. May be wider
// together than the room: then the table scrolls sideways.
std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room);

} // namespace kith
