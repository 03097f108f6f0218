// SPDX-License-Identifier: GPL-3.0-or-later
// A reference to another record: searched as you type, or created on the spot.
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <vector>

#include "ui/form/field_editor.h"

class QLabel;

namespace kith {

class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);
    ~ReferenceEditor() override;

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    QString problem() const override { return m_problem; }
    void setReadOnly(bool readOnly) override;
    void selectAll() override { m_line->selectAll(); }
    void setCompact() override;
    void setContext(const Record &record) override;
    void finish() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showList();
    void take(QListWidgetItem *item);
    void choose(RecordId id);
    void create(const QString &name);
    void showSubtitle();

    const Shape &m_target;
    QLineEdit *m_line;
    QLabel *m_subtitle;
    QAction *m_open;
    QListWidget *m_list;
    Value m_value;
    QString m_problem;
    RecordId m_customer = 0; // contacts and orders of this customer come first
    bool m_dirty = false;
    bool m_compact = false;
};

} // namespace kith
