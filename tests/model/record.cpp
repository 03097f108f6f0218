// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/model/problem.h"
#include "tests/model/described_types.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("a record returns typed values and starts empty")
{
    const Shape shape(parcel::type);
    Record record(shape);
    CHECK(record.is(parcel::type));
    CHECK(record.isEmpty(parcel::price));
    CHECK(record.get(parcel::price) == Money{0});
    CHECK_FALSE(record.get(parcel::sentOn).isValid());
    record.set(parcel::name, u"Tea"_s);
    record.set(parcel::weight, Quantity{15000});
    record.set(parcel::sentOn, Day(2024, 2, 29));
    record.set(parcel::fragile, false);
    CHECK(record.get(parcel::name) == u"Tea"_s);
    CHECK(record.get(parcel::weight) == Quantity{15000});
    CHECK(record.get(parcel::sentOn) == Day(2024, 2, 29));
    CHECK_FALSE(record.isEmpty(parcel::fragile)); // no is an answer
    const Record copy = record;
    CHECK(copy == record);
    record.set(parcel::name, QString());
    CHECK(record.isEmpty(parcel::name)); // an empty text is nothing
    record.clear(parcel::weight);
    CHECK(record.isEmpty(parcel::weight));
    CHECK_FALSE(copy == record);
}

TEST_CASE("a field that the kind lacks reads as empty")
{
    const Shape shape(piece::type);
    const Record record(shape);
    CHECK(record.isEmpty(parcel::name));
    CHECK(record.get(parcel::name).isEmpty());
    const Record nothing;
    CHECK(nothing.isNull());
    CHECK(nothing.value(parcel::name).isEmpty());
}

TEST_CASE("a record from before a custom field reads that field as empty")
{
    Catalogue catalogue(describedTypes);
    const Record record(catalogue.get(u"test_parcel"));
    const FieldInfo &info =
        catalogue.addCustomField({.type = u"test_parcel"_s, .name = u"x_new"_s, .labelEnglish = u"New"_s});
    CHECK(record.value(info).isEmpty());
}

TEST_CASE("problems are told together")
{
    Problems problems;
    CHECK(problems.isEmpty());
    problems.add(parcel::name, u"The name is missing."_s);
    problems.add(u"Nothing is inside."_s);
    CHECK(problems.sentences() == u"The name is missing. Nothing is inside."_s);
    CHECK(problems.list().front().field == &parcel::name);
    CHECK(problems.list().back().field == nullptr);
}
