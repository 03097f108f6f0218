// SPDX-License-Identifier: GPL-3.0-or-later
// Cities with what an address there looks like. Telephone numbers are from ranges that ring nowhere.
#pragma once

#include <QString>
#include <span>

#include "core/demo/names.h"

namespace kith::demo {

struct Place
{
    const char *city;
    const char *province;
    const char *country;
    const char *region;   // of sales
    const char *postcode; // its beginning
    const char *phone;    // its beginning; digits are added up to a number that ring nowhere
    bool chinese;         // an address in Chinese
};

const Place &placeOf(const char *city);
std::span<const Place> places();

Speech speechOf(const Place &place); // what people there are called
QString streetIn(const Place &place, Dice &dice);
QString postcodeIn(const Place &place, Dice &dice);
QString phoneIn(const Place &place, Dice &dice); // "" where no invented number can be told from a real one
QString mobileIn(const Place &place, int serial);

} // namespace kith::demo
