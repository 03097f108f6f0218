// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "core/base/error.h"
#include "tests/model/described_types.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Call> QString sentenceOf(Call call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.sentence();
    }
    return u"no error"_s;
}

} // namespace

TEST_CASE("a shape has the described fields, then the standard ones that fit")
{
    const Shape shape(parcel::type);
    CHECK(shape.slot(parcel::name) == 0);
    CHECK(shape.fields().size() == std::size(parcel::fields) + 5);
    CHECK(shape.field(u"sent_on") == &parcel::sentOn);
    CHECK(shape.field(u"sent") == nullptr);
    CHECK(shape.has(standard::sortKey));
    CHECK(shape.has(standard::owner));

    const Shape owned(piece::type);
    CHECK_FALSE(owned.has(standard::owner));   // follows its parcel
    CHECK_FALSE(owned.has(standard::sortKey)); // a number as title sorts as it is
    CHECK(owned.has(standard::externalId));
    CHECK(owned.slot(parcel::name) == -1);
}

TEST_CASE("a kind that describes a standard field itself keeps its own")
{
    static constexpr Field<RecordId> responsible{
        {.name = "owner_id", .label = "Responsible", .kind = FieldKind::Reference, .target = "staff"}};
    static constexpr const FieldInfo *fields[]{&responsible};
    static constexpr RecordType type{.name = "test_own", .singular = "Own", .plural = "Own", .fields = fields};
    const Shape shape(type);
    CHECK(shape.field(u"owner_id") == &responsible);
    CHECK_FALSE(shape.has(standard::owner));
}

TEST_CASE("labels exist in both languages and custom fields carry their own")
{
    Catalogue catalogue(describedTypes);
    const Shape &shape = catalogue.get(u"test_parcel");
    CHECK(shape.label(parcel::sentOn, Language::English) == u"Sent on"_s);
    const FieldInfo &info = catalogue.addCustomField({.type = u"test_parcel"_s,
                                                      .name = u"x_colour"_s,
                                                      .labelEnglish = u"Colour"_s,
                                                      .labelChinese = u"颜色"_s,
                                                      .kind = FieldKind::Text});
    CHECK(shape.isCustom(info));
    CHECK(shape.label(info, Language::English) == u"Colour"_s);
    CHECK(shape.label(info, Language::Chinese) == u"颜色"_s);
    CHECK(shape.field(u"x_colour") == &info);
    CHECK_THROWS_AS(catalogue.addCustomField({.type = u"test_parcel"_s, .name = u"x_colour"_s}), Error);
    // Earlier fields stay where they are when further ones come.
    for (int i = 0; i < 100; ++i)
        catalogue.addCustomField(
            {.type = u"test_parcel"_s, .name = u"x_%1"_s.arg(i), .labelChinese = u"第%1"_s.arg(i)});
    CHECK(QString::fromUtf8(info.name) == u"x_colour"_s);
    CHECK(shape.label(*shape.field(u"x_7"), Language::English) == u"第7"_s);
}

TEST_CASE("a wrong kind or field is answered with the nearest right one")
{
    const Catalogue catalogue(describedTypes);
    const Shape &shape = catalogue.get(u"test_parcel");
    CHECK(sentenceOf([&] { catalogue.get(u"test_parcl"); }).contains(u"“test_parcel”"_s));
    CHECK(sentenceOf([&] { catalogue.get(u"Parcels"); }).contains(u"“test_parcel”"_s));
    CHECK(sentenceOf([&] { catalogue.field(shape, u"wieght"); }).contains(u"“weight”"_s));
    CHECK(sentenceOf([&] { catalogue.field(shape, u"发货日期"); }).contains(u"“sent_on”"_s));
    CHECK(sentenceOf([&] { catalogue.field(shape, u"Sent On"); }).contains(u"“sent_on”"_s));
    CHECK_FALSE(sentenceOf([&] { catalogue.field(shape, u"qqqqqq"); }).contains(u"Did you mean"_s));
    try {
        catalogue.get(u"nothing");
        FAIL("no error");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Usage);
    }
    CHECK(catalogue.find(u"nothing") == nullptr);
}

TEST_CASE("links lead from an owner to what it owns and to all that refers to it")
{
    const Catalogue catalogue(describedTypes);
    const auto owned = catalogue.ownedBy(parcel::type);
    REQUIRE(owned.size() == 1);
    CHECK(owned.front().field == &piece::parcel);
    CHECK(owned.front().shape == &catalogue.shape(piece::type));
    CHECK(catalogue.referencesTo(parcel::type).size() == 2);
    CHECK(catalogue.ownedBy(piece::type).empty());
    CHECK(catalogue.byNumber(9002) == &catalogue.shape(piece::type));
    CHECK(catalogue.byNumber(12345) == nullptr);
}

TEST_CASE("the delivered descriptions hold together")
{
    const Catalogue catalogue;
    REQUIRE(catalogue.shapes().size() > 20);
    std::set<QString> names;
    std::set<int> numbers;
    for (const auto &shape : catalogue.shapes()) {
        CAPTURE(shape->name().toStdString());
        CHECK(names.insert(shape->name()).second);
        CHECK(numbers.insert(shape->type().number).second);
        CHECK((!shape->type().title || shape->has(*shape->type().title)));
        CHECK((!shape->type().subtitle || shape->has(*shape->type().subtitle)));
        std::set<std::string> fields;
        for (const FieldInfo *field : shape->fields()) {
            CAPTURE(field->name);
            CHECK(fields.insert(field->name).second);
            CHECK(field->label != nullptr);
            if (field->kind == FieldKind::Reference)
                CHECK(catalogue.find(QString::fromUtf8(field->target)) != nullptr);
            if (field->kind == FieldKind::Choice)
                CHECK((field->choices && deliveredChoiceList(field->choices)));
        }
    }
    for (const Rollup &rollup : catalogue.rollups()) {
        CHECK(catalogue.shape(*rollup.parent).has(*rollup.field));
        CHECK(catalogue.shape(*rollup.child).has(*rollup.through));
    }
    CHECK(deliveredChoiceList("no such list") == nullptr);
}
