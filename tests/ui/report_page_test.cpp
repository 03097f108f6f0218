// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "tests/report/shop.h"
#include "ui/chart/chart.h"
#include "ui/report/chooser.h"
#include "ui/report/report_index_page.h"
#include "ui/report/report_page.h"
#include "ui/report/report_view.h"
#include "ui/theme/theme.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

class NoPrompts : public Prompts
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void error(QWidget *, const QString &sentence, const QString &) override { FAIL(sentence.toStdString()); }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString text(QWidget *, const QString &, const QString &) override { return {}; }
};

// A window page on the generated shop.
struct Opened
{
    explicit Opened(const QString &name, const Params &params = {})
    {
        shop.fill();
        session = std::make_unique<Session>(std::move(shop.store), std::make_unique<NoPrompts>());
        QObject::connect(session.get(), &Session::goRequested, session.get(),
                         [this](const Place &place) { gone.push_back(place); });
        Place place{.kind = Place::Kind::Report, .name = name};
        place.params = params;
        page = std::make_unique<ReportPage>(*session, place, nullptr);
        page->resize(1166, 660);
        page->show();
        wait();
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page->isCalculating(); }, 20'000));
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("KITH_PICTURES");
        REQUIRE(QTest::qWaitFor([this] { return page->view()->isVisible(); }));
        if (!folder.isEmpty())
            page->grab().save(QDir(folder).filePath(u"page-"_s + name + u".png"_s));
    }

    test::Shop shop;
    std::unique_ptr<Session> session;
    std::vector<Place> gone;
    std::unique_ptr<ReportPage> page;
};

} // namespace

TEST_CASE("a click on a figure of a report opens exactly the records that make it up")
{
    Opened opened(u"campaign-roi"_s, {.period = {Day(2025, 1, 1), Day(2025, 12, 31)}});
    ReportView *view = opened.page->view();
    const int column = opened.page->table().column(u"revenue");
    const QModelIndex index = view->model()->index(0, column);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    REQUIRE(opened.gone.size() == 1);
    CHECK(opened.gone[0].kind == Place::Kind::List);
    REQUIRE(opened.gone[0].query);
    const Cell &cell = opened.page->table().rows[0].cells[size_t(column)];
    CHECK(*opened.gone[0].query == *cell.records);
    CHECK(recordsFigure(opened.session->store(), cell) == cell.units);

    view->setCurrentIndex(view->model()->index(0, 0)); // the campaign's name opens the campaign
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(opened.gone.size() == 2);
    CHECK(opened.gone[1].kind == Place::Kind::Record);
    CHECK(opened.gone[1].id == opened.page->table().rows[0].cells[0].id);
}

TEST_CASE("a click on a bar opens its records, too")
{
    Opened opened(u"sales"_s, {.period = {Day(2025, 1, 1), Day(2025, 12, 31)}, .by = {u"quarter"_s}});
    REQUIRE(opened.page->charts().size() == 1);
    Chart *chart = opened.page->charts()[0];
    chart->grab();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markArea(1).center().toPoint());
    REQUIRE(opened.gone.size() == 1);
    CHECK(*opened.gone[0].query == *opened.page->table().at(1, u"sales").records);
}

TEST_CASE("fields of the trap, of a heat map, shapes of a radar and parts of a bar open their own records")
{
    struct Picture
    {
        QString report, by;
        ChartHint::Kind kind;
    };
    using Kind = ChartHint::Kind;
    const Picture pictures[]{{u"trap"_s, u"quadrant"_s, Kind::Quadrants},
                             {u"rfm"_s, u"cell"_s, Kind::HeatMap},
                             {u"lifecycle-moves"_s, {}, Kind::HeatMap},
                             {u"delivered-value"_s, u"class"_s, Kind::Radar},
                             {u"care"_s, {}, Kind::StackedBars}};
    for (const Picture &picture : pictures) {
        INFO(picture.report.toStdString());
        Params params{.period = {Day(2024, 1, 1), Day(2026, 6, 11)}};
        if (!picture.by.isEmpty())
            params.by = {picture.by};
        Opened opened(picture.report, params);
        Chart *found = nullptr;
        for (Chart *chart : opened.page->charts())
            if (chart->data().kind == picture.kind)
                found = chart;
        REQUIRE(found);
        CHECK(found->sizeHint().height() >= 100);
        found->resize(600, found->sizeHint().height());
        found->grab();
        int clicked = 0;
        for (int mark = 0; mark < int(found->data().marks.size()); ++mark) {
            const ChartMark &of = found->data().marks[size_t(mark)];
            const QRectF area = found->markArea(mark);
            if (area.isEmpty() || !of.opensRecords || of.value == 0)
                continue;
            CHECK(QRectF(found->rect()).contains(area.center()));
            opened.gone.clear();
            QTest::mouseClick(found, Qt::LeftButton, {}, area.center().toPoint());
            REQUIRE(opened.gone.size() == 1);
            if (picture.kind != Kind::Radar) // its shapes may cross
                CHECK(*opened.gone[0].query ==
                      *opened.page->table().rows[size_t(of.row)].cells[size_t(of.column)].records);
            ++clicked;
        }
        CHECK(clicked > 1);
        CHECK_FALSE(found->accessibleDescription().isEmpty()); // and it is read aloud as a table
    }
}

TEST_CASE("the total stays last however a report is sorted, and the model keeps the rules")
{
    Opened opened(u"sales"_s, {.period = {}, .by = {u"customer"_s}, .compareLastYear = false});
    auto *model = qobject_cast<ReportModel *>(opened.page->view()->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < model->columnCount(); ++column) {
        for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model->sort(column, order);
            CHECK(model->index(model->rowCount() - 1, 0).data(ReportModel::TotalRole).toBool());
        }
    }
    model->sort(1, Qt::AscendingOrder);
    CHECK(model->cell(model->index(0, 1)).units <= model->cell(model->index(1, 1)).units);
}

TEST_CASE("an unasked period widens to all time when this year is empty, and another one can be chosen in words")
{
    Opened opened(u"sales"_s);
    CHECK(opened.page->params().period == Period{Day(2026, 1, 1), Day(2026, 12, 31)});
    CHECK(opened.page->params().compareLastYear);
    for (Chooser *chooser : opened.page->findChildren<Chooser *>()) {
        if (chooser->current() == u"this_year")
            chooser->choose(u"last_year"_s);
    }
    opened.wait();
    CHECK(opened.page->params().period == Period{Day(2025, 1, 1), Day(2025, 12, 31)});
    CHECK(opened.page->table().rows.size() == 13);

    Opened empty(u"complaints"_s, {.period = {Day(1990, 1, 1), Day(1990, 12, 31)}});
    CHECK(empty.page->table().rows.size() == 1); // asked for: stays
}

TEST_CASE("a report is written as the file that its ending says")
{
    Opened opened(u"pipeline"_s);
    const QString folder = opened.shop.folder.path();
    for (const QString &ending : {u".csv"_s, u".pdf"_s, u".png"_s}) {
        opened.page->saveAs(folder + u"/report"_s + ending);
        CHECK(QFile(folder + u"/report"_s + ending).size() > 200);
    }
    QFile csv(folder + u"/report.csv"_s);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().count('\n') >= qsizetype(opened.page->table().rows.size()) + 1);
}

TEST_CASE("every report has a page in both languages and both looks")
{
    for (const Report &report : deliveredReports()) {
        const QString name = QString::fromLatin1(report.name);
        for (Language language : {Language::English, Language::Chinese}) {
            setCurrentLanguage(language);
            for (Look look : {Look::Light, Look::Dark}) {
                Theme::apply(*qApp, look, language);
                Opened opened(
                    name, {.period = {Day(2025, 1, 1), Day(2026, 6, 11)}, .compareLastYear = report.comparesLastYear});
                CHECK_FALSE(opened.page->title().isEmpty());
                CHECK(opened.page->charts().size() == opened.page->table().charts.size());
                for (const ChartHint &chart : opened.page->table().charts) { // a running share needs its column
                    const bool isPareto = chart.kind == ChartHint::Kind::Pareto;
                    CHECK((!isPareto || chart.series.size() == 2));
                }
                opened.picture(name + (language == Language::English ? u"-en"_s : u"-zh"_s) +
                               (look == Look::Light ? u"-light"_s : u"-dark"_s));
            }
        }
    }
    setCurrentLanguage(Language::English);
    Theme::apply(*qApp, Look::Light, Language::English);
}

TEST_CASE("the index names every report and opens it")
{
    Opened opened(u"sales"_s);
    ReportIndexPage index(*opened.session, {}, nullptr);
    const auto buttons = index.findChildren<QPushButton *>();
    CHECK(buttons.size() == qsizetype(deliveredReports().size()));
    buttons.first()->click();
    REQUIRE(opened.gone.size() == 1);
    CHECK(opened.gone[0].kind == Place::Kind::Report);
}
