// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C: what is running is rolled back and the program says so. A second Ctrl+C ends it at once; the file stays
// consistent then, too, because nothing was committed.
#pragma once

#include "core/base/progress.h"

namespace kith {
class Connection;
}

namespace kith::cli {

void listenForInterrupts();
bool wasInterrupted();
void interruptible(Connection *connection); // its running statement ends with Error{Cancelled}
// Cancelled by Ctrl+C; `report` shows a line with counts on a terminal.
Progress progress(bool isShown);

} // namespace kith::cli
