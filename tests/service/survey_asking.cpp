// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/survey_asking.h"

#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/service/suggestions.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString id(RecordId record)
{
    return QString::number(record);
}

} // namespace

TEST_CASE("surveys are proposed after orders and cases, once a customer, and not to whoever wants to be left alone")
{
    test::Shop shop; // on 11 June 2026
    const RecordId after = shop.add(survey::type, {{&survey::name, u"Order"_s}, {&survey::sendWhen, u"after_order"_s}});
    shop.add(survey::type, {{&survey::name, u"Case"_s}, {&survey::sendWhen, u"after_complaint"_s}});
    shop.add(survey::type, {{&survey::name, u"Once a year"_s}});
    const RecordId aurora = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    const RecordId quiet =
        shop.add(customer::type, {{&customer::name, u"Quiet"_s}, {&customer::doNotContact, u"true"_s}});
    const auto sell = [&](RecordId to, const QString &day, const QString &status) {
        return shop.add(order::type, {{&order::customer, id(to)}, {&order::orderedOn, day}, {&order::status, status}});
    };
    sell(aurora, u"2026-06-01"_s, u"completed"_s);
    const RecordId latest = sell(aurora, u"2026-06-05"_s, u"delivered"_s);
    sell(aurora, u"2026-06-06"_s, u"quote"_s);
    sell(quiet, u"2026-06-05"_s, u"completed"_s);
    const RecordId old = shop.add(customer::type, {{&customer::name, u"Old"_s}});
    sell(old, u"2026-04-01"_s, u"completed"_s);
    shop.add(complaint::type, {{&complaint::subject, u"Lid"_s},
                               {&complaint::customer, id(aurora)},
                               {&complaint::status, u"resolved"_s},
                               {&complaint::openedAt, u"2026-06-01T10:00"_s},
                               {&complaint::resolvedAt, u"2026-06-07T10:00"_s}});
    shop.commit();
    std::vector<ProposedSurvey> proposed = proposedSurveys(*shop.store);
    REQUIRE(proposed.size() == 2);
    CHECK(proposed[0].surveyName == u"Case");
    CHECK(proposed[0].complaint != 0);
    CHECK(proposed[1].order == latest);
    CHECK(proposed[1].who == u"Aurora");
    CHECK(proposedSurveys(*shop.store, after).size() == 1);
    askSurvey(*shop.store, proposed[1]);
    CHECK(proposedSurveys(*shop.store, after).empty());
    CHECK(proposedSurveys(*shop.store).size() == 1);
}

TEST_CASE("answers are typed in once, within their scales; a bad score proposes a case and a text never does")
{
    test::Shop shop;
    const RecordId made = shop.add(survey::type, {{&survey::name, u"Order"_s}});
    const RecordId buyer = shop.add(customer::type, {{&customer::name, u"Aurora"_s}});
    shop.commit();
    Store &store = *shop.store;
    addQuestions(store, made, SurveyTemplate::Satisfaction);
    addQuestions(store, made, SurveyTemplate::DeliveredValue);
    const std::vector<Record> questions = questionsOfSurvey(store, made);
    REQUIRE(questions.size() == 10);
    CHECK(questions[2].get(question::kind) == u"value");
    CHECK(questions[9].get(question::position) == 10);
    const ProposedSurvey to{.survey = made, .customer = buyer};
    const auto answer = [&](std::optional<int> score, const QString &text, RecordId response = 0) {
        return recordAnswers(store, to, response,
                             {{questions[0].id(), score, {}}, {questions[1].id(), std::nullopt, text}});
    };
    CHECK_THROWS_AS(answer(6, {}), Error);
    CHECK_THROWS_AS(answer(std::nullopt, u"  "_s), Error);
    CHECK(store.count({u"response"_s, {}, {}, {}}) == 0);
    answer(4, u"Terrible, awful, never again"_s);
    CHECK(proposedCases(store).empty());
    const RecordId asked = askSurvey(store, to);
    CHECK(answer(1, {}, asked) == asked);
    CHECK_THROWS_AS(answer(5, {}, asked), Error);
    const std::vector<ProposedCase> bad = proposedCases(store);
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].customer == buyer);
    const RecordId opened = openCaseFor(store, bad[0]);
    CHECK(store.read(complaint::type, opened)->get(complaint::customer) == buyer);
    CHECK(proposedCases(store).empty());
}
