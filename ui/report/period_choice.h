// SPDX-License-Identifier: GPL-3.0-or-later
// Periods in words.
#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include "core/base/time.h"

namespace kith {

// Key and words: "this_month", "This month" … "all", "All time", "custom", "From – to".
QList<QPair<QString, QString>> periodChoices();
Period periodOf(const QString &key, Day today);
QString periodKey(Period period, Day today); // "custom" when it is none of them

} // namespace kith
