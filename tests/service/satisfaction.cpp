// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "tests/report/shop.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Survey
{
    Survey()
    {
        survey = shop.add(survey::type, {{&survey::name, u"After the order"_s}});
        question = shop.add(question::type, {{&question::survey, QString::number(survey)},
                                             {&question::kind, u"nps"_s},
                                             {&question::text, u"Would you recommend us?"_s}});
        for (int i = 0; i < 8; ++i)
            customers.push_back(QString::number(shop.add(customer::type, {{&customer::name, QString::number(i)}})));
    }
    void answer(int customer, const QString &at, int score, const QString &about = {})
    {
        const RecordId made = shop.add(response::type, {{&response::survey, QString::number(survey)},
                                                        {&response::customer, customers[size_t(customer)]},
                                                        {&response::answeredAt, at},
                                                        {&response::sentAt, at}});
        shop.add(answer::type, {{&answer::response, QString::number(made)},
                                {&answer::question, QString::number(question)},
                                {&answer::score, QString::number(score)},
                                {&answer::about, about}});
    }
    Table report()
    {
        shop.commit();
        return runReport(*shop.store, u"satisfaction"_s, {});
    }

    test::Shop shop;
    RecordId survey = 0, question = 0;
    std::vector<QString> customers;
};

} // namespace

TEST_CASE("a customer has one vote a month, the latest, and five in the whole")
{
    Survey survey;
    survey.answer(0, u"2026-05-01T10:00"_s, 3);
    survey.answer(0, u"2026-05-03T10:00"_s, 9);
    survey.answer(1, u"2026-05-02T10:00"_s, 10);
    survey.answer(2, u"2026-05-02T10:00"_s, 8);
    survey.answer(3, u"2026-05-04T10:00"_s, 9);
    survey.answer(4, u"2026-05-04T10:00"_s, 2);
    survey.answer(4, u"2026-05-05T10:00"_s, 10, u"Rival"_s); // about somebody else
    survey.answer(0, u"2026-06-01T10:00"_s, 0);
    const Table table = survey.report();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.at(0, u"nps_n").units == 5);
    CHECK(table.at(0, u"nps").real == Approx(40));
    CHECK(table.at(0, u"nps").low == Approx(-29.782658786));
    CHECK(table.at(0, u"nps").high == Approx(79.782658786));
    CHECK(table.at(1, u"nps").reason == u"too_few");
    CHECK(table.at(2, u"nps_n").units == 5);
    CHECK(table.at(2, u"nps").real == Approx(0)); // 10, 9 promote; 0, 2 do not; 8 is passive
}

TEST_CASE("an answer after midnight in the shop's time zone belongs to the new month")
{
    Survey survey;
    for (int i = 0; i < 5; ++i)
        survey.answer(i, u"2026-06-01T00:30"_s, 9); // still 31 May in UTC
    const Table table = survey.report();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[0].text == stepLabel(Day(2026, 6, 1), Step::Month));
}
