// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a record as pages show them in sentences and on cards.
#pragma once

#include "core/store/store.h"

class QLabel;
class QWidget;

namespace kith {

// "" where there is no such field or nothing in it.
QString wordsOf(Store &store, const Record &record, const char *field);
// With the sign of the file's currency: "¥1,240.00".
QString moneyWords(Store &store, qint64 minor);
// The same for a field of a record that may be in another currency, which is named then.
QString moneyWords(Store &store, const Record &record, const char *field);
// The one big figure of a card.
QLabel *makeFigure(const QString &words, QWidget *parent);

} // namespace kith
