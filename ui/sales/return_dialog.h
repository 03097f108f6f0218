// SPDX-License-Identifier: GPL-3.0-or-later
// Goods come back: how many of each line is typed, never more than is still with the customer.
#pragma once

#include <QDialog>
#include <vector>

#include "core/sales/order_steps.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace kith {

class FieldEditor;
class Session;

class ReturnDialog : public QDialog
{
    Q_OBJECT

public:
    ReturnDialog(Session &session, RecordId order, QWidget *parent);
    static ReturnDialog *open(Session &session, RecordId order, QWidget *parent);

    bool save();

private:
    void fillTable();
    void takeEverything();
    void showCount();
    // What was typed; a sentence in `problem` when a cell is no quantity.
    std::vector<ReturnedLine> typed(QString *problem = nullptr) const;

    Session &m_session;
    RecordId m_order;
    std::vector<ReturnedLine> m_left; // what can come back, one a row
    QTableWidget *m_table;
    FieldEditor *m_day;
    QLabel *m_count, *m_problem;
    QPushButton *m_save;
};

} // namespace kith
