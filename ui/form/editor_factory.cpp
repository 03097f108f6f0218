// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editor_factory.h"

#include "ui/form/choice_editors.h"
#include "ui/form/parsed_editor.h"
#include "ui/form/reference_editor.h"
#include "ui/form/text_editors.h"

namespace kith {

FieldEditor *makeEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
        return new LineEditor(session, shape, field, parent);
    case FieldKind::LongText:
        return new LongTextEditor(session, shape, field, parent);
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Day:
    case FieldKind::Instant:
    case FieldKind::TimeOfDay:
        return new ParsedEditor(session, shape, field, parent);
    case FieldKind::Bool:
        return new BoolEditor(session, shape, field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(session, shape, field, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(session, shape, field, parent);
    }
    return nullptr;
}

} // namespace kith
