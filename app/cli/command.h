// SPDX-License-Identifier: GPL-3.0-or-later
// One table of all commands: what runs, what `help` says and what the manual page holds come from it.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <span>

namespace kith::cli {

class Call;

struct Option
{
    const char *name;              // "--where"
    const char *value;             // "COND"; nullptr: a switch
    const char *help;              // QT_TRANSLATE_NOOP("cli", …)
    const char *choices = nullptr; // ';'-separated values that are allowed
};

enum Done : int { Good = 0, DataSaysNo = 1 };

struct Command
{
    const char *name;
    const char *arguments; // "FILE TYPE field=value …": as in the usage line
    const char *summary;   // QT_TRANSLATE_NOOP("cli", …)
    const char *details;   // further paragraphs, QT_TRANSLATE_NOOP("cli", …); may be nullptr
    std::span<const Option> options;
    int fewest; // arguments
    int most;   // -1: any number
    Done (*run)(Call &call);
};

std::span<const Command> allCommands();
std::span<const Option> optionsOfAll();      // --json, --lang, --quiet
const Command &command(const QString &name); // throws Error{Usage} with the nearest word

QString usageLine(const Command &command); // "kith-cli show FILE TYPE ID"
QString manualPage();                      // troff

inline QString translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace kith::cli
