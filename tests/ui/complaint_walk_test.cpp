// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint in the window: the call, the case, escalation with the clock moved and the program started again, the
// solution, the resolution with its cause, the survey, and the prevention that does not hold.
#include <catch2/catch.hpp>

#include <QPushButton>

#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/service/survey_asking.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/child_model.h"
#include "ui/form/child_table.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/pages/record_page.h"
#include "ui/service/answer_pad.h"
#include "ui/service/case_panel.h"
#include "ui/service/escalation_timer.h"
#include "ui/service/incoming_call.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

void moveTo(const QString &text, Store &store)
{
    const Instant at = *parseInstant(text, store.zone());
    Clock::set([at] { return at; });
}

struct ClockBack
{
    ~ClockBack() { Clock::set({}); }
};

void type(RecordPage &page, const QString &field, const QString &text)
{
    FieldEditor *editor = page.form()->editor(field);
    REQUIRE(editor);
    QWidget *inner = editor->focusProxy() ? editor->focusProxy() : editor;
    inner->setFocus();
    QTest::keyClick(inner, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(inner, text);
    emit page.form()->edited();
}

void set(RecordPage &page, const QString &field, const Value &value)
{
    FieldEditor *editor = page.form()->editor(field);
    INFO(field.toStdString());
    REQUIRE(editor);
    editor->setValue(value);
    emit editor->edited();
    emit editor->committed();
}

QAction *action(RecordPage &page, const QString &name)
{
    QList<QAction *> actions = page.menuActions();
    actions << page.primaryAction();
    for (QAction *one : actions) {
        if (one && one->objectName() == name)
            return one;
    }
    FAIL("there is no action " << name.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("one complaint walked in the window from the call to the prevention that does not hold")
{
    const ClockBack back;
    test::Window window;
    moveTo(u"2026-06-09T14:10"_s, window.store()); // a Tuesday
    window.add("staff", {{"name", u"Chen Yu"_s}, {"role", u"owner"_s}});
    const RecordId agent = window.add("staff", {{"name", u"Zhou Jing"_s}, {"reports_to_id", u"Chen Yu"_s}});
    const RecordId hotel = window.add("customer", {{"name", u"Lakeside Hotels"_s}, {"phone", u"138 0000 5216"_s}});
    const RecordId pot = window.add("product", {{"name", u"Teapot"_s}});
    const RecordId known = window.add("solution", {{"title", u"Chipped on arrival"_s},
                                                   {"problem", u"Lids arrive chipped in a dented box."_s},
                                                   {"answer", u"We send new lids by express."_s},
                                                   {"status", u"published"_s}});
    const RecordId ask = window.add("survey", {{"name", u"After a case"_s}, {"send_when", u"after_complaint"_s}});
    addQuestions(window.store(), ask, SurveyTemplate::Satisfaction);

    // The call brings up the caller; a case is begun from that page.
    answerCall(*window.session, nullptr, u"+86 138 0000 5216"_s);
    REQUIRE(window.places.size() == 1);
    CHECK(window.places[0].id == hotel);
    auto caller = std::make_unique<RecordPage>(*window.session, window.places[0], nullptr);
    action(*caller, u"new.complaint"_s)->trigger();
    REQUIRE(window.places.size() == 2);
    CHECK(window.places[1].preset[u"customer_id"_s].toInteger() == hotel);
    auto first = std::make_unique<RecordPage>(*window.session, window.places[1], nullptr);
    RecordPage &page = *first;
    page.resize(1200, 800);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    type(page, u"subject"_s, u"Chipped teapot lids"_s);
    // While it is typed, the known answer is proposed; it is put in with one key.
    auto *panel = page.findChild<CasePanel *>();
    REQUIRE(panel);
    const QString insert = u"insert%1"_s.arg(known);
    REQUIRE(QTest::qWaitFor([&] { return panel->findChild<QPushButton *>(insert) != nullptr; }, 3000));
    set(page, u"product_id"_s, Value(qint64(pot)));
    set(page, u"priority"_s, Value(u"high"_s));
    set(page, u"owner_id"_s, Value(qint64(agent)));
    REQUIRE(page.leave());
    const RecordId id = page.recordId();
    REQUIRE(id != 0);
    CHECK(window.value("complaint", id, "status").text() == u"new");

    moveTo(u"2026-06-09T15:05"_s, window.store());
    action(page, u"caseAccept"_s)->trigger();
    CHECK(window.value("complaint", id, "status").text() == u"accepted");
    CHECK(window.value("complaint", id, "answered_in_time").number() == 1);
    action(page, u"caseStart"_s)->trigger();

    // Nobody looks for days; the program is started again on Monday and says what fell due.
    moveTo(u"2026-06-15T10:00"_s, window.store());
    caller.reset();
    first.reset();
    window.session->setStore(window.store().another());
    EscalationTimer timer(*window.session, nullptr);
    QSignalSpy finished(&timer, &EscalationTimer::finished);
    timer.escalateNow();
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000));
    window.store().noticeOtherPrograms();
    CHECK(window.value("complaint", id, "escalation_level").number() == 4);
    CHECK(window.store().count({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}}) == 1);

    // Solved: not without a cause and what was done.
    RecordPage again(
        *window.session,
        [&] {
            Place place;
            place.kind = Place::Kind::Record;
            place.name = u"complaint"_s;
            place.id = id;
            return place;
        }(),
        nullptr);
    again.resize(1200, 800);
    again.show();
    REQUIRE(QTest::qWaitForWindowActive(&again));
    action(again, u"caseResolve"_s)->trigger();
    REQUIRE(window.prompts->errors.size() == 1);
    window.prompts->errors.clear();
    auto *put = again.findChild<CasePanel *>()->findChild<QPushButton *>(insert);
    REQUIRE(put);
    put->setFocus();
    QTest::keyClick(put, Qt::Key_Space);
    CHECK(window.value("complaint", id, "countermeasure").text().contains(u"by express"_s));
    CHECK(window.value("solution", known, "uses").number() == 1);
    set(again, u"cause"_s, Value(u"damaged"_s));
    // What is to keep it from happening again.
    auto *actions = again.findChild<ChildTable *>(u"children.prevention"_s);
    REQUIRE(actions);
    auto *model = static_cast<ChildModel *>(actions->model());
    for (int column = 0; column < model->columnCount(); ++column) {
        const QLatin1StringView name(model->columns()[size_t(column)]->name);
        const QString text = name == "planned_action"_L1 ? u"Double boxes"_s
                             : name == "staff_id"_L1     ? QString::number(agent)
                             : name == "done_on"_L1      ? u"2026-06-15"_s
                                                         : QString();
        if (!text.isEmpty())
            model->setData(model->index(0, column),
                           QVariant::fromValue(window.store().parse(*model->columns()[size_t(column)], text).value),
                           ChildModel::ValueRole);
    }
    REQUIRE(again.leave());
    action(again, u"caseResolve"_s)->trigger();
    CHECK(window.prompts->errors.isEmpty());
    CHECK(window.value("complaint", id, "status").text() == u"resolved");
    CHECK(window.value("solution", known, "solved").number() == 1);
    CHECK(window.store().count({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}}) == 0);

    // The survey is proposed beside the case, and answered at the counter.
    REQUIRE(QTest::qWaitFor([&] { return again.findChild<QPushButton *>(u"askSurveyOpen"_s) != nullptr; }, 3000));
    again.findChild<QPushButton *>(u"askSurveyOpen"_s)->click();
    CHECK(window.places.back().name == u"survey");
    RecordPage survey(*window.session, window.places.back(), nullptr);
    survey.show();
    survey.findChild<QPushButton *>(u"typeIn%1"_s.arg(hotel))->click();
    auto *pad = survey.findChild<AnswerPad *>();
    REQUIRE(pad);
    window.prompts->answer = false; // "Not now"
    QTest::keyClick(pad, Qt::Key_2);
    pad->save();
    CHECK(window.prompts->questions.size() == 1); // a bad score proposes a case
    const std::vector<Record> responses = window.store().select({u"response"_s, {}, {}, {}});
    REQUIRE(responses.size() == 1);
    CHECK(responses[0].get(response::complaint) == id);

    // The same comes up again: the prevention is open again, and whoever does it has a task.
    const auto done = [&] {
        return window.store().count(
            {u"prevention"_s,
             all({where(u"done_on"_s, Operator::NotEmpty), where(u"reopened_on"_s, Operator::Empty)}),
             {},
             {}});
    };
    CHECK(done() == 1);
    moveTo(u"2026-06-29T09:00"_s, window.store());
    window.add("complaint",
               {{"subject", u"Chipped again"_s}, {"product_id", QString::number(pot)}, {"cause", u"damaged"_s}});
    CHECK(done() == 0);
    CHECK(window.store().count({u"task"_s, where(u"done_at"_s, Operator::Empty), {}, {}}) == 1);
    CHECK(window.prompts->errors.isEmpty());
}
