// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting a person: records, history, and what was kept of earlier imports, in one transaction.
#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/exchange/mapping.h"
#include "core/exchange/personal_data.h"
#include "core/model/standard_fields.h"
#include "core/model/types/import_mapping.h"
#include "core/store/change.h"
#include "core/store/erasure.h"
#include "core/store/history.h"
#include "core/store/search_index.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

using Why = PersonalRecords::Why;

// What a voucher must say whoever it was for: numbers, what was sold or bought, where it counts.
bool isOfVoucher(const FieldInfo &field)
{
    static constexpr const char *names[] = {"number",   "external_id", "reference", "receipt_number",
                                            "supplier", "description", "unit",      "region"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char *name) { return qstrcmp(field.name, name) == 0; });
}

// What tells who somebody is, or may tell it: texts, numbers, addresses, days of birth. Names of choices and amounts
// stay.
bool isTelling(const FieldInfo &field)
{
    if (field.has(Rolled) || field.has(Computed) || field.has(Internal) || !field.isStored())
        return false;
    if (&field == &standard::externalId || qstrcmp(field.name, "birth_year") == 0 ||
        qstrcmp(field.name, "birth_date") == 0)
        return true;
    return field.isText() && qstrcmp(field.name, "currency") != 0;
}

class Erasure
{
public:
    Erasure(Store &store, const Shape &shape, RecordId id)
        : m_store(store), m_shape(shape), m_id(id),
          m_instead(QCoreApplication::translate("personal", "Erased %1").arg(id)),
          m_change(store, QCoreApplication::translate("personal", "Erase %1 %2").arg(shape.singular()).arg(id),
                   Change::Size::Bulk)
    {}

    ErasureResult run(const Progress &progress)
    {
        m_change.begin(); // what is found is what goes
        const PersonalRecords records = personalRecords(m_store, m_shape, m_id);
        m_person = *m_store.read(m_shape, m_id);
        QStringList words = wordsOf(records); // that stand in the names of changes
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        const bool hasBooks = std::any_of(records.groups.begin(), records.groups.end(), [](const auto &group) {
            return group.why == Why::Books || group.why == Why::Figures;
        });
        std::vector<std::pair<const Shape *, RecordId>> touched;
        m_change.setUndoable(false);
        // What refers goes first, what is referred to last.
        for (auto group = records.groups.rbegin(); group != records.groups.rend(); ++group) {
            for (const RecordId id : group->ids) {
                touched.emplace_back(group->shape, id);
                if (group->why == Why::Itself)
                    continue;
                if (group->why == Why::Books || group->why == Why::Figures)
                    clearTexts(*group->shape, id, group->why);
                else
                    remove(*group->shape, id);
            }
            progress.throwIfCancelled();
        }
        if (hasBooks)
            anonymise();
        else
            remove(m_shape, m_id);
        for (const RecordId mapping : forgetInMappings(m_change, namesOf(records)))
            touched.emplace_back(&m_store.shape(import_mapping::type), mapping);
        forgetHistory(m_store, touched, words, m_instead);
        m_result.change = m_change.commit();
        forgetLog(m_store);
        rebuildSearch(m_store, progress);
        return m_result;
    }

private:
    void must(const Problems &problems) const
    {
        if (!problems.isEmpty())
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("personal", "It cannot be erased: %1 Nothing was changed.")
                            .arg(problems.sentences()));
    }

    void remove(const Shape &shape, RecordId id)
    {
        if (!exists(shape, id))
            return; // gone with its owner
        must(m_change.remove(shape, id));
        ++m_result.removed;
    }

    bool exists(const Shape &shape, RecordId id)
    {
        Statement row = m_store.connection().prepare("SELECT 1 FROM " + m_store.plan(shape).table + " WHERE id = ?");
        row.bind(1, id);
        return row.step();
    }

    // By which the person is, or was, known to others: names, telephone numbers, addresses of mail.
    QStringList namesOf(const PersonalRecords &records)
    {
        QStringList names;
        const auto add = [&names](const Shape &shape, const FieldInfo &field, const Value &value) {
            if ((field.has(Findable) || &field == shape.titleField()) && &field != &standard::externalId &&
                value.isText() && !value.text().isEmpty())
                names.append(value.text());
        };
        for (const PersonalRecords::Group &group : records.groups) {
            if (group.why != Why::Itself && group.why != Why::Owned && group.shape->name() != "lead"_L1)
                continue;
            for (const RecordId id : group.ids) {
                if (const std::optional<Record> record = m_store.read(*group.shape, id)) {
                    for (const FieldInfo *field : group.shape->fields())
                        add(*group.shape, *field, record->value(*field));
                }
                for (const ItemSummary &item : historyOf(m_store, *group.shape, id)) {
                    for (const FieldDifference &one : item.differences) {
                        add(*group.shape, *one.field, one.before);
                        add(*group.shape, *one.field, one.after);
                    }
                }
            }
        }
        names.removeDuplicates();
        return names;
    }

    // What the person, and what is only about it, was ever called.
    QStringList wordsOf(const PersonalRecords &records)
    {
        QStringList words;
        for (const FieldInfo *field : m_shape.fields()) {
            if (isTelling(*field) && field->kind != FieldKind::LongText && m_person.value(*field).isText())
                words.append(m_person.value(*field).text());
        }
        for (const PersonalRecords::Group &group : records.groups) {
            if (group.why == Why::Books)
                continue;
            for (const RecordId id : group.ids) {
                words.append(m_store.title(*group.shape, id));
                for (const ItemSummary &item : historyOf(m_store, *group.shape, id)) {
                    for (const FieldDifference &one : item.differences) {
                        const bool isName = isTelling(*one.field) && (one.field->kind != FieldKind::LongText ||
                                                                      one.field == group.shape->titleField());
                        for (const Value &value : {one.before, one.after}) {
                            if (isName && value.isText())
                                words.append(value.text());
                        }
                    }
                }
            }
        }
        words.removeDuplicates();
        return words;
    }

    // Books keep numbers, days and amounts; what was written freely goes.
    void clearTexts(const Shape &shape, RecordId id, Why why)
    {
        std::optional<Record> record = m_store.read(shape, id);
        if (!record)
            return;
        bool changed = false;
        for (const FieldInfo *field : shape.fields()) {
            const bool stays = why == Why::Books && isOfVoucher(*field);
            if (stays || !isTelling(*field) || field->has(Kept) || record->isEmpty(*field))
                continue;
            record->setValue(*field, field->has(Required) ? Value(m_instead) : Value());
            changed = true;
        }
        if (!changed)
            return;
        must(m_change.save(*record));
        ++m_result.anonymised;
    }

    void anonymise()
    {
        Record record = *m_store.read(m_shape, m_id); // as the books left it
        for (const FieldInfo *field : m_shape.fields()) {
            if (!isTelling(*field) || record.isEmpty(*field))
                continue;
            const bool named = field->has(Required) || field == m_shape.titleField();
            record.setValue(*field, named ? Value(m_instead) : Value());
        }
        if (const FieldInfo *last = m_shape.field(u"last_name"))
            record.setValue(*last, Value(m_instead)); // of which the full name is made
        must(m_change.save(record));
        ++m_result.anonymised;
    }

    Store &m_store;
    const Shape &m_shape;
    RecordId m_id;
    Record m_person;
    QString m_instead;
    Change m_change;
    ErasureResult m_result;
};

} // namespace

ErasureResult erasePerson(Store &store, const Shape &shape, RecordId id, const Progress &progress)
{
    const QString name = shape.name();
    if (name != "customer"_L1 && name != "contact"_L1 && name != "lead"_L1)
        throw Error(ErrorKind::Usage, QCoreApplication::translate(
                                          "personal", "Customers, contacts and leads can be erased; for other records "
                                                      "remove them."));
    return Erasure(store, shape, id).run(progress);
}

} // namespace kith
