// SPDX-License-Identifier: GPL-3.0-or-later
// A report by two dimensions as a grid: the deeper the colour, the larger the figure. A cell opens its records.
#pragma once

#include <QTableWidget>

#include "core/model/format.h"
#include "core/report/table.h"

namespace kith {

class HeatTable : public QTableWidget
{
    Q_OBJECT

public:
    // The first two columns of the table name the cell, `column` is the figure shown.
    HeatTable(const Table &table, int column, const Conventions &conventions, QWidget *parent);

    static int figureColumn(const Table &table); // the money if there is any, else the first count

signals:
    void opened(int row, int column); // of the report's table
};

} // namespace kith
