// SPDX-License-Identifier: GPL-3.0-or-later
// Switching language and look while the window is open.
#pragma once

#include "ui/shell/session.h"
#include "ui/theme/theme.h"

namespace kith {

void switchLanguage(Session &session, Language language); // also remembered on this machine
void switchLook(Session &session, Look look);

} // namespace kith
