// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QStringList>
#include <random>
#include <set>

#include "core/base/text.h"
#include "core/store/search.h"
#include "core/store/search_match.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldInfo textField{.name = "name", .kind = FieldKind::Text};
constexpr FieldInfo phoneField{.name = "phone", .kind = FieldKind::Phone};
constexpr FieldInfo longField{.name = "notes", .kind = FieldKind::LongText};

std::set<QString> termsOf(const FieldInfo &field, const QString &text)
{
    const QStringList terms =
        QString::fromStdString(indexTerms(field, text.toStdString())).split(u' ', Qt::SkipEmptyParts);
    return {terms.begin(), terms.end()};
}

// An FTS5 expression of ours: words joined by and, or two such in brackets joined by OR.
bool offers(const std::set<QString> &index, const std::string &expression)
{
    for (QString part : QString::fromStdString(expression).split(u" OR "_s)) {
        part.remove(u'(').remove(u')');
        const QStringList asked = part.split(u' ', Qt::SkipEmptyParts);
        if (!asked.isEmpty() &&
            std::all_of(asked.begin(), asked.end(), [&](const QString &term) { return index.contains(term); }))
            return true;
    }
    return false;
}

int rankOf(const FieldInfo &field, const QString &text, const QString &question)
{
    const std::string utf8 = text.toStdString();
    return SearchQuestion(question).match({{&field, utf8, true}}).rank;
}

QString randomText(std::mt19937 &random, int length)
{
    static const QStringList letters{u"a"_s,  u"b"_s,  u"C"_s, u"7"_s,  u"0"_s,  u" "_s,  u"-"_s, u"é"_s,
                                     u"ß"_s,  u"'"_s,  u"’"_s, u"北"_s, u"京"_s, u"长"_s, u"Ж"_s, u"д"_s,
                                     u"，"_s, u"Ａ"_s, u"·"_s, u"ほ"_s, u"한"_s, u"𠀋"_s, u"."_s};
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters[qsizetype(random() % size_t(letters.size()))];
    return text;
}

} // namespace

TEST_CASE("the index offers every text that matches a question")
{
    std::mt19937 random(42);
    int matches = 0;
    for (int i = 0; i < 60'000; ++i) {
        const QString text = randomText(random, 4 + int(random() % 14));
        QString question;
        switch (random() % 4) {
        case 0:
            question = text.mid(qsizetype(random() % size_t(text.size())), 1 + qsizetype(random() % 12));
            break;
        case 1:
            question = pinyin(text).mid(qsizetype(random() % 6), 1 + qsizetype(random() % 12));
            break;
        case 2:
            question = initials(text).left(1 + qsizetype(random() % 5));
            break;
        default:
            question = randomText(random, 1 + int(random() % 4));
        }
        if (rankOf(textField, text, question) == 0)
            continue;
        ++matches;
        INFO(text.toStdString() << " ? " << question.toStdString());
        const auto index = termsOf(textField, text);
        REQUIRE(offers(index, queryTerms(question)));
    }
    CHECK(matches > 10'000);
}

TEST_CASE("terms of a part are in every text that holds the part literally")
{
    std::mt19937 random(43);
    for (int i = 0; i < 40'000; ++i) {
        const QString folded = fold(randomText(random, 4 + int(random() % 14)));
        if (folded.isEmpty())
            continue;
        const QString part = folded.mid(qsizetype(random() % size_t(folded.size())), 1 + qsizetype(random() % 12));
        if (part.front().isLowSurrogate() || part.back().isHighSurrogate() || fold(part) != part)
            continue;
        INFO(folded.toStdString() << " ? " << part.toStdString());
        const std::string terms = partTerms(part);
        REQUIRE((terms.empty() || offers(termsOf(textField, folded), terms)));
    }
}

TEST_CASE("any three characters of a word find it, shorter ones its beginning")
{
    const QString text = u"Aurora Trading GmbH"_s;
    for (const QString &question :
         {u"aur"_s, u"ror"_s, u"ora"_s, u"rading"_s, u"mbh"_s, u"au"_s, u"t"_s, u"AURORA"_s, u"trading aurora"_s,
          u"aurora  gmbh"_s, u"ａｕｒｏｒａ"_s, u"Aurora Trading GmbH"_s})
        CHECK(rankOf(textField, text, question) > 0);
    for (const QString &question : {u"ur"_s, u"ra"_s, u"auror trades"_s, u"aurorat"_s, u"arora"_s, u""_s, u" - "_s})
        CHECK(rankOf(textField, text, question) == 0);
    CHECK(rankOf(textField, u"INV2024-0012"_s, u"20"_s) > 0); // digits behind letters begin something
    CHECK(rankOf(textField, u"INV2024-0012"_s, u"v20"_s) > 0);
}

TEST_CASE("accents, case, width, apostrophes and scripts do not matter")
{
    CHECK(rankOf(textField, u"Müller Söhne"_s, u"muller"_s) > 0);
    CHECK(rankOf(textField, u"Muller"_s, u"MÜLLER"_s) > 0);
    CHECK(rankOf(textField, u"Straßenbau"_s, u"strassen"_s) > 0);
    CHECK(rankOf(textField, u"O’Neil"_s, u"oneil"_s) > 0);
    CHECK(rankOf(textField, u"ONeil"_s, u"o'neil"_s) > 0);
    CHECK(rankOf(textField, u"卡尔·马克思"_s, u"卡尔马克思"_s) > 0);
    CHECK(rankOf(textField, u"Ромашка"_s, u"РОМАШ"_s) > 0);
    CHECK(rankOf(textField, u"ＡＣＭＥ１２３"_s, u"acme123"_s) > 0);
}

TEST_CASE("Chinese is found by characters, pinyin, syllables and initials, also mixed with Latin")
{
    const QString text = u"北辰贸易 Bund"_s;
    for (const QString &question : {u"北"_s, u"辰"_s, u"辰贸"_s, u"北辰贸易"_s, u"beichen"_s, u"bei chen"_s, u"bei"_s,
                                    u"be"_s, u"maoyi"_s, u"mao"_s, u"ma"_s, u"y"_s, u"bcmy"_s, u"bcm"_s, u"bc"_s,
                                    u"cmy"_s, u"北辰 bund"_s, u"bund maoyi"_s, u"BCMY"_s})
        CHECK(rankOf(textField, text, question) > 0);
    for (const QString &question : {u"北贸"_s, u"辰北"_s, u"cb"_s, u"en"_s, u"beibei"_s, u"易b"_s + u"x"_s})
        CHECK(rankOf(textField, text, question) == 0);
    CHECK(rankOf(textField, u"单晓华"_s, u"shan"_s) > 0); // the surname's reading
}

TEST_CASE("telephone numbers are found by any part of three digits, however written")
{
    const QString number = u"+49 (30) 123 45-67"_s;
    for (const QString &question :
         {u"1234567"_s, u"123 45 67"_s, u"030 1234567"_s, u"(030) 123-4567"_s, u"+49 30 1234567"_s, u"0049301234567"_s,
          u"456"_s, u"4567"_s, u"+49"_s + u"30"_s, u"49"_s}) {
        INFO(question.toStdString());
        CHECK(rankOf(phoneField, number, question) > 0);
        CHECK(offers(termsOf(phoneField, number), queryTerms(question)));
    }
    for (const QString &question : {u"67"_s, u"765"_s, u"abc"_s, u"030 7654321"_s})
        CHECK(rankOf(phoneField, number, question) == 0);
    // A number that only looks like one is still found by its words.
    CHECK(rankOf(textField, u"2024-001"_s, u"2024-001"_s) > 0);
    CHECK(offers(termsOf(textField, u"2024-001"_s), queryTerms(u"2024-001"_s)));
}

TEST_CASE("telephone digits are the same by the fast way")
{
    std::mt19937 random(44);
    const std::string letters = "0123456789+()- ./xXeEtT#;a0(0)";
    for (int i = 0; i < 50'000; ++i) {
        std::string text;
        for (size_t length = random() % 16; length > 0; --length)
            text += letters[random() % letters.size()];
        INFO(text);
        REQUIRE(phoneDigitsUtf8(text) == phoneDigits(QString::fromStdString(text)).toStdString());
    }
    CHECK(phoneDigitsUtf8("００４９ ３０") == phoneDigits(u"００４９ ３０"_s).toStdString());
}

TEST_CASE("long texts are indexed by whole words and pairs of characters")
{
    CHECK(termsOf(longField, u"Delivered late, 再来一次"_s) ==
          std::set<QString>{u"delivered"_s, u"late"_s, u"再来"_s, u"来一"_s, u"一次"_s});
    CHECK(rankOf(longField, u"Delivered late"_s, u"LATE"_s) > 0);
    CHECK(rankOf(longField, u"Delivered late"_s, u"deliver"_s) == 0);
}

TEST_CASE("of two matches the more exact one ranks higher")
{
    const auto better = [](const QString &a, const QString &b, const QString &question) {
        return rankOf(textField, a, question) > rankOf(textField, b, question);
    };
    CHECK(better(u"Acme"_s, u"Acme Trading"_s, u"acme"_s));
    CHECK(better(u"Acme Trading"_s, u"Best Acme"_s, u"acme"_s));
    CHECK(better(u"Best Acme"_s, u"Best Acmeron"_s, u"acme"_s));
    CHECK(better(u"Best Acmeron"_s, u"Pacmeron"_s, u"acme"_s));
    CHECK(better(u"北辰"_s, u"北辰贸易"_s, u"beichen"_s));
    CHECK(better(u"贝贝"_s, u"宝贝"_s, u"bei"_s));
}
