// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tags.h"

#include <map>
#include <QRegularExpression>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/tag.h"
#include "core/model/types/tagging.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<Record> taggings(Store &store, const Shape &shape, RecordId id)
{
    return store.select({QString::fromUtf8(tagging::type.name),
                         all({where(u"record_type"_s, Operator::Equal, shape.name()),
                              where(u"record_id"_s, Operator::Equal, qint64(id))}),
                         {u"id"_s},
                         {}});
}

std::map<QString, RecordId> knownTags(Store &store)
{
    std::map<QString, RecordId> known;
    for (const Record &tag : store.select({QString::fromUtf8(tag::type.name), {}, {}, {}}))
        known.emplace(fold(tag.get(tag::name)), tag.id());
    return known;
}

void keep(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

} // namespace

QStringList tagsOf(Store &store, const Shape &shape, RecordId id)
{
    QStringList names;
    for (const Record &one : taggings(store, shape, id))
        names << store.title(store.shape(tag::type), one.get(tagging::tag));
    return names;
}

void setTags(Change &change, const Shape &shape, RecordId id, const QStringList &names)
{
    Store &store = change.store();
    std::map<QString, RecordId> known = knownTags(store);
    std::set<RecordId> wanted;
    std::vector<RecordId> order;
    for (const QString &name : names) {
        const QString folded = fold(name.trimmed());
        if (folded.isEmpty())
            continue;
        RecordId &tag = known[folded];
        if (!tag) {
            Record made = store.blank(tag::type);
            made.set(tag::name, name.trimmed());
            keep(change, made);
            tag = made.id();
        }
        if (wanted.insert(tag).second)
            order.push_back(tag);
    }
    for (const Record &one : taggings(store, shape, id)) {
        if (wanted.erase(one.get(tagging::tag)) == 0)
            change.remove(tagging::type, one.id());
    }
    for (const RecordId tag : order) {
        if (!wanted.contains(tag))
            continue; // there already
        Record given = store.blank(tagging::type);
        given.set(tagging::tag, tag);
        given.set(tagging::recordType, shape.name());
        given.set(tagging::record, qint64(id));
        keep(change, given);
    }
}

std::vector<RecordId> taggedWith(Store &store, const Shape &shape, const QString &name)
{
    const std::map<QString, RecordId> known = knownTags(store);
    const auto tag = known.find(fold(name.trimmed()));
    std::vector<RecordId> ids;
    if (tag == known.end())
        return ids;
    Statement row =
        store.connection().prepare("SELECT record_id FROM tagging WHERE tag_id = ? AND record_type = ? ORDER BY 1");
    row.bind(1, tag->second).bind(2, shape.name());
    while (row.step())
        ids.push_back(row.integer(0));
    return ids;
}

QStringList tagNames(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;，；、]\\s*"_s);
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

} // namespace kith
