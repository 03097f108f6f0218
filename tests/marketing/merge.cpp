// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/merge.h"

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
        campaign = shop.add(campaign::type, {{&campaign::name, u"Spring"_s},
                                             {&campaign::channel, u"email"_s},
                                             {&campaign::offer, u"10 % on teapots"_s}});
        firm = shop.add(customer::type, {{&customer::name, u"Aurora"_s},
                                         {&customer::email, u"hello@aurora.example"_s},
                                         {&customer::city, u"Leipzig"_s}});
        wu =
            shop.add(customer::type, {{&customer::name, u"吴丽 \"Wu\"\nLi"_s}, {&customer::email, u"wu@li.example"_s}});
        for (const RecordId who : {firm, wu})
            shop.add(campaign_member::type,
                     {{&campaign_member::campaign, id(campaign)}, {&campaign_member::customer, id(who)}});
        shop.commit();
    }
    std::vector<Merged> pieces(const QString &subject, const QString &body)
    {
        std::vector<Merged> list;
        Merger merger(*shop.store, {subject, body}, campaign);
        for (const Addressee &one :
             audience(*shop.store, {.campaign = campaign, .channel = u"email"_s, .ofMembers = true}).all) {
            if (!one.leftOut)
                list.push_back(merger.piece(one));
        }
        return list;
    }

    test::Shop shop;
    RecordId campaign = 0, firm = 0, wu = 0;
};

} // namespace

TEST_CASE(
    "a template is filled for each recipient, with conditions, words for what is empty, and a list of what is missing")
{
    Mailing mailing;
    const auto pieces = mailing.pieces(
        u"{campaign.offer} for {name}"_s,
        u"Dear {customer.name|friend}, {if customer.city = Leipzig}see you in {customer.city}{else}write to "
        "us from {customer.city}{end}. {{braces} {customer.region|anywhere} {business.name}"_s);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].subject == u"10 % on teapots for Aurora");
    CHECK(pieces[0].body == u"Dear Aurora, see you in Leipzig. {braces} anywhere Shop");
    CHECK(pieces[0].missing.isEmpty());
    CHECK(pieces[1].missing == QStringList{u"customer.city"_s});
}

TEST_CASE("a template with unknown fields or open conditions is refused in words")
{
    Mailing mailing;
    Store &store = *mailing.shop.store;
    CHECK(templateProblems(store, {u"{name}"_s, u"{if customer.city}x{end} {today}"_s}).isEmpty());
    CHECK(templateProblems(store, {{}, u"{customer.nmae}"_s}).join(u' ').contains(u"name"_s));
    CHECK(templateProblems(store, {{}, u"{whoever}"_s}).size() == 1);
    CHECK(templateProblems(store, {{}, u"{if customer.city}x"_s}).size() == 1);
    CHECK(templateProblems(store, {{}, u"x{end}"_s}).size() == 1);
}

TEST_CASE("an e-mail file is plain ASCII with encoded words, and no name brings a header of its own along")
{
    Mailing mailing;
    const auto pieces = mailing.pieces(u"你好\nBcc: thief@example.org"_s, u"亲爱的 {name}\n你好"_s);
    const QByteArray eml = emlOf(*mailing.shop.store, pieces[1]);
    for (const char c : eml)
        REQUIRE((c == '\r' || c == '\n' || (c >= 32 && c < 127)));
    const QByteArray head = eml.left(eml.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n'))
        CHECK_FALSE(line.startsWith("Bcc"));
    CHECK(head.contains("X-Unsent: 1"));
    CHECK(head.contains("<wu@li.example>"));
    const QByteArray body = QByteArray::fromBase64(eml.mid(eml.indexOf("\r\n\r\n") + 4).replace("\r\n", ""));
    CHECK(QString::fromUtf8(body).endsWith(u"\r\n你好"_s));
    CHECK(fileNameOf(pieces[1], 7) == u"0007 吴丽 _Wu__Li.eml");
}

TEST_CASE("every piece is logged on its recipient, and members become reached; one undo takes it back")
{
    Mailing mailing;
    Store &store = *mailing.shop.store;
    const qint64 change = logPieces(store, mailing.pieces(u"Hello"_s, u"Text"_s), mailing.campaign, u"email"_s);
    const Condition its = where(u"campaign_id"_s, Operator::Equal, qint64(mailing.campaign));
    const std::vector<Record> talks = store.select({u"communication"_s, its, {u"id"_s}, {}});
    REQUIRE(talks.size() == 2);
    CHECK(talks[0].get(communication::customer) == mailing.firm);
    CHECK(talks[0].get(communication::direction) == u"out");
    const Condition reached = all({its, where(u"status"_s, Operator::Equal, u"reached"_s)});
    CHECK(store.count({u"campaign_member"_s, reached, {}, {}}) == 2);
    Change::undo(store, change);
    CHECK(store.count({u"communication"_s, its, {}, {}}) == 0);
    CHECK(store.count({u"campaign_member"_s, reached, {}, {}}) == 0);
}
