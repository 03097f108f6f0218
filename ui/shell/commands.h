// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette can do besides opening records. Found by their names in both languages and by pinyin.
#pragma once

#include <functional>
#include <vector>

#include "ui/shell/session.h"

namespace kith {

struct Command
{
    QString name;  // in the current language
    QString group; // heading: "New", "Go to", "Do"
    QString icon;
    QString keys;      // shortcut, shown at the right
    QStringList words; // folded, to be matched: both languages, pinyin, initials
    std::function<void()> run;
    bool isHere = false; // about what is looked at: stands before everything else
};

Command makeCommand(const QString &english, const QString &chinese, const QString &group, const QString &icon,
                    std::function<void()> run, const QString &keys = {});
// New records, lists, reports and areas of the open file.
std::vector<Command> placeCommands(Session &session);
// Best first; an empty text gives none.
std::vector<Command> matching(const std::vector<Command> &commands, const QString &text, int limit);

} // namespace kith
