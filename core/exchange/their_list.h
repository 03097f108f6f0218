// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's own list of what is between us, as a delimited file: number, day, amount; or charged and paid apart.
#pragma once

#include <QMap>
#include <QString>
#include <vector>

#include "core/sales/reconciliation.h"

namespace kith {

struct TheirList
{
    std::vector<TheirLine> lines;
    QMap<QString, QString> headings; // what was read from where: "amount" -> "Betrag"
    std::vector<int> unreadable;     // rows without an amount, from 1
};

// Headings are recognised in both languages; `columns` names those that are not ("amount" -> "Summe"). Throws
// Error{File, Invalid} when there is no column of amounts.
TheirList readTheirList(const QString &path, const QMap<QString, QString> &columns, const Currency &currency);

} // namespace kith
