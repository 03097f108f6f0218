// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates and merge.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/exchange/duplicates.h"
#include "core/exchange/merge.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 usualLimit = 200;

} // namespace

Done runDuplicates(Call &call)
{
    Store &store = call.readOnlyStore();
    DuplicateOptions options;
    options.types.clear();
    for (const QString &type : call.argument(1).split(u',', Qt::SkipEmptyParts))
        options.types.append(store.catalogue().get(type.trimmed()).name());
    if (const auto least = call.number(u"--least"_s))
        options.least = int(std::clamp<qint64>(*least, 1, 100));
    const auto limit = call.number(u"--limit"_s);
    const std::vector<DuplicatePair> pairs = findDuplicates(store, options, call.output().progress());
    const size_t shown = std::min(pairs.size(), size_t(std::max<qint64>(limit.value_or(usualLimit), 0)));
    if (call.output().isJson) {
        QJsonArray list;
        for (size_t i = 0; i < (limit ? shown : pairs.size()); ++i)
            list.append(QJsonObject{{u"type"_s, pairs[i].firstShape->name()},
                                    {u"id"_s, pairs[i].first},
                                    {u"other_type"_s, pairs[i].secondShape->name()},
                                    {u"other_id"_s, pairs[i].second},
                                    {u"score"_s, pairs[i].score},
                                    {u"reasons"_s, pairs[i].reasons}});
        call.output().json({{u"count"_s, qint64(pairs.size())}, {u"pairs"_s, list}});
        return Good;
    }
    TextTable table(call.output(), {{translate("cli", "score"), true},
                                    {u"id"_s, true},
                                    {translate("cli", "record"), false},
                                    {u"id"_s, true},
                                    {translate("cli", "record"), false},
                                    {translate("cli", "reasons"), false}});
    for (size_t i = 0; i < shown; ++i) {
        const DuplicatePair &pair = pairs[i];
        table.add({QString::number(pair.score), QString::number(pair.first), store.title(*pair.firstShape, pair.first),
                   QString::number(pair.second), store.title(*pair.secondShape, pair.second), pair.reasons});
    }
    table.finish();
    call.output().message(translate("cli", "%1 pairs look like duplicates.").arg(pairs.size()));
    return Good;
}

Done runMerge(Call &call)
{
    Store &store = call.store();
    const Shape &shape = call.shape(1);
    QStringList take;
    for (const QString &field : call.option(u"--take"_s).split(u',', Qt::SkipEmptyParts))
        take.append(field.trimmed());
    const MergeResult result = mergeRecords(store, shape, call.id(2), call.id(3), take);
    QJsonObject moved;
    QStringList words;
    for (const auto &[kind, count] : result.moved) {
        moved[kind] = count;
        words.append(u"%1 %2"_s.arg(kind).arg(count));
    }
    if (call.output().isJson) {
        call.output().json({{u"change"_s, result.change}, {u"moved"_s, moved}});
        return Good;
    }
    if (!words.isEmpty())
        call.output().line(translate("cli", "moved: %1").arg(words.join(", "_L1)));
    call.output().line(translate("cli", "change %1").arg(result.change));
    return Good;
}

} // namespace kith::cli
