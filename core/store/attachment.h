// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept inside the data file, on any record. The kind `attachment` has name, media type and size; the bytes lie in
// a table of their own.
#pragma once

#include <QByteArray>

#include "core/store/change.h"

namespace kith {

RecordId attach(Change &change, const Shape &shape, RecordId record, const QString &fileName, const QByteArray &bytes);
QByteArray attachmentBytes(Store &store, RecordId attachment);

} // namespace kith
