// SPDX-License-Identifier: GPL-3.0-or-later
// Presets for the accountant and for moving in are JSON: delivered ones can be saved as a file, edited, shared and used
// in place of them.
#pragma once

#include <QJsonObject>
#include <QString>

namespace kith {

// Throws Error{File}; what was there before is kept then.
void writePreset(const QJsonObject &preset, const QString &path);

} // namespace kith
