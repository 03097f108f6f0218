// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before something changes that lies in a closed period, wherever in the window it is changed.
#pragma once

#include <vector>

#include "core/store/store.h"

class QWidget;

namespace kith {

class Session;

// True: nothing of it is closed, or the person wants it all the same.
bool mayTouch(Session &session, QWidget *parent, const Record &after);
bool mayTouch(Session &session, QWidget *parent, const Shape &shape, const std::vector<RecordId> &ids);

} // namespace kith
