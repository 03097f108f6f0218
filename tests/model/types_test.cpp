// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every description; a new kind of record is tested by these loops the day it is written.
#include <catch2/catch.hpp>

#include <cstring>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <set>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/model/catalogue.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/model/types/delivered_rows.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// The keywords of SQLite 3.40 (sqlite.org/lang_keywords.html).
const QSet<QString> &sqlWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"abort action add after all alter always analyze and as asc attach autoincrement before begin between by "
            "cascade case cast check collate column commit conflict constraint create cross current current_date "
            "current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop "
            "each else end escape except exclude exclusive exists explain fail filter first following for foreign from "
            "full generated glob group groups having if ignore immediate in index indexed initially inner insert "
            "instead intersect into is isnull join key last left like limit match materialized natural no not nothing "
            "notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query "
            "raise range recursive references regexp reindex release rename replace restrict returning right rollback "
            "row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union "
            "unique update using vacuum values view virtual when where window with without"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool contains(std::span<const FieldInfo *const> fields, const FieldInfo *field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

const RecordType *typeNamed(const char *name)
{
    for (const RecordType *type : deliveredTypes()) {
        if (std::strcmp(type->name, name) == 0)
            return type;
    }
    return nullptr;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// How a heading is compared: folded, without the marks that programs put between words.
QString heading(const QString &word)
{
    QString plain = word;
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return fold(plain);
}

QStringList words(const FieldInfo &field)
{
    QString name = text(field.name);
    if (field.kind == FieldKind::Reference && name.endsWith(u"_id"))
        name.chop(3);
    QStringList all{heading(name), heading(text(field.label))};
    for (const QString &alias : text(field.aliases).split(u';', Qt::SkipEmptyParts))
        all.append(heading(alias));
    all.removeDuplicates();
    return all;
}

} // namespace

TEST_CASE("kinds of record have names and numbers of their own")
{
    std::set<std::string> names;
    std::set<int> numbers;
    for (const RecordType *type : deliveredTypes()) {
        CAPTURE(type->name);
        CHECK(names.insert(type->name).second);
        CHECK(type->number > 0);
        CHECK(numbers.insert(type->number).second);
        CHECK(std::strlen(type->singular) > 0);
        CHECK(std::strlen(type->plural) > 0);
        CHECK(type->icon);
        CHECK_FALSE(type->fields.empty());
    }
    CHECK(names.size() > 50);
}

TEST_CASE("the numbers of kinds never change")
{
    // They are the high bits of search rowids in every file that exists.
    CHECK(customer::type.number == 1);
    CHECK(contact::type.number == 2);
    CHECK(lead::type.number == 3);
    CHECK(opportunity::type.number == 8);
    CHECK(product::type.number == 13);
    CHECK(order::type.number == 15);
    CHECK(payment::type.number == 17);
    CHECK(campaign::type.number == 23);
    CHECK(complaint::type.number == 30);
    CHECK(attachment::type.number == 61);
}

TEST_CASE("title and subtitle of a kind are fields of it")
{
    for (const RecordType *type : deliveredTypes()) {
        CAPTURE(type->name);
        REQUIRE(type->title);
        CHECK(contains(type->fields, type->title));
        if (type->subtitle)
            CHECK(contains(type->fields, type->subtitle));
    }
}

TEST_CASE("fields of a kind have names and labels of their own")
{
    for (const RecordType *type : deliveredTypes()) {
        QSet<QString> names;
        QSet<QString> labels;
        for (const FieldInfo *field : type->fields) {
            CAPTURE(type->name, field->name);
            CHECK_FALSE(names.contains(text(field->name)));
            names.insert(text(field->name));
            CHECK(std::strlen(field->label) > 0);
            if (!field->has(Internal)) {
                CHECK_FALSE(labels.contains(text(field->label)));
                labels.insert(text(field->label));
            }
        }
    }
}

TEST_CASE("no column is a word of SQL, and of the tables only order")
{
    for (const RecordType *type : deliveredTypes()) {
        const QString name = text(type->name);
        CAPTURE(type->name);
        CHECK((name == u"order" || !sqlWords().contains(name)));
        for (const FieldInfo *field : type->fields) {
            CAPTURE(field->name);
            CHECK_FALSE(sqlWords().contains(text(field->name)));
        }
    }
}

TEST_CASE("references name their kind and choices their list")
{
    for (const RecordType *type : deliveredTypes()) {
        for (const FieldInfo *field : type->fields) {
            CAPTURE(type->name, field->name);
            CHECK((field->kind == FieldKind::Reference || field->isManyTitles()) == (field->target != nullptr));
            CHECK((field->kind == FieldKind::Choice) == (field->choices != nullptr));
            if (field->target) {
                CHECK(typeNamed(field->target));
                CHECK(text(field->name).endsWith(u"_id") == (field->kind == FieldKind::Reference));
            }
            if (field->choices)
                CHECK(deliveredChoiceList(field->choices));
            if (field->kind == FieldKind::Decimal)
                CHECK(field->decimals > 0);
        }
    }
}

TEST_CASE("what belongs to an owner cannot be without it")
{
    for (const RecordType *type : deliveredTypes()) {
        std::vector<const FieldInfo *> owners;
        for (const FieldInfo *field : type->fields) {
            if (field->has(Owner))
                owners.push_back(field);
        }
        CAPTURE(type->name);
        if (type->has(OwnedOnly))
            CHECK_FALSE(owners.empty());
        if (owners.size() == 1)
            CHECK(owners.front()->has(Required));
        if (owners.size() > 1) // one of several: a check says so
            CHECK(type->check);
    }
}

TEST_CASE("a field that nobody types is not required of people")
{
    for (const RecordType *type : deliveredTypes()) {
        for (const FieldInfo *field : type->fields) {
            CAPTURE(type->name, field->name);
            if (field->has(Rolled) || field->has(Computed)) {
                CHECK_FALSE(field->has(Required));
                CHECK_FALSE(field->aliases);
            }
            if (field->has(Required) && field->has(Kept))
                CHECK(type == &business::type);
        }
    }
}

TEST_CASE("a default choice is an entry of its list")
{
    for (const RecordType *type : deliveredTypes()) {
        for (const FieldInfo *field : type->fields) {
            if (!field->choices || !field->defaultValue)
                continue;
            CAPTURE(type->name, field->name);
            const ChoiceList *list = deliveredChoiceList(field->choices);
            REQUIRE(list);
            CHECK(std::any_of(list->entries.begin(), list->entries.end(), [&](const ChoiceEntry &entry) {
                return std::strcmp(entry.key, field->defaultValue) == 0;
            }));
        }
    }
}

TEST_CASE("rollups fit the fields they read and fill")
{
    std::set<const FieldInfo *> filled;
    for (const Rollup &rollup : deliveredRollups()) {
        REQUIRE(rollup.field);
        CAPTURE(rollup.parent->name, rollup.field->name);
        CHECK(contains(rollup.parent->fields, rollup.field));
        CHECK(rollup.field->has(Rolled));
        CHECK(filled.insert(rollup.field).second);
        CHECK(contains(rollup.child->fields, rollup.through));
        CHECK(std::strcmp(rollup.through->target, rollup.parent->name) == 0);
        if (rollup.function == RollupFunction::Count) {
            CHECK(rollup.field->kind == FieldKind::Integer);
            CHECK_FALSE(rollup.of);
        } else {
            REQUIRE(rollup.of);
            CHECK(contains(rollup.child->fields, rollup.of));
            CHECK(rollup.of->kind == rollup.field->kind);
            CHECK(rollup.of->decimals == rollup.field->decimals);
        }
        for (const RollupCondition &condition : rollup.where) {
            CHECK(contains(rollup.child->fields, condition.field));
            if (!condition.field->choices)
                continue;
            const ChoiceList *list = deliveredChoiceList(condition.field->choices);
            REQUIRE(list);
            for (const QString &key : text(condition.oneOf).split(u';'))
                CHECK(std::any_of(list->entries.begin(), list->entries.end(),
                                  [&](const ChoiceEntry &entry) { return text(entry.key) == key; }));
        }
    }
    for (const RecordType *type : deliveredTypes()) {
        for (const FieldInfo *field : type->fields) {
            CAPTURE(type->name, field->name);
            if (field->has(Rolled))
                CHECK(filled.count(field) == 1);
        }
    }
}

TEST_CASE("no heading of a file means two fields of a kind")
{
    for (const RecordType *type : deliveredTypes()) {
        QMap<QString, const char *> claimed;
        for (const FieldInfo *field : type->fields) {
            if (field->has(Rolled) || field->has(Computed) || field->has(Internal))
                continue; // never imported
            for (const QString &word : words(*field)) {
                CAPTURE(type->name, field->name, word.toStdString());
                CHECK_FALSE(claimed.contains(word));
                claimed.insert(word, field->name);
            }
        }
    }
}

TEST_CASE("choice lists have keys, labels and aliases of their own")
{
    std::set<std::string> lists;
    for (const ChoiceList &list : deliveredChoices()) {
        CAPTURE(list.name);
        CHECK(lists.insert(list.name).second);
        CHECK_FALSE(list.entries.empty());
        QMap<QString, QString> meant;
        for (const ChoiceEntry &entry : list.entries) {
            QStringList all{heading(text(entry.key)), heading(text(entry.label))};
            for (const QString &alias : text(entry.aliases).split(u';', Qt::SkipEmptyParts))
                all.append(heading(alias));
            all.removeDuplicates();
            for (const QString &word : all) {
                CAPTURE(entry.key, word.toStdString());
                CHECK_FALSE(meant.contains(word));
                meant.insert(word, text(entry.key));
            }
        }
    }
}

TEST_CASE("delivered rows fill fields of their kind and all that are required")
{
    for (const DeliveredRow &row : deliveredRows()) {
        CAPTURE(row.type->name);
        for (const FieldInfo *field : row.type->fields) {
            CAPTURE(field->name);
            const bool given = std::any_of(row.values.begin(), row.values.end(),
                                           [&](const DeliveredValue &value) { return value.field == field; });
            CHECK((given || !field->has(Required) || field->defaultValue));
        }
        for (const DeliveredValue &value : row.values)
            CHECK(contains(row.type->fields, value.field));
    }
}
