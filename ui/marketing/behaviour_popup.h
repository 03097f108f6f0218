// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody did or did not do: "without sold orders in the last 90 days", "the sum of Net of Orders this year is at
// least 1,000", "bought Printer". Gives a condition on related records.
#pragma once

#include <QFrame>

#include "core/model/catalogue.h"
#include "core/model/query.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kith {

class FieldEditor;
class Session;
class Shape;

class BehaviourPopup : public QFrame
{
    Q_OBJECT

public:
    BehaviourPopup(Session &session, const kith::Shape &shape, QWidget *parent);

    Condition condition() const;

signals:
    void chosen(const kith::Condition &condition);

private:
    void showKind();
    void showMeasure();
    const Catalogue::Link &link() const;
    const FieldInfo *dateField() const;

    Session &m_session;
    const kith::Shape &m_shape;
    std::vector<Catalogue::Link> m_links;
    QComboBox *m_kind, *m_measure, *m_operator, *m_period;
    QLineEdit *m_value;
    QSpinBox *m_days;
    QCheckBox *m_sold;
    QLabel *m_product;
    FieldEditor *m_productEditor = nullptr;
    QLabel *m_problem;
};

} // namespace kith
