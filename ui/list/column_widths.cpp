// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/column_widths.h"

#include <algorithm>
#include <QtGlobal>

namespace kith {

std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room)
{
    int wanted = 0, elastic = 0; // what all want; what may grow
    int slack = 0;               // what may be given up
    for (const ColumnNeed &need : needs) {
        wanted += need.wanted;
        if (need.isFixed)
            continue;
        elastic += need.wanted;
        slack += std::max(0, need.wanted - need.least);
    }
    const int difference = room - wanted;
    std::vector<int> widths;
    int given = 0, seen = 0; // so far, so that rounding leaves no gap at the end
    for (const ColumnNeed &need : needs) {
        int change = 0;
        if (!need.isFixed && difference > 0 && elastic > 0) {
            seen += need.wanted;
            change = int(qint64(difference) * seen / elastic) - given;
        } else if (!need.isFixed && difference < 0 && slack > 0) {
            seen += std::max(0, need.wanted - need.least);
            change = int(-qint64(std::min(-difference, slack)) * seen / slack) - given;
        }
        given += change;
        widths.push_back(need.wanted + change);
    }
    return widths;
}

} // namespace kith
