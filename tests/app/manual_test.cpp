// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "tests/places.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("the manual has the same pages in both languages, and every page and picture it names is there")
{
    const QDir root(test::sourceDir()), docs(root.filePath(u"docs"_s));
    const QStringList english = QDir(docs.filePath(u"en"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    REQUIRE(english.size() > 10);
    CHECK(english == QDir(docs.filePath(u"zh_CN"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    static const QRegularExpression link(u"\\]\\(([^)#]+)\\)"_s);
    QStringList files{root.filePath(u"README.md"_s)};
    for (const QString &language : {u"en"_s, u"zh_CN"_s})
        for (const QString &page : english)
            files.append(docs.filePath(language + u'/' + page));
    int pictures = 0;
    for (const QString &name : files) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator found = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            CAPTURE(name.toStdString(), target.toStdString());
            CHECK(QFileInfo::exists(QFileInfo(name).dir().filePath(target)));
            pictures += target.endsWith(u".png"_s) ? 1 : 0;
        }
    }
    CHECK(pictures > 30);
}
