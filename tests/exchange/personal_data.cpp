// SPDX-License-Identifier: GPL-3.0-or-later
// Everything held about a person, for every kind of record that can be about one: all of it is handed out, and after
// the erasure nothing of it is left in the file but what the books need.
#include <catch2/catch.hpp>

#include <QDirIterator>

#include "core/base/error.h"
#include "core/exchange/personal_data.h"
#include "core/model/standard_fields.h"
#include "core/model/types/attachment.h"
#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/model/types/draft.h"
#include "core/model/types/lead.h"
#include "core/model/types/note.h"
#include "core/store/attachment.h"
#include "core/store/search.h"
#include "tests/exchange/import_test.h"
#include "tests/generated_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// A kind that nobody has described yet.
namespace visit {
constexpr Field<RecordId> customer{
    {.name = "customer_id", .label = "Customer", .kind = FieldKind::Reference, .target = "customer"}};
constexpr Field<RecordId> contact{
    {.name = "contact_id", .label = "Contact", .kind = FieldKind::Reference, .target = "contact"}};
constexpr Field<RecordId> lead{{.name = "lead_id", .label = "Lead", .kind = FieldKind::Reference, .target = "lead"}};
constexpr Field<QString> place{
    {.name = "place", .label = "Place", .kind = FieldKind::Text, .flags = Required | Listed | Findable}};
constexpr Field<QString> story{{.name = "story", .label = "Story", .kind = FieldKind::LongText, .flags = Findable}};
constexpr const FieldInfo *fields[]{&customer, &contact, &lead, &place, &story};
constexpr RecordType type{
    .name = "visit", .number = 904, .singular = "Visit", .plural = "Visits", .fields = fields, .title = &place};
} // namespace visit

// What orders, payments and the like keep: what was agreed, by which numbers; by kind and field.
const QStringList keptForBooks{u"order.number"_s,
                               u"order.reference"_s,
                               u"order.region"_s,
                               u"order.external_id"_s,
                               u"order_line.description"_s,
                               u"order_line.unit"_s,
                               u"order_line.external_id"_s,
                               u"payment.number"_s,
                               u"payment.reference"_s,
                               u"payment.external_id"_s,
                               u"allocation.external_id"_s,
                               u"expense.number"_s,
                               u"expense.receipt_number"_s,
                               u"expense.supplier"_s,
                               u"expense.external_id"_s,
                               u"statement.external_id"_s,
                               u"attachment.name"_s,
                               u"attachment.content"_s,
                               u"statement_line.external_id"_s};

class Marked
{
public:
    Marked(Store &store, const Shape &shape) : m_store(store), m_shape(shape)
    {
        Change change(store, u"Make"_s);
        Record person = test::generated(change, shape, m_random);
        mark(change, person);
        m_id = person.id();
        change.commit();
        everythingOf(shape, m_id);
        for (const Catalogue::Link &link : store.catalogue().referencesTo(shape.type())) {
            if (link.field->isStored() && !link.shape->type().has(Private) && link.field != &standard::owner &&
                (!isPerson(*link.shape) || link.shape->name() == u"lead"))
                refer(*link.shape, *link.field, m_id);
        }
        edit();
    }

    RecordId id() const { return m_id; }
    const std::map<QString, QString> &marks() const { return m_marks; } // by mark: kind and field
    const QStringList &kinds() const { return m_kinds; }

private:
    static bool isPerson(const Shape &shape)
    {
        return shape.name() == u"customer" || shape.name() == u"contact" || shape.name() == u"lead";
    }

    static bool isBooks(const Shape &shape)
    {
        return QStringList{u"order"_s, u"payment"_s, u"expense"_s, u"statement"_s, u"document"_s}.contains(
            shape.name());
    }

    QString newMark(const QString &place)
    {
        const QString word = u"Zq%1Kw"_s.arg(++m_last, 5, 10, QChar(u'0'));
        m_marks[word] = place;
        return word;
    }

    // A mark in every text that can hold one.
    void mark(Change &change, Record &record)
    {
        for (const FieldInfo *field : record.shape().fields()) {
            if (!field->isTyped() || !field->isText() || qstrcmp(field->name, "currency") == 0 ||
                qstrcmp(field->name, "record_type") == 0)
                continue;
            const QString word = newMark(record.shape().name() + u'.' + QString::fromUtf8(field->name));
            Record attempt = record;
            attempt.setValue(*field, Value(field->kind == FieldKind::Email ? word + u"@example.org"_s
                                           : field->kind == FieldKind::Url ? u"https://example.org/"_s + word
                                                                           : word));
            if (change.validate(attempt).isEmpty())
                record = attempt;
            else
                m_marks.erase(word);
        }
        const Problems problems = change.save(record);
        INFO(record.type().name << " " << problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        m_records.emplace_back(&record.shape(), record.id());
        m_kinds.append(record.shape().name());
    }

    // Files, notes, unsaved drafts of a record.
    void everythingOf(const Shape &shape, RecordId id)
    {
        Change change(m_store, u"Add to %1"_s.arg(m_store.title(shape, id)));
        const bool isBooks = m_booksDepth > 0;
        attach(change, shape, id, newMark(isBooks ? u"attachment.name"_s : u"person's attachment.name"_s) + u".txt"_s,
               newMark(isBooks ? u"attachment.content"_s : u"person's attachment.content"_s).toUtf8());
        Record note = m_store.blank(note::type);
        note.setValue(*note.shape().field(u"record_type"), Value(shape.name()));
        note.setValue(*note.shape().field(u"record_id"), Value(qint64(id)));
        mark(change, note);
        Record draft = m_store.blank(draft::type);
        draft.setValue(*draft.shape().field(u"record_type"), Value(shape.name()));
        draft.setValue(*draft.shape().field(u"record_id"), Value(qint64(id)));
        draft.setValue(*draft.shape().field(u"field_values"),
                       Value(u"{\"name\":\"%1\"}"_s.arg(newMark(u"draft.field_values"_s))));
        draft.setValue(*draft.shape().field(u"saved_at"), Value(qint64(1'780'000'000'000)));
        const Problems problems = change.save(draft);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        change.commit();
    }

    void refer(const Shape &shape, const FieldInfo &field, RecordId to)
    {
        Change change(m_store, u"Make"_s);
        Record record;
        try {
            record = test::generated(change, shape, m_random);
        } catch (const Error &) {
            return;
        }
        // About this person only: kinds that must belong to exactly one.
        Record attempt = record;
        for (const FieldInfo *other : shape.fields()) {
            if (other->kind == FieldKind::Reference && other->isTyped() && !other->has(Required) && other != &field)
                attempt.clear(*other);
        }
        attempt.setValue(field, Value(qint64(to)));
        if (!change.validate(attempt).isEmpty()) {
            attempt = record;
            attempt.setValue(field, Value(qint64(to)));
        }
        if (const Problems problems = change.validate(attempt); !problems.isEmpty()) {
            WARN("not tried: " << shape.type().name << "." << field.name << ": " << problems.sentences().toStdString());
            return;
        }
        mark(change, attempt);
        change.commit();
        m_booksDepth += isBooks(shape);
        everythingOf(shape, attempt.id());
        for (const Catalogue::Link &link : m_store.catalogue().ownedBy(shape.type())) {
            if (!link.shape->type().has(Private))
                refer(*link.shape, *link.field, attempt.id());
        }
        m_booksDepth -= isBooks(shape);
    }

    // History holds what was there before.
    void edit()
    {
        const auto records = m_records;
        for (const auto &[shape, id] : records) {
            std::optional<Record> record = m_store.read(*shape, id);
            if (!record)
                continue;
            Change change(m_store, u"Edit %1"_s.arg(m_store.title(*record)));
            mark(change, *record);
            change.commit();
        }
    }

    Store &m_store;
    const Shape &m_shape;
    RecordId m_id = 0;
    std::mt19937 m_random{11};
    int m_last = 0;
    int m_booksDepth = 0;
    std::vector<std::pair<const Shape *, RecordId>> m_records;
    std::map<QString, QString> m_marks;
    QStringList m_kinds;
};

QByteArray allIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace

TEST_CASE("whatever is linked to a person is handed out, and after the erasure only what the books need is left")
{
    for (const RecordType *kind : {&customer::type, &contact::type, &lead::type}) {
        INFO(kind->name);
        QTemporaryDir folder;
        StoreOptions options;
        options.furtherTypes = {&visit::type};
        const auto store = Store::create(folder.filePath(u"a.kith"_s), NewFile{}, options);
        for (const QString &type : {u"customer"_s, u"contact"_s, u"lead"_s, u"order"_s, u"visit"_s}) {
            store->addCustomField({type, u"x_secret"_s, u"Secret"_s, u"秘密"_s, FieldKind::Text, {}, {}, 0});
            store->addCustomField({type, u"x_tale"_s, u"Tale"_s, u"故事"_s, FieldKind::LongText, {}, {}, 0});
        }
        const Shape &shape = store->shape(*kind);
        const Marked marked(*store, shape);
        CHECK(marked.kinds().contains(u"visit"_s));
        CHECK(marked.marks().size() > 60);

        const QString out = folder.filePath(u"person"_s);
        exportPersonalData(*store, shape, marked.id(), out);
        const QByteArray all = allIn(out);
        for (const auto &[word, place] : marked.marks()) {
            if (!all.contains(word.toUtf8()))
                FAIL_CHECK(kind->name << ": " << place.toStdString() << " is not in the folder");
        }

        erasePerson(*store, shape, marked.id());
        store->connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(folder.filePath(u"a.kith"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QStringList left;
        for (const auto &[word, place] : marked.marks()) {
            if (bytes.contains(word.toUtf8()))
                left.append(place);
            CHECK((keptForBooks.contains(place) || find(*store, word).empty()));
        }
        left.removeDuplicates();
        for (const QString &place : std::as_const(left)) {
            if (!keptForBooks.contains(place))
                FAIL_CHECK(kind->name << ": " << place.toStdString() << " is left in the file");
        }
        CHECK(check(*store, false).findings.join(u' ').toStdString().empty());
    }
}
