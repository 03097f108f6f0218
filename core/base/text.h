// SPDX-License-Identifier: GPL-3.0-or-later
// Text as people search and compare it: folding, pinyin, sort keys, similarity.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>

namespace kith {

// Folded for comparing: NFKC, lower case, no accents, full width to half width, ß to ss, runs of white space to one
// blank, trimmed. Han stays Han. fold("Ａｃｍé  GmbH") == "acme gmbh".
QString fold(QStringView text);
// The same on UTF-8, with a fast path for ASCII; for SQL functions and bulk work.
std::string foldUtf8(std::string_view text);

// Digits of a telephone number as they are compared: full width to ASCII, only digits, without 00/+ and extensions.
QString phoneDigits(QStringView text);

// Pinyin by a table taken once from ICU, with the surname readings for the first character (单 shan, 曾 zeng):
// lower-case syllables without tones, blanks between; text that is no Han is kept folded.
// pinyin("单晓华") == "shan xiao hua"; pinyin("Bund 茶行") == "bund cha xing".
// The first call takes a tenth of a second, in which ICU reads its rules; preparePinyin() does that in the background.
QString pinyin(QStringView text);
void preparePinyin();
// First letters of each syllable: initials("北辰贸易") == "bcmy".
QString initials(QStringView text);
bool hasHan(QStringView text);

// Orders names in both scripts together: Latin by folded text, Chinese by pinyin and then by the character.
// Compare as plain UTF-8 bytes; stored in the `sort_key` columns.
std::string sortKeyUtf8(std::string_view text);
QString sortKey(QStringView text);

// Jaro-Winkler similarity of two folded texts, 0 to 1 (prefix weight 0.1, at most 4 characters).
double jaroWinkler(QStringView a, QStringView b);

// Where a needle was found in a text and how well, for ranking: higher is better, 0 is no match. Both folded, or
// pinyin.
int matchRank(QStringView haystack, QStringView needle);

// The candidate that a mistyped word most likely meant, for error sentences; "" when none is near.
QString nearest(QStringView word, const QStringList &candidates);

} // namespace kith
