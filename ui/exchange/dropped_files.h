// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window: one file to import, or several e-mails at once.
#pragma once

#include <QStringList>

class QMimeData;

namespace kith {

struct DroppedFiles
{
    QString first;       // "": nothing that could be imported
    QStringList further; // e-mails that come in with the first
    int left = 0;        // files that have to be dropped again, one by one
};

DroppedFiles droppedFiles(const QMimeData &data);

} // namespace kith
