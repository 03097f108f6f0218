// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a time of day, and an offset from UTC, at the cursor. For time_parse.cpp.
#pragma once

#include <cstdint>

#include "core/base/text_cursor.h"

namespace kith {

std::optional<std::int64_t> readClock(TextCursor &cursor); // msecs from midnight: "9:30", "15时5分", "3 pm", "093000"
std::optional<int> readOffset(TextCursor &cursor);         // minutes: "Z", "+08:00", "UTC", "GMT-3"

} // namespace kith
