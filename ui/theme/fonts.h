// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace kith {

// Families are named one by one, so that Han characters come in their Simplified Chinese forms whatever the machine's
// language is. All named Latin families have figures of one width.
//
// On screen figures and Latin words come from the Latin family in either language: the Chinese ones draw them heavier,
// and a middle dot as wide as a character. On paper `script` Chinese takes all from the Chinese family: its quotes and
// dots are full-width.
QFont fontOf(TypeSize size, Language script = Language::English);

// As one line of a card or row: line breaks become blanks, what does not fit ends with "…".
QString oneLine(QString text, const QFont &font, int width);

} // namespace kith
