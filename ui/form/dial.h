// SPDX-License-Identifier: GPL-3.0-or-later
// Calling a number through the program that the desktop has for tel: links.
#pragma once

#include <QUrl>

namespace kith {

QUrl telephoneLink(const QString &number); // only what can be dialled: RFC 3966 knows no spaces
void dial(const QString &number);

} // namespace kith
