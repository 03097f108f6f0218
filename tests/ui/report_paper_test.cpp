// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as pictures and pages. KITH_PICTURES names a folder in which the pictures stay to be looked at.
#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>

#include "core/base/error.h"
#include "tests/report/shop.h"
#include "ui/chart/chart.h"
#include "ui/report/parameter_words.h"
#include "ui/report/render.h"
#include "ui/theme/theme.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString pictureFolder(const QTemporaryDir &otherwise)
{
    const QString wanted = qEnvironmentVariable("KITH_PICTURES");
    return wanted.isEmpty() ? otherwise.path() : wanted;
}

} // namespace

TEST_CASE("every report becomes a picture and a document, in both languages")
{
    test::Shop shop;
    shop.fill();
    QTemporaryDir folder;
    for (Language language : {Language::English, Language::Chinese}) {
        setCurrentLanguage(language);
        Theme::apply(*qApp, Look::Dark, language); // paper is light all the same
        for (const Report &report : deliveredReports()) {
            const QString name = QString::fromLatin1(report.name);
            const QString base = QDir(pictureFolder(folder)).filePath(name + u'-' + languageCode(language));
            const Params params{.period = {}, .compareLastYear = report.comparesLastYear};
            renderReport(*shop.store, name, params, base + u".png"_s);
            renderReport(*shop.store, name, params, base + u".pdf"_s);
            const QImage image(base + u".png"_s);
            CHECK(image.width() == 2400);
            CHECK(image.height() > 400);
            CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
            QFile document(base + u".pdf"_s);
            REQUIRE(document.open(QIODevice::ReadOnly));
            CHECK(document.read(5) == "%PDF-");
            CHECK(document.size() > 5000);
        }
    }
    setCurrentLanguage(Language::English);
    Theme::apply(*qApp, Look::Light, Language::English);
}

TEST_CASE("a report cannot be drawn into a file of another kind or a folder that is not there")
{
    test::Shop shop;
    QTemporaryDir folder;
    CHECK_THROWS_AS(renderReport(*shop.store, u"sales"_s, {}, folder.filePath(u"x.doc"_s)), Error);
    CHECK_THROWS_AS(renderReport(*shop.store, u"sales"_s, {}, folder.filePath(u"no/x.pdf"_s)), Error);
}

TEST_CASE("every value of a report's parameter has words")
{
    for (const Report &report : deliveredReports()) {
        for (const Parameter &parameter : report.parameters) {
            for (const QByteArray &value : QByteArray(parameter.values ? parameter.values : "").split(';')) {
                INFO(report.name << ' ' << parameter.name << '=' << value.constData());
                CHECK((value.isEmpty() ||
                       !parameterWords(QString::fromLatin1(parameter.name), QString::fromLatin1(value)).isEmpty()));
            }
        }
    }
}

TEST_CASE("every mark of a chart is drawn inside it, and Enter on a mark opens its records")
{
    test::Shop shop;
    shop.fill();
    for (const Report &report : deliveredReports()) {
        const Table table = runReport(*shop.store, QString::fromLatin1(report.name), {});
        for (const ChartHint &hint : table.charts) {
            INFO(report.name << ": " << hint.title.toStdString());
            Chart chart;
            chart.setData(chartData(table, hint, shop.store->conventions()));
            chart.resize(700, 300);
            const QPixmap picture = chart.grab();
            CHECK_FALSE(picture.isNull());
            REQUIRE_FALSE(chart.data().isEmpty());
            for (size_t i = 0; i < chart.data().marks.size(); ++i) {
                CHECK_FALSE(chart.markArea(int(i)).isEmpty());
                CHECK(QRectF(-40, 0, 780, 300).contains(chart.markArea(int(i))));
            }
            int opened = 0;
            QObject::connect(&chart, &Chart::activated, &chart, [&](int row, int column) {
                ++opened;
                CHECK(table.rows[size_t(row)].cells[size_t(column)].records.has_value());
            });
            for (size_t i = 0; i < chart.data().marks.size(); ++i) {
                QKeyEvent next(QEvent::KeyPress, Qt::Key_Right, {});
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
                QApplication::sendEvent(&chart, &next);
                QApplication::sendEvent(&chart, &enter);
            }
            qint64 expected = 0;
            for (const ChartMark &mark : chart.data().marks)
                expected += mark.opensRecords;
            CHECK(opened == expected);
        }
    }
}
