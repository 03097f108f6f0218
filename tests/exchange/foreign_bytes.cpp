// SPDX-License-Identifier: GPL-3.0-or-later
// The corpus of tests/fuzz, changed at random from a fixed seed: what a fuzzer does for hours, for seconds in every
// run.
#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <random>

#include "tests/exchange/zip_file.h"
#include "tests/fuzz/foreign_files.h"
#include "tests/places.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

constexpr int changedFiles = 150; // of each file of the corpus

QByteArray changed(const QByteArray &bytes, std::mt19937 &dice)
{
    QByteArray other = bytes;
    const auto upTo = [&](qsizetype most) { return qsizetype(dice() % unsigned(std::max<qsizetype>(most, 1))); };
    const int steps = 1 + int(upTo(6));
    static const QByteArrayList pieces{"\"",
                                       ";",
                                       ",",
                                       ":",
                                       "\r\n",
                                       "\n ",
                                       "=",
                                       "\\",
                                       QByteArray("\0", 1),
                                       "\xff\xfe",
                                       "BEGIN:VCARD\n",
                                       "END:VCALENDAR\n",
                                       "<row>",
                                       "</v>",
                                       "&#0;",
                                       "--",
                                       "=?x?B?",
                                       "999999999999",
                                       "-"};
    for (int i = 0; i < steps; ++i) {
        const qsizetype at = upTo(other.size());
        switch (upTo(6)) {
        case 0:
            other[at] = char(dice());
            break;
        case 1:
            other.remove(at, upTo(40));
            break;
        case 2:
            other.insert(at, pieces.at(upTo(pieces.size())));
            break;
        case 3:
            other.insert(at, other.mid(upTo(other.size()), upTo(200)));
            break;
        case 4:
            other.truncate(at);
            break;
        default:
            other.insert(at, QByteArray(upTo(300), char(dice())));
            break;
        }
        if (other.isEmpty())
            other = "x";
    }
    return other;
}

} // namespace

TEST_CASE("files that were changed at random are read or refused with a sentence, by every reader")
{
    std::mt19937 dice(20261122);
    const QDir corpus(test::sourceDir() + u"/tests/fuzz/corpus"_s);
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    CHECK(names.size() >= 8);
    int read = 0;
    int refused = 0;
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        QFile file(corpus.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString ending = QFileInfo(name).suffix();
        CHECK(test::readForeign(bytes, ending) > 0);
        for (int i = 0; i < changedFiles; ++i)
            ++(test::readForeign(changed(bytes, dice), ending) < 0 ? refused : read);
    }
    CHECK(read > 100);
    CHECK(refused > 10);
}

TEST_CASE("files on which a reader once hung or broke are read or refused with a sentence")
{
    const QDir findings(test::sourceDir() + u"/tests/fuzz/findings"_s);
    const QStringList names = findings.entryList(QDir::Files, QDir::Name);
    CHECK(!names.isEmpty());
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        QFile file(findings.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(test::readForeign(file.readAll(), QFileInfo(name).suffix()) >= -1);
    }
}

TEST_CASE("sheets that were changed at random inside a sound archive are read or refused with a sentence")
{
    std::mt19937 dice(20261123);
    QTemporaryDir folder;
    const QByteArray sheet =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c></row><row "
        "r=\"2\"><c "
        "r=\"A2\" s=\"1\"><v>45678</v></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\"><f>A1</f><v>12.5</v></c></row>";
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        const bool inShared = i % 3 == 0;
        const QByteArray shared = "<si><t>Name</t></si><si><r><t>x</t></r></si>";
        const QString path =
            test::writeWorkbook(folder.filePath(u"a.xlsx"_s), {{"One", inShared ? sheet : changed(sheet, dice)}},
                                inShared ? changed(shared, dice) : shared);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        refused += test::readForeign(file.readAll(), u"xlsx"_s) < 0;
    }
    CHECK(refused > 20);
    CHECK(refused < 300);
}
