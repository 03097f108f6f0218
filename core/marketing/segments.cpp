// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/segments.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/marketing/query_words.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const Field<RecordId> &memberField(const QString &type)
{
    return type == u"contact" ? segment_member::contact
           : type == u"lead"  ? segment_member::lead
                              : segment_member::customer;
}

Record existingSegment(Store &store, RecordId id)
{
    const auto record = store.read(segment::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("segment", "There is no segment %1.").arg(id));
    return *record;
}

void saveOrThrow(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

void removeMembers(Change &change, RecordId segment)
{
    const Condition its = where(u"segment_id"_s, Operator::Equal, qint64(segment));
    for (const RecordId id : change.store().ids({u"segment_member"_s, its, {}, {}})) {
        if (const Problems problems = change.remove(segment_member::type, id); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
}

} // namespace

bool canBeSegmented(const Shape &shape)
{
    const QString name = shape.name();
    return name == u"customer" || name == u"contact" || name == u"lead";
}

RecordId segmentNamed(Store &store, const QString &nameOrId)
{
    const Parsed parsed = store.parse(segment_member::segment, nameOrId);
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    return parsed.value.number();
}

Query segmentRule(const Record &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.get(segment::queryJson).toUtf8()).object();
    Query query = json.isEmpty() ? Query{} : Query::fromJson(json);
    query.type = record.get(segment::ofType);
    return query;
}

Query segmentMembers(const Record &record)
{
    if (record.isEmpty(segment::frozenOn))
        return segmentRule(record);
    Query query = segmentRule(record);
    query.where = inSegment(record.id());
    return query;
}

QString segmentSentence(Store &store, const Record &record)
{
    const QString rule = querySentence(store, segmentRule(record));
    if (record.isEmpty(segment::frozenOn))
        return rule;
    return QCoreApplication::translate("segment", "%1 (frozen on %2)")
        .arg(rule, formatDay(record.get(segment::frozenOn)));
}

RecordId saveSegment(Store &store, const QString &name, const Query &rule, RecordId existing)
{
    const Shape &shape = store.catalogue().get(rule.type);
    if (!canBeSegmented(shape))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("segment", "A segment holds customers, contacts or leads, not %1.")
                        .arg(shape.plural()));
    store.count(rule); // what cannot be worked out is refused before it is kept
    Change change(store, QCoreApplication::translate("segment", "Segment %1").arg(name));
    Record record = existing ? existingSegment(store, existing) : store.blank(segment::type);
    record.set(segment::name, name);
    record.set(segment::ofType, rule.type);
    record.set(segment::queryJson, QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact)));
    saveOrThrow(change, record);
    store.count({rule.type, inSegment(record.id()), {}, {}}); // a segment that is part of itself has no end
    change.commit();
    return record.id();
}

qint64 freezeSegment(Store &store, RecordId id, const Progress &progress)
{
    Record record = existingSegment(store, id);
    const std::vector<RecordId> members = store.ids(segmentRule(record));
    Change change(store, QCoreApplication::translate("segment", "Freeze segment %1").arg(record.get(segment::name)),
                  Change::Size::Bulk);
    change.begin();
    removeMembers(change, id);
    const Field<RecordId> &field = memberField(record.get(segment::ofType));
    qint64 done = 0;
    for (const RecordId member : members) {
        Record row = store.blank(segment_member::type);
        row.set(segment_member::segment, id);
        row.set(field, member);
        saveOrThrow(change, row);
        if (++done % 1024 == 0) {
            progress.throwIfCancelled();
            progress.advance(done, qint64(members.size()));
        }
    }
    record.set(segment::frozenOn, store.today());
    saveOrThrow(change, record);
    return change.commit();
}

qint64 thawSegment(Store &store, RecordId id)
{
    Record record = existingSegment(store, id);
    Change change(store, QCoreApplication::translate("segment", "Thaw segment %1").arg(record.get(segment::name)),
                  Change::Size::Bulk);
    change.begin();
    removeMembers(change, id);
    record.clear(segment::frozenOn);
    saveOrThrow(change, record);
    return change.commit();
}

} // namespace kith
