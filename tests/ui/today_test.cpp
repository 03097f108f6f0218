// SPDX-License-Identifier: GPL-3.0-or-later
// The Today page by keyboard, offscreen.
#include <catch2/catch.hpp>
#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include "core/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/day/call_card.h"
#include "ui/day/day_section.h"
#include "ui/day/day_view.h"
#include "ui/day/today_page.h"
#include "ui/pages/log_talk.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// What a click on a number would dial.
class Dialled : public QObject
{
    Q_OBJECT

public:
    Dialled()
    {
        for (const QString &scheme : {u"tel"_s, u"mailto"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Dialled() override
    {
        for (const QString &scheme : {u"tel"_s, u"mailto"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QStringList urls;

public slots:
    void take(const QUrl &url) { urls << url.toString(); }
};

// Thursday, 11 June 2026, 10:20 in Berlin.
struct Day2026
{
    Day2026()
    {
        Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
    }
    ~Day2026() { Clock::set({}); }
};

struct Shown
{
    Day2026 clock;
    test::Window window;
    RecordId aurora, elbe;
    std::unique_ptr<TodayPage> page;

    Shown()
        : aurora(window.add("customer", {{"name", u"Aurora Trading"_s}, {"phone", u"+49 341 1234"_s}})),
          elbe(window.add("customer", {{"name", u"Elbe Porcelain"_s}, {"city", u"Dresden"_s}}))
    {}
    RecordId task(RecordId customer, const QString &subject, const QString &due, const QString &kind = u"call"_s)
    {
        return window.add(
            "task",
            {{"subject", subject}, {"kind", kind}, {"due_at", due}, {"customer_id", QString::number(customer)}});
    }
    void open()
    {
        page = std::make_unique<TodayPage>(*window.session, Place{}, nullptr);
        page->resize(1100, 700);
        page->show();
        settle();
    }
    void settle()
    {
        QTest::qWait(0);
        REQUIRE(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
    }
    template <typename T> T *child(const QString &name)
    {
        T *found = page->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    DayLines *lines(const QString &section) { return child<DaySection>(section)->lines(); }
    QStringList names(const QString &section)
    {
        QStringList list;
        for (int i = 0; i < lines(section)->lines().rowCount(); ++i)
            list << lines(section)->lines().line(i).who;
        return list;
    }
};

} // namespace

TEST_CASE("Today shows what to do first, then what is late, then the rest of the day")
{
    Shown shown;
    shown.task(shown.elbe, u"Asked for colours"_s, u"2026-06-03"_s);
    shown.task(shown.aurora, u"Price list"_s, u"2026-06-11 15:00"_s);
    shown.task(shown.elbe, u"Samples"_s, u"2026-06-08"_s, u"visit"_s);
    shown.task(shown.aurora, u"Next week"_s, u"2026-06-18"_s);
    shown.open();
    CHECK(shown.child<QLabel>(u"callNow"_s)->text() == u"Call now: Elbe Porcelain"_s);
    CHECK(shown.names(u"overdue"_s) == QStringList{u"Elbe Porcelain"_s});
    CHECK(shown.names(u"alsoToday"_s) == QStringList{u"Aurora Trading"_s});
    CHECK(shown.lines(u"overdue"_s)->lines().line(0).state == u"3 days late"_s);
    CHECK(shown.page->subtitle().contains(u"Thursday"_s));
}

TEST_CASE("Space on a line of Today is done, plus moves it to tomorrow, and undo brings it back")
{
    Shown shown;
    shown.task(shown.elbe, u"First"_s, u"2026-06-03"_s);
    const RecordId visit = shown.task(shown.elbe, u"Samples"_s, u"2026-06-08 14:00"_s, u"visit"_s);
    shown.open();
    DayLines *lines = shown.lines(u"overdue"_s);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Plus);
    shown.settle();
    CHECK(toLocalIso({shown.window.value("task", visit, "due_at").number()}, shown.window.store().zone()) ==
          u"2026-06-12T14:00"_s);
    CHECK(lines->lines().rowCount() == 0);
    Change::undo(shown.window.store(), nextUndo(shown.window.store()).id);
    shown.settle();
    REQUIRE(lines->lines().rowCount() == 1);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Space);
    shown.settle();
    CHECK_FALSE(shown.window.value("task", visit, "done_at").isEmpty());
}

TEST_CASE("a click on an action of a line does it without opening anything")
{
    Shown shown;
    Dialled dialled;
    shown.task(shown.elbe, u"First"_s, u"2026-06-03"_s);
    shown.task(shown.aurora, u"Price list"_s, u"2026-06-11 15:00"_s);
    shown.open();
    DayLines *lines = shown.lines(u"alsoToday"_s);
    const QModelIndex row = lines->model()->index(0, 0);
    QTest::mouseMove(lines->viewport(), lines->visualRect(row).center());
    for (const DayLines::Spot &spot : lines->spots(lines->visualRect(row), lines->lines().line(0), true)) {
        if (spot.action == LineAction::Call)
            QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, spot.where.center());
    }
    CHECK(dialled.urls == QStringList{u"tel:+493411234"_s});
    CHECK(shown.window.places.empty());
    // While it rings, the note is ready and knows the task it was planned as.
    auto *talk = shown.page->findChild<LogTalk *>();
    REQUIRE(talk);
    CHECK(talk->save());
    shown.settle();
    CHECK(shown.names(u"alsoToday"_s).isEmpty());
}

TEST_CASE("a birthday that was no task is kept when it is done, and does not come again")
{
    Shown shown;
    shown.window.add(
        "contact",
        {{"last_name", u"Voigt"_s}, {"birth_date", u"1976-06-10"_s}, {"customer_id", QString::number(shown.elbe)}});
    shown.open();
    CHECK(shown.child<QLabel>(u"callNow"_s)->text().contains(u"Elbe"_s));
    QTest::mouseClick(shown.child<QPushButton>(u"callNowDone"_s), Qt::LeftButton);
    shown.settle();
    CHECK(shown.child<QLabel>(u"callNow"_s)->text() == u"Nothing is due today."_s);
    CHECK(shown.window.store().count({u"task"_s, where(u"kind"_s, Operator::Equal, u"birthday"_s)}) == 1);
}

TEST_CASE("a talk without a customer asks for one and finds it by the last digits of its number")
{
    Shown shown;
    LogTalk talk(*shown.window.session, {}, nullptr);
    talk.show();
    CHECK_FALSE(talk.save());
    QWidget *customer = talk.findChild<QWidget *>(u"customer_id"_s);
    REQUIRE(customer);
    QWidget *typed = customer->focusProxy() ? customer->focusProxy() : customer;
    QTest::keyClicks(typed, u"1234"_s);
    REQUIRE(talk.save());
    const auto talks = shown.window.store().select({u"communication"_s, {}, {}, {}});
    REQUIRE(talks.size() == 1);
    CHECK(talks[0].value(*talks[0].shape().field(u"customer_id")).number() == shown.aurora);
}

#include "today_test.moc"
