// SPDX-License-Identifier: GPL-3.0-or-later
// Money comes in from a customer, or goes back: which orders it pays is proposed, oldest first, and can be changed.
#pragma once

#include <vector>

#include "core/sales/payments.h"
#include "ui/sales/table_dialog.h"

class QGridLayout;

namespace kith {

class FieldEditor;

class ReceiveDialog : public TableDialog
{
    Q_OBJECT

public:
    // `order` 0: everything the customer owes. The order named comes first.
    ReceiveDialog(Session &session, RecordId customer, RecordId order, QWidget *parent);
    static ReceiveDialog *open(Session &session, RecordId customer, RecordId order, QWidget *parent);

protected:
    std::optional<QString> write() override;

private:
    FieldEditor *add(const char *field, int row, int column);
    void fillTable();
    void propose();
    void showRest();
    std::vector<Share> shares() const;
    Money amount() const;

    RecordId m_customer;
    Currency m_currency;
    std::vector<OpenItem> m_items;
    QGridLayout *m_grid;
    FieldEditor *m_amount, *m_day, *m_method, *m_reference;
    QLabel *m_rest;
    bool m_isFilling = false;
};

} // namespace kith
