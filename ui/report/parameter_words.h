// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads for a value of a report's parameter.
#pragma once

#include <QString>

namespace kith {

QString parameterWords(const QString &parameter, const QString &value); // "": no words for it

} // namespace kith
