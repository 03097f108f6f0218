// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes out comes in again as it was: every kind of record, through every format that can carry it.
#include <catch2/catch.hpp>

#include "core/base/language.h"
#include "core/exchange/exporter.h"
#include "core/exchange/fixed_columns.h"
#include "core/model/standard_fields.h"
#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/model/types/task.h"
#include "tests/exchange/import_test.h"
#include "tests/exchange/tricky_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// One line of a card or calendar holds no more than blanks between words.
QString oneLine(const QString &text)
{
    return text.simplified();
}

// Only exports for import keep these: elsewhere blanks around a text are slips.
const QStringList textsWithBlanks{u" blank before"_s, u"after "_s, u"\tboth\n"_s, u"\u3000全角空格\u3000"_s};

struct Way
{
    const char *name;
    QString ending;
    CsvWriter::For target;
};

// What an import may set: all but sums, what is computed, and when it was touched last.
bool isImportable(const FieldInfo &field)
{
    return !field.has(Rolled) && !field.has(Computed) && !field.has(Internal) && &field != &standard::updatedAt;
}

// A new file begins with rows of its own; without those that were taken away in the first one.
void beginAlike(Store &here, Store &there)
{
    Change change(there, u"Begin"_s);
    const std::vector<const Shape *> shapes = test::inOrder(there.catalogue());
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        for (const RecordId id : there.ids({(*shape)->name(), {}, {}, {}})) {
            if (!here.read(here.catalogue().get((*shape)->name()), id))
                REQUIRE(change.remove(**shape, id).isEmpty());
        }
    }
    change.commit();
}

std::map<RecordId, Record> recordsOf(Store &store, const Shape &shape)
{
    std::map<RecordId, Record> records;
    Query query = test::madeHere(shape);
    query.columns.clear();
    for (const Record &record : store.select(query))
        records.emplace(record.id(), record);
    return records;
}

// Compares what a kind has here and there, field by field.
int differences(Store &here, Store &there, const Shape &shape, const Shape &same, const QStringList &only = {})
{
    int count = 0;
    const auto left = recordsOf(here, shape);
    const auto right = recordsOf(there, same);
    for (const auto &[id, record] : left) {
        const auto other = right.find(id);
        if (other == right.end()) {
            FAIL_CHECK(shape.type().name << " " << id << " did not come back");
            ++count;
            continue;
        }
        for (const FieldInfo *field : shape.fields()) {
            const QString name = QString::fromUtf8(field->name);
            if (!isImportable(*field) || (!only.isEmpty() && !only.contains(name)))
                continue;
            const Value &was = record.value(*field);
            const Value &is = other->second.value(*same.field(name));
            if (was == is || (field->kind == FieldKind::Bool && was.number() == is.number()))
                continue;
            ++count;
            FAIL_CHECK(shape.type().name << "." << field->name << " of " << id << ": <" << was.text().toStdString()
                                         << was.number() << "> is <" << is.text().toStdString() << is.number() << ">");
        }
    }
    CHECK(left.size() == right.size());
    return count;
}

// People's names name one record only where they are texts; what refers to other records cannot be read back from them.
bool isNamedClearly(const Catalogue &catalogue, const Shape &shape, int depth = 0)
{
    return std::all_of(shape.fields().begin(), shape.fields().end(), [&](const FieldInfo *field) {
        if (field->has(Required) && field->has(Kept) && !field->aliases)
            return false; // a rule fills it; people's files do not
        if (field->kind != FieldKind::Reference || !isImportable(*field))
            return true;
        const Shape &target = catalogue.get(QString::fromUtf8(field->target));
        return target.titleField() && target.titleField()->isText() && target.has(standard::externalId) &&
               (depth > 4 || &target == &shape || isNamedClearly(catalogue, target, depth + 1));
    });
}

} // namespace

TEST_CASE("every kind of record comes back exactly from every table that is written for import")
{
    test::ImportFixture file;
    test::addOwnFields(*file.store);
    test::fill(*file.store, test::trickyTexts() + textsWithBlanks);
    for (const Way &way : {Way{"csv", u"csv"_s, CsvWriter::For::Import},
                           {"tsv", u"tsv"_s, CsvWriter::For::Import},
                           {"xlsx", u"xlsx"_s, CsvWriter::For::Import}}) {
        INFO(way.name);
        test::ImportFixture other;
        beginAlike(*file.store, *other.store);
        test::addOwnFields(*other.store);
        int kinds = 0;
        for (const Shape *shape : test::inOrder(file.store->catalogue())) {
            CAPTURE(shape->type().name);
            const QString path = file.folder.filePath(u"a."_s + way.ending);
            const qint64 count = exportFile(*file.store, test::madeHere(*shape), path, {.target = way.target});
            const ImportResult result = other.import(shape->name(), path);
            for (const RejectedRow &row : result.rejectedRows)
                FAIL_CHECK(shape->type().name << ": " << row.reason.toStdString());
            CHECK(result.read == count);
            ++kinds;
        }
        // Sums are there when all of it is. And again: nothing to do.
        for (const Shape *shape : test::inOrder(file.store->catalogue())) {
            CAPTURE(shape->type().name);
            differences(*file.store, *other.store, *shape, other.store->catalogue().get(shape->name()));
            const QString path = file.folder.filePath(u"a."_s + way.ending);
            const qint64 count = exportFile(*file.store, test::madeHere(*shape), path, {.target = way.target});
            if (shape->has(standard::externalId))
                CHECK(other.import(shape->name(), path).unchanged == count);
        }
        CHECK(kinds > 40);
    }
}

TEST_CASE("what is written for people in either language is read back exactly, where names say which record is meant")
{
    test::ImportFixture file;
    test::addOwnFields(*file.store);
    test::fill(*file.store, test::trickyTexts());
    const Shape &order = file.store->catalogue().get(u"order"_s);
    for (const Language language : {Language::English, Language::Chinese}) {
        setCurrentLanguage(language);
        for (const QString &ending : {u"csv"_s, u"tsv"_s, u"xlsx"_s}) {
            INFO(ending.toStdString() << " in language " << int(language));
            test::ImportFixture other;
            beginAlike(*file.store, *other.store);
            test::addOwnFields(*other.store);
            int kinds = 0;
            std::vector<const Shape *> kindsRead;
            for (const Shape *shape : test::inOrder(file.store->catalogue())) {
                CAPTURE(shape->type().name);
                // Orders for people hold their amount, of which an import makes a line.
                if (!shape->has(standard::externalId) || shape == lineShape(file.store->catalogue(), order) ||
                    !isNamedClearly(file.store->catalogue(), *shape))
                    continue;
                const QString path = file.folder.filePath(u"b."_s + ending);
                const qint64 count =
                    exportFile(*file.store, test::madeHere(*shape), path, {.target = CsvWriter::For::Excel});
                const ImportResult result = other.import(shape->name(), path);
                for (const RejectedRow &row : result.rejectedRows)
                    FAIL_CHECK(shape->type().name << ": " << row.reason.toStdString());
                CHECK(result.read == count);
                ++kinds;
                kindsRead.push_back(shape);
            }
            for (const Shape *shape : kindsRead)
                if (shape != &order)
                    differences(*file.store, *other.store, *shape, other.store->catalogue().get(shape->name()));
            CHECK(kinds > 15);
        }
    }
    setCurrentLanguage(Language::English);
}

TEST_CASE("customers, contacts and leads come back from cards of every version with every text exactly")
{
    for (const CardVersion version : {CardVersion::V21, CardVersion::V30, CardVersion::V40}) {
        CAPTURE(int(version));
        test::ImportFixture file;
        test::fill(*file.store, test::trickyTexts());
        test::ImportFixture other;
        for (const QString &kind : {u"customer"_s, u"contact"_s, u"lead"_s}) {
            CAPTURE(kind.toStdString());
            const Shape &shape = file.store->catalogue().get(kind);
            // Lines of a note end in one way only; other texts are one line.
            Change plain(*file.store, u"Plain"_s);
            for (auto &[id, record] : recordsOf(*file.store, shape)) {
                Record changed = record;
                for (const FieldInfo *field : shape.fields()) {
                    const QString text = record.value(*field).text();
                    if (field->isTyped() && field->isText() && !text.isEmpty())
                        changed.setValue(*field, Value(field->kind == FieldKind::LongText
                                                           ? QString(text).replace(u"\r\n"_s, u"\n"_s)
                                                           : oneLine(text)));
                }
                REQUIRE(plain.save(changed).isEmpty());
            }
            plain.commit();
            QStringList carried;
            for (const MappedColumn &column : fixedMapping(FileKind::Cards, kind)) {
                if (!column.target.isEmpty() && shape.field(column.target))
                    carried.append(column.target);
            }
            carried.removeAll(u"region"_s); // a choice, by its label
            REQUIRE(carried.size() > 8);
            const QString path = file.folder.filePath(u"a.vcf"_s);
            REQUIRE(exportFile(*file.store, test::madeHere(shape), path, {.cardVersion = version}) == 3);
            const ImportResult result = other.import(kind, path);
            for (const RejectedRow &row : result.rejectedRows)
                FAIL_CHECK(row.reason.toStdString());
            CHECK(result.created == 3);
            differences(*file.store, *other.store, shape, other.store->catalogue().get(kind), carried);
        }
    }
}

TEST_CASE("tasks of every kind come back from a calendar with every text exactly")
{
    test::ImportFixture file;
    const Shape &shape = file.store->shape(task::type);
    std::vector<Choice> kinds = file.store->choices(QString::fromLatin1(task::kind.choices));
    Change change(*file.store, u"Plan"_s);
    int at = 0;
    for (const Choice &kind : kinds) {
        for (const QString &text : test::trickyTexts()) {
            Record record = file.store->blank(shape);
            const Instant due{1'780'000'000'000 + 3'600'000LL * at};
            record.set(task::kind, kind.key);
            record.set(task::subject, oneLine(text));
            record.set(
                task::text,
                QString(test::trickyTexts().at((at + 3) % test::trickyTexts().size())).replace(u"\r\n"_s, u"\n"_s));
            record.set(standard::externalId, u"R-task-%1"_s.arg(++at));
            if (at % 5 != 0)
                record.set(task::dueAt, due);
            if (at % 5 != 0 && at % 2 == 0)
                record.set(task::endsAt, Instant{due.msecs + 5'400'000});
            if (at % 3 == 0)
                record.set(task::doneAt, Instant{due.msecs + 60'000});
            if (at % 4 == 0)
                record.set(task::remindAt, Instant{due.msecs - 600'000});
            if (at % 7 == 0)
                record.set(task::cancelled, true);
            REQUIRE(change.save(record).isEmpty());
        }
    }
    change.commit();
    const QString path = file.folder.filePath(u"a.ics"_s);
    REQUIRE(exportFile(*file.store, test::madeHere(shape), path) == at);
    test::ImportFixture other;
    CHECK(other.import(u"task"_s, path).created == at);
    differences(*file.store, *other.store, shape, other.store->shape(task::type),
                {u"subject"_s, u"text"_s, u"kind"_s, u"due_at"_s, u"ends_at"_s, u"done_at"_s, u"remind_at"_s,
                 u"all_day"_s, u"cancelled"_s, u"repeats"_s, u"external_id"_s});
}
