// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_terms.h"

#include <algorithm>
#include <QStringTokenizer>

#include "core/base/text.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAsciiWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

struct Decoded
{
    char32_t character = 0;
    size_t bytes = 1;
};

// Folded text is valid UTF-8.
Decoded decode(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {char32_t(first), 1};
    if (first < 0xe0)
        return {char32_t((first & 0x1f) << 6 | (byte(1) & 0x3f)), 2};
    if (first < 0xf0)
        return {char32_t((first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f)), 3};
    return {char32_t((first & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f)), 4};
}

// Written without blanks between words.
constexpr bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0x3040 && c <= 0x30ff) || (c >= 0xac00 && c <= 0xd7af) ||
           c == 0x3005 || c == 0x3007 || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

constexpr bool isLeftOut(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x02bc || c == 0x00b7 || c == 0x30fb;
}

enum class Class { Separator, Word, Han };

Class classOf(char32_t c)
{
    if (c < 0x80)
        return isAsciiWord(char(c)) ? Class::Word : Class::Separator;
    if (isHan(c))
        return Class::Han;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Class::Word : Class::Separator;
}

void add(std::string &terms, std::string_view term)
{
    terms += term;
    terms += ' ';
}

void addStart(std::string &terms, std::string_view term)
{
    terms += '_';
    add(terms, term);
}

// Byte offsets of the characters, and the end.
std::vector<size_t> offsetsOf(std::string_view text)
{
    std::vector<size_t> offsets;
    for (size_t at = 0; at < text.size(); at += decode(text, at).bytes)
        offsets.push_back(at);
    offsets.push_back(text.size());
    return offsets;
}

void addStarts(std::string &terms, std::string_view word, const std::vector<size_t> &offsets, size_t from)
{
    for (size_t length = 1; length <= 3 && from + length < offsets.size(); ++length)
        addStart(terms, word.substr(offsets[from], offsets[from + length] - offsets[from]));
}

void addAsciiWord(std::string &terms, std::string_view word)
{
    for (size_t i = 0; i + 3 <= word.size(); ++i)
        add(terms, word.substr(i, 3));
    for (size_t i = 0; i < word.size(); ++i) {
        if (!isWordStart(word, i))
            continue;
        for (size_t length = 1; length <= 3 && i + length <= word.size(); ++length)
            addStart(terms, word.substr(i, length));
    }
}

void addWord(std::string &terms, const Piece &piece)
{
    if (piece.isAscii)
        return addAsciiWord(terms, piece.text);
    const std::vector<size_t> offsets = offsetsOf(piece.text);
    for (size_t i = 0; i + 3 < offsets.size(); ++i)
        add(terms, piece.text.substr(offsets[i], offsets[i + 3] - offsets[i]));
    for (size_t i = 0; i + 1 < offsets.size(); ++i) {
        if (isWordStart(piece.text, offsets[i]))
            addStarts(terms, piece.text, offsets, i);
    }
}

void addReading(std::string &terms, const Reading &reading)
{
    for (size_t i = 0; i + 3 <= reading.pinyin.size(); ++i)
        add(terms, std::string_view(reading.pinyin).substr(i, 3));
    for (const size_t start : reading.syllables) {
        for (size_t length = 1; length <= 3 && start + length <= reading.pinyin.size(); ++length)
            addStart(terms, std::string_view(reading.pinyin).substr(start, length));
    }
    if (reading.initials.size() > 1)
        addAsciiWord(terms, reading.initials);
}

void addHan(std::string &terms, std::string_view run)
{
    const std::vector<size_t> offsets = offsetsOf(run);
    for (size_t i = 0; i + 1 < offsets.size(); ++i)
        add(terms, run.substr(offsets[i], offsets[i + 1] - offsets[i]));
    for (size_t i = 0; i + 2 < offsets.size(); ++i)
        add(terms, run.substr(offsets[i], offsets[i + 2] - offsets[i]));
    addReading(terms, readingOf(run));
}

void addHanPairs(std::string &terms, std::string_view run)
{
    const std::vector<size_t> offsets = offsetsOf(run);
    if (offsets.size() == 2)
        add(terms, run);
    for (size_t i = 0; i + 2 < offsets.size(); ++i)
        add(terms, run.substr(offsets[i], offsets[i + 2] - offsets[i]));
}

// All runs of three; of long words every third and the last.
void askWord(std::string &terms, std::string_view word)
{
    const std::vector<size_t> offsets = offsetsOf(word);
    const size_t count = offsets.size() - 1;
    if (count < 3)
        return addStart(terms, word);
    const size_t step = count > 8 ? 3 : 1;
    for (size_t i = 0; i + 3 < count; i += step)
        add(terms, word.substr(offsets[i], offsets[i + 3] - offsets[i]));
    add(terms, word.substr(offsets[count - 3]));
}

void dropLastBlank(std::string &terms)
{
    if (!terms.empty())
        terms.pop_back();
}

} // namespace

bool isWordStart(std::string_view text, size_t position)
{
    if (position == 0)
        return true;
    const char here = text[position], before = text[position - 1];
    if (static_cast<unsigned char>(before) < 0x80)
        return !isAsciiWord(before) || isDigit(before) != isDigit(here);
    size_t start = position - 1; // of the character before
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80)
        --start;
    return classOf(decode(text, start).character) != Class::Word || isDigit(here);
}

bool isWordEnd(std::string_view text, size_t position)
{
    return position >= text.size() || classOf(decode(text, position).character) != Class::Word ||
           isWordStart(text, position);
}

size_t characters(std::string_view utf8)
{
    size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
}

std::string searchable(std::string_view utf8)
{
    std::string text = foldUtf8(utf8);
    if (isAscii(text)) {
        std::erase(text, '\'');
        return text;
    }
    std::string kept;
    kept.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (!isLeftOut(next.character))
            kept.append(text, at, next.bytes);
        at += next.bytes;
    }
    return kept;
}

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    for (size_t at = 0; at < text.size();) {
        const size_t start = at;
        Decoded next = decode(text, at);
        const Class kind = classOf(next.character);
        bool ascii = true;
        while (at < text.size() && classOf(next.character) == kind) {
            ascii = ascii && next.bytes == 1;
            at += next.bytes;
            if (at < text.size())
                next = decode(text, at);
        }
        if (kind != Class::Separator)
            pieces.push_back({text.substr(start, at - start), kind == Class::Han, ascii});
    }
    return pieces;
}

Reading readingOf(std::string_view han)
{
    Reading reading;
    const QString syllables = pinyin(QString::fromUtf8(han.data(), qsizetype(han.size())));
    for (const QStringView syllable : syllables.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (syllable.front().unicode() >= 0x80) // kana and Hangul have none
            continue;
        reading.syllables.push_back(reading.pinyin.size());
        for (const QChar c : syllable)
            reading.pinyin += char(c.unicode() < 0x80 ? c.unicode() : '?');
        reading.initials += reading.pinyin[reading.syllables.back()];
    }
    return reading;
}

// As phoneDigits, which makes several QStrings: ASCII is worth a way of its own in imports.
std::string phoneDigitsUtf8(std::string_view utf8)
{
    if (!isAscii(utf8))
        return phoneDigits(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
    std::string folded = foldUtf8(utf8);
    for (const std::string_view extension : {"ext", "x", "#", ";"}) {
        const size_t at = folded.find(extension);
        if (at > 0 && at != std::string::npos)
            folded.resize(at);
    }
    const bool international = folded.starts_with('+') || folded.starts_with("(+");
    for (size_t at = folded.find("(0)"); international && at != std::string::npos; at = folded.find("(0)"))
        folded.erase(at, 3);
    std::erase_if(folded, [](char c) { return !isDigit(c); });
    if (!international && folded.starts_with("00"))
        folded.erase(0, 2);
    return folded;
}

std::string phoneAsked(QStringView text)
{
    const QString folded = fold(text);
    int digits = 0;
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!u"+()-./ "_s.contains(c))
            return {};
    }
    if (digits < 3)
        return {};
    // A trunk zero is written in the country and left out behind its code.
    std::string asked = phoneDigits(folded).toStdString();
    constexpr size_t wholeNumber = 7;
    const size_t first = asked.find_first_not_of('0');
    if (asked.size() >= wholeNumber && first != std::string::npos)
        asked.erase(0, first);
    return asked.size() < 3 ? std::string() : asked;
}

std::string indexTerms(const FieldInfo &field, std::string_view utf8)
{
    std::string terms;
    if (field.kind == FieldKind::Phone) {
        addAsciiWord(terms, phoneDigitsUtf8(utf8));
        dropLastBlank(terms);
        return terms;
    }
    const std::string text = searchable(utf8);
    terms.reserve(text.size() * 6 + 16);
    for (const Piece &piece : piecesOf(text)) {
        if (field.kind == FieldKind::LongText)
            piece.isHan ? addHanPairs(terms, piece.text) : add(terms, piece.text);
        else
            piece.isHan ? addHan(terms, piece.text) : addWord(terms, piece);
    }
    dropLastBlank(terms);
    return terms;
}

std::string queryTerms(QStringView text)
{
    return queryTerms(text, Closeness::Anywhere);
}

std::string queryTerms(QStringView text, Closeness closeness)
{
    const std::string asked = searchable(text.toUtf8().toStdString());
    std::string terms;
    for (const Piece &piece : piecesOf(asked)) {
        if (closeness == Closeness::WholeWord)
            piece.isHan ? addHanPairs(terms, piece.text) : add(terms, piece.text);
        else if (!piece.isHan)
            askWord(terms, piece.text);
        else if (characters(piece.text) == 1)
            add(terms, piece.text);
        else
            addHanPairs(terms, piece.text);
        if (closeness == Closeness::WordStart && !piece.isHan && characters(piece.text) >= 3)
            addStart(terms, piece.text.substr(0, offsetsOf(piece.text)[3]));
    }
    dropLastBlank(terms);
    const std::string phone = closeness == Closeness::WholeWord ? std::string() : phoneAsked(text);
    if (phone.empty() || phone == asked)
        return terms;
    std::string digits;
    askWord(digits, phone);
    dropLastBlank(digits);
    return "(" + terms + ") OR (" + digits + ")";
}

std::string partTerms(QStringView part)
{
    const std::string asked = searchable(part.toUtf8().toStdString());
    std::string terms;
    for (const Piece &piece : piecesOf(asked)) {
        if (!piece.isHan && characters(piece.text) >= 3)
            askWord(terms, piece.text);
        else if (piece.isHan && characters(piece.text) == 1)
            add(terms, piece.text);
        else if (piece.isHan)
            addHanPairs(terms, piece.text);
    }
    dropLastBlank(terms);
    return terms;
}

} // namespace kith
