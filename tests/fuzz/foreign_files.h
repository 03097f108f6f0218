// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of unknown origin through every reader that may meet them. Whatever they are, the worst is a sentence.
#pragma once

#include <QByteArray>
#include <QString>

namespace kith::test {

// As a file with this ending; "sheet" is the rows of a workbook, a NUL and its shared texts. Returns the number of
// rows, -1 when it was refused.
qint64 readForeign(const QByteArray &bytes, const QString &ending);

} // namespace kith::test
