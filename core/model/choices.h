// SPDX-License-Identifier: GPL-3.0-or-later
// Choice lists as delivered. In a data file they live in the table `choice`, where the owner edits labels, order and
// visibility (and, for open lists, the entries themselves).
#pragma once

#include <span>

namespace kith {

enum class ChoiceTone : unsigned char { Neutral, Good, Info, Warning, Danger }; // how a state is coloured, never alone

struct ChoiceEntry
{
    const char *key;
    const char *label; // QT_TRANSLATE_NOOP with the list's name as context
    ChoiceTone tone = ChoiceTone::Neutral;
    const char *aliases = nullptr; // further texts that files use, separated by ';'
};

struct ChoiceList
{
    const char *name;
    bool closed; // rules depend on the keys: entries are fixed and the schema checks them
    std::span<const ChoiceEntry> entries;
};

std::span<const ChoiceList> deliveredChoices();
const ChoiceList *deliveredChoiceList(const char *name); // nullptr: no such list

} // namespace kith
