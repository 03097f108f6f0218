// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_words.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/store/search.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWords = 200; // a person settles no more by hand
constexpr size_t searchedWords = 60;
constexpr int mostCandidates = 5;

// Records whose title is near: all words first, then the longest word alone.
std::vector<std::pair<RecordId, QString>> near(Store &store, const OpenWord &word)
{
    std::vector<Found> found = find(store, word.text, mostCandidates, {word.kind});
    if (found.empty()) {
        QStringList parts = word.text.split(u' ', Qt::SkipEmptyParts);
        std::stable_sort(parts.begin(), parts.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &part : std::as_const(parts)) {
            if (found.empty() && part.size() < word.text.size() && part.size() > (hasHan(part) ? 1 : 3))
                found = find(store, part, mostCandidates, {word.kind});
        }
    }
    if (found.empty() && word.text.size() > 3) // a slip in the second half
        found = find(store, word.text.left(word.text.size() / 2), mostCandidates, {word.kind});
    const QString asked = fold(word.text);
    std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        return jaroWinkler(asked, fold(a.title)) > jaroWinkler(asked, fold(b.title));
    });
    std::vector<std::pair<RecordId, QString>> candidates;
    for (const Found &one : found)
        candidates.emplace_back(one.id, one.title);
    return candidates;
}

} // namespace

void OpenWords::note(const std::vector<int> &columns, const QString &text, const QString &kind, const FieldInfo *field,
                     bool isNewEntry)
{
    if (columns.size() != 1 || columns.front() >= m_headings.size() || text.isEmpty())
        return;
    const auto [place, isNew] = m_places.try_emplace({columns.front(), text}, m_words.size());
    if (isNew && m_words.size() >= mostWords) {
        m_places.erase(place);
        return;
    }
    if (isNew)
        m_words.push_back({m_headings.at(columns.front()), text, field, kind, isNewEntry, 0, {}});
    ++m_words[place->second].rows;
}

void OpenWords::countAgain(const std::vector<int> &columns, const QString &text)
{
    if (columns.size() != 1)
        return;
    if (const auto place = m_places.find({columns.front(), text}); place != m_places.end())
        ++m_words[place->second].rows;
}

std::vector<OpenWord> OpenWords::take(Store &store)
{
    for (size_t i = 0; i < std::min(m_words.size(), searchedWords); ++i) {
        if (!m_words[i].field)
            m_words[i].candidates = near(store, m_words[i]);
    }
    m_places.clear();
    return std::move(m_words);
}

} // namespace kith
