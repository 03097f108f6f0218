// SPDX-License-Identifier: GPL-3.0-or-later
// What the search index holds of a text and what a query asks of it. A text is folded, without apostrophes and middle
// dots (O'Neil is oneil), and falls into pieces: words of letters and digits, and runs of Han, kana and Hangul.
//
//   word       all runs of three characters; `_` and the first one, two, three, at its start and where letters and
//   digits
//              meet: a query's word of three or more is found anywhere inside, a shorter one only there
//   Han run    each character and each two neighbours; its pinyin and initials are words, the pinyin found by short
//   words
//              at each syllable
//   phone      its digits as one word
//   long text  whole words and Han pairs, in a table of their own
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/shape.h"

namespace kith {

struct Piece
{
    std::string_view text;
    bool isHan = false;
    bool isAscii = true;
};

// Folded, without what people leave out. The pieces of such a text, as views into it.
std::string searchable(std::string_view utf8);
std::vector<Piece> piecesOf(std::string_view searchable);
size_t characters(std::string_view utf8);

// A Han run as it is typed on a Latin keyboard.
struct Reading
{
    std::string pinyin;            // syllables joined
    std::vector<size_t> syllables; // where each begins
    std::string initials;
};
Reading readingOf(std::string_view han);

std::string phoneDigitsUtf8(std::string_view utf8);
// A query that can only be a telephone number, as digits without leading zeros; "" when it may be something else.
std::string phoneAsked(QStringView text);

// True where a word may be found by its first one or two characters.
bool isWordStart(std::string_view text, size_t position);
bool isWordEnd(std::string_view text, size_t position);

} // namespace kith
