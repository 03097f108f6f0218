// SPDX-License-Identifier: GPL-3.0-or-later
// One campaign from its segment to its return, with every rule of the business at work.
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/marketing/expense_rules.h"
#include "core/marketing/merge.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Business
{
    Business()
    {
        moveTo(u"2026-03-02T09:00"_s);
        store = Store::create(folder.filePath(u"walk.kith"_s), {u"Walk"_s, u"EUR"_s, u"Europe/Berlin"_s},
                              {businessRules()});
    }
    ~Business()
    {
        store.reset();
        Clock::set({});
    }
    static void moveTo(const QString &text)
    {
        const Instant at = *parseInstant(text, QTimeZone("Europe/Berlin"));
        Clock::set([at] { return at; });
    }
    using Values = std::vector<std::pair<const FieldInfo *, QString>>;
    RecordId save(Record record, const Values &values)
    {
        for (const auto &[field, text] : values) {
            const Parsed parsed = store->parse(*field, text);
            INFO(field->name << ": " << parsed.problem.toStdString());
            REQUIRE(parsed.problem.isEmpty());
            record.setValue(*field, parsed.value);
        }
        Change change(*store, u"Step"_s);
        const Problems problems = change.save(record);
        INFO(problems.sentences().toStdString());
        REQUIRE(problems.isEmpty());
        change.commit();
        return record.id();
    }
    RecordId add(const RecordType &type, const Values &values) { return save(store->blank(type), values); }
    void set(const RecordType &type, RecordId id, const Values &values) { save(*store->read(type, id), values); }
    void pay(RecordId order, RecordId customer, const QString &amount, const QString &day)
    {
        const RecordId paid = add(
            payment::type,
            {{&payment::customer, QString::number(customer)}, {&payment::receivedOn, day}, {&payment::amount, amount}});
        add(allocation::type, {{&allocation::payment, QString::number(paid)},
                               {&allocation::order, QString::number(order)},
                               {&allocation::amount, amount}});
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace

TEST_CASE("one campaign walked from segment to return is right at every step, and its figures open their records")
{
    Business firm;
    Store &store = *firm.store;
    std::vector<RecordId> customers;
    for (int i = 0; i < 4; ++i)
        customers.push_back(firm.add(customer::type, {{&customer::name, u"East %1"_s.arg(i)},
                                                      {&customer::region, u"East"_s},
                                                      {&customer::email, u"c%1@example.org"_s.arg(i)}}));
    firm.set(customer::type, customers[3], {{&customer::doNotContact, u"true"_s}});
    const RecordId spring = firm.add(campaign::type, {{&campaign::name, u"Spring"_s},
                                                      {&campaign::channel, u"email"_s},
                                                      {&campaign::status, u"active"_s},
                                                      {&campaign::budget, u"400"_s},
                                                      {&campaign::startsOn, u"2026-03-02"_s},
                                                      {&campaign::endsOn, u"2026-03-31"_s}});
    const auto checkReturn = [&](qint64 cost, qint64 revenue, std::optional<double> roi) {
        const Table table = runReport(store, u"campaign-roi"_s, {});
        REQUIRE(table.rows[0].cells[0].text == u"Spring");
        const Cell &spent = table.at(0, u"cost");
        CHECK(spent.units == cost);
        CHECK(table.at(0, u"revenue").units == revenue);
        if (roi)
            CHECK(table.at(0, u"roi").real == Approx(*roi));
        else
            CHECK(table.at(0, u"roi").state == Cell::State::NoData);
        for (const Cell &cell : table.rows[0].cells) {
            if (cell.records)
                CHECK(recordsFigure(store, cell) == cell.units);
        }
    };

    // From the segment to the members, without whoever asked not to be contacted.
    const RecordId east =
        saveSegment(store, u"East"_s, {u"customer"_s, where(u"region"_s, Operator::Equal, u"East"_s), {}, {}});
    const AudienceRequest request{.campaign = spring, .segments = {east}};
    addMembers(store, request, audience(store, request));
    CHECK(store.count({u"campaign_member"_s, {}, {}, {}}) == 3);
    checkReturn(0, 0, std::nullopt);

    // Two claims, one is rejected; only the approved one counts, and then the paid one still does.
    const auto claim = [&](const QString &amount) {
        return firm.add(expense::type, {{&expense::campaign, QString::number(spring)},
                                        {&expense::spentOn, u"2026-03-02"_s},
                                        {&expense::amount, amount},
                                        {&expense::status, u"submitted"_s}});
    };
    const RecordId printing = claim(u"300"_s), dinner = claim(u"150"_s);
    CHECK_FALSE(store.read(expense::type, printing)->get(expense::number).isEmpty());
    CHECK(overBudget(store, spring) == Money{50'00});
    checkReturn(0, 0, std::nullopt);
    firm.set(expense::type, printing, {{&expense::status, u"approved"_s}});
    firm.set(expense::type, dinner, {{&expense::status, u"rejected"_s}});
    CHECK(overBudget(store, spring) == Money{});
    checkReturn(300'00, 0, -1.0);
    firm.moveTo(u"2026-03-03T10:00"_s);
    firm.set(expense::type, printing, {{&expense::status, u"paid"_s}});
    checkReturn(300'00, 0, -1.0);
    const Record claimed = *store.read(expense::type, printing);
    CHECK(claimed.get(expense::decidedAt) < claimed.get(expense::paidAt));

    // Letters: each is logged, members are reached, and that is a touch.
    std::vector<Merged> pieces;
    Merger merger(store, {u"Spring offer"_s, u"Dear {name}"_s}, spring);
    for (const Addressee &one : audience(store, {.campaign = spring, .channel = u"email"_s, .ofMembers = true}).all) {
        if (!one.leftOut)
            pieces.push_back(merger.piece(one));
    }
    CHECK(pieces.size() == 3);
    logPieces(store, pieces, spring, u"email"_s);
    const Condition reached = where(u"status"_s, Operator::Equal, u"reached"_s);
    CHECK(store.count({u"campaign_member"_s, reached, {}, {}}) == 3);

    // One responds, becomes a lead, a deal and a won order of 1,000.
    const RecordId member =
        *store.first({u"campaign_member"_s, where(u"customer_id"_s, Operator::Equal, qint64(customers[0])), {}, {}});
    firm.set(campaign_member::type, member, {{&campaign_member::status, u"responded"_s}});
    firm.add(lead::type, {{&lead::name, u"East 0"_s},
                          {&lead::campaign, QString::number(spring)},
                          {&lead::convertedCustomer, QString::number(customers[0])}});
    const RecordId sold = firm.add(order::type, {{&order::customer, QString::number(customers[0])},
                                                 {&order::orderedOn, u"2026-03-03"_s},
                                                 {&order::status, u"confirmed"_s}});
    firm.add(order_line::type, {{&order_line::order, QString::number(sold)},
                                {&order_line::quantity, u"1"_s},
                                {&order_line::unitPrice, u"1000"_s}});
    CHECK(store.read(order::type, sold)->get(order::attributedCampaign) == spring);
    CHECK(store.read(order::type, sold)->get(order::attributionRule) == u"lead");
    checkReturn(300'00, 0, -1.0); // sold is not received

    firm.moveTo(u"2026-05-01T10:00"_s);
    firm.pay(sold, customers[0], u"400"_s, u"2026-03-20"_s);
    checkReturn(300'00, 400'00, 100.0 / 300);
    firm.pay(sold, customers[0], u"600"_s, u"2026-04-20"_s);
    checkReturn(300'00, 1000'00, 700.0 / 300);
    firm.pay(sold, customers[0], u"-250"_s, u"2026-04-28"_s);
    checkReturn(300'00, 750'00, 1.5);
    const Table table = runReport(store, u"campaign-roi"_s, {});
    CHECK(table.at(0, u"leads").units == 1);
    CHECK(table.at(0, u"won").units == 1);
    CHECK(table.at(0, u"response").real == Approx(1.0 / 3));
    CHECK(table.at(0, u"paid_back").units == Day(2026, 3, 20).toJulianDay());
    const Record kept = *store.read(campaign::type, spring); // what the file keeps says the same
    CHECK(kept.get(campaign::cost) == Money{300'00});
    CHECK(kept.get(campaign::revenue) == Money{750'00});
}
