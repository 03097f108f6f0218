// SPDX-License-Identifier: GPL-3.0-or-later
// What a person edits one field with: a value in, a value out, and a word when it changed.
#pragma once

#include <QWidget>

#include "core/model/shape.h"
#include "core/model/value.h"

namespace kith {

class Session;

class FieldEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant fieldValue READ fieldValue WRITE setFieldValue USER true)

public:
    FieldEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);
    ~FieldEditor() override;

    const FieldInfo &field() const { return m_field; }
    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
    // What is written there but cannot be understood, in words; then value() is the last one understood.
    virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void selectAll() {}
    // Takes what is typed so far as final: a search takes its best match, an unknown word is a problem.
    virtual void finish() {}
    // For cells of tables: no frame, nothing beside it.
    virtual void setCompact() {}
    // The record that is being edited, for editors that depend on other fields (contacts of the customer).
    virtual void setContext(const class Record &) {}

    QVariant fieldValue() const;
    void setFieldValue(const QVariant &value);

signals:
    void edited();    // by the person, at every stroke
    void committed(); // the person is done with it: left it, picked an entry, pressed Enter

protected:
    void focusInEvent(QFocusEvent *event) override;
    // Makes `inner` the widget that takes the focus; its name is the field's for tests and accessibility.
    void embed(QWidget *inner);

    Session &m_session;
    const Shape &m_shape;
    const FieldInfo &m_field;
};

} // namespace kith
