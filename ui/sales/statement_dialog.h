// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's account for a period: to look at, to write as PDF or CSV, to compare with the customer's own list.
#pragma once

#include <QDialog>

#include "core/sales/reconciliation.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kith {

class Session;

class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    StatementDialog(Session &session, RecordId customer, QWidget *parent);
    static StatementDialog *open(Session &session, RecordId customer, QWidget *parent);

    const Account &account() const { return m_account; }
    const std::optional<Reconciliation> &reconciliation() const { return m_compared; }
    void compareWith(const QString &path); // their list

private:
    void read();
    void showAccount();
    void showCompared();
    void write(const QString &ending);
    void keep();

    Session &m_session;
    RecordId m_customer;
    Account m_account;
    std::optional<Reconciliation> m_compared;
    QDateEdit *m_from, *m_to;
    QTableWidget *m_table;
    QLabel *m_sentence;
    QPushButton *m_keep;
};

} // namespace kith
