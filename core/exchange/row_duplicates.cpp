// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_duplicates.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/exchange/duplicate_keys.h"
#include "core/exchange/duplicate_score.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int worthTelling = 50;         // percent, as in the review list
constexpr size_t comparedRows = 100'000; // of the file itself

// A person who works for a customer is not the customer: people are compared with people.
std::vector<const Shape *> comparedKinds(Store &store, const Shape &shape)
{
    std::vector<const Shape *> shapes{&shape};
    if (shape.name() != "customer"_L1)
        shapes.push_back(&store.catalogue().get(shape.name() == "lead"_L1 ? u"contact"_s : u"lead"_s));
    return shapes;
}

} // namespace

bool KnownSubjects::isFor(const Shape &shape)
{
    return shape.name() == "customer"_L1 || shape.name() == "contact"_L1 || shape.name() == "lead"_L1;
}

KnownSubjects::KnownSubjects(Store &store, const Shape &shape, const Progress &progress)
    : m_subjects(store, comparedKinds(store, shape), progress)
{
    for (const Shape *kind : m_subjects.shapes())
        m_kinds.append(kind->name());
    m_subjects.forgetShapes();
    m_keys = keyedSubjects(m_subjects, progress);
}

template <typename Visit> void KnownSubjects::visit(quint64 key, const Visit &visit) const
{
    const auto from = std::lower_bound(m_keys.begin(), m_keys.end(), std::pair(key, quint32(0)));
    const auto to = std::upper_bound(from, m_keys.end(), std::pair(key, ~quint32(0)));
    if (size_t(to - from) > largestDuplicateBlock)
        return;
    for (auto it = from; it != to; ++it)
        visit(m_subjects.all()[it->second]);
}

std::optional<RowDuplicate> RowDuplicates::find(const Record &draft)
{
    if (m_rows.all().size() > m_lines.size())
        m_rows.removeLast();
    m_rows.add(draft);
    const DuplicateSubject &own = m_rows.all().back();
    duplicateKeys(m_rows, own, m_keys);
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    std::optional<RowDuplicate> best;
    DuplicateScore bestScore;
    const auto offer = [&](const DuplicateScore &score, const RowDuplicate &who) {
        if (score.percent() < worthTelling || (best && score.weight <= bestScore.weight))
            return;
        bestScore = score;
        best = who;
    };
    const DuplicateSubjects &known = m_known->subjects();
    for (const quint64 key : m_keys) {
        m_known->visit(key, [&](const DuplicateSubject &other) {
            offer(compareSubjects({known, other}, {m_rows, own}, known), {m_known->kind(other), other.id, 0, 0, {}});
        });
        if (m_rowKeys.count(key) > largestDuplicateBlock)
            continue;
        const auto [from, to] = m_rowKeys.equal_range(key);
        for (auto it = from; it != to; ++it)
            offer(compareSubjects({m_rows, m_rows.all()[it->second]}, {m_rows, own}, known),
                  {{}, 0, m_lines[it->second], 0, {}});
    }
    if (best) {
        best->score = bestScore.percent();
        best->reasons = reasonWords(bestScore.reasons);
    }
    return best;
}

QString duplicateSentence(Store &store, const RowDuplicate &duplicate)
{
    if (duplicate.kind.isEmpty())
        return QCoreApplication::translate("import", "Perhaps the same as line %1 of the file (%2 %): %3.")
            .arg(QString::number(duplicate.line), QString::number(duplicate.score), duplicate.reasons);
    const Shape &shape = store.catalogue().get(duplicate.kind);
    return QCoreApplication::translate("import", "Perhaps the same as the %1 “%2” (%3 %): %4.")
        .arg(shape.singular(), store.title(shape, duplicate.id), QString::number(duplicate.score), duplicate.reasons);
}

void RowDuplicates::keep(qint64 line)
{
    if (m_rows.all().size() <= m_lines.size() || m_lines.size() >= comparedRows)
        return;
    for (const quint64 key : m_keys)
        m_rowKeys.emplace(key, quint32(m_lines.size()));
    m_lines.push_back(line);
}

} // namespace kith
