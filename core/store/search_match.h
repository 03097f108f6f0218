// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text really holds what was asked, and how well. The index only offers candidates.
#pragma once

#include "core/store/search_terms.h"

namespace kith {

class SearchQuestion
{
public:
    explicit SearchQuestion(QStringView text);

    bool isEmpty() const { return m_words.empty() && m_phone.empty(); }

    struct FieldText
    {
        const FieldInfo *field;
        std::string_view utf8;
        bool isTitle;
    };
    struct Match
    {
        int rank = 0;                     // 0: no match
        const FieldInfo *field = nullptr; // what matched when it was not the title
    };
    // Every word in one of the fields, or the whole as a telephone number.
    Match match(const std::vector<FieldText> &fields) const;

private:
    struct Word
    {
        std::string text;
        bool isHan;
        bool isShort; // found at the start of words only
        bool isDigits;
    };
    int rankIn(const FieldText &field, const Word &word, const std::string &text) const;
    int rankInReading(const Word &word, std::string_view text) const;

    std::string m_text; // searchable
    std::vector<Word> m_words;
    std::string m_phone;
};

} // namespace kith
