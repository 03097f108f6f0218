// SPDX-License-Identifier: GPL-3.0-or-later
// A lead from text as people copy it: a signature below an e-mail, a message, a business card, "Name: … Tel: …" of a
// web form, in either language. What is not understood is lost to no one: the whole text becomes the note.
#pragma once

#include <QJsonObject>

#include "core/model/catalogue.h"

namespace kith {

// Fields of a lead with their values as people type them; empty when there is no text.
QJsonObject leadFromText(const Catalogue &catalogue, const QString &text);

} // namespace kith
