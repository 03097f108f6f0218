// SPDX-License-Identifier: GPL-3.0-or-later
// Loyalty types and relationship levels: proposed from evidence, taken over with a click, never overwritten.
#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "core/relationship/confirmed_bonds.h"
#include "core/relationship/scoring.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 6, 11);

struct Regulars : test::Shop
{
    RecordId regular(const QString &name, const FieldInfo *set = nullptr, const QString &value = {})
    {
        const RecordId id = set ? add(customer::type, {{&customer::name, name}, {set, value}})
                                : add(customer::type, {{&customer::name, name}});
        for (int i = 0; i < 6; ++i) {
            const RecordId made = add(order::type, {{&order::customer, QString::number(id)},
                                                    {&order::orderedOn, toIso(today.addDays(-30 * i - 5))},
                                                    {&order::status, u"completed"_s},
                                                    {&order::paymentsTracked, u"no"_s}});
            add(order_line::type, {{&order_line::order, QString::number(made)},
                                   {&order_line::quantity, u"1"_s},
                                   {&order_line::unitPrice, u"100"_s}});
        }
        return id;
    }
    QString text(RecordId id, const FieldInfo &field) const
    {
        return store->read(customer::type, id)->value(field).text();
    }
};

} // namespace

TEST_CASE("proposals are taken over where nobody set anything, in one change that is undone as one")
{
    Regulars shop;
    const RecordId sole = shop.regular(u"Sole"_s, &customer::soleSupplier, u"yes"_s);
    const RecordId set = shop.regular(u"Set"_s, &customer::loyaltyType, u"trust"_s);
    const RecordId fresh = shop.add(customer::type, {{&customer::name, u"Fresh"_s}});
    shop.commit();
    const TakenBonds taken = takeProposals(*shop.store, {sole, set, fresh}, BondPart::Both);
    CHECK(taken.types == 1);
    CHECK(taken.levels == 3);
    CHECK(taken.kept == 1);
    CHECK(taken.open == 1); // nobody knows yet why Fresh would stay
    CHECK(shop.text(sole, customer::loyaltyType) == u"monopoly");
    CHECK(shop.text(sole, customer::relationshipLevel) == u"benefit");
    CHECK(shop.text(set, customer::loyaltyType) == u"trust");
    CHECK(shop.text(fresh, customer::loyaltyType).isEmpty());
    CHECK(shop.text(fresh, customer::relationshipLevel) == u"contact");
    CHECK(takeProposals(*shop.store, {sole, set, fresh}, BondPart::Both).change == 0);
    REQUIRE(taken.change != 0);
    Change::undo(*shop.store, taken.change);
    CHECK(shop.text(sole, customer::loyaltyType).isEmpty());
    CHECK(shop.text(set, customer::loyaltyType) == u"trust");
}

TEST_CASE("what was confirmed stays, whatever the evidence says later")
{
    Regulars shop;
    const RecordId sole = shop.regular(u"Sole"_s, &customer::soleSupplier, u"yes"_s);
    shop.commit();
    CHECK(takeProposals(*shop.store, {sole}, BondPart::Type).levels == 0);
    Change change(*shop.store, u"No longer"_s);
    Record record = *shop.store->read(customer::type, sole);
    record.set(customer::soleSupplier, false);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
    scoreAll(*shop.store, today);
    CHECK(takeProposals(*shop.store, {sole}, BondPart::Type).kept == 1);
    CHECK(shop.text(sole, customer::loyaltyType) == u"monopoly");
    const Table table = runReport(*shop.store, u"loyalty"_s, {.by = {u"customer"_s}});
    CHECK(table.at(0, u"type").text == u"Inertia");
    CHECK(table.at(0, u"type_set").text == u"Monopoly");
}

TEST_CASE("what is proposed of one customer is what the report proposes of all")
{
    test::Shop shop;
    shop.fill();
    scoreAll(*shop.store, today);
    const Standing all = Standing::of(*shop.store, today);
    const std::vector<Bond> bonds = bondsOf(*shop.store, all);
    int different = 0;
    for (size_t i = 0; i < bonds.size(); ++i) {
        const std::vector<RecordId> one{all.purchases.buyers()[i].customer};
        const std::vector<Bond> alone = bondsOf(*shop.store, Standing::ofSome(*shop.store, today, one));
        REQUIRE(alone.size() == 1);
        CHECK(alone[0].proposedType() == bonds[i].proposedType());
        CHECK(alone[0].proposedLevel() == bonds[i].proposedLevel());
        CHECK(typeReason(alone[0]) == typeReason(bonds[i]));
        CHECK(levelReason(alone[0]) == levelReason(bonds[i]));
        different += bonds[i].proposedType() != bonds[0].proposedType();
    }
    CHECK(different > 0);
}
