// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/draft.h"
#include "core/model/types/export_item.h"
#include "core/model/types/not_duplicate.h"
#include "core/model/types/note.h"
#include "core/store/change.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

bool isOffered(const FieldInfo &field)
{
    return !field.has(Rolled) && !field.has(Computed) && !field.has(Internal) && &field != &standard::updatedAt &&
           &field != &standard::createdAt;
}

// Numbers and addresses of which a record may have several.
const char *pointKind(const FieldInfo &field)
{
    if (field.kind == FieldKind::Email)
        return "email";
    if (field.kind == FieldKind::Url)
        return "web";
    if (field.kind == FieldKind::Phone)
        return qstrcmp(field.name, "mobile") == 0 ? "mobile" : "phone";
    return qstrcmp(field.name, "wechat") == 0 ? "wechat" : nullptr;
}

QString comparable(const QString &text)
{
    const QString digits = phoneDigits(text);
    return digits.size() >= 5 && !text.contains(u'@') && !text.contains(u"://"_s) ? digits : fold(text);
}

class Merge
{
public:
    Merge(Store &store, const Shape &shape, const Record &kept, const Record &other)
        : m_store(store), m_shape(shape), m_kept(kept), m_other(other),
          m_change(store,
                   QCoreApplication::translate("merge", "Merge %1 into %2").arg(store.title(other), store.title(kept)),
                   Change::Size::Bulk)
    {}

    MergeResult run(const QStringList &takeOther)
    {
        m_change.setMerging(true);
        m_change.begin();
        moveReferences();
        moveLinkedByName();
        combine(takeOther);
        must(m_change.remove(m_shape, m_other.id()));
        m_result.change = m_change.commit();
        return std::move(m_result);
    }

private:
    void must(const Problems &problems) const
    {
        if (!problems.isEmpty())
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("merge", "They cannot be merged: %1 Nothing was changed.")
                            .arg(problems.sentences()));
    }

    std::vector<Record> pointingTo(const Shape &shape, const FieldInfo &field, RecordId id)
    {
        const Plan &plan = m_store.plan(shape);
        Statement rows = m_store.connection().prepare(plan.select + " WHERE " + field.name + " = ? ORDER BY id");
        rows.bind(1, id);
        std::vector<Record> records;
        while (rows.step())
            records.push_back(plan.record(rows));
        return records;
    }

    // Everything that belongs or refers to the other one.
    void moveReferences()
    {
        for (const Catalogue::Link &link : m_store.catalogue().referencesTo(m_shape.type())) {
            if (!link.field->isStored() || link.field->has(Computed))
                continue;
            const bool isMembership = link.shape->type().has(OwnedOnly);
            std::vector<Record> there;
            if (isMembership)
                there = pointingTo(*link.shape, *link.field, m_kept.id());
            for (Record &record : pointingTo(*link.shape, *link.field, m_other.id())) {
                if (link.shape == &m_shape && (record.id() == m_kept.id() || record.id() == m_other.id()))
                    continue; // between the two themselves: settled when they are combined
                record.setValue(*link.field, Value(qint64(m_kept.id())));
                const auto twin = std::find_if(there.begin(), there.end(),
                                               [&](const Record &known) { return isTwin(known, record); });
                if (twin != there.end()) {
                    unite(*twin, record);
                    continue;
                }
                must(m_change.save(record));
                ++m_result.moved[link.shape->name()];
            }
        }
    }

    // The same membership or number twice: all its references and, for numbers, the number agree.
    static bool isTwin(const Record &a, const Record &b)
    {
        if (a.is(contact_point::type))
            return a.get(contact_point::kind) == b.get(contact_point::kind) &&
                   comparable(a.get(contact_point::value)) == comparable(b.get(contact_point::value));
        bool referring = false;
        bool others = false;
        for (const FieldInfo *field : a.shape().fields()) {
            if (field->kind == FieldKind::Reference && field != &standard::owner) {
                if (a.value(*field) != b.value(*field))
                    return false;
                referring = referring || (field->has(Owner) && !a.isEmpty(*field));
            } else if (field->kind == FieldKind::Day || field->kind == FieldKind::Money) {
                others = others || a.value(*field) != b.value(*field);
            }
        }
        // Rows of a campaign, segment or event; not lines, allocations, consents, which may well be there twice.
        const QString name = a.shape().name();
        const bool membership = name.endsWith("_member"_L1) || name == "attendance"_L1 || name == "employment"_L1;
        return membership && referring && !others;
    }

    // The kept row gets what it lacks and the later state; the other goes, and history keeps it.
    void unite(Record &kept, Record &other)
    {
        bool changed = false;
        for (const FieldInfo *field : kept.shape().fields()) {
            if (!isOffered(*field) || other.isEmpty(*field))
                continue;
            const bool later = qstrcmp(field->name, "status") == 0 && position(*field, other) > position(*field, kept);
            if (kept.isEmpty(*field) || later) {
                kept.setValue(*field, other.value(*field));
                changed = true;
            }
        }
        must(m_change.remove(other.shape(), other.id()));
        if (changed)
            must(m_change.save(kept));
    }

    qint64 position(const FieldInfo &field, const Record &record)
    {
        for (const Choice &choice : m_store.choices(QString::fromUtf8(field.choices))) {
            if (choice.key == record.value(field).text())
                return choice.position;
        }
        return -1;
    }

    // Notes, files, tags and decisions name their record by kind and id.
    void moveLinkedByName()
    {
        for (const auto &shape : m_store.catalogue().shapes()) {
            const FieldInfo *kind = shape->field(u"record_type");
            const FieldInfo *id = shape->field(u"record_id");
            if (!kind || !id || &shape->type() == &export_item::type)
                continue; // what was exported stays what was exported
            const FieldInfo *tag = shape->field(u"tag_id");
            std::vector<Record> there = linked(*shape, m_kept.id());
            for (Record &record : linked(*shape, m_other.id())) {
                const bool known = tag && std::any_of(there.begin(), there.end(), [&](const Record &one) {
                                       return one.value(*tag) == record.value(*tag);
                                   });
                if (known || &shape->type() == &draft::type) {
                    must(m_change.remove(*shape, record.id()));
                    continue;
                }
                record.setValue(*id, Value(qint64(m_kept.id())));
                must(m_change.save(record));
                ++m_result.moved[shape->name()];
            }
        }
        moveDecisions();
    }

    std::vector<Record> linked(const Shape &shape, RecordId id)
    {
        const Plan &plan = m_store.plan(shape);
        Statement rows =
            m_store.connection().prepare(plan.select + " WHERE record_type = ? AND record_id = ? ORDER BY id");
        rows.bind(1, m_shape.name()).bind(2, id);
        std::vector<Record> records;
        while (rows.step())
            records.push_back(plan.record(rows));
        return records;
    }

    void moveDecisions()
    {
        const Shape &shape = m_store.shape(not_duplicate::type);
        const Plan &plan = m_store.plan(shape);
        std::vector<Record> records;
        {
            Statement rows = m_store.connection().prepare(
                plan.select + " WHERE record_type = ?1 AND (first_id = ?2 OR second_id = ?2)");
            rows.bind(1, m_shape.name()).bind(2, m_other.id());
            while (rows.step())
                records.push_back(plan.record(rows));
        }
        for (Record &record : records) {
            const RecordId first = record.get(not_duplicate::first);
            const RecordId third = first == m_other.id() ? record.get(not_duplicate::second) : first;
            if (third == m_kept.id()) {
                must(m_change.remove(shape, record.id()));
                continue;
            }
            record.set(not_duplicate::first, std::min(third, m_kept.id()));
            record.set(not_duplicate::second, std::max(third, m_kept.id()));
            must(m_change.save(record));
        }
    }

    void combine(const QStringList &takeOther)
    {
        m_kept = *m_store.read(m_shape, m_kept.id()); // moving may have changed it
        QStringList left;
        for (const FieldInfo *field : m_shape.fields()) {
            if (!isOffered(*field))
                continue;
            const Value other = isSelf(*field, m_other) ? Value() : m_other.value(*field);
            if (isSelf(*field, m_kept))
                m_kept.clear(*field);
            const Value kept = m_kept.value(*field);
            if (other.isEmpty() || kept == other)
                continue;
            const bool take = kept.isEmpty() || takeOther.contains(QLatin1StringView(field->name));
            if (take)
                m_kept.setValue(*field, other);
            const Value loser = take ? kept : other;
            if (loser.isEmpty())
                continue;
            if (field->kind == FieldKind::LongText)
                m_kept.setValue(*field, Value(QString(m_kept.value(*field).text() + u"\n\n"_s + loser.text())));
            else if (pointKind(*field))
                keepPoint(*field, loser.text());
            else if (!followsFromOthers(*field))
                left.append(u"%1: %2"_s.arg(m_shape.label(*field), m_store.display(*field, loser)));
        }
        must(m_change.save(m_kept));
        keepNote(left);
    }

    // A parent that is the other one, or itself.
    bool isSelf(const FieldInfo &field, const Record &record) const
    {
        if (field.kind != FieldKind::Reference || m_shape.name() != QLatin1StringView(field.target))
            return false;
        const qint64 id = record.value(field).number();
        return id == m_kept.id() || id == m_other.id();
    }

    // Names put together from others need no note of their own.
    bool followsFromOthers(const FieldInfo &field) const
    {
        return field.has(Kept) && &field == m_shape.titleField() && m_shape.field(u"first_name");
    }

    void keepPoint(const FieldInfo &field, const QString &value)
    {
        const Shape &shape = m_store.shape(contact_point::type);
        const FieldInfo *owner = nullptr;
        for (const FieldInfo *one : shape.fields()) {
            if (one->has(Owner) && m_shape.name() == QLatin1StringView(one->target))
                owner = one;
        }
        if (!owner)
            return;
        for (const FieldInfo *own : m_shape.fields()) {
            if (pointKind(*own) && comparable(m_kept.value(*own).text()) == comparable(value))
                return;
        }
        for (const Record &known : pointingTo(shape, *owner, m_kept.id())) {
            if (comparable(known.get(contact_point::value)) == comparable(value))
                return;
        }
        Record point = m_store.blank(shape);
        point.setValue(*owner, Value(qint64(m_kept.id())));
        point.set(contact_point::kind, QString::fromLatin1(pointKind(field)));
        point.set(contact_point::value, value);
        must(m_change.save(point));
    }

    void keepNote(const QStringList &values)
    {
        if (values.isEmpty())
            return;
        Record note = m_store.blank(note::type);
        note.set(note::recordType, m_shape.name());
        note.set(note::record, m_kept.id());
        note.set(note::writtenAt, Clock::now());
        note.set(note::text, QCoreApplication::translate("merge", "Merged with “%1” (%2), which had: %3.")
                                 .arg(m_store.title(m_other), QString::number(m_other.id()), values.join(u"; "_s)));
        must(m_change.save(note));
    }

    Store &m_store;
    const Shape &m_shape;
    Record m_kept, m_other;
    Change m_change;
    MergeResult m_result;
};

Record mustRead(Store &store, const Shape &shape, RecordId id)
{
    std::optional<Record> record = store.read(shape, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("merge", "There is no record %2 of the kind %1.")
                                             .arg(shape.singular(), QString::number(id)));
    return *std::move(record);
}

} // namespace

std::vector<MergeField> mergeFields(Store &store, const Shape &shape, RecordId kept, RecordId other)
{
    const Record a = mustRead(store, shape, kept);
    const Record b = mustRead(store, shape, other);
    std::vector<MergeField> fields;
    for (const FieldInfo *field : shape.fields()) {
        if (!isOffered(*field) || (a.isEmpty(*field) && b.isEmpty(*field)))
            continue;
        MergeField one{field, a.value(*field), b.value(*field), false, a.isEmpty(*field)};
        one.differs = !one.kept.isEmpty() && !one.other.isEmpty() && one.kept != one.other;
        fields.push_back(one);
    }
    return fields;
}

MergeResult mergeRecords(Store &store, const Shape &shape, RecordId kept, RecordId other, const QStringList &takeOther)
{
    if (kept == other)
        throw Error(ErrorKind::Usage, QCoreApplication::translate("merge", "A record cannot be merged with itself."));
    if (shape.type().has(OwnedOnly) || shape.type().has(Private))
        throw Error(
            ErrorKind::Usage,
            QCoreApplication::translate("merge", "Records of the kind “%1” cannot be merged.").arg(shape.singular()));
    for (const QString &field : takeOther)
        store.catalogue().field(shape, field);
    const Record a = mustRead(store, shape, kept);
    const Record b = mustRead(store, shape, other);
    return Merge(store, shape, a, b).run(takeOther);
}

} // namespace kith
