// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/duplicate_keys.h"
#include "core/exchange/duplicate_score.h"
#include "core/model/types/not_duplicate.h"
#include "core/store/change.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// Pairs of subjects (smaller index first) that share a key.
std::vector<std::pair<quint32, quint32>> pairsToCompare(const DuplicateSubjects &subjects, const Progress &progress)
{
    KeyedSubjects keyed = keyedSubjects(subjects, progress);
    std::vector<std::pair<quint32, quint32>> pairs;
    for (size_t begin = 0; begin < keyed.size();) {
        size_t end = begin + 1;
        while (end < keyed.size() && keyed[end].first == keyed[begin].first)
            ++end;
        if (end - begin <= largestDuplicateBlock) {
            for (size_t i = begin; i < end; ++i) {
                for (size_t j = i + 1; j < end; ++j) {
                    if (keyed[i].second != keyed[j].second)
                        pairs.emplace_back(keyed[i].second, keyed[j].second);
                }
            }
        }
        begin = end;
    }
    keyed = {}; // much of it, and done with
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::set<std::tuple<QString, RecordId, RecordId>> keptApart(Store &store)
{
    std::set<std::tuple<QString, RecordId, RecordId>> pairs;
    for (const Record &record : store.select({QString::fromUtf8(not_duplicate::type.name), {}, {}, {}}))
        pairs.emplace(record.get(not_duplicate::recordType), record.get(not_duplicate::first),
                      record.get(not_duplicate::second));
    return pairs;
}

void bestFirst(std::vector<DuplicatePair> &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score, a.firstShape->type().number, a.first, a.secondShape->type().number, a.second) <
               std::tuple(-b.score, b.firstShape->type().number, b.first, b.secondShape->type().number, b.second);
    });
}

} // namespace

QStringList duplicateTypes()
{
    return {u"customer"_s, u"contact"_s, u"lead"_s};
}

std::vector<DuplicatePair> findDuplicates(Store &store, const DuplicateOptions &options, const Progress &progress)
{
    std::vector<const Shape *> shapes;
    for (const QString &type : options.types) {
        if (!duplicateTypes().contains(type))
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("duplicates", "Duplicates are looked for among %1; “%2” is none of "
                                                                  "them.")
                            .arg(duplicateTypes().join(", "_L1), type));
        shapes.push_back(&store.catalogue().get(type));
    }
    const DuplicateSubjects subjects(store, shapes, progress);
    const auto apart = keptApart(store);
    const std::vector<DuplicateSubject> &all = subjects.all();
    const std::vector<std::pair<quint32, quint32>> candidates = pairsToCompare(subjects, progress);
    struct Hit
    {
        quint32 a, b;
        DuplicateScore score;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % 16384 == 0) {
            progress.throwIfCancelled();
            progress.advance(qint64(candidates.size() + i), qint64(candidates.size() * 2));
        }
        const auto [a, b] = candidates[i];
        const DuplicateScore score = compareSubjects({subjects, all[a]}, {subjects, all[b]}, subjects);
        if (score.percent() < options.least)
            continue;
        const bool same = all[a].kind == all[b].kind;
        if (same && apart.contains({shapes[all[a].kind]->name(), all[a].id, all[b].id}))
            continue;
        hits.push_back({a, b, score});
    }
    std::vector<DuplicatePair> pairs;
    pairs.reserve(hits.size());
    for (const Hit &hit : hits)
        pairs.push_back({shapes[all[hit.a].kind], all[hit.a].id, shapes[all[hit.b].kind], all[hit.b].id,
                         hit.score.percent(), reasonWords(hit.score.reasons)});
    bestFirst(pairs);
    if (options.most >= 0 && qint64(pairs.size()) > options.most)
        pairs.resize(size_t(options.most));
    return pairs;
}

std::vector<DuplicatePair> duplicatesOf(Store &store, const Record &draft, int least)
{
    const Shape &shape = draft.shape();
    if (!duplicateTypes().contains(shape.name()))
        return {};
    std::set<RecordId> ids;
    const Plan &plan = store.plan(shape);
    const auto look = [&](const char *column, const QString &value) {
        if (value.isEmpty() || !shape.field(QString::fromLatin1(column)))
            return;
        Statement rows =
            store.connection().prepare("SELECT id FROM " + plan.table + " WHERE " + column + " = ? LIMIT 40");
        rows.bind(1, value);
        while (rows.step())
            ids.insert(rows.integer(0));
    };
    for (const char *column : {"phone", "mobile", "email", "website"}) {
        const FieldInfo *field = shape.field(QString::fromLatin1(column));
        if (!field || draft.isEmpty(*field))
            continue;
        look(column, draft.value(*field).text());
        if (field->kind == FieldKind::Phone)
            look(qstrcmp(column, "phone") == 0 ? "mobile" : "phone", draft.value(*field).text());
    }
    if (const FieldInfo *title = shape.titleField(); title && title->isText() && !draft.isEmpty(*title))
        look("sort_key", sortKey(draft.value(*title).text()));
    ids.erase(draft.id());
    std::vector<Record> records{draft};
    for (Record &record : store.read(shape, std::vector<RecordId>(ids.begin(), ids.end())))
        records.push_back(std::move(record));
    const DuplicateSubjects subjects(records);
    std::vector<DuplicatePair> pairs;
    const auto apart = draft.id() ? keptApart(store) : decltype(keptApart(store))();
    for (size_t i = 1; i < subjects.all().size(); ++i) {
        const DuplicateScore score =
            compareSubjects({subjects, subjects.all()[0]}, {subjects, subjects.all()[i]}, subjects);
        const auto [first, second] = std::minmax({draft.id(), subjects.all()[i].id});
        if (score.percent() >= least && !apart.contains({shape.name(), first, second}))
            pairs.push_back(
                {&shape, draft.id(), &shape, subjects.all()[i].id, score.percent(), reasonWords(score.reasons)});
    }
    bestFirst(pairs);
    return pairs;
}

qint64 keepApart(Store &store, const Shape &shape, RecordId first, RecordId second)
{
    Change change(store, QCoreApplication::translate("duplicates", "Keep %1 and %2 apart")
                             .arg(store.title(shape, first), store.title(shape, second)));
    Record record = store.blank(not_duplicate::type);
    record.set(not_duplicate::recordType, shape.name());
    record.set(not_duplicate::first, std::min(first, second));
    record.set(not_duplicate::second, std::max(first, second));
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return change.commit();
}

} // namespace kith
