// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_editor.h"

#include <QFocusEvent>
#include <QHBoxLayout>

#include "ui/list/record_list_model.h"

namespace kith {

FieldEditor::FieldEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : QWidget(parent), m_session(session), m_shape(shape), m_field(field)
{
    setObjectName(QString::fromLatin1(field.name));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

FieldEditor::~FieldEditor()
{
    // A line that has the focus says "editing finished" while it is destroyed, to an editor that is half gone.
    for (QWidget *child : findChildren<QWidget *>())
        child->blockSignals(true);
}

QVariant FieldEditor::fieldValue() const
{
    return QVariant::fromValue(value());
}
void FieldEditor::setFieldValue(const QVariant &value)
{
    setValue(value.value<Value>());
}

void FieldEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (focusProxy())
        focusProxy()->setFocus(event->reason());
}

void FieldEditor::embed(QWidget *inner)
{
    layout()->addWidget(inner);
    inner->setObjectName(QString::fromLatin1(m_field.name) + QStringLiteral(".input"));
    inner->setAccessibleName(m_shape.label(m_field));
    setFocusProxy(inner);
}

} // namespace kith
