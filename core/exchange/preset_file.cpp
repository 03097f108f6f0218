// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include "core/base/error.h"

namespace kith {

void writePreset(const QJsonObject &preset, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(preset).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("preset", "“%1” cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace kith
