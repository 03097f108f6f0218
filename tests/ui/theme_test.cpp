// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QApplication>
#include <QDir>
#include <QImage>

#include "core/model/catalogue.h"
#include "ui/shell/areas.h"
#include "ui/theme/icons.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("texts have a contrast of 4.5 and chart series one of 3 in both looks")
{
    for (const Look look : {Look::Light, Look::Dark}) {
        Theme::apply(*qApp, look, Language::English);
        const std::pair<Token, Token> pairs[] = {
            {Token::Text, Token::Background},      {Token::Text, Token::Surface},
            {Token::Text, Token::Raised},          {Token::Text, Token::AccentSoft},
            {Token::Secondary, Token::Background}, {Token::Secondary, Token::Surface},
            {Token::Accent, Token::Surface},       {Token::Accent, Token::AccentSoft},
            {Token::OnAccent, Token::Accent},      {Token::Danger, Token::Surface},
            {Token::Danger, Token::DangerSoft},    {Token::Warning, Token::Surface},
            {Token::Warning, Token::WarningSoft},  {Token::Good, Token::Surface},
            {Token::Good, Token::GoodSoft},        {Token::Info, Token::Surface},
            {Token::Info, Token::InfoSoft}};
        for (const auto &[ink, paper] : pairs) {
            INFO(int(look) << ": " << int(ink) << " on " << int(paper));
            CHECK(contrast(colour(ink), colour(paper)) >= 4.5);
        }
        for (int i = 0; i < 7; ++i)
            CHECK(contrast(series(i), colour(Token::Surface)) >= 3);
    }
    Theme::apply(*qApp, Look::Light, Language::English);
}

TEST_CASE("every kind of record and every area has an icon of its name")
{
    for (const RecordType *type : deliveredTypes()) {
        INFO(type->name);
        REQUIRE(type->icon);
        CHECK(hasIcon(QString::fromLatin1(type->icon)));
    }
    for (const Area &area : areas())
        CHECK(hasIcon(QString::fromLatin1(area.icon)));
}

TEST_CASE("every icon draws something, in the colour it is asked for")
{
    REQUIRE(hasIcon(u"plus"_s));
    const QDir icons(u":/ui/icons"_s);
    REQUIRE(icons.entryList().size() > 80);
    for (const QString &file : icons.entryList({u"*.svg"_s})) {
        const QString name = file.chopped(4);
        if (name == u"kith"_s || name.endsWith(u"_light"_s) || name.endsWith(u"_dark"_s)) // drawn in their own colours
            continue;
        const QImage image = iconPixmap(name, Qt::red, 20).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        bool isRed = true;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qAlpha(pixel) > 128) {
                    ++drawn;
                    isRed = isRed && qRed(pixel) > 200 && qGreen(pixel) < 60;
                }
            }
        }
        INFO(name.toStdString());
        CHECK(drawn >= 3);
        CHECK(isRed);
    }
}

TEST_CASE("an icon follows a change of look by itself")
{
    const QIcon sign = icon(u"plus"_s, Token::Text);
    Theme::apply(*qApp, Look::Light, Language::English);
    const QImage light = sign.pixmap(20).toImage();
    Theme::apply(*qApp, Look::Dark, Language::English);
    CHECK(sign.pixmap(20).toImage() != light);
    Theme::apply(*qApp, Look::Light, Language::English);
}
