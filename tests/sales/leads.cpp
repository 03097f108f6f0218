// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/company_name.h"
#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/known_people.h"
#include "core/sales/lead_conversion.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::vector<Known> knownBy(test::Firm &firm, const QString &name, const QString &phone = {}, const QString &email = {})
{
    return knownAlready(*firm.store, {name, {}, {phone}, email, nullptr, 0});
}

RecordId addLead(test::Firm &firm)
{
    return firm.add(lead::type, {{&lead::name, u"Marco Rossi"_s},
                                 {&lead::company, u"Lakeside Hotels"_s},
                                 {&lead::title, u"Buyer"_s},
                                 {&lead::email, u"marco@lakeside.example"_s},
                                 {&lead::phone, u"+39 02 5550 1234"_s},
                                 {&lead::city, u"Como"_s},
                                 {&lead::expectedAmount, u"4800"_s},
                                 {&lead::notes, u"Met at the fair."_s}});
}

} // namespace

TEST_CASE("names of firms are compared without their legal form")
{
    CHECK(companyKey(u"Aurora Trading GmbH & Co. KG") == u"aurora trading");
    CHECK(companyKey(u"AURORA  Trading, Ltd.") == u"aurora trading");
    CHECK(companyKey(u"杭州北辰贸易有限公司") == u"杭州北辰贸易");
    CHECK(companyKey(u"Ltd") == u"ltd");
    CHECK(companyKey(u"AB Gustavsson") == u"ab gustavsson");
}

TEST_CASE("somebody known is recognised by name, number, address or pinyin, however it is written")
{
    test::Firm firm;
    const RecordId north = firm.add(
        customer::type, {{&customer::name, u"杭州北辰贸易有限公司"_s}, {&customer::phone, u"+86 571 8888 1234"_s}});
    const RecordId person = firm.add(contact::type, {{&contact::firstName, u"Mara"_s},
                                                     {&contact::lastName, u"Lind"_s},
                                                     {&contact::email, u"Mara.Lind@aurora.example"_s},
                                                     {&contact::customer, QString::number(firm.customer)}});
    const auto isFirst = [](const std::vector<Known> &list, const RecordType &type, RecordId id) {
        return !list.empty() && &list[0].shape->type() == &type && list[0].id == id;
    };
    CHECK(isFirst(knownBy(firm, u"Aurora Trading Ltd."_s), customer::type, firm.customer));
    CHECK(isFirst(knownBy(firm, u"aurora trad"_s), customer::type, firm.customer));
    CHECK(isFirst(knownBy(firm, u"Aurora Tradng"_s), customer::type, firm.customer));
    CHECK(isFirst(knownBy(firm, u"北辰贸易"_s), customer::type, north));
    CHECK(isFirst(knownBy(firm, u"hangzhou beichen maoyi"_s), customer::type, north));
    CHECK(isFirst(knownBy(firm, {}, u"0571-88881234"_s), customer::type, north));
    CHECK(isFirst(knownBy(firm, {}, u"（0571）8888 1234"_s), customer::type, north));
    CHECK(isFirst(knownBy(firm, {}, {}, u"mara.lind@AURORA.example"_s), contact::type, person));
    CHECK(isFirst(knownBy(firm, u"Mara Lind"_s), contact::type, person));
    CHECK(knownBy(firm, u"au"_s).empty());
    CHECK(knownBy(firm, u"Northgate Stores"_s).empty());
    CHECK(knownBy(firm, {}, u"1234"_s).empty());
    CHECK(knownBy(firm, {}, u"+86 571 8888 9999"_s).empty());
}

TEST_CASE("who is known already comes with the last talk")
{
    test::Firm firm;
    const RecordId staffId = firm.add(staff::type, {{&staff::name, u"Mara Lind"_s}});
    firm.store->setMe(staffId);
    firm.add(communication::type, {{&communication::subject, u"Autumn range"_s},
                                   {&communication::channel, u"call"_s},
                                   {&communication::at, u"2026-06-03T09:30"_s},
                                   {&communication::customer, QString::number(firm.customer)}});
    const auto list = knownBy(firm, u"Aurora Trading"_s);
    REQUIRE(list.size() == 1);
    REQUIRE(list[0].lastTalk);
    CHECK(list[0].lastTalk->subject == u"Autumn range");
    CHECK(knownSentence(*firm.store, list[0]).contains(u"Aurora Trading"));
}

TEST_CASE("a lead becomes customer, contact and opportunity with all that was said, and one undo takes it back")
{
    test::Firm firm;
    const RecordId id = addLead(firm);
    const QString leadId = QString::number(id);
    const RecordId talk = firm.add(communication::type, {{&communication::subject, u"First call"_s},
                                                         {&communication::channel, u"call"_s},
                                                         {&communication::at, u"2026-06-03T09:30"_s},
                                                         {&communication::lead, leadId}});
    const RecordId todo =
        firm.add(task::type,
                 {{&task::subject, u"Send samples"_s}, {&task::dueAt, u"2026-06-12T09:00"_s}, {&task::lead, leadId}});
    const qint64 before = firm.store->count({u"customer"_s, {}, {}, {}});
    const Converted done = convertLead(*firm.store, proposedConversion(*firm.store, id));
    const Record converted = *firm.store->read(lead::type, id);
    CHECK(converted.get(lead::status) == u"converted");
    CHECK(converted.get(lead::convertedCustomer) == done.customer);
    const Record customer = *firm.store->read(customer::type, done.customer);
    CHECK(customer.get(customer::name) == u"Lakeside Hotels");
    CHECK(customer.get(customer::city) == u"Como");
    const Record contact = *firm.store->read(contact::type, done.contact);
    CHECK(contact.get(contact::firstName) == u"Marco");
    CHECK(contact.get(contact::lastName) == u"Rossi");
    CHECK(contact.get(contact::email) == u"marco@lakeside.example");
    CHECK(contact.get(contact::customer) == done.customer);
    const Record deal = *firm.store->read(opportunity::type, done.opportunity);
    CHECK(deal.get(opportunity::amount).minor == 4800'00);
    CHECK(deal.get(opportunity::notes) == u"Met at the fair.");
    CHECK(deal.get(opportunity::contact) == done.contact);
    const Record said = *firm.store->read(communication::type, talk);
    CHECK(said.get(communication::customer) == done.customer);
    CHECK(said.get(communication::lead) == id);
    const Record planned = *firm.store->read(task::type, todo);
    CHECK(planned.get(task::opportunity) == done.opportunity);
    CHECK(planned.isEmpty(task::lead));
    CHECK_THROWS_AS(convertLead(*firm.store, proposedConversion(*firm.store, id)), Error);

    Change::undo(*firm.store, done.change);
    CHECK(firm.store->count({u"customer"_s, {}, {}, {}}) == before);
    CHECK(firm.store->read(lead::type, id)->get(lead::status) == u"new");
    CHECK(firm.store->read(communication::type, talk)->isEmpty(communication::customer));
    CHECK(firm.store->read(task::type, todo)->get(task::lead) == id);
}

TEST_CASE("a lead goes onto a customer that is there, whose own facts stay")
{
    test::Firm firm;
    const RecordId id = addLead(firm);
    Conversion conversion = proposedConversion(*firm.store, id);
    conversion.customer = {Conversion::How::Existing, firm.customer};
    conversion.opportunity.how = Conversion::How::Leave;
    const Converted done = convertLead(*firm.store, conversion);
    CHECK(done.customer == firm.customer);
    CHECK(done.opportunity == 0);
    const Record customer = *firm.store->read(customer::type, firm.customer);
    CHECK(customer.get(customer::name) == u"Aurora Trading");
    CHECK(customer.get(customer::city) == u"Leipzig");
    CHECK(customer.get(customer::notes) == u"Met at the fair.");
    CHECK(customer.get(customer::phone) == u"+39 02 5550 1234");
}

TEST_CASE("a lead without a firm becomes a private customer")
{
    test::Firm firm;
    const RecordId id = firm.add(lead::type, {{&lead::name, u"欧阳晓华"_s}, {&lead::mobile, u"13800138000"_s}});
    const Converted done = convertLead(*firm.store, proposedConversion(*firm.store, id));
    CHECK(done.contact == 0);
    CHECK(firm.store->read(customer::type, done.customer)->get(customer::kind) == u"person");
    CHECK(firm.store->read(customer::type, done.customer)->get(customer::mobile) == u"13800138000");
    CHECK(personName(u"欧阳晓华"_s).last == u"欧阳");
    CHECK(personName(u"单晓华"_s).first == u"晓华");
    CHECK(personName(u"Jean Claude Martin"_s).last == u"Martin");
}
