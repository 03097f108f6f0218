// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dropped_files.h"

#include <algorithm>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kith {

DroppedFiles droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    DroppedFiles dropped;
    if (files.isEmpty())
        return dropped;
    dropped.first = files.takeFirst();
    const auto isLetter = [](const QString &file) { return file.endsWith(".eml"_L1, Qt::CaseInsensitive); };
    if (isLetter(dropped.first) && std::all_of(files.begin(), files.end(), isLetter))
        dropped.further = std::move(files);
    else
        dropped.left = int(files.size());
    return dropped;
}

} // namespace kith
