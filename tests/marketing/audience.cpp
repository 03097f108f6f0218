// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/audience.h"

#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

struct Mailing
{
    Mailing()
    {
        campaign = shop.add(campaign::type, {{&campaign::name, u"Spring"_s}, {&campaign::channel, u"email"_s}});
        everybody = all(u"customer"_s);
    }
    RecordId all(const QString &type)
    {
        shop.commit();
        return saveSegment(*shop.store, u"All "_s + type, {type, {}, {}, {}});
    }
    RecordId customer(const QString &name, const QString &email)
    {
        return shop.add(customer::type, {{&customer::name, name}, {&customer::email, email}});
    }
    Audience find(AudienceRequest request = {})
    {
        shop.commit();
        request.campaign = campaign;
        if (request.segments.empty())
            request.segments = {everybody};
        return audience(*shop.store, request);
    }
    static qint64 out(const Audience &found, LeftOut reason)
    {
        const auto place = found.leftOut.find(reason);
        return place == found.leftOut.end() ? 0 : place->second;
    }

    test::Shop shop;
    RecordId campaign = 0, everybody = 0;
};

} // namespace

TEST_CASE("an address is reached once, however it is written, and by whatever kind of record")
{
    Mailing mailing;
    mailing.customer(u"Aurora"_s, u"hello@aurora.example"_s);
    mailing.customer(u"Aurora again"_s, u"Hello@Aurora.example"_s);
    mailing.customer(u"Borealis"_s, u"b@borealis.example"_s);
    mailing.shop.add(contact::type, {{&contact::lastName, u"Lee"_s}, {&contact::email, u"b@borealis.example"_s}});
    mailing.shop.add(lead::type, {{&lead::name, u"New"_s}, {&lead::email, u"new@lead.example"_s}});
    const RecordId contacts = mailing.all(u"contact"_s), leads = mailing.all(u"lead"_s);
    const Audience found = mailing.find({.segments = {mailing.everybody, contacts, leads}});
    CHECK(found.all.size() == 5);
    CHECK(found.addressed == 3);
    CHECK(Mailing::out(found, LeftOut::SameAddress) == 2);
}

TEST_CASE("whoever asked not to be contacted, withdrew consent or has no address is left out and counted")
{
    Mailing mailing;
    const RecordId quiet = mailing.shop.add(customer::type, {{&customer::name, u"Quiet"_s},
                                                             {&customer::email, u"q@quiet.example"_s},
                                                             {&customer::doNotContact, u"true"_s}});
    mailing.customer(u"Quiet's second record"_s, u"Q@quiet.example"_s);
    mailing.customer(u"No address"_s, QString());
    const RecordId firm = mailing.customer(u"Firm"_s, QString());
    mailing.shop.add(contact::type, {{&contact::lastName, u"Gone"_s}, {&contact::customer, id(firm)}});
    const RecordId lee = mailing.shop.add(
        contact::type,
        {{&contact::lastName, u"Lee"_s}, {&contact::customer, id(firm)}, {&contact::email, u"lee@firm.example"_s}});
    const RecordId no = mailing.customer(u"Withdrew"_s, u"w@withdrew.example"_s);
    const RecordId person = mailing.shop.add(
        contact::type,
        {{&contact::lastName, u"Wu"_s}, {&contact::customer, id(no)}, {&contact::email, u"w@withdrew.example"_s}});
    for (const auto &[given, day] : {std::pair{u"true"_s, u"2025-01-01"_s}, {u"false"_s, u"2026-01-01"_s}})
        mailing.shop.add(consent::type, {{&consent::contact, id(person)},
                                         {&consent::channel, u"email"_s},
                                         {&consent::given, given},
                                         {&consent::givenOn, day}});
    const Audience found = mailing.find();
    CHECK(Mailing::out(found, LeftOut::DoNotContact) == 2); // both records of that address
    CHECK(Mailing::out(found, LeftOut::NoAddress) == 1);
    CHECK(Mailing::out(found, LeftOut::ConsentWithdrawn) == 1);
    CHECK(found.addressed == 1); // the firm, through Lee
    for (const Addressee &one : found.all) {
        if (!one.leftOut)
            CHECK(one.contact == lee);
    }
    CHECK(quiet != 0);

    mailing.shop.store->setSetting(u"consent_required"_s, u"yes"_s);
    CHECK(Mailing::out(mailing.find(), LeftOut::NoConsent) == 1);
}

TEST_CASE("members come once, other segments are kept out, and some are held out, the same ones every time")
{
    Mailing mailing;
    for (int i = 0; i < 400; ++i)
        mailing.customer(u"Customer %1"_s.arg(i), u"c%1@example.org"_s.arg(i));
    mailing.shop.commit();
    const RecordId few = saveSegment(*mailing.shop.store, u"Few"_s,
                                     {u"customer"_s, where(u"name"_s, Operator::Contains, u"Customer 39"_s), {}, {}});
    const AudienceRequest request{
        .campaign = mailing.campaign, .segments = {mailing.everybody}, .without = {few}, .heldOutPercent = 20};
    const Audience found = mailing.find(request);
    CHECK(Mailing::out(found, LeftOut::Excluded) == 11);
    CHECK(found.addressed == 389);
    CHECK(found.heldOut > 50);
    CHECK(found.heldOut < 110);
    const qint64 change = addMembers(*mailing.shop.store, request, found);
    const Condition its = where(u"campaign_id"_s, Operator::Equal, qint64(mailing.campaign));
    CHECK(mailing.shop.store->count({u"campaign_member"_s, its, {}, {}}) == 389);
    const Audience again = mailing.find(request);
    CHECK(again.addressed == 0);
    CHECK(Mailing::out(again, LeftOut::AlreadyMember) == 389);
    Change::undo(*mailing.shop.store, change);
    CHECK(mailing.find(request).heldOut == found.heldOut);
}

TEST_CASE("letters go to a place once, telephones are one by their last digits")
{
    Mailing mailing;
    for (const QString &name : {u"Li"_s, u"Wang"_s})
        mailing.shop.add(
            customer::type,
            {{&customer::name, name}, {&customer::street, u"Main Street 5"_s}, {&customer::city, u"Leipzig"_s}});
    for (const QString &phone : {u"+49 341 1234567"_s, u"0341/1234567"_s})
        mailing.shop.add(customer::type, {{&customer::name, u"Tel "_s + phone}, {&customer::phone, phone}});
    const Audience letters = mailing.find({.channel = u"letter"_s});
    CHECK(letters.addressed == 1);
    CHECK(Mailing::out(letters, LeftOut::SameAddress) == 1);
    CHECK(Mailing::out(letters, LeftOut::NoAddress) == 2);
    CHECK(mailing.find({.channel = u"phone"_s}).addressed == 1);
}

TEST_CASE(
    "a letter to somebody at a firm names the firm, and abroad the country; Chinese addresses begin with the town")
{
    Mailing mailing;
    {
        Store &store = *mailing.shop.store;
        Change change(store, u"Country"_s);
        Record ours = *store.read(business::type, store.first({u"business"_s, {}, {}, {}}).value_or(0));
        ours.set(business::country, u"Germany"_s);
        REQUIRE(change.save(ours).isEmpty());
        change.commit();
    }
    const auto firm = [&](const QString &name, const QString &street, const QString &postcode, const QString &city,
                          const QString &country) {
        const RecordId made = mailing.shop.add(customer::type, {{&customer::name, name},
                                                                {&customer::street, street},
                                                                {&customer::postcode, postcode},
                                                                {&customer::city, city},
                                                                {&customer::country, country}});
        mailing.shop.add(contact::type,
                         {{&contact::firstName, u"Ann"_s}, {&contact::lastName, name}, {&contact::customer, id(made)}});
    };
    firm(u"Aurora"_s, u"Markt 5"_s, u"04109"_s, u"Leipzig"_s, u"germany"_s);
    firm(u"Lotus"_s, u"12 rue des Martyrs, cour 2"_s, u"75009"_s, u"Paris"_s, u"France"_s);
    firm(u"松音"_s, u"文三路 258 号"_s, u"310012"_s, u"杭州"_s, u"中国"_s);
    firm(u"West"_s, u"Leipzig Road 1"_s, {}, u"Leipzig"_s, {});
    const RecordId people = mailing.all(u"contact"_s);
    const auto addresses = [](const Audience &found) {
        QStringList all;
        for (const Addressee &one : found.all)
            all << one.address;
        all.sort();
        return all;
    };
    CHECK(addresses(mailing.find({.channel = u"letter"_s})) ==
          QStringList{u"Aurora, Markt 5, 04109 Leipzig"_s, u"Lotus, 12 rue des Martyrs, cour 2, 75009 Paris, France"_s,
                      u"West, Leipzig Road 1, Leipzig"_s, u"松音, 杭州文三路 258 号, 310012, 中国"_s});
    AudienceRequest request{.segments = {people}, .channel = u"letter"_s};
    const Audience found = mailing.find(request);
    CHECK(found.addressed == 4);
    CHECK(addresses(found).constFirst() == u"Aurora, Ann Aurora, Markt 5, 04109 Leipzig");
    // The firm and its people are at one place.
    request.segments = {mailing.everybody, people};
    CHECK(Mailing::out(mailing.find(request), LeftOut::SameAddress) == 4);
    request.campaign = mailing.campaign;
    request.segments = {people};
    REQUIRE(addMembers(*mailing.shop.store, request, audience(*mailing.shop.store, request)) != 0);
    const Audience members =
        audience(*mailing.shop.store, {.campaign = mailing.campaign, .channel = u"letter"_s, .ofMembers = true});
    CHECK(members.addressed == 4);
    CHECK(addresses(members) == addresses(found));
}
