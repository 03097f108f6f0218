// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin by character. ICU takes some 100 µs a text, so each character's reading is asked once and kept in a table.
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

#include "core/base/text.h"

namespace kith {

namespace {

enum class Reading { Usual, Surname };

// A syllable of at most eight letters in eight bytes; 0: not asked yet.
using Packed = std::uint64_t;

Packed pack(std::string_view letters)
{
    Packed packed = 0;
    for (size_t i = 0; i < letters.size() && i < sizeof(Packed); ++i)
        packed |= Packed(static_cast<unsigned char>(letters[i])) << (8 * i);
    return packed;
}

void append(std::string &text, Packed packed)
{
    for (; packed != 0; packed >>= 8)
        text += char(packed & 0xFF);
}

constexpr char32_t firstHan = 0x3400; // extension A and the unified ideographs
constexpr char32_t lastHan = 0x9FFF;

bool isTabled(char32_t c)
{
    return c >= firstHan && c <= lastHan;
}

bool isHanCharacter(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

// What ICU says about one character: slow, so only through the table.
std::string askIcu(char32_t c, Reading reading)
{
    static std::mutex mutex;
    static std::array<std::unique_ptr<icu::Transliterator>, 2> transliterators;
    const std::lock_guard lock(mutex);
    auto &transliterator = transliterators[size_t(reading)];
    UErrorCode error = U_ZERO_ERROR;
    if (!transliterator) {
        const char16_t *id =
            reading == Reading::Surname ? u"Han-Latin/Names; Latin-ASCII; Lower" : u"Han-Latin; Latin-ASCII; Lower";
        transliterator.reset(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, error));
    }
    icu::UnicodeString text(static_cast<UChar32>(c));
    if (transliterator)
        transliterator->transliterate(text);
    std::string result;
    text.trim().toUTF8String(result);
    return result;
}

Packed syllable(char32_t c, Reading reading)
{
    static std::array<std::array<std::atomic<Packed>, lastHan - firstHan + 1>, 2> table{};
    std::atomic<Packed> &entry = table[size_t(reading)][c - firstHan];
    Packed packed = entry.load(std::memory_order_relaxed);
    if (packed == 0) { // asked twice by two threads at most, with the same answer
        packed = pack(askIcu(c, reading));
        entry.store(packed, std::memory_order_relaxed);
    }
    return packed;
}

// Where a character alone does not tell: surnames of two characters and surnames that ICU reads like words (only at the
// start), and everyday words whose characters have several readings.
struct Word
{
    std::u16string_view han;
    std::string_view syllables;
    bool atStart = false;
};

constexpr Word words[] = {
    {u"单于", "chan yu", true}, {u"尉迟", "yu chi", true}, {u"长孙", "zhang sun", true}, {u"万俟", "mo qi", true},
    {u"澹台", "tan tai", true}, {u"缪", "miao", true},     {u"重庆", "chong qing"},      {u"厦门", "xia men"},
    {u"长沙", "chang sha"},     {u"长春", "chang chun"},   {u"长安", "chang an"},        {u"长江", "chang jiang"},
    {u"长城", "chang cheng"},   {u"银行", "yin hang"},     {u"音乐", "yin yue"},         {u"乐器", "yue qi"},
    {u"快乐", "kuai le"},       {u"成都", "cheng du"},     {u"六安", "lu an"},           {u"蚌埠", "beng bu"},
    {u"台州", "tai zhou"},      {u"朝阳", "chao yang"},    {u"会计", "kuai ji"},         {u"重百", "chong bai"},
    {u"乐购", "le gou"},        {u"乐高", "le gao"},
};

const Word *wordAt(QStringView text, qsizetype at)
{
    for (const Word &word : words) {
        if ((!word.atStart || at == 0) && text.sliced(at).startsWith(QStringView(word.han)))
            return &word;
    }
    return nullptr;
}

// Syllables and other text in order; `take` gets each piece, and whether it is a syllable of its own.
template <typename Take> void forEachPiece(QStringView folded, Take take)
{
    qsizetype at = 0;
    while (at < folded.size()) {
        const QChar first = folded[at];
        if (first.unicode() < firstHan && first.unicode() != u'〇') {
            qsizetype end = at + 1;
            while (end < folded.size() && folded[end].unicode() < firstHan && folded[end].unicode() != u'〇')
                ++end;
            take(folded.sliced(at, end - at).toUtf8().toStdString(), false);
            at = end;
            continue;
        }
        if (const Word *word = wordAt(folded, at)) {
            for (size_t start = 0; start < word->syllables.size();) {
                const size_t end = std::min(word->syllables.find(' ', start), word->syllables.size());
                take(std::string(word->syllables.substr(start, end - start)), true);
                start = end + 1;
            }
            at += qsizetype(word->han.size());
            continue;
        }
        const bool pair = first.isHighSurrogate() && at + 1 < folded.size();
        const QStringView one = folded.sliced(at, pair ? 2 : 1);
        const char32_t c = pair ? QChar::surrogateToUcs4(first, folded[at + 1]) : first.unicode();
        std::string piece;
        if (c == U'〇')
            piece = "ling";
        else if (isTabled(c))
            append(piece, syllable(c, at == 0 ? Reading::Surname : Reading::Usual));
        else
            piece = one.toUtf8().toStdString();
        take(piece, isTabled(c) || c == U'〇' || isHanCharacter(c));
        at += one.size();
    }
}

std::string pinyinUtf8(QStringView folded)
{
    std::string result;
    bool afterSyllable = false;
    forEachPiece(folded, [&](const std::string &piece, bool isSyllable) {
        const bool apart = isSyllable || afterSyllable;
        if (apart && !result.empty() && result.back() != ' ' && piece.front() != ' ')
            result += ' ';
        result += piece;
        afterSyllable = isSyllable;
    });
    return result;
}

bool mayHoldHan(std::string_view utf8)
{
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0xE3) // U+3000 and above
            return true;
    }
    return false;
}

} // namespace

QString pinyin(QStringView text)
{
    return QString::fromStdString(pinyinUtf8(fold(text)));
}

void preparePinyin()
{
    pinyin(u"北京");
}

QString initials(QStringView text)
{
    const QString folded = fold(text);
    QString result;
    bool wordStarts = true;
    forEachPiece(folded, [&](const std::string &piece, bool isSyllable) {
        const QString shown = QString::fromStdString(piece);
        if (isSyllable) {
            result += shown.first(shown.front().isHighSurrogate() ? qMin<qsizetype>(2, shown.size()) : 1);
            wordStarts = true;
            return;
        }
        for (const QChar c : shown) {
            const bool isLetter = c.isLetterOrNumber();
            if (isLetter && wordStarts)
                result += c;
            wordStarts = !isLetter;
        }
    });
    return result;
}

bool hasHan(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (c >= 0x2E80 && isHanCharacter(c))
            return true;
        i += pair ? 1 : 0;
    }
    return false;
}

std::string sortKeyUtf8(std::string_view text)
{
    std::string folded = foldUtf8(text);
    if (!mayHoldHan(folded))
        return folded;
    const QString wide = QString::fromStdString(folded);
    if (!hasHan(wide))
        return folded;
    // A tab sorts before everything that a folded text can hold, so "bei" comes before "bei chen".
    std::string key = pinyinUtf8(wide);
    key += '\t';
    key += folded;
    return key;
}

QString sortKey(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return QString::fromStdString(sortKeyUtf8({utf8.constData(), size_t(utf8.size())}));
}

} // namespace kith
