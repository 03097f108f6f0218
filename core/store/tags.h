// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of a record: short words of the owner's own, made when they are first given.
#pragma once

#include <QStringList>

#include "core/store/change.h"

namespace kith {

QStringList tagsOf(Store &store, const Shape &shape, RecordId id); // in the order they were given
// Exactly these; names are compared as in searching, empty ones are left out. Throws Error{Invalid}.
void setTags(Change &change, const Shape &shape, RecordId id, const QStringList &names);
// Of a kind, by name; empty when nobody has it.
std::vector<RecordId> taggedWith(Store &store, const Shape &shape, const QString &name);
// "vip, fair；new": as people write lists.
QStringList tagNames(const QString &text);

} // namespace kith
