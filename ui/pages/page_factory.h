// SPDX-License-Identifier: GPL-3.0-or-later
// Which page shows a place. A new page is one line in page_factory.cpp.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

namespace kith {

bool hasPage(Place::Kind kind);
// Never nullptr for a kind that has a page. Throws Error where the place names a kind or report that does not exist.
Page *makePage(Session &session, const Place &place, QWidget *parent);

} // namespace kith
