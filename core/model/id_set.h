// SPDX-License-Identifier: GPL-3.0-or-later
// Many ids as the value of a condition: {"ids": "…", "count": 34512}, about a byte an id, so that a figure of a million
// customers opens its list like one of ten. What is written is the differences of the ascending ids, seven bits a byte,
// as base64.
#pragma once

#include <QJsonValue>
#include <vector>

#include "core/model/field.h"

namespace kith {

QJsonValue packedIds(std::vector<RecordId> ids); // in any order, each once
bool isPackedIds(const QJsonValue &value);
qint64 packedCount(const QJsonValue &value);
std::vector<RecordId> unpackedIds(const QJsonValue &value); // ascending; throws Error{Invalid} where it is damaged

} // namespace kith
