// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the import assistant whose rows end in a box to choose from.
#pragma once

class QTableWidget;

namespace kith {

// Rows high enough for boxes; nothing but them takes the focus. The first two columns share the room.
void setUpBoxTable(QTableWidget &table, int columns);

} // namespace kith
