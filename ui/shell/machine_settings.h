// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine remembers: language, look, window, files. What belongs to the business lies in the file.
#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/base/language.h"
#include "ui/theme/theme.h"

namespace kith::machine {

Language language(); // as chosen, else the system's
void setLanguage(Language language);
Look look();
void setLook(Look look);
QStringList recentFiles(); // those that still exist, the last one first
void addRecentFile(const QString &path);
void forgetRecentFiles();
QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);
bool isNavigationFolded();
void setNavigationFolded(bool isFolded);
// Up to when reminders of a file were seen; 0: never.
qint64 remindersSeen(const QString &file);
void setRemindersSeen(const QString &file, qint64 msecs);

} // namespace kith::machine
