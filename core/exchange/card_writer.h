// SPDX-License-Identifier: GPL-3.0-or-later
// Writes customers, contacts and leads as vCards, with all their numbers and addresses, groups and picture.
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

enum class CardVersion : std::uint8_t { V21, V30, V40 };

// Throws Error{Usage} for other kinds of record, Error{File}.
qint64 exportCards(Store &store, const Query &query, const QString &path, CardVersion version = CardVersion::V30,
                   const Progress &progress = {});

// One line of a card or calendar, folded and encoded as the version wants it. `parts` are joined by semicolons.
QByteArray cardLine(CardVersion version, const QByteArray &name, const QByteArrayList &types, const QStringList &parts);

} // namespace kith
