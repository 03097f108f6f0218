// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody calls: their page comes up. A number nobody has becomes a new lead with it filled in.
#pragma once

#include <QString>

class QWidget;

namespace kith {

class Session;

void answerCall(Session &session, QWidget *parent, const QString &number);

} // namespace kith
