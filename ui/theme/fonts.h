// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace kith {

// Families are named one by one, so that Han characters come in their Simplified Chinese forms whatever the machine's
// language is. All named Latin families have figures of one width.
QFont fontOf(TypeSize size);

} // namespace kith
