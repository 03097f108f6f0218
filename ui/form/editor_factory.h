// SPDX-License-Identifier: GPL-3.0-or-later
// The editor that suits a kind of field. One of the two places that switch on FieldKind.
#pragma once

#include "ui/form/field_editor.h"

namespace kith {

FieldEditor *makeEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent);

} // namespace kith
