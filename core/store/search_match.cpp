// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_match.h"

#include <algorithm>

namespace kith {

namespace {

// How good one word's place is. What a person sees as the name of a record counts more than what is beside it.
enum Place : int {
    Nowhere = 0,
    Inside = 40,
    Syllable = 55,
    WordStart = 60,
    WholeWord = 70,
    TextStart = 75,
    WholeText = 90
};
constexpr int titleBonus = 10;
constexpr int wholeQuestionBonus = 100; // the question is the title itself
constexpr int openingBonus = 50;        // the title begins with it

// The best place of a word in a searchable text.
int placeIn(std::string_view text, std::string_view word, bool onlyAtStarts)
{
    if (text == word)
        return WholeText;
    int best = Nowhere;
    for (size_t at = text.find(word); at != std::string_view::npos && best < TextStart; at = text.find(word, at + 1)) {
        const bool start = isWordStart(text, at);
        if (onlyAtStarts && !start)
            continue;
        const int place = at == 0                             ? TextStart
                          : !start                            ? Inside
                          : isWordEnd(text, at + word.size()) ? WholeWord
                                                              : WordStart;
        best = std::max(best, place);
    }
    return best;
}

bool isWholeWordIn(std::string_view text, std::string_view word)
{
    for (const Piece &piece : piecesOf(text)) {
        if (piece.isHan ? piece.text.find(word) != std::string_view::npos : piece.text == word)
            return true;
    }
    return false;
}

} // namespace

SearchQuestion::SearchQuestion(QStringView text)
    : m_text(searchable(text.toUtf8().toStdString())), m_phone(phoneAsked(text))
{
    for (const Piece &piece : piecesOf(m_text)) {
        const bool digits =
            std::all_of(piece.text.begin(), piece.text.end(), [](char c) { return c >= '0' && c <= '9'; });
        m_words.push_back({std::string(piece.text), piece.isHan, !piece.isHan && characters(piece.text) < 3, digits});
    }
}

int SearchQuestion::rankInReading(const Word &word, std::string_view text) const
{
    int best = Nowhere;
    for (const Piece &piece : piecesOf(text)) {
        if (!piece.isHan)
            continue;
        const Reading reading = readingOf(piece.text);
        if (reading.pinyin == word.text)
            best = std::max<int>(best, WholeWord);
        const bool initials = reading.initials.size() > 1;
        if (initials && reading.initials.starts_with(word.text))
            best = std::max<int>(best, WordStart);
        if (!word.isShort && initials && reading.initials.find(word.text) != std::string::npos)
            best = std::max<int>(best, Inside);
        for (const size_t start : reading.syllables) {
            if (std::string_view(reading.pinyin).substr(start).starts_with(word.text))
                best = std::max<int>(best, start == 0 ? WordStart : Syllable);
        }
        if (!word.isShort && reading.pinyin.find(word.text) != std::string::npos)
            best = std::max<int>(best, Inside);
    }
    return best;
}

// `text`: the field as it is searched, digits for phones.
int SearchQuestion::rankIn(const FieldText &field, const Word &word, const std::string &text) const
{
    if (field.field->kind == FieldKind::LongText)
        return isWholeWordIn(text, word.text) ? 1 : Nowhere;
    if (field.field->kind == FieldKind::Phone && !word.isDigits)
        return Nowhere;
    const bool ascii = !word.isHan && static_cast<unsigned char>(word.text.front()) < 0x80;
    int place = placeIn(text, word.text, word.isShort);
    if (place < TextStart && ascii && field.field->kind != FieldKind::Phone)
        place = std::max(place, rankInReading(word, text));
    return place == Nowhere ? Nowhere : place + (field.isTitle ? titleBonus : 0);
}

SearchQuestion::Match SearchQuestion::match(const std::vector<FieldText> &fields) const
{
    Match result;
    std::vector<int> best(m_words.size(), Nowhere);
    std::vector<const FieldInfo *> places(m_words.size());
    int phone = Nowhere, bonus = 0;
    const FieldInfo *phoneField = nullptr;
    for (const FieldText &field : fields) {
        if (field.utf8.empty())
            continue;
        const bool isPhone = field.field->kind == FieldKind::Phone;
        const std::string text = isPhone ? phoneDigitsUtf8(field.utf8) : searchable(field.utf8);
        for (size_t i = 0; i < m_words.size(); ++i) {
            const int rank = rankIn(field, m_words[i], text);
            if (rank > best[i]) {
                best[i] = rank;
                places[i] = field.isTitle ? nullptr : field.field;
            }
        }
        if (isPhone && !m_phone.empty() && placeIn(text, m_phone, false) > phone) {
            phone = placeIn(text, m_phone, false);
            phoneField = field.field;
        }
        if (field.isTitle && !m_words.empty())
            bonus = text == m_text ? wholeQuestionBonus : text.starts_with(m_text) ? openingBonus : 0;
    }
    if (!m_words.empty() && std::none_of(best.begin(), best.end(), [](int rank) { return rank == Nowhere; })) {
        int sum = 0;
        for (const int rank : best)
            sum += rank;
        result.rank = sum / int(best.size()) + bonus;
        const auto other = std::find_if(places.begin(), places.end(), [](const FieldInfo *field) { return field; });
        result.field = other == places.end() ? nullptr : *other;
    }
    if (phone > result.rank) {
        result.rank = phone;
        result.field = phoneField;
    }
    return result;
}

} // namespace kith
