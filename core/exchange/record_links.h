// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on records and is no field of theirs: further numbers, groups, a picture. Read for many records at once.
#pragma once

#include <map>
#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct RecordLinks
{
    std::vector<Record> points; // contact_point
    QStringList tags;
    QByteArray picture; // attached as photo.*
};

std::map<RecordId, RecordLinks> linksOf(Store &store, const Shape &shape, const std::vector<RecordId> &ids);

// What a record is called in files that have no id for it: "contact-12@5f1c…". An import finds it again by that.
QString ownId(Store &store, const Record &record);
RecordId recordOfOwnId(Store &store, const Shape &shape, const QString &text); // 0: not ours

} // namespace kith
