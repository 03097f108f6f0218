// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys in the window: put together, asked for, answered at the counter and by a form that comes back.
#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/service/survey_asking.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/record_page.h"
#include "ui/service/answer_pad.h"
#include "ui/service/survey_overview.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

Place placeOf(const QString &kind, RecordId id)
{
    Place place;
    place.kind = Place::Kind::Record;
    place.name = kind;
    place.id = id;
    return place;
}

void press(QWidget &page, const QString &name)
{
    auto *button = page.findChild<QPushButton *>(name);
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

RecordId addQuestion(test::Window &window, RecordId survey, const char *kind, const QString &text, int position,
                     const QString &choices = {})
{
    return window.add("question", {{"survey_id", QString::number(survey)},
                                   {"kind", QString::fromLatin1(kind)},
                                   {"text", text},
                                   {"position", QString::number(position)},
                                   {"choices", choices}});
}

std::vector<Record> answersIn(test::Window &window)
{
    return window.store().select({u"answer"_s, {}, {u"id"_s}, {}});
}

} // namespace

TEST_CASE("answers of every kind of question are typed in by digits, and what was a slip is taken back")
{
    test::Window window;
    const RecordId made = window.add("survey", {{"name", u"After the order"_s}});
    addQuestion(window, made, "csat", u"Satisfied?"_s, 1);
    addQuestion(window, made, "nps", u"Recommend us?"_s, 2);
    addQuestion(window, made, "ces", u"Easy?"_s, 3);
    addQuestion(window, made, "choice", u"What matters?"_s, 4, u"Price\nTaste\nService"_s);
    addQuestion(window, made, "value", u"Our products?"_s, 5);
    addQuestion(window, made, "text", u"What else?"_s, 6);
    AnswerPad pad(*window.session, made, nullptr);
    pad.resize(800, 600);
    pad.show();
    REQUIRE(QTest::qWaitForWindowActive(&pad));
    QTest::keyClick(&pad, Qt::Key_9); // outside 1 to 5: nothing
    CHECK_FALSE(pad.hasAnswers());
    QTest::keyClicks(&pad, u"5+7"_s);
    QTest::keyClick(&pad, Qt::Key_1);
    QTest::keyClick(&pad, Qt::Key_Backspace); // the choice was a slip
    QTest::keyClick(&pad, Qt::Key_2);
    QTest::keyClick(&pad, Qt::Key_8);
    auto *words = pad.findChild<QLineEdit *>(u"answerText5"_s);
    REQUIRE(words);
    QTest::keyClicks(words, u"Faster, please"_s);
    QTest::keyClick(words, Qt::Key_Return);
    const std::vector<Record> answers = answersIn(window);
    REQUIRE(answers.size() == 6);
    CHECK(answers[0].get(answer::score) == 5);
    CHECK(answers[1].get(answer::score) == 10);
    CHECK(answers[2].get(answer::score) == 7);
    CHECK(answers[3].get(answer::text) == u"Taste");
    CHECK(answers[4].get(answer::score) == 8);
    CHECK(answers[5].get(answer::text) == u"Faster, please");
    CHECK(window.prompts->questions.isEmpty()); // nothing bad: no case
    CHECK_FALSE(pad.hasAnswers());              // the next one
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE(
    "a survey is put together from ready-made questions, and whoever bought is proposed; a bad score offers a case")
{
    test::Window window;
    const RecordId made = window.add("survey", {{"name", u"After the order"_s}, {"send_when", u"after_order"_s}});
    const RecordId buyer = window.add("customer", {{"name", u"Aurora"_s}});
    window.add("order", {{"customer_id", QString::number(buyer)},
                         {"ordered_on", toIso(window.store().today().addDays(-3))},
                         {"status", u"completed"_s}});
    RecordPage page(*window.session, placeOf(u"survey"_s, made), nullptr);
    page.resize(1100, 700);
    page.show();
    CHECK(page.tabs().size() >= 4);
    press(page, u"addSatisfaction"_s);
    REQUIRE(QTest::qWaitFor([&] { return questionsOfSurvey(window.store(), made).size() == 2; }));
    press(page, u"typeIn%1"_s.arg(buyer));
    auto *pad = page.findChild<AnswerPad *>();
    REQUIRE(pad);
    QTest::keyClick(pad, Qt::Key_1);
    press(page, u"answersSave"_s);
    const std::vector<Record> responses = window.store().select({u"response"_s, {}, {}, {}});
    REQUIRE(responses.size() == 1);
    CHECK(responses[0].get(response::customer) == buyer);
    CHECK_FALSE(responses[0].isEmpty(response::order));
    REQUIRE(window.prompts->questions.size() == 1);
    CHECK(window.prompts->questions[0].contains(u"Aurora"_s));
    REQUIRE(window.places.size() == 1);
    CHECK(window.places[0].name == u"complaint");
    CHECK(window.value("complaint", window.places[0].id, "customer_id").number() == buyer);
    CHECK(proposedSurveys(window.store()).empty());
    CHECK(window.prompts->errors.isEmpty());
}

TEST_CASE("a form is written for one who is asked, filled in and taken in once")
{
    test::Window window;
    const RecordId made = window.add("survey", {{"name", u"After the order"_s}, {"send_when", u"after_order"_s}});
    const RecordId buyer = window.add("customer", {{"name", u"Aurora"_s}});
    window.add("order", {{"customer_id", QString::number(buyer)},
                         {"ordered_on", toIso(window.store().today())},
                         {"status", u"delivered"_s}});
    const RecordId scale = addQuestion(window, made, "nps", u"Recommend us <to friends>?"_s, 1);
    const RecordId choice = addQuestion(window, made, "choice", u"Why?"_s, 2, u"Price\nTaste"_s);
    SurveyOverview page(*window.session, made, nullptr);
    page.show();
    QTemporaryDir folder;
    window.prompts->file = folder.filePath(u"aurora.html"_s);
    press(page, u"ask%1"_s.arg(buyer));
    QFile form(window.prompts->file);
    REQUIRE(form.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(form.readAll());
    CHECK(html.contains(u"Recommend us &lt;to friends&gt;?"_s));
    CHECK(html.count(u"name=\"q%1\""_s.arg(scale)) == 11);
    // What the page's own script saves: its block of data with the answers in it.
    const auto data = QRegularExpression(u"<script id=\"kith\" type=\"application/json\">(.*?)</script>"_s).match(html);
    REQUIRE(data.hasMatch());
    QJsonObject json = QJsonDocument::fromJson(data.captured(1).toUtf8()).object();
    json[u"answered_at"_s] = toIso(Clock::now());
    json[u"answers"_s] = QJsonArray{QJsonObject{{u"question"_s, qint64(scale)}, {u"score"_s, 3}},
                                    QJsonObject{{u"question"_s, qint64(choice)}, {u"text"_s, u"Taste"_s}}};
    window.prompts->file = folder.filePath(u"answers.json"_s);
    QFile file(window.prompts->file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    press(page, u"takeAnswers"_s);
    const std::vector<Record> responses = window.store().select({u"response"_s, {}, {}, {}});
    REQUIRE(responses.size() == 1);
    CHECK(responses[0].get(response::customer) == buyer);
    CHECK_FALSE(responses[0].isEmpty(response::answeredAt));
    CHECK(answersIn(window).size() == 2);
    CHECK(window.prompts->errors.isEmpty());
    press(page, u"takeAnswers"_s); // a second time
    CHECK(window.prompts->errors.size() == 1);
    CHECK(answersIn(window).size() == 2);
    // The bad score stands on the page, with a case one click away.
    const QString offered = u"caseFor%1"_s.arg(responses[0].id());
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<QPushButton *>(offered) != nullptr; }));
    press(page, offered);
    CHECK(window.store().count({u"complaint"_s, {}, {}, {}}) == 1);
}
