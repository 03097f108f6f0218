// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/search_match.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 portion = 200; // candidates checked at a time
constexpr qint64 idBits = 40;

// What is read of a kind's candidates.
struct Kind
{
    const Shape *shape = nullptr;
    std::vector<const FieldInfo *> fields;
    const FieldInfo *subtitle = nullptr; // the last column when there is one
    QByteArray select;
    bool hasSortKey = false;
};

std::optional<Kind> kindOf(const Shape &shape)
{
    Kind kind{&shape, findableFields(shape), shape.type().subtitle, "SELECT id", false};
    if (kind.fields.empty())
        return std::nullopt;
    for (const FieldInfo *field : kind.fields)
        kind.select += QByteArray(", ") + field->name;
    if (kind.subtitle && !kind.subtitle->isStored())
        kind.subtitle = nullptr;
    if (kind.subtitle)
        kind.select += QByteArray(", ") + kind.subtitle->name;
    kind.select += " FROM " + sqlName(shape) + " WHERE id IN (SELECT value FROM json_each(?))";
    kind.hasSortKey = shape.field(u"sort_key") && shape.titleField() && shape.titleField()->isText();
    return kind;
}

class Finder
{
public:
    Finder(Store &store, const QString &text, int limit, const QStringList &types)
        : m_store(store), m_text(text), m_question(text), m_limit(size_t(limit))
    {
        for (const auto &shape : store.catalogue().shapes()) {
            if (types.isEmpty() ? shape->type().has(Private) : !types.contains(shape->name()))
                continue;
            if (auto kind = kindOf(*shape))
                m_kinds.emplace(shape->type().number, std::move(*kind));
        }
    }

    std::vector<Found> run()
    {
        if (m_question.isEmpty() || m_kinds.empty() || m_limit == 0)
            return {};
        // Words' starts first: of very many matches those are the better ones.
        const std::string starts = queryTerms(m_text, Closeness::WordStart),
                          anywhere = queryTerms(m_text, Closeness::Anywhere);
        // A rare question is answered by its first portion. Of a frequent one all that is found at the start of a word
        // ranks before the rest, so the rest is looked for only when there is room.
        if (!ask("search", anywhere, Portions::One)) {
            if (starts != anywhere)
                ask("search", starts);
            if (m_found.size() < m_limit)
                ask("search", anywhere);
        }
        if (m_found.size() < m_limit)
            ask("search_text", queryTerms(m_text, Closeness::WholeWord));
        return best();
    }

private:
    enum class Portions { One, Enough };

    // Kind by kind and portion by portion, until a kind has given enough or the index has no more.
    // True when the index has no more.
    bool ask(const QByteArray &table, const std::string &terms, Portions portions = Portions::Enough)
    {
        if (terms.empty())
            return true;
        Statement rows = m_store.connection().prepare("SELECT rowid FROM " + table + " WHERE " + table +
                                                      " MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid");
        const qint64 end = searchRow(m_kinds.rbegin()->first + 1, 0);
        qint64 last = searchRow(m_kinds.begin()->first, 0) - 1;
        bool isBegun = false;
        for (qint64 from = last + 1; from < end;) {
            if (from != last + 1 ||
                !std::exchange(isBegun, true)) { // else it goes on where it stands: to begin anew costs most
                rows.reset();
                rows.bindUtf8(1, terms).bind(2, from).bind(3, end);
            }
            std::map<int, QByteArray> lists; // ids of each kind as JSON
            qint64 count = 0;
            for (; count < portion && rows.step(); ++count) {
                last = rows.integer(0);
                if (m_seen.insert(last).second)
                    append(lists[int(last >> idBits)], last & ((qint64(1) << idBits) - 1));
            }
            for (const auto &[number, list] : lists)
                check(number, list);
            if (count < portion)
                return true;
            if (portions == Portions::One)
                return false;
            from = following(last);
        }
        return true;
    }

    static void append(QByteArray &list, RecordId id)
    {
        if (!list.isEmpty())
            list += ',';
        list += QByteArray::number(qlonglong(id));
    }

    // Where to go on after a full portion that ended at `last`.
    qint64 following(qint64 last)
    {
        const int number = int(last >> idBits);
        const auto kind = m_kinds.find(number);
        if (kind != m_kinds.end() && m_counts[number] < m_limit)
            return last + 1;
        if (kind != m_kinds.end())
            checkTitlesLike(kind->second);
        const auto next = m_kinds.upper_bound(number);
        return searchRow(next == m_kinds.end() ? m_kinds.rbegin()->first + 1 : next->first, 0);
    }

    // The rest of a kind is not looked at: titles that begin with the question must not be missed.
    void checkTitlesLike(const Kind &kind)
    {
        if (!kind.hasSortKey)
            return;
        std::string key = sortKeyUtf8(m_text.toStdString());
        key.resize(std::min(key.size(), key.find('\t'))); // the pinyin; what follows orders namesakes
        Statement rows =
            m_store.connection().prepare("SELECT id FROM " + sqlName(*kind.shape) +
                                         " WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key, id LIMIT 50");
        rows.bindUtf8(1, key).bindUtf8(2, key + "\xf4\x8f\xbf\xbf");
        const int number = kind.shape->type().number;
        QByteArray list;
        while (rows.step()) {
            if (m_seen.insert(searchRow(number, rows.integer(0))).second)
                append(list, rows.integer(0));
        }
        if (!list.isEmpty())
            check(number, list);
    }

    // Reads the candidates of one kind in one query and keeps those that match.
    void check(int number, const QByteArray &list)
    {
        const auto it = m_kinds.find(number);
        if (it == m_kinds.end())
            return;
        const Kind &kind = it->second;
        Statement rows = m_store.connection().prepare(kind.select);
        rows.bindUtf8(1, "[" + list.toStdString() + "]");
        std::vector<SearchQuestion::FieldText> texts;
        while (rows.step()) {
            texts.clear();
            for (size_t i = 0; i < kind.fields.size(); ++i)
                texts.push_back({kind.fields[i], rows.utf8(int(i) + 1), kind.fields[i] == kind.shape->titleField()});
            const SearchQuestion::Match match = m_question.match(texts);
            if (match.rank > 0)
                keep(kind, rows, match);
        }
    }

    void keep(const Kind &kind, const Statement &rows, const SearchQuestion::Match &match)
    {
        Hit hit{{kind.shape, rows.integer(0), {}, {}, match.rank}, {}, nullptr, {}};
        for (size_t i = 0; i < kind.fields.size(); ++i) {
            if (kind.fields[i] == kind.shape->titleField())
                hit.found.title = rows.text(int(i) + 1);
            if (kind.fields[i] == match.field)
                hit.found.subtitle = rows.text(int(i) + 1);
        }
        if (kind.subtitle && !match.field) {
            hit.subtitleField = kind.subtitle;
            hit.subtitle = rows.value(int(kind.fields.size()) + 1, *kind.subtitle);
        }
        hit.sortKey = sortKeyUtf8(hit.found.title.toStdString());
        ++m_counts[kind.shape->type().number];
        m_found.push_back(std::move(hit));
    }

    std::vector<Found> best()
    {
        const auto order = [](const Hit &a, const Hit &b) {
            if (a.found.rank != b.found.rank)
                return a.found.rank > b.found.rank;
            const int kindA = a.found.shape->type().number, kindB = b.found.shape->type().number;
            return std::tie(kindA, a.sortKey, a.found.id) < std::tie(kindB, b.sortKey, b.found.id);
        };
        const size_t count = std::min(m_limit, m_found.size());
        std::partial_sort(m_found.begin(), m_found.begin() + qptrdiff(count), m_found.end(), order);
        std::vector<Found> result;
        for (size_t i = 0; i < count; ++i) {
            Hit &hit = m_found[i];
            if (hit.found.title.isEmpty())
                hit.found.title = m_store.title(*hit.found.shape, hit.found.id);
            if (hit.subtitleField)
                hit.found.subtitle = m_store.display(*hit.subtitleField, hit.subtitle);
            result.push_back(std::move(hit.found));
        }
        return result;
    }

    struct Hit
    {
        Found found;
        std::string sortKey;
        const FieldInfo *subtitleField; // its value is shown when nothing else matched
        Value subtitle;
    };

    Store &m_store;
    QString m_text;
    SearchQuestion m_question;
    size_t m_limit;
    std::map<int, Kind> m_kinds; // by number, as the index is ordered
    std::map<int, size_t> m_counts;
    std::unordered_set<qint64> m_seen;
    std::vector<Hit> m_found;
};

} // namespace

std::vector<const FieldInfo *> findableFields(const Shape &shape)
{
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo *field : shape.fields()) {
        if (field->isStored() && field->isText() && (field->has(Findable) || field == shape.titleField()))
            fields.push_back(field);
    }
    return fields;
}

std::vector<Found> find(Store &store, const QString &text, int limit, const QStringList &types)
{
    return Finder(store, text, limit, types).run();
}

} // namespace kith
