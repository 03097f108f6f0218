// SPDX-License-Identifier: GPL-3.0-or-later
// Who is typed may be known already: as lead, contact or customer. Found through the search index while somebody types,
// whatever the script, the legal form or the way a telephone number is written.
#pragma once

#include <optional>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct Sought
{
    QString name;    // of a person
    QString company; // or of a firm
    QStringList phones;
    QString email;
    const RecordType *type = nullptr; // the record that is typed itself, to be left out
    RecordId id = 0;
};

struct LastTalk
{
    Instant at;
    QString staff;   // "" when nobody is named
    QString channel; // label
    QString subject;
};

struct Known
{
    const Shape *shape = nullptr;
    RecordId id = 0;
    QString title;
    QString subtitle; // firm or city
    QString why;      // "same telephone number", in the current language
    int score = 0;    // 0 to 100; from `certainly` on it is the same one
    QString owner;    // who looks after them; "" when nobody does
    std::optional<LastTalk> lastTalk;
};
inline constexpr int certainly = 90;

// Best first. Nothing while too little is typed to tell.
std::vector<Known> knownAlready(Store &store, const Sought &sought, int limit = 5);

// "Aurora Trading (customer, Leipzig): same telephone number. Last talk 3 Jun 2026, Call, Mara Lind: Autumn range"
QString knownSentence(Store &store, const Known &known);

} // namespace kith
