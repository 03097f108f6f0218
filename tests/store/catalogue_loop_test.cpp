// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every kind of record, also for those described tomorrow.
#include <catch2/catch.hpp>

#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/search.h"
#include "tests/generated_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// As before: every field but updated_at (version is no field).
bool sameFields(const Record &a, const Record &b)
{
    for (const FieldInfo *field : a.shape().fields()) {
        if (qstrcmp(field->name, "updated_at") != 0 && a.value(*field) != b.value(*field)) {
            UNSCOPED_INFO(field->name << ": " << a.value(*field).number() << a.value(*field).text().toStdString()
                                      << " / " << b.value(*field).number() << b.value(*field).text().toStdString());
            return false;
        }
    }
    return true;
}

bool canBeMade(const Shape &shape)
{
    return !shape.type().has(Private);
}

} // namespace

TEST_CASE("generated values of every kind survive saving and loading")
{
    test::TemporaryFile file;
    std::mt19937 random(1);
    for (const auto &shape : file.store->catalogue().shapes()) {
        if (!canBeMade(*shape))
            continue;
        INFO(shape->type().name);
        Change change(*file.store, u"Make"_s);
        const Record made = test::generated(change, *shape, random);
        change.commit();
        const auto loaded = file.store->read(*shape, made.id());
        REQUIRE(loaded);
        for (const FieldInfo *field : shape->fields()) {
            INFO(field->name);
            if (!field->has(Rolled) && !field->has(Computed) && !field->has(Kept))
                CHECK(loaded->value(*field) == made.value(*field));
        }
        CHECK(loaded->version() == 1);
    }
    CHECK(check(*file.store, false).findings == QStringList());
}

TEST_CASE("every kind can be changed, undone and redone to the exact row")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    std::mt19937 random(2);
    for (const auto &shape : store.catalogue().shapes()) {
        if (!canBeMade(*shape))
            continue;
        INFO(shape->type().name);
        Change make(store, u"Make"_s);
        const RecordId id = test::generated(make, *shape, random).id();
        make.commit();
        const Record before = *store.read(*shape, id);

        Change edit(store, u"Edit"_s);
        Record edited = before;
        for (const FieldInfo *field : shape->fields()) {
            if (!field->isTyped() || field->kind == FieldKind::Reference)
                continue;
            Record attempt = edited;
            attempt.setValue(*field, test::generatedValue(store, *field, random));
            if (edit.validate(attempt).isEmpty())
                edited = attempt;
        }
        const Problems problems = edit.save(edited);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        const qint64 change = edit.commit();
        if (change == 0)
            continue;
        const Record after = *store.read(*shape, id);
        CHECK(after.version() == before.version() + 1);
        CHECK_FALSE(historyOf(store, *shape, id).front().differences.empty());

        const qint64 undo = Change::undo(store, change);
        const Record undone = *store.read(*shape, id);
        CHECK(sameFields(undone, before));
        CHECK(undone.version() == after.version() + 1);

        Change::undo(store, undo);
        CHECK(sameFields(*store.read(*shape, id), after));
    }
    CHECK(check(store, false).findings == QStringList());
}

TEST_CASE("every kind can be removed with what it owns and brought back from the bin")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    std::mt19937 random(3);
    for (const auto &shape : store.catalogue().shapes()) {
        if (!canBeMade(*shape))
            continue;
        INFO(shape->type().name);
        Change make(store, u"Make"_s);
        const RecordId id = test::generated(make, *shape, random).id();
        make.commit();
        const Record before = *store.read(*shape, id);

        Change removal(store, u"Remove"_s);
        const Problems problems = removal.remove(*shape, id);
        if (!problems.isEmpty())
            continue; // others need it: refused in words
        const qint64 change = removal.commit();
        CHECK_FALSE(store.read(*shape, id));
        Change::undo(store, change);
        REQUIRE(store.read(*shape, id));
        CHECK(sameFields(*store.read(*shape, id), before));
    }
    CHECK(check(store, false).findings == QStringList());
}

TEST_CASE("every findable field of every kind is found")
{
    test::TemporaryFile file;
    Store &store = *file.store;
    std::mt19937 random(4);
    for (const auto &shape : store.catalogue().shapes()) {
        if (!canBeMade(*shape))
            continue;
        Change make(store, u"Make"_s);
        const Record made = test::generated(make, *shape, random);
        make.commit();
        for (const int slot : store.plan(*shape).findable) {
            const FieldInfo &field = *shape->fields()[size_t(slot)];
            if (made.at(slot).isEmpty())
                continue;
            INFO(shape->type().name << "." << field.name << " = " << made.at(slot).text().toStdString());
            bool found = false;
            for (const Found &hit : find(store, made.at(slot).text(), 50, {shape->name()}))
                found = found || hit.id == made.id();
            CHECK(found);
        }
    }
}
