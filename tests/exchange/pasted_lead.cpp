// SPDX-License-Identifier: GPL-3.0-or-later
// Leads as people paste them.
#include <catch2/catch.hpp>

#include "core/exchange/pasted_lead.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::map<QString, QString>;

Fields pasted(const QString &text)
{
    test::ImportFixture file;
    Fields fields;
    const QJsonObject read = leadFromText(file.store->catalogue(), text);
    for (auto it = read.begin(); it != read.end(); ++it)
        fields[it.key()] = it.value().toString();
    CHECK(fields[u"notes"_s] == text.trimmed()); // nothing is lost
    fields.erase(u"notes"_s);
    return fields;
}

} // namespace

TEST_CASE("a signature is read: person, title, firm, numbers, address")
{
    CHECK(
        pasted(
            u"Best regards,\nAnna Berg\nHead of Purchasing\nNordlicht Handels GmbH\nTel. +49 341 5550-123\n"
            "Mobile: +49 171 555 0188\nFax +49 341 5550-199\nanna.berg@nordlicht.example | www.nordlicht.example"_s) ==
        Fields{{u"name"_s, u"Anna Berg"_s},
               {u"title"_s, u"Head of Purchasing"_s},
               {u"company"_s, u"Nordlicht Handels GmbH"_s},
               {u"phone"_s, u"+49 341 5550-123"_s},
               {u"mobile"_s, u"+49 171 555 0188"_s},
               {u"email"_s, u"anna.berg@nordlicht.example"_s}});
    CHECK(
        pasted(
            u"王小明 / 采购经理\n杭州北辰贸易有限公司\n电话 0571-8765 4321  手机 138 1234 5678\nwang@beichen.example"_s) ==
        Fields{{u"name"_s, u"王小明"_s},
               {u"title"_s, u"采购经理"_s},
               {u"company"_s, u"杭州北辰贸易有限公司"_s},
               {u"phone"_s, u"0571-8765 4321"_s},
               {u"mobile"_s, u"138 1234 5678"_s},
               {u"email"_s, u"wang@beichen.example"_s}});
}

TEST_CASE("what a web form says with labels is read by them, in either language")
{
    CHECK(pasted(u"Name: Li\nCompany: Bund 88\nPhone: 021 5555 0199\nE-Mail: li@bund.example\nCity: Shanghai\n"
                 "Message: 300 cups by 2026-12-01, please."_s) == Fields{{u"name"_s, u"Li"_s},
                                                                         {u"company"_s, u"Bund 88"_s},
                                                                         {u"phone"_s, u"021 5555 0199"_s},
                                                                         {u"email"_s, u"li@bund.example"_s},
                                                                         {u"city"_s, u"Shanghai"_s}});
    CHECK(pasted(u"姓名：陈静\n公司：云岭茶业\n手机：13912345678\n城市：昆明"_s) ==
          Fields{{u"name"_s, u"陈静"_s},
                 {u"company"_s, u"云岭茶业"_s},
                 {u"mobile"_s, u"13912345678"_s},
                 {u"city"_s, u"昆明"_s}});
}

TEST_CASE("a message without a name takes it from the address or the firm; dates and sentences are nobody")
{
    CHECK(pasted(u"Hello,\nwe need 40 teapots until 2026-12-24.\nThanks!\njohn.smith@acme.example"_s) ==
          Fields{{u"name"_s, u"John Smith"_s}, {u"email"_s, u"john.smith@acme.example"_s}});
    CHECK(pasted(u"Acme Inc.\ninfo@acme.example"_s) ==
          Fields{{u"name"_s, u"Acme Inc."_s}, {u"company"_s, u"Acme Inc."_s}, {u"email"_s, u"info@acme.example"_s}});
    CHECK(pasted(u"Anna Berg <anna@x.example>"_s) ==
          Fields{{u"name"_s, u"Anna Berg"_s}, {u"email"_s, u"anna@x.example"_s}});
    CHECK(pasted(u"what a day"_s).empty());
    test::ImportFixture file;
    CHECK(leadFromText(file.store->catalogue(), u"  \n"_s).isEmpty());
}
