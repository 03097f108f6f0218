// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

// What Fusion and the palette cannot say: radii, heights, the kinds of buttons. In the colours shown now.
QString styleSheet();

} // namespace kith
