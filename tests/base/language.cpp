// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QFile>

#include "core/base/language.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("languages are known by the usual codes")
{
    CHECK(languageFromCode(u"zh"_s) == Language::Chinese);
    CHECK(languageFromCode(u"zh-Hans"_s) == Language::Chinese);
    CHECK(languageFromCode(u"ZH_CN"_s) == Language::Chinese);
    CHECK(languageFromCode(u"en_GB"_s) == Language::English);
    CHECK(languageFromCode({}) == Language::English);
    for (const Language language : {Language::English, Language::Chinese})
        CHECK(languageFromCode(languageCode(language)) == language);
}

TEST_CASE("the Chinese texts are compiled into the program")
{
    CHECK(QFile::exists(u":/i18n/kith_zh_CN.qm"_s));
}

TEST_CASE("a text without a translation stays English")
{
    CHECK(translated(Language::Chinese, "nowhere", "Not translated") == u"Not translated"_s);
    CHECK(translated(Language::English, "nowhere", "Not translated") == u"Not translated"_s);
}
