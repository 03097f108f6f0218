// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/suggestions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/service/caller.h"
#include "core/service/survey_forms.h"
#include "core/store/tags.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

RecordId know(test::Shop &shop, const QString &title, const QString &problem, const QString &status = u"published"_s)
{
    return shop.add(solution::type,
                    {{&solution::title, title}, {&solution::problem, problem}, {&solution::status, status}});
}

} // namespace

TEST_CASE("known solutions are found by the words of a case, in both languages, the rarest words first")
{
    test::Shop shop;
    const RecordId lids =
        know(shop, u"Broken or chipped lids on arrival 壶盖破损"_s, u"The lid of the teapot arrived chipped."_s);
    const RecordId late = know(shop, u"Late deliveries 延误"_s, u"The goods come later than promised."_s);
    know(shop, u"Draft about lids"_s, u"lids lids lids"_s, u"draft"_s);
    for (int i = 0; i < 20; ++i)
        know(shop, u"Tea number %1"_s.arg(i), u"The tea of the teapot."_s);
    shop.commit();
    Store &store = *shop.store;
    const auto first = suggestSolutions(store, u"Six teapots have a chipped lid"_s);
    REQUIRE(!first.empty());
    CHECK(first.front().solution == lids);
    CHECK(first.front().words.contains(u"lid"_s)); // the plural in the title is the same word
    CHECK(suggestSolutions(store, u"壶盖到货时破损了"_s).front().solution == lids);
    CHECK(suggestSolutions(store, u"快递延误两天"_s).front().solution == late);
    CHECK(suggestSolutions(store, u"xyzzy"_s).empty());
    Change change(store, u"Tags"_s);
    setTags(change, store.shape(solution::type), late, {u"courier"_s, u"xyzzy"_s});
    change.commit();
    CHECK(suggestSolutions(store, u"xyzzy"_s).front().solution == late); // a tag is a word of it
    CHECK(suggestSolutions(store, QString()).empty());
}

TEST_CASE("a bad score proposes a case, free text and good scores never do; a survey about a case reopens it")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    const RecordId survey = shop.add(survey::type, {{&survey::name, u"After the order"_s}});
    const auto ask = [&](const QString &kind) {
        return shop.add(
            question::type,
            {{&question::survey, id(survey)}, {&question::kind, kind}, {&question::text, u"How was it?"_s}});
    };
    const RecordId csat = ask(u"csat"_s), text = ask(u"text"_s);
    const RecordId old = shop.add(complaint::type, {{&complaint::subject, u"Lid"_s},
                                                    {&complaint::customer, id(buyer)},
                                                    {&complaint::status, u"closed"_s},
                                                    {&complaint::openedAt, u"2026-05-01T10:00"_s}});
    const auto answer = [&](RecordId question, const QString &score, const QString &words, const QString &about = {}) {
        const RecordId made = shop.add(response::type, {{&response::survey, id(survey)},
                                                        {&response::customer, id(buyer)},
                                                        {&response::complaint, about},
                                                        {&response::answeredAt, u"2026-06-01T10:00"_s}});
        shop.add(answer::type, {{&answer::response, id(made)},
                                {&answer::question, id(question)},
                                {&answer::score, score},
                                {&answer::text, words}});
        return made;
    };
    answer(text, QString(), u"Everything was terrible, awful, bad!"_s);
    answer(csat, u"4"_s, QString());
    const RecordId bad = answer(csat, u"1"_s, QString());
    const RecordId again = answer(csat, u"2"_s, QString(), id(old));
    shop.commit();
    Store &store = *shop.store;
    std::vector<ProposedCase> proposed = proposedCases(store);
    REQUIRE(proposed.size() == 2);
    for (const ProposedCase &one : proposed) {
        if (one.response == again) {
            CHECK(openCaseFor(store, one) == old);
            CHECK(store.read(complaint::type, old)->get(complaint::status) == u"reopened");
        } else {
            CHECK(one.response == bad);
            const RecordId made = openCaseFor(store, one);
            CHECK(store.read(complaint::type, made)->get(complaint::customer) == buyer);
            CHECK(store.read(response::type, bad)->get(response::complaint) == made);
        }
    }
    CHECK(proposedCases(store).empty());
}

TEST_CASE("a caller is found however the number is written, and a short number is nobody's")
{
    test::Shop shop;
    const RecordId firm =
        shop.add(customer::type, {{&customer::name, u"Aurora"_s}, {&customer::phone, u"0341 123456-7"_s}});
    const RecordId person = shop.add(
        contact::type,
        {{&contact::lastName, u"Xu"_s}, {&contact::customer, id(firm)}, {&contact::mobile, u"+86 138 0000 5216"_s}});
    const RecordId lead = shop.add(lead::type, {{&lead::name, u"New"_s}, {&lead::phone, u"030 99887766"_s}});
    shop.commit();
    Store &store = *shop.store;
    for (const QString &number :
         {u"+49 341 1234567"_s, u"03411234567"_s, u"tel:+493411234567"_s, u"sip:03411234567@pbx"_s}) {
        const std::vector<Caller> callers = callersOf(store, number);
        INFO(number.toStdString());
        REQUIRE(callers.size() == 1);
        CHECK(callers.front().id == firm);
    }
    const std::vector<Caller> mobile = callersOf(store, u"13800005216"_s);
    REQUIRE(mobile.size() == 1);
    CHECK(mobile.front().id == person);
    CHECK(mobile.front().customer == firm);
    CHECK(callersOf(store, u"+49 30 99887766"_s).front().id == lead);
    CHECK(callersOf(store, u"+49 341 7654321"_s).empty());
    Change change(store, u"Numbers"_s);
    const auto further = [&](const QString &kind, const QString &value) {
        Record point = store.blank(contact_point::type);
        point.set(contact_point::contact, person);
        point.set(contact_point::kind, kind);
        point.set(contact_point::value, value);
        REQUIRE(change.save(point).isEmpty());
    };
    further(u"phone"_s, u"0221 / 47 11 99"_s); // at home
    further(u"phone"_s, u"+86 138 0000 5216"_s);
    further(u"email"_s, u"471199@example.org"_s);
    change.commit();
    const std::vector<Caller> home = callersOf(store, u"+49 221 471199"_s);
    REQUIRE(home.size() == 1);
    CHECK(home.front().id == person);
    CHECK(home.front().customer == firm);
    CHECK(callersOf(store, u"13800005216"_s).size() == 1); // known twice, and still one person
    CHECK(callersOf(store, u"110"_s).empty());
    CHECK(callersOf(store, u"anonymous"_s).empty());
}

TEST_CASE("a survey's form is one safe page, its answers come in once, and those of another file are refused")
{
    test::Shop shop;
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    const RecordId survey = shop.add(survey::type, {{&survey::name, u"After </script> & order"_s}});
    const RecordId csat = shop.add(
        question::type,
        {{&question::survey, id(survey)}, {&question::kind, u"csat"_s}, {&question::text, u"How <b>was</b> it?"_s}});
    shop.commit();
    Store &store = *shop.store;
    const RecordId sent = sendSurvey(store, survey, buyer);
    const QByteArray form = surveyForm(store, survey, sent);
    CHECK_FALSE(form.contains("<b>was"));
    CHECK(form.count("</script>") == 2);
    CHECK_FALSE(form.contains("http")); // nothing is fetched from anywhere
    const qsizetype begin = form.indexOf("application/json\">") + 18;
    QJsonObject made = QJsonDocument::fromJson(form.mid(begin, form.indexOf("</script>", begin) - begin)).object();
    made[u"answers"_s] = QJsonArray{QJsonObject{{u"question"_s, csat}, {u"score"_s, 4}},
                                    QJsonObject{{u"question"_s, 9999}, {u"score"_s, 4}}};
    made[u"answered_at"_s] = u"2026-06-10T10:00:00.000Z"_s;
    const ImportedAnswers imported = importAnswers(store, QJsonDocument(made).toJson());
    CHECK(imported.response == sent);
    CHECK(imported.answers == 1);
    CHECK(imported.unknown == 1);
    CHECK(store.read(response::type, sent)->get(response::answeredAt) == *instantFromIso(u"2026-06-10T10:00:00Z"));
    CHECK_THROWS_AS(importAnswers(store, QJsonDocument(made).toJson()), Error); // answered already
    made[u"file"_s] = u"another"_s;
    CHECK_THROWS_AS(importAnswers(store, QJsonDocument(made).toJson()), Error);
    CHECK_THROWS_AS(importAnswers(store, "nonsense"), Error);
}
