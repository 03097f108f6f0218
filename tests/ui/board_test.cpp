// SPDX-License-Identifier: GPL-3.0-or-later
// The board, offscreen.
#include <catch2/catch.hpp>
#include <QElapsedTimer>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>

#include "core/model/types/customer.h"
#include "core/model/types/opportunity.h"
#include "core/store/history.h"
#include "tests/ui/window_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/board_view.h"
#include "ui/shell/job.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    test::Window window;
    std::unique_ptr<BoardPage> page;

    RecordId deal(const QString &name, const QString &amount)
    {
        return window.add("opportunity", {{"name", name}, {"amount", amount}});
    }
    void open()
    {
        page = std::make_unique<BoardPage>(*window.session, Place{}, nullptr);
        page->resize(1166, 640);
        page->show();
        settle();
    }
    void settle()
    {
        QTest::qWait(0);
        REQUIRE(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }, 30000));
    }
    BoardView *view() { return page->view(); }
    const std::vector<BoardCard> &cards(int column) { return view()->board().columns[size_t(column)].cards; }
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
    QString stageOf(RecordId id)
    {
        return window.store().title(window.shape("stage"), window.value("opportunity", id, "stage_id").number());
    }
};

} // namespace

TEST_CASE("a card dragged to another column moves the opportunity, and undo takes it back")
{
    Shown shown;
    const RecordId small = shown.deal(u"Small"_s, u"100.00"_s), big = shown.deal(u"Big"_s, u"900.00"_s);
    shown.open();
    REQUIRE(shown.cards(0).size() == 2);
    CHECK(shown.cards(0)[0].id == big); // largest first
    const QString before = shown.stageOf(small);
    shown.drag(shown.view()->cardRect({0, 1}).center(), shown.view()->columnRect(2).center());
    shown.settle();
    CHECK(shown.stageOf(small) == shown.view()->board().columns[2].name);
    REQUIRE(shown.cards(2).size() == 1);
    CHECK(shown.cards(0).size() == 1);
    CHECK(shown.view()->currentId() == small);
    Change::undo(shown.window.store(), nextUndo(shown.window.store()).id);
    shown.settle();
    CHECK(shown.stageOf(small) == before);
    CHECK(shown.cards(0).size() == 2);
}

TEST_CASE("Ctrl and an arrow move the chosen card a stage, Enter opens it")
{
    Shown shown;
    const RecordId id = shown.deal(u"Tea"_s, u"100.00"_s);
    shown.open();
    shown.view()->setCurrent({0, 0});
    QTest::keyClick(shown.view(), Qt::Key_Right, Qt::ControlModifier);
    shown.settle();
    CHECK(shown.stageOf(id) == shown.view()->board().columns[1].name);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    REQUIRE(shown.window.places.size() == 1);
    CHECK(shown.window.places[0].id == id);
}

TEST_CASE("a card dropped on lost asks why, and keeps the reason")
{
    Shown shown;
    const RecordId id = shown.deal(u"Tea"_s, u"100.00"_s);
    shown.open();
    shown.drag(shown.view()->cardRect({0, 0}).center(), shown.view()->lostRect().center());
    auto *reasons = shown.page->findChild<QMenu *>(u"lostReasons"_s);
    REQUIRE(reasons);
    CHECK(reasons->actions().size() > 5);
    CHECK(shown.stageOf(id) == shown.view()->board().columns[0].name); // not before the reason is known
    shown.page->loseBecause(id, u"price"_s);
    reasons->close();
    shown.settle();
    CHECK(shown.window.value("opportunity", id, "lost_reason").text() == u"price"_s);
    CHECK(shown.view()->board().open == 0);
}

TEST_CASE("winning on the board offers the order of that opportunity")
{
    Shown shown;
    const RecordId customer = shown.window.add("customer", {{"name", u"Aurora"_s}});
    const RecordId id = shown.window.add(
        "opportunity", {{"name", u"Tea"_s}, {"amount", u"100.00"_s}, {"customer_id", QString::number(customer)}});
    shown.open();
    const int won = int(shown.view()->board().columns.size()) - 1;
    shown.drag(shown.view()->cardRect({0, 0}).center(), shown.view()->columnRect(won).center());
    shown.settle();
    CHECK(shown.cards(won).size() == 1);
    auto *make = shown.page->findChild<QPushButton *>(u"makeOrder"_s);
    REQUIRE(make->isVisible());
    QTest::mouseClick(make, Qt::LeftButton);
    REQUIRE(shown.window.places.size() == 1);
    CHECK(shown.window.places[0].name == u"order"_s);
    CHECK(shown.window.places[0].preset[u"customer_id"_s].toInteger() == customer);
    CHECK(shown.window.places[0].preset[u"opportunity_id"_s].toInteger() == id);
}

TEST_CASE("a board of five thousand cards paints and scrolls within a frame")
{
    Shown shown;
    Board board;
    for (int column = 0; column < 5; ++column) {
        BoardColumn stage;
        stage.stage = column + 1;
        stage.name = u"Stage"_s;
        stage.kind = u"open"_s;
        for (int i = 0; i < 1000; ++i) {
            BoardCard card;
            card.id = column * 1000 + i + 1;
            card.who = u"Customer %1"_s.arg(i);
            card.name = u"Deal"_s;
            card.amount = 100'000 - i;
            card.idleDays = i % 30;
            card.limit = 14;
            stage.cards.push_back(card);
        }
        board.columns.push_back(stage);
    }
    BoardView view(shown.window.store(), nullptr);
    view.resize(1166, 640);
    view.setBoard(std::move(board));
    view.QWidget::show();
    QPixmap canvas(view.size());
    view.render(&canvas); // fonts are loaded once
    QElapsedTimer clock;
    clock.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i) {
        view.setCurrent({2, i * 49});
        view.render(&canvas);
    }
    const double perFrame = double(clock.elapsed()) / frames;
    WARN("a frame of the board with 5,000 cards: " << perFrame << " ms");
    CHECK(perFrame < 100); // a frame is 16 ms; this allows for debug builds on busy machines
    CHECK(view.cardRect({2, 931}).top() < 640);
    CHECK(view.placeAt(view.cardRect({2, 931}).center()) == BoardView::Place{2, 931});
}

TEST_CASE("with five thousand open opportunities the board opens and a card is dragged without a hitch")
{
    Shown shown;
    Store &store = shown.window.store();
    std::vector<RecordId> stages;
    Statement open = store.connection().prepare("SELECT id FROM stage WHERE kind = 'open' ORDER BY position");
    while (open.step())
        stages.push_back(open.integer(0));
    {
        Change change(store, u"Fill"_s, Change::Size::Bulk);
        const RecordId customer = [&] {
            Record record = store.blank(customer::type);
            record.set(customer::name, u"Aurora"_s);
            REQUIRE(change.save(record).isEmpty());
            return record.id();
        }();
        for (int i = 0; i < 5000; ++i) {
            Record record = store.blank(opportunity::type);
            record.set(opportunity::name, u"Deal %1"_s.arg(i));
            record.set(opportunity::customer, customer);
            record.set(opportunity::amount, Money{100'00 + i});
            record.set(opportunity::stage, stages[size_t(i) % stages.size()]);
            REQUIRE(change.save(record).isEmpty());
        }
        change.commit();
    }
    QElapsedTimer clock;
    clock.start();
    shown.open();
    const qint64 opened = clock.restart();
    CHECK(shown.view()->board().open == 5000);

    const RecordId id = shown.cards(0)[0].id;
    QWidget *on = shown.view()->viewport();
    const QPoint from = shown.view()->cardRect({0, 0}).center(), to = shown.view()->columnRect(2).center();
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    qint64 slowest = 0;
    for (int step = 1; step <= 40; ++step) {
        QElapsedTimer frame;
        frame.start();
        const QPoint at = from + (to - from) * step / 40;
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &move);
        on->repaint();
        slowest = std::max(slowest, frame.elapsed());
    }
    clock.restart();
    QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    const qint64 dropped = clock.elapsed();
    CHECK(shown.window.value("opportunity", id, "stage_id").number() == shown.view()->board().columns[2].stage);
    CHECK(shown.view()->currentId() == id); // it stands there at once
    CHECK(shown.cards(2).size() == 5000 / stages.size() + 1);
    // The next drag begins before the board was read again, and goes on.
    const RecordId next = shown.cards(0)[0].id;
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 8;
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &move);
    }
    shown.settle();
    QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    CHECK(shown.window.value("opportunity", next, "stage_id").number() == shown.view()->board().columns[2].stage);
    shown.settle();
    const qint64 read = clock.elapsed();
    WARN("5,000 opportunities: opened in " << opened << " ms, slowest frame of a drag " << slowest << " ms, dropped in "
                                           << dropped << " ms, read again after " << read << " ms");
    CHECK(shown.cards(2).size() == 5000 / stages.size() + 2);
    // Limits allow for debug builds on busy machines; a hitch would be seconds.
    CHECK(opened < 20000);
    CHECK(slowest < 500);
    CHECK(dropped < 1000);
}
