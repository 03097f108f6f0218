// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes customer, contact and opportunity in one step: each new, left out, or one that is there already.
#pragma once

#include <QDialog>

#include "core/sales/known_people.h"
#include "core/sales/lead_conversion.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace kith {

class FieldEditor;
class Session;

class ConvertDialog : public QDialog
{
    Q_OBJECT

public:
    ConvertDialog(Session &session, RecordId lead, QWidget *parent);
    static ConvertDialog *open(Session &session, RecordId lead, QWidget *parent);

    Conversion conversion() const; // as chosen
    bool save();

private:
    struct Choice
    {
        QComboBox *how = nullptr;
        FieldEditor *existing = nullptr; // shown for "another one"
    };
    Choice add(QGridLayout *grid, int row, const RecordType &type, const FieldInfo &reference,
               const Conversion::Part &part, const std::vector<Known> &known);
    static Conversion::Part chosen(const Choice &choice);

    Session &m_session;
    Conversion m_proposed;
    Choice m_customer, m_contact, m_opportunity;
    QLineEdit *m_name;
    QLabel *m_problem;
};

} // namespace kith
