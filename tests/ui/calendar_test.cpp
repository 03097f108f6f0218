// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar and reminders, offscreen.
#include <catch2/catch.hpp>
#include <QLabel>
#include <QPushButton>

#include "core/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/calendar/calendar_pane.h"
#include "ui/calendar/reminder_card.h"
#include "ui/calendar/reminders.h"
#include "ui/day/today_page.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// Thursday, 11 June 2026, 10:20 in Berlin.
struct Shown
{
    test::Window window;
    std::unique_ptr<TodayPage> page;

    Shown()
    {
        Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
    }
    ~Shown()
    {
        page.reset();
        Clock::set({});
    }
    RecordId task(const QString &subject, const QString &due)
    {
        return window.add("task", {{"subject", subject}, {"due_at", due}});
    }
    void open(int tab)
    {
        page = std::make_unique<TodayPage>(*window.session, Place{}, nullptr);
        page->resize(1100, 700);
        page->show();
        page->setCurrentTab(tab);
        settle();
    }
    void settle()
    {
        QTest::qWait(0);
        REQUIRE(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
    }
    CalendarView *view() const { return page->findChild<CalendarView *>(u"calendar"_s); }
    QString due(RecordId id)
    {
        return toLocalIso({window.value("task", id, "due_at").number()}, window.store().zone());
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *on = view()->viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
};

} // namespace

TEST_CASE("an entry dragged in the week goes to that day and quarter of an hour, and undo takes it back")
{
    Shown shown;
    const RecordId id = shown.task(u"Visit"_s, u"2026-06-11 10:00"_s);
    shown.open(2);
    const QRect from = shown.view()->entryRect(id);
    REQUIRE_FALSE(from.isNull());
    const QPoint grip = from.topLeft() + QPoint(6, 4);
    const QRect friday = shown.view()->dayRect(Day(2026, 6, 12));
    shown.drag(grip, QPoint(friday.left() + 20, shown.view()->yOf(11 * 60 + 30) + 4));
    shown.settle();
    CHECK(shown.due(id) == u"2026-06-12T11:30"_s);
    CHECK(shown.view()->entryRect(id).left() > friday.left());
    Change::undo(shown.window.store(), nextUndo(shown.window.store()).id);
    shown.settle();
    CHECK(shown.due(id) == u"2026-06-11T10:00"_s);
}

TEST_CASE("in the month an entry goes to another day and keeps its time")
{
    Shown shown;
    const RecordId id = shown.task(u"Visit"_s, u"2026-06-11 10:15"_s);
    shown.open(3);
    const QRect from = shown.view()->entryRect(id);
    REQUIRE_FALSE(from.isNull());
    shown.drag(from.center(), shown.view()->dayRect(Day(2026, 6, 23)).center());
    shown.settle();
    CHECK(shown.due(id) == u"2026-06-23T10:15"_s);
}

TEST_CASE("the calendar is turned and gone through by keyboard")
{
    Shown shown;
    const RecordId id = shown.task(u"Visit"_s, u"2026-06-11 10:00"_s);
    shown.open(2);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_Tab);
    QTest::keyClick(shown.view(), Qt::Key_Right, Qt::ControlModifier);
    shown.settle();
    CHECK(shown.due(id) == u"2026-06-12T10:00"_s);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    REQUIRE(shown.window.places.size() == 1);
    CHECK(shown.window.places[0].id == id);
    QTest::keyClick(shown.view(), Qt::Key_PageDown);
    shown.settle();
    CHECK(shown.view()->shown().from == Day(2026, 6, 15));
    CHECK(shown.view()->entries().empty());
    CHECK(shown.page->findChild<QLabel *>(u"calendarHeading"_s)->text().contains(u"21 Jun"_s));
}

TEST_CASE("a month shows the weeks that have a day of it, and no others")
{
    Shown shown;
    shown.open(3);
    CalendarView *view = shown.view();
    const auto weeks = [&](Day day) {
        view->setDay(day);
        CHECK(view->dayRect(view->shown().to).bottom() <= view->viewport()->height());
        return view->shown().days() / 7;
    };
    CHECK(weeks(Day(2026, 2, 10)) == 5); // 1 February 2026 is a Sunday
    CHECK(weeks(Day(2027, 2, 10)) == 4); // Monday to Sunday
    CHECK(weeks(Day(2026, 6, 11)) == 5);
    CHECK(weeks(Day(2026, 8, 31)) == 6);
    CHECK(view->dayRect(Day(2026, 8, 31)).height() > 40);
}

TEST_CASE("the agenda lists the next thirty days and leaves cancelled steps out")
{
    Shown shown;
    shown.task(u"Soon"_s, u"2026-06-20 10:00"_s);
    shown.task(u"Far"_s, u"2026-08-20 10:00"_s);
    shown.window.add("task", {{"subject", u"Not"_s}, {"due_at", u"2026-06-21"_s}, {"cancelled", u"yes"_s}});
    shown.open(4);
    REQUIRE(shown.view()->entries().size() == 1);
    CHECK(shown.view()->entries()[0].subject == u"Soon"_s);
}

TEST_CASE("a reminder is shown once when it is due, not when the step is done")
{
    Shown shown;
    shown.window.add("task",
                     {{"subject", u"Call"_s}, {"due_at", u"2026-06-11 10:30"_s}, {"remind_at", u"2026-06-11 10:15"_s}});
    shown.window.add(
        "task", {{"subject", u"Later"_s}, {"due_at", u"2026-06-11 12:00"_s}, {"remind_at", u"2026-06-11 11:45"_s}});
    shown.window.add("task", {{"subject", u"Done"_s},
                              {"due_at", u"2026-06-11 10:30"_s},
                              {"remind_at", u"2026-06-11 10:10"_s},
                              {"done_at", u"2026-06-11 09:00"_s}});
    Reminders reminders(*shown.window.session, nullptr);
    QStringList titles;
    reminders.setShow([&titles](const QString &title, const QString &, RecordId) { titles << title; });
    reminders.look();
    CHECK(titles == QStringList{u"Call"_s});
    reminders.look();
    CHECK(titles.size() == 1);
    Clock::set([] { return *instantFromIso(u"2026-06-11T09:50:00Z"); });
    reminders.look();
    CHECK(titles == QStringList{u"Call"_s, u"Later"_s});
}

TEST_CASE("a reminder waits in the window until it is snoozed, done or put away")
{
    Shown shown;
    const auto add = [&](const char *subject, const char *remind) {
        return shown.window.add("task", {{"subject", QString::fromLatin1(subject)},
                                         {"due_at", u"2026-06-11 10:30"_s},
                                         {"remind_at", QString::fromLatin1(remind)}});
    };
    const RecordId first = add("First", "2026-06-11 10:00"), second = add("Second", "2026-06-11 10:10"),
                   third = add("Third", "2026-06-11 10:15");
    QWidget window;
    window.resize(900, 600);
    Reminders reminders(*shown.window.session, nullptr);
    reminders.setShow([](const QString &, const QString &, RecordId) {});
    ReminderCard card(*shown.window.session, reminders, &window);
    window.show();
    CHECK(card.isHidden());
    reminders.look();
    const auto waiting = [&] {
        std::vector<RecordId> ids;
        for (const Reminder &one : reminders.waiting())
            ids.push_back(one.task);
        return ids;
    };
    CHECK(waiting() == std::vector<RecordId>{first, second, third});
    REQUIRE(card.isVisible());
    CHECK(window.rect().contains(card.geometry()));
    const auto isWhole = [&] { // nothing is cut off below
        const auto *last = card.findChild<QPushButton *>(u"reminderDone.%1"_s.arg(reminders.waiting().size() - 1));
        REQUIRE(last);
        return last->isVisible() && last->height() >= last->sizeHint().height() &&
               card.rect().contains(QRect(last->mapTo(&card, QPoint(0, 0)), last->size()));
    };
    CHECK(isWhole());
    card.findChild<QPushButton *>(u"snooze5.0"_s)->click();
    CHECK(waiting() == std::vector<RecordId>{second, third});
    CHECK(isWhole());
    CHECK(toLocalIso({shown.window.value("task", first, "snoozed_until").number()}, shown.window.store().zone()) ==
          u"2026-06-11T10:25"_s);
    card.findChild<QPushButton *>(u"snoozeTomorrow.0"_s)->click();
    CHECK(toLocalIso({shown.window.value("task", second, "snoozed_until").number()}, shown.window.store().zone()) ==
          u"2026-06-12T09:00"_s);
    card.findChild<QPushButton *>(u"reminderDone.0"_s)->click();
    CHECK(waiting().empty());
    CHECK(card.isHidden());
    CHECK_FALSE(shown.window.value("task", third, "done_at").isEmpty());
    Clock::set([] { return *instantFromIso(u"2026-06-11T08:26:00Z"); });
    reminders.look();
    CHECK(waiting() == std::vector<RecordId>{first});
    Change::undo(shown.window.store(), nextUndo(shown.window.store()).id); // Third is open again: it was said already
    CHECK(waiting() == std::vector<RecordId>{first});
    reminders.putAway(first);
    reminders.look();
    CHECK(waiting().empty());
}

TEST_CASE("what became due while the program was closed is said when it starts, once")
{
    Shown shown;
    shown.window.add("task",
                     {{"subject", u"Call"_s}, {"due_at", u"2026-06-13 10:00"_s}, {"remind_at", u"2026-06-13"_s}});
    int said = 0;
    const auto start = [&] {
        auto reminders = std::make_unique<Reminders>(*shown.window.session, nullptr);
        reminders->setShow([&said](const QString &, const QString &, RecordId) { ++said; });
        reminders->look();
        return reminders;
    };
    start();
    CHECK(said == 0);
    Clock::set([] { return *instantFromIso(u"2026-06-16T07:00:00Z"); }); // three days later
    start();
    CHECK(said == 1);
    auto again = start(); // nobody dealt with it
    CHECK(said == 2);
    REQUIRE(again->waiting().size() == 1);
    again->putAway(again->waiting()[0].task);
    start();
    CHECK(said == 2);
}
