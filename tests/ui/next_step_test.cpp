// SPDX-License-Identifier: GPL-3.0-or-later
// Whichever door closes the last step with somebody: the window asks what comes next.
#include <catch2/catch.hpp>
#include <QPushButton>

#include "core/model/types/task.h"
#include "core/sales/next_action.h"
#include "core/store/history.h"
#include "tests/ui/opened_window.h"
#include "ui/calendar/reminder_card.h"
#include "ui/calendar/reminders.h"
#include "ui/day/next_step_bar.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/log_talk.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// Thursday, 11 June 2026, 08:20; one step with Aurora, due at 8 with a reminder.
struct OneStep
{
    struct Morning
    {
        Morning()
        {
            Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
        }
        ~Morning() { Clock::set({}); }
    };
    Morning morning;
    test::Opened opened;
    RecordId task;

    OneStep() : task(plan(u"Price list"_s)) { settle(); }
    Store &store() { return opened.session->store(); }
    RecordId plan(const QString &subject)
    {
        Record record = store().blank(task::type);
        record.set(task::subject, subject);
        record.set(task::kind, u"call"_s);
        record.set(task::dueAt, *instantFromIso(u"2026-06-11T08:00:00Z"));
        record.set(task::remindAt, *instantFromIso(u"2026-06-11T08:10:00Z"));
        record.set(task::customer, opened.aurora);
        Change change(store(), u"Plan"_s);
        REQUIRE(change.save(record).isEmpty());
        change.commit();
        return record.id();
    }
    static void settle()
    {
        QTest::qWait(0);
        REQUIRE(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
    }
    NextStepBar *bar() { return opened.child<NextStepBar>(u"nextStepBar"_s); }
    bool isDone() { return !store().read(task::type, task)->isEmpty(task::doneAt); }
    void open(const QString &kind, RecordId id = 0)
    {
        Place place;
        place.kind = id ? Place::Kind::Record : Place::Kind::List;
        place.name = kind;
        place.id = id;
        opened.window->go(place);
        settle();
    }
};

} // namespace

TEST_CASE("the last step done on Today asks what comes next, and a click plans it")
{
    OneStep one;
    REQUIRE(one.bar()->isHidden());
    QTest::mouseClick(one.opened.child<QPushButton>(u"callNowDone"_s), Qt::LeftButton);
    REQUIRE(one.isDone());
    REQUIRE(one.bar()->isVisible());
    QTest::mouseClick(one.opened.child<QPushButton>(u"planIn3"_s), Qt::LeftButton);
    CHECK(one.bar()->isHidden());
    const auto customer = one.store().read(customer::type, one.opened.aurora);
    CHECK(toIso(customer->get(customer::nextActionOn)) == u"2026-06-14T09:00:00Z");
    one.settle();
}

TEST_CASE("the last step done on a reminder asks what comes next, and undo takes question and step back")
{
    OneStep one;
    // It becomes due while the window is open.
    Record later = *one.store().read(task::type, one.task);
    later.set(task::remindAt, *instantFromIso(u"2026-06-11T08:25:00Z"));
    Change change(one.store(), u"Remind later"_s);
    REQUIRE(change.save(later).isEmpty());
    change.commit();
    Clock::set([] { return *instantFromIso(u"2026-06-11T08:26:00Z"); });
    one.opened.window->findChild<Reminders *>()->look();
    auto *card = one.opened.child<ReminderCard>(u"reminderCard"_s);
    REQUIRE(card->isVisible());
    QTest::mouseClick(one.opened.child<QPushButton>(u"reminderDone.0"_s), Qt::LeftButton);
    REQUIRE(one.isDone());
    CHECK(one.bar()->isVisible());
    one.opened.session->undo(nullptr);
    CHECK_FALSE(one.isDone());
    CHECK(one.bar()->isHidden());
    one.settle();
}

TEST_CASE("the last step done or cancelled in a cell of a list asks what comes next; one of two does not")
{
    OneStep one;
    const RecordId other = one.plan(u"Samples"_s);
    one.open(u"task"_s);
    auto *list = one.opened.window->page()->findChild<RecordList *>();
    REQUIRE(list);
    Query query{u"task"_s, {}, {u"id"_s}, {u"subject"_s, u"done_at"_s, u"cancelled"_s}};
    list->setView(query, u"test/steps"_s);
    one.settle();
    RecordListModel *model = list->model();
    const auto put = [&](RecordId id, int column, qint64 value) {
        return model->setData(model->index(model->rowOf(id), column), QVariant::fromValue(Value(value)),
                              RecordListModel::ValueRole);
    };
    REQUIRE(put(one.task, 1, Clock::now().msecs));
    CHECK(one.bar()->isHidden());
    REQUIRE(put(other, 2, 1));
    CHECK(one.bar()->isVisible());
    QTest::mouseClick(one.opened.child<QPushButton>(u"planIn0"_s), Qt::LeftButton); // nothing comes next
    CHECK(one.bar()->isHidden());
    CHECK(one.store().count({u"task"_s, {}, {}, {}}) == 2);
    one.settle();
}

TEST_CASE("the last step done in its form asks what comes next")
{
    OneStep one;
    one.open(u"task"_s, one.task);
    auto *form = one.opened.window->page()->findChild<RecordForm *>();
    REQUIRE(form);
    form->editor(u"done_at"_s)->setValue(Value(Clock::now().msecs));
    emit form->editor(u"done_at"_s)->edited();
    REQUIRE(form->save());
    CHECK(one.bar()->isVisible());
    one.settle();
}

TEST_CASE("a talk that was the last step asks what comes next, unless the next one is planned with it")
{
    OneStep one;
    for (const bool plansNext : {false, true}) {
        TalkAbout about;
        about.about = &one.store().shape(customer::type);
        about.id = one.opened.aurora;
        about.task = one.task;
        LogTalk talk(*one.opened.session, about, nullptr);
        if (plansNext)
            talk.findChild<FieldEditor *>(u"due_at"_s)->setValue(Value(Clock::now().msecs + 86'400'000));
        REQUIRE(talk.save());
        REQUIRE(one.isDone());
        CHECK(one.bar()->isVisible() == !plansNext);
        one.opened.session->undo(nullptr);
        REQUIRE_FALSE(one.isDone());
    }
    one.settle();
}
