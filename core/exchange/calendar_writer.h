// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tasks as a calendar file (iCalendar): appointments as events, the rest as to-dos.
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

// Throws Error{Usage} for other kinds of record, Error{File}.
qint64 exportCalendar(Store &store, const Query &query, const QString &path, const Progress &progress = {});

} // namespace kith
