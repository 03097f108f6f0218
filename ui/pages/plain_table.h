// SPDX-License-Identifier: GPL-3.0-or-later
// A short table of texts for the program's own pages; lists of records are ui/list.
#pragma once

#include <QTableWidget>

#include "ui/theme/labels.h"

namespace kith {

QTableWidget *makePlainTable(QWidget *parent, const QString &name, int columns);
void setPlainCell(QTableWidget &table, int row, int column, const QString &text, Tone tone = Tone::Text);

} // namespace kith
