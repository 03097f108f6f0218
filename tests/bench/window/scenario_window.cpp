// SPDX-License-Identifier: GPL-3.0-or-later
// The customer list on screen, against a plain window that shows the same cells from one SELECT; scrolling it.
#include <algorithm>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <random>
#include <sqlite3.h>

#include "core/model/format.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/raw.h"
#include "tests/bench/scenarios.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/pages/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

// Nobody is asked anything here.
struct NoPrompts : Prompts
{
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    void error(QWidget *, const QString &sentence, const QString &) override { say(sentence); }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString text(QWidget *, const QString &, const QString &) override { return {}; }
};

// Memory that is the process's own now, in MiB.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

std::unique_ptr<MainWindow> windowOn(Session &session)
{
    auto window = std::make_unique<MainWindow>(session);
    window->resize(1366, 768);
    Place place;
    place.kind = Place::Kind::List;
    place.area = u"customers"_s;
    place.name = u"customer"_s;
    window->go(place);
    window->show();
    window->repaint();
    return window;
}

void plainWindow(Raw &raw)
{
    QMainWindow window;
    QTableView table;
    QStandardItemModel model;
    window.resize(1366, 768);
    window.setCentralWidget(&table);
    sqlite3_stmt *rows =
        raw.prepare("SELECT name, city, region, class, last_order_on, revenue, open_amount FROM customer "
                    "ORDER BY sort_key, id LIMIT 200");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        QList<QStandardItem *> items;
        for (int column = 0; column < 7; ++column)
            items << new QStandardItem(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(rows, column))));
        model.appendRow(items);
    }
    sqlite3_reset(rows);
    table.setModel(&model);
    window.show();
    window.repaint();
}

} // namespace

void windowScenario(qint64 size)
{
    const QString file = business(size);
    Raw raw(file);
    Theme::apply(*qApp, Look::Light, Language::English);
    measure({u"window: customer list on screen"_s,
             [&] {
                 std::unique_ptr<Session> session;
                 std::unique_ptr<MainWindow> window;
                 const double seconds = secondsOf([&] {
                     session = std::make_unique<Session>(openedBusiness(file), std::make_unique<NoPrompts>());
                     window = windowOn(*session);
                 });
                 return seconds;
             },
             [&] { return secondsOf([&] { plainWindow(raw); }); }, 2});

    Session session(openedBusiness(file), std::make_unique<NoPrompts>());
    const auto window = windowOn(session);
    auto *page = qobject_cast<ListPage *>(window->page());
    const auto complete = [&] { return page->list()->model()->isComplete(); };
    QElapsedTimer waited;
    waited.start();
    while (!complete() && waited.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    say(u"window: all %1 rows known after %2 ms, %3 MiB resident"_s.arg(page->list()->model()->rowCount())
            .arg(waited.elapsed())
            .arg(residentMemory(), 0, 'f', 0));
    const double before = residentMemory();
    std::mt19937 random(7);
    std::vector<double> frames;
    QScrollBar *bar = page->list()->table()->verticalScrollBar();
    for (int i = 0; i < 500; ++i)
        frames.push_back(secondsOf([&] {
            bar->setValue(i % 2 ? bar->value() + 3 : int(random() % quint32(std::max(1, bar->maximum()))));
            page->list()->table()->viewport()->repaint();
        }));
    std::sort(frames.begin(), frames.end());
    say(u"window: scrolling anywhere, median %1 ms, 99th percentile %2 ms (goal 16), list grew by %3 MiB (goal 32)"_s
            .arg(frames[frames.size() / 2] * 1000, 0, 'f', 1)
            .arg(frames[frames.size() * 99 / 100] * 1000, 0, 'f', 1)
            .arg(residentMemory() - before, 0, 'f', 0));
}

} // namespace kith::bench
