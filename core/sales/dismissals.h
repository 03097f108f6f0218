// SPDX-License-Identifier: GPL-3.0-or-later
// Unusual months that somebody knows the reason of: dismissed with a note, and left out from then on.
#pragma once

#include <QMap>

#include "core/store/store.h"

namespace kith {

// Key of a finding and the note it was dismissed with. The key is the `reason` of a row's first cell in the report
// `anomalies`.
QMap<QString, QString> dismissedMonths(Store &store);
// One change, which undo takes back. Throws Error{Invalid} without a note.
qint64 dismissMonth(Store &store, const QString &key, const QString &title, const QString &note);

} // namespace kith
