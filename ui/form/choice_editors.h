// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of yes or no, and of one of a list.
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "ui/form/field_editor.h"

namespace kith {

class BoolEditor : public FieldEditor
{
    Q_OBJECT

public:
    BoolEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
    Value m_value; // nothing recorded stays nothing until somebody clicks
};

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

    Value value() const override;
    void setValue(const Value &value) override;
    QString problem() const override { return m_problem; }
    void setReadOnly(bool readOnly) override;
    void selectAll() override;
    void finish() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    bool isOpenList() const;

    QComboBox *m_box;
    QString m_list;
    QString m_problem;
};

} // namespace kith
