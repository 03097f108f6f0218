// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, making and restoring data files from the window. The session gets the new store once the calling slot is
// over: its page dies with the old one.
#pragma once

#include "ui/shell/session.h"

namespace kith {

StoreOptions storeOptions(); // with the rules of all business areas
QString fileFilter();        // for file dialogs
QString defaultFolder();     // where new businesses are proposed

void openBusiness(Session &session, QWidget *parent, const QString &path);
void createBusiness(Session &session, QWidget *parent, const QString &path, const NewFile &file);
void makeDemo(const QString &path, Day day, const Progress &progress);
// The demo business, made anew in the user's documents under a free name.
void openDemo(Session &session, QWidget *parent);
// The file that a folder of tables was written of, made anew under this name and opened.
void loadFolder(Session &session, QWidget *parent, const QString &folder, const QString &path);
void restoreBusiness(Session &session, QWidget *parent, const QString &backup);
NewFile proposedFile(const QString &businessName); // currency and time zone as the machine suggests

} // namespace kith
