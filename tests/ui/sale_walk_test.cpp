// SPDX-License-Identifier: GPL-3.0-or-later
// One sale from the typed lead to the refund, in the window by keyboard alone and again in kith-cli: both files hold
// the same records, and undo brings both back to the empty file.
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QSettings>

#include "core/model/types/all_types.h"
#include "core/store/history.h"
#include "tests/app/run_cli.h"
#include "tests/ui/hands.h"
#include "tests/ui/window_fixture.h"
#include "ui/shell/business_files.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/main_window.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

enum class Papers { None, Issued };

struct OpenedFile
{
    std::unique_ptr<Session> session;
    SilentPrompts *prompts = new SilentPrompts;
    std::unique_ptr<MainWindow> window;

    explicit OpenedFile(const DataFile &file)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.beside(u"settings"_s));
        setCurrentLanguage(Language::English);
        Theme::apply(*qApp, Look::Light, Language::English);
        session =
            std::make_unique<Session>(Store::open(file.path(), storeOptions()), std::unique_ptr<Prompts>(prompts));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~OpenedFile()
    {
        CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }, 30000));
        window.reset();
    }
};

const QString lines = u"children.order_line"_s;

void sellByKeyboard(const OpenedFile &opened, Papers papers)
{
    const Hands hands(opened.window.get());
    const auto paper = [&](const QString &letters, const QString &name) {
        if (papers == Papers::Issued)
            hands.command(letters, name);
    };
    hands.command(u"new product"_s, u"New: Product"_s);
    hands.fill(u"name"_s, u"Gaiwan"_s);
    hands.fill(u"price"_s, u"50"_s);
    hands.fill(u"tax_rate"_s, u"10%"_s);
    hands.tabTo(u"stock_tracked.input"_s);
    hands.press(Qt::Key_Space);
    hands.press(Qt::Key_S, Qt::ControlModifier);

    hands.command(u"new lead"_s, u"New: Lead"_s);
    hands.fill(u"name"_s, u"Marco Rossi"_s);
    hands.fill(u"company"_s, u"Lakeside Hotels"_s);
    hands.fill(u"phone"_s, u"+39 02 5550 1234"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    hands.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    hands.dialog(u"convertDialog"_s);
    hands.tabTo(u"convertName"_s);
    hands.write(u"Guest rooms"_s);
    hands.finishDialog(u"convertDialog"_s);
    REQUIRE(opened.window->page()->title() == u"Guest rooms"_s);

    hands.command(u"make quot"_s, u"Make quotation"_s);
    REQUIRE(opened.window->page()->title().startsWith(u"Quotation "_s));
    hands.cell(lines, 0, u"product_id"_s, u"Gaiwan"_s);
    hands.cell(lines, 0, u"quantity"_s, u"8"_s);
    hands.cell(lines, 1, u"product_id"_s, u"Gaiwan"_s);
    hands.cell(lines, 1, u"description"_s, u"Gaiwan second choice"_s);
    hands.cell(lines, 1, u"quantity"_s, u"2"_s);
    hands.cell(lines, 1, u"discount_rate"_s, u"20%"_s);
    hands.cell(lines, 1, u"tax_rate"_s, u"5%"_s);
    paper(u"quotation as"_s, u"Quotation as PDF"_s);
    hands.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(opened.window->page()->title() == u"Guest rooms"_s);
    hands.fill(u"stage_id"_s, u"Won"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    hands.press(Qt::Key_Right, Qt::AltModifier);

    hands.command(u"confirm order"_s, u"Confirm order"_s);
    paper(u"order confirm"_s, u"Order confirmation as PDF"_s);
    hands.command(u"deliver"_s, u"Deliver"_s);
    paper(u"invoice"_s, u"Invoice as PDF"_s);
    hands.command(u"receive"_s, u"Receive payment"_s);
    hands.dialog(u"receiveDialog"_s);
    hands.write(u"140"_s);
    hands.finishDialog(u"receiveDialog"_s);
    hands.command(u"receive"_s, u"Receive payment"_s);
    hands.dialog(u"receiveDialog"_s);
    hands.finishDialog(u"receiveDialog"_s);

    hands.command(u"take back"_s, u"Take back goods…"_s);
    hands.dialog(u"returnDialog"_s);
    hands.write(u"2"_s);
    hands.finishDialog(u"returnDialog"_s);
    paper(u"credit note"_s, u"Credit note as PDF"_s);
    hands.command(u"give"_s, u"Give back"_s);
    hands.dialog(u"receiveDialog"_s);
    hands.finishDialog(u"receiveDialog"_s);
    INFO(opened.prompts->errors.join(u'\n').toStdString());
    CHECK(opened.prompts->errors.isEmpty());
}

QJsonObject ok(const DataFile &file, QStringList words)
{
    const Ran ran = file.run(words << u"--json"_s);
    INFO(words.join(u' ').toStdString() << "\n" << ran.err.toStdString() << ran.out.toStdString());
    REQUIRE(ran.code == 0);
    return ran.json();
}

void sellInTerminal(const DataFile &file, Papers papers)
{
    const auto text = [](const QJsonValue &id) { return QString::number(id.toInteger()); };
    const auto paper = [&](const QString &order, const QString &kind) {
        if (papers == Papers::Issued)
            ok(file, {u"document"_s, order, u"--kind"_s, kind, u"--out"_s, file.beside(kind + u".pdf"_s)});
    };
    file.add({u"product"_s, u"name=Gaiwan"_s, u"price=50"_s, u"tax_rate=10%"_s, u"stock_tracked=yes"_s});
    const qint64 lead =
        file.add({u"lead"_s, u"name=Marco Rossi"_s, u"company=Lakeside Hotels"_s, u"phone=+39 02 5550 1234"_s});
    const QString deal =
        text(ok(file, {u"convert-lead"_s, QString::number(lead), u"--name"_s, u"Guest rooms"_s})[u"opportunity"_s]);
    const QString order = text(ok(file, {u"make-order"_s, deal})[u"id"_s]);
    ok(file, {u"set"_s, u"order"_s, order,
              uR"(lines=[{"product_id": 1, "quantity": 8}, {"product_id": 1, "description": "Gaiwan second choice",
                 "quantity": 2, "discount_rate": "20%", "tax_rate": "5%"}])"_s});
    paper(order, u"quotation"_s);
    ok(file, {u"set"_s, u"opportunity"_s, deal, u"stage=Won"_s});
    ok(file, {u"confirm"_s, order});
    paper(order, u"confirmation"_s);
    ok(file, {u"deliver"_s, order});
    paper(order, u"invoice"_s);
    ok(file, {u"pay"_s, order, u"140"_s});
    ok(file, {u"pay"_s, order});
    const QString line = text(ok(file, {u"show"_s, u"order"_s, order})[u"lines"_s][0][u"id"_s]);
    const QString back = text(ok(file, {u"return"_s, order, line + u"=2"_s})[u"id"_s]);
    paper(back, u"credit_note"_s);
    ok(file, {u"pay"_s, back});
}

// Every table of the file but its history, its counters and its own name; without versions and moments.
QMap<QString, QString> recordsOf(const DataFile &file)
{
    static int number = 0;
    const QString folder = file.beside(u"dump%1"_s.arg(++number));
    ok(file, {u"dump"_s, folder});
    const QStringList left{u"change"_s,  u"change_item"_s, u"change_range"_s,
                           u"counter"_s, u"setting"_s,     u"attachment_content"_s};
    QMap<QString, QString> tables;
    for (const QString &name : QDir(folder).entryList({u"*.csv"_s})) {
        const QString table = name.chopped(4);
        if (left.contains(table))
            continue;
        QFile csv(folder + u'/' + name);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = csv.readAll().replace('\r', "").split('\n');
        QList<int> kept; // columns; no value of these walks holds a comma
        const QList<QByteArray> names = rows.front().split(',');
        for (int i = 0; i < names.size(); ++i)
            if (names[i] != "at" && !names[i].endsWith("_at") && !names[i].endsWith("_since") && names[i] != "version")
                kept << i;
        QStringList shown;
        for (const QByteArray &row : rows) {
            const QList<QByteArray> cells = row.split(',');
            QStringList some;
            for (const int i : kept)
                some << QString::fromUtf8(cells.value(i));
            shown << some.join(u',');
        }
        if (rows.size() > 2)
            tables[table] = shown.join(u'\n');
    }
    return tables;
}

void expectSame(const QMap<QString, QString> &left, const QMap<QString, QString> &right)
{
    CHECK(left.keys() == right.keys());
    for (const QString &table : left.keys()) {
        INFO(table.toStdString());
        CHECK(left[table].toStdString() == right[table].toStdString());
    }
}

} // namespace

TEST_CASE("undo takes a sale by keyboard back step by step to the empty file")
{
    const DataFile file;
    const OpenedFile opened(file);
    const auto before = recordsOf(file);
    sellByKeyboard(opened, Papers::None);
    const Hands hands(opened.window.get());
    int steps = 0;
    while (nextUndo(opened.session->store()).id && steps < 40) {
        const ChangeSummary next = nextUndo(opened.session->store());
        INFO("undo " << steps << ": " << next.name.toStdString());
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        INFO(opened.prompts->errors.join(u'\n').toStdString());
        REQUIRE(nextUndo(opened.session->store()).id != next.id);
        ++steps;
    }
    CHECK(steps > 10);
    auto after = recordsOf(file);
    after[u"number_series"_s] = before[u"number_series"_s]; // a number that was given is not given again
    expectSame(after, before);
    CHECK(opened.prompts->errors.isEmpty());
    CHECK(file.run({u"check"_s}).code == 0);
}

TEST_CASE("what was issued on paper stays when a sale is undone, and the file stays sound")
{
    const DataFile file;
    const OpenedFile opened(file);
    sellByKeyboard(opened, Papers::Issued);
    const Hands hands(opened.window.get());
    for (int steps = 0; steps < 40 && opened.prompts->errors.isEmpty(); ++steps)
        hands.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE_FALSE(opened.prompts->errors.isEmpty()); // says why it goes no further
    CHECK(opened.session->store().count({u"document"_s, {}, {}, {}}) == 4);
    CHECK(file.run({u"check"_s}).code == 0);
}

TEST_CASE("a sale by keyboard and the same sale in kith-cli leave the same records")
{
    const Papers papers = GENERATE(Papers::None, Papers::Issued);
    const DataFile byKeyboard, inTerminal;
    {
        const OpenedFile opened(byKeyboard);
        sellByKeyboard(opened, papers);
    }
    sellInTerminal(inTerminal, papers);
    const auto left = recordsOf(byKeyboard), right = recordsOf(inTerminal);
    expectSame(left, right);
}
