// SPDX-License-Identifier: GPL-3.0-or-later
// Goods come back: how many of each line is typed, never more than is still with the customer.
#pragma once

#include <vector>

#include "core/sales/order_steps.h"
#include "ui/sales/table_dialog.h"

namespace kith {

class FieldEditor;

class ReturnDialog : public TableDialog
{
    Q_OBJECT

public:
    ReturnDialog(Session &session, RecordId order, QWidget *parent);
    static ReturnDialog *open(Session &session, RecordId order, QWidget *parent);

protected:
    std::optional<QString> write() override;

private:
    void fillTable();
    void takeEverything();
    void showCount();
    // What was typed; a sentence in `problem` when a cell is no quantity.
    std::vector<ReturnedLine> typed(QString *problem = nullptr) const;

    RecordId m_order;
    std::vector<ReturnedLine> m_left; // what can come back, one a row
    FieldEditor *m_day;
    QLabel *m_count;
};

} // namespace kith
