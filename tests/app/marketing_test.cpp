// SPDX-License-Identifier: GPL-3.0-or-later
// segment, campaign members, merge-mail, attribute, case, escalate and survey scores.
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "tests/app/run_cli.h"
#include "tests/places.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("kith-cli makes a segment, freezes it, and lists and exports only its members")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s, u"region=East"_s});
    file.add({u"customer"_s, u"name=Borealis"_s, u"region=West"_s});
    const Ran made =
        file.run({u"segment"_s, u"East"_s, u"--type"_s, u"customer"_s, u"--where"_s, u"region = East"_s, u"--json"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(made.json()[u"count"_s] == 1);
    CHECK(made.json()[u"sentence"_s].toString() == u"Customers: Region is East");
    CHECK(file.run({u"segment"_s, u"East"_s, u"--freeze"_s}).code == 0);
    file.add({u"customer"_s, u"name=Corona"_s, u"region=East"_s});
    CHECK(file.run({u"segment"_s, u"East"_s, u"--count"_s}).out.trimmed() == u"1");
    CHECK(file.run({u"segment"_s, u"East"_s, u"--thaw"_s}).code == 0);
    CHECK(file.run({u"segment"_s, u"East"_s, u"--count"_s}).out.trimmed() == u"2");
    CHECK(file.run({u"segment"_s, u"East"_s, u"--members"_s}).out.contains(u"Corona"_s));
    CHECK(file.run({u"list"_s, u"customer"_s, u"--segment"_s, u"East"_s, u"--count"_s}).out.trimmed() == u"2");
    CHECK(file.run({u"export"_s, u"customer"_s, file.beside(u"east.csv"_s), u"--segment"_s, u"East"_s}).code == 0);
    QFile csv(file.beside(u"east.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.contains("Corona"));
    CHECK_FALSE(text.contains("Borealis"));
    CHECK(file.run({u"segment"_s, u"--json"_s}).json()[u"segments"_s].toArray().size() == 1);
    CHECK(file.run({u"segment"_s, u"Nobody"_s}).code == 1);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--segment"_s, u"Nobody"_s}).code == 1);
    CHECK(
        file.run({u"report"_s, u"target-groups"_s, u"--by"_s, u"region"_s, u"--set"_s, u"segment=East"_s, u"--json"_s})
            .json()[u"rows"_s]
            .toArray()
            .size() == 2); // East and the total
}

TEST_CASE("kith-cli fills a campaign from a segment, writes to its members and says whom it left out")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s, u"email=a@example.org"_s, u"city=Leipzig"_s});
    file.add({u"customer"_s, u"name=Twin"_s, u"email=A@example.org"_s});
    file.add({u"customer"_s, u"name=Quiet"_s, u"email=q@example.org"_s, u"do_not_contact=true"_s});
    file.add({u"campaign"_s, u"name=Spring"_s, u"channel=email"_s});
    file.add({u"template"_s, u"name=Offer"_s, u"use=email"_s, u"subject=For {name}"_s,
              u"body=In {customer.city|your town}"_s});
    REQUIRE(file.run({u"segment"_s, u"All"_s, u"--type"_s, u"customer"_s}).code == 0);
    const QStringList members{u"campaign"_s, u"members"_s, u"Spring"_s, u"--segment"_s, u"All"_s, u"--json"_s};
    const QJsonObject dry = file.run(members + QStringList{u"--dry-run"_s}).json();
    CHECK(dry[u"addressed"_s] == 1);
    CHECK(dry[u"added"_s] == 0);
    const QJsonObject added = file.run(members).json();
    CHECK(added[u"added"_s] == 1);
    CHECK(added[u"left_out"_s][u"same_address"_s] == 1);
    CHECK(added[u"left_out"_s][u"do_not_contact"_s] == 1);
    CHECK(file.run({u"campaign"_s, u"members"_s, u"Spring"_s}).out.contains(u"Aurora"_s));

    const Ran preview = file.run({u"merge-mail"_s, u"Spring"_s, u"Offer"_s, u"--preview"_s, u"5"_s, u"--json"_s});
    INFO(preview.err.toStdString());
    CHECK(preview.json()[u"pieces"_s][0][u"body"_s] == u"In Leipzig"_s);
    const QString folder = file.beside(u"mails"_s);
    const QJsonObject written = file.run({u"merge-mail"_s, u"Spring"_s, u"Offer"_s, folder, u"--json"_s}).json();
    CHECK(written[u"written"_s] == 1);
    CHECK(QDir(folder).entryList({u"*.eml"_s}) == QStringList{u"0001 Aurora.eml"_s});
    CHECK(file.run({u"list"_s, u"communication"_s, u"--count"_s}).out.trimmed() == u"1");
    CHECK(file.run({u"merge-mail"_s, u"Spring"_s, u"Offer"_s}).code == 2);
    CHECK(file.run({u"merge-mail"_s, u"Spring"_s, u"Nothing"_s, folder}).code == 1);
    if (QFileInfo::exists(QFileInfo(cliPath()).absolutePath() + u"/kith"_s)) {
        const QString pdf = file.beside(u"letters.pdf"_s);
        const Ran drawn = file.run({u"merge-mail"_s, u"Spring"_s, u"Offer"_s, u"--pdf"_s, pdf, u"--no-log"_s});
        INFO(drawn.err.toStdString());
        CHECK(drawn.code == 0);
        QFile out(pdf);
        REQUIRE(out.open(QIODevice::ReadOnly));
        CHECK(out.read(4) == "%PDF");
    }
}

TEST_CASE("kith-cli draws address labels: each addressee once, three columns, a new page after the last row")
{
    const DataFile file;
    for (int i = 1; i <= 30; ++i)
        file.add({u"customer"_s, u"name=Tea House %1"_s.arg(i, 2, 10, QChar(u'0')), u"city=Leipzig"_s,
                  u"postcode=041%1"_s.arg(i, 2, 10, QChar(u'0')), u"street=Markt %1"_s.arg(i)});
    file.add({u"campaign"_s, u"name=Spring"_s, u"channel=letter"_s});
    file.add({u"template"_s, u"name=Letter"_s, u"use=letter"_s, u"subject=Spring"_s, u"body=Dear {name}"_s});
    REQUIRE(file.run({u"segment"_s, u"All"_s, u"--type"_s, u"customer"_s}).code == 0);
    REQUIRE(file.run({u"campaign"_s, u"members"_s, u"Spring"_s, u"--segment"_s, u"All"_s}).code == 0);
    const QString pdf = file.beside(u"labels.pdf"_s);
    const Ran drawn = file.run({u"merge-mail"_s, u"Spring"_s, u"Letter"_s, u"--labels"_s, pdf});
    if (!QFileInfo::exists(QFileInfo(cliPath()).absolutePath() + u"/kith"_s)) {
        CHECK(drawn.code == 2); // said in words, and nothing is written
        CHECK_FALSE(QFileInfo::exists(pdf));
        return;
    }
    INFO(drawn.err.toStdString());
    REQUIRE(drawn.code == 0);
    CHECK(file.run({u"list"_s, u"communication"_s, u"--count"_s}).out.trimmed() == u"0"); // a label is no letter
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("skipped: pdftotext (poppler-utils) is not installed");
        return;
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (int i = 1; i <= 30; ++i) {
        INFO(i << "\n" << text.toStdString());
        CHECK(text.count(u"Tea House %1"_s.arg(i, 2, 10, QChar(u'0'))) == 1);
        CHECK(text.count(u"041%1"_s.arg(i, 2, 10, QChar(u'0'))) == 1);
    }
    CHECK(text.count(u'\f') == 2); // 3 × 8 labels on a sheet
    CHECK(text.split(u'\n').first().contains(QRegularExpression(u"Tea House 01 +Tea House 02 +Tea House 03"_s)));
}

TEST_CASE("kith-cli draws letters whose pages end between lines, and labels that hold long and Chinese addresses")
{
    if (!QFileInfo::exists(QFileInfo(cliPath()).absolutePath() + u"/kith"_s) ||
        QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("skipped: kith or pdftotext (poppler-utils) is not there");
        return;
    }
    const DataFile file;
    const QString longName = u"Gesellschaft zur Pflege der Teekultur und des Kunsthandwerks in Mitteldeutschland mbH"_s;
    const QString longStreet = u"Straße der Völkerfreundschaft und des gemeinsamen Handwerks 1234, Hinterhaus 5"_s;
    file.add({u"customer"_s, u"name="_s + longName, u"street="_s + longStreet, u"postcode=04109"_s, u"city=Leipzig"_s,
              u"country=Germany"_s});
    file.add({u"customer"_s, u"name=杭州松音茶器有限公司"_s, u"street=文三路 258 号 3 楼"_s, u"postcode=310012"_s,
              u"city=杭州"_s, u"country=中国"_s});
    QString body = u"Dear {name},\n"_s;
    for (int i = 1; i <= 150; ++i)
        body += u"Line number %1 of this long letter.\n"_s.arg(i, 3, 10, QChar(u'0'));
    file.add({u"campaign"_s, u"name=Spring"_s, u"channel=letter"_s});
    file.add({u"template"_s, u"name=Letter"_s, u"use=letter"_s,
              u"subject=A long subject about the new harvest, the new glazes, the opening of the second workshop and "
              "everything else that has to be told this spring"_s,
              u"body="_s + body});
    REQUIRE(file.run({u"segment"_s, u"All"_s, u"--type"_s, u"customer"_s}).code == 0);
    REQUIRE(file.run({u"campaign"_s, u"members"_s, u"Spring"_s, u"--segment"_s, u"All"_s}).code == 0);
    const QString letters = file.beside(u"letters.pdf"_s), labels = file.beside(u"labels.pdf"_s);
    const Ran drawn = file.run({u"merge-mail"_s, u"Spring"_s, u"Letter"_s, u"--pdf"_s, letters, u"--labels"_s, labels});
    INFO(drawn.err.toStdString());
    REQUIRE(drawn.code == 0);
    const auto textOf = [](const QString &pdf) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        // Ligatures and other forms of the same characters are those characters.
        return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    };
    const QString written = textOf(letters);
    CHECK(written.count(u'\f') == 8); // four pages each
    for (int i = 1; i <= 150; ++i) {
        INFO(i);
        CHECK(written.count(u"Line number %1 of"_s.arg(i, 3, 10, QChar(u'0'))) == 2); // no line is cut or lost
    }
    const QString stuck = textOf(labels).simplified();
    for (const QString &word : QString(longName + u' ' + longStreet).remove(u',').split(u' ')) {
        INFO(word.toStdString() << "\n" << stuck.toStdString());
        CHECK(stuck.contains(word));
    }
    CHECK(stuck.contains(u"杭州松音茶器有限公司"_s));
    CHECK(stuck.contains(u"杭州文三路 258 号 3 楼"_s));
}

TEST_CASE("kith-cli moves a case on, shows its steps and suggests known answers")
{
    const DataFile file;
    file.add({u"solution"_s, u"title=Chipped lids"_s, u"status=published"_s, u"answer=We send new ones."_s});
    const QString id = QString::number(file.add({u"complaint"_s, u"subject=Lid chipped"_s, u"priority=urgent"_s}));
    const Ran suggested = file.run({u"case"_s, id, u"--suggest"_s, u"--json"_s});
    INFO(suggested.err.toStdString());
    CHECK(suggested.json()[u"suggestions"_s].toArray().size() == 1);
    CHECK(file.run({u"case"_s, id, u"--status"_s, u"resolved"_s}).code == 1); // needs cause and countermeasure
    const Ran done =
        file.run({u"case"_s, id, u"--status"_s, u"resolved"_s, u"--cause"_s, u"damaged"_s, u"--countermeasure"_s,
                  u"New lid sent"_s, u"--solution"_s, u"Chipped lids"_s, u"--json"_s});
    INFO(done.err.toStdString());
    CHECK(done.code == 0);
    CHECK(done.json()[u"status"_s] == u"resolved"_s);
    CHECK(done.json()[u"steps"_s].toArray().size() >= 2);
    CHECK(file.run({u"show"_s, u"solution"_s, u"1"_s, u"--json"_s}).json()[u"uses"_s].toVariant().toInt() == 1);
    const Ran escalated = file.run({u"escalate"_s, u"--json"_s});
    CHECK(escalated.code == 0);
    CHECK(escalated.json()[u"checked"_s] == 0);
    CHECK(file.run({u"case"_s, u"proposals"_s}).code == 0);
    CHECK(file.run({u"survey"_s, u"scores"_s}).code == 0);
    CHECK(file.run({u"attribute"_s, u"--json"_s}).json()[u"changed"_s] == 0);
    CHECK(done.json()[u"customer"_s].isNull());
    file.add({u"customer"_s, u"name=Aurora"_s});
    file.add({u"order"_s, u"customer=Aurora"_s, u"ordered_on=2026-01-05"_s, u"status=confirmed"_s});
    file.add({u"order"_s, u"customer=Aurora"_s, u"ordered_on=2026-01-05"_s, u"status=completed"_s});
    file.add({u"complaint"_s, u"subject=Earlier"_s, u"customer=Aurora"_s});
    const QString next = QString::number(file.add({u"complaint"_s, u"subject=Later"_s, u"customer=Aurora"_s}));
    const QJsonObject beside = file.run({u"case"_s, next, u"--json"_s}).json()[u"customer"_s].toObject();
    CHECK(beside[u"earlier_cases"_s].toArray().size() == 1);
    CHECK(beside[u"open_orders"_s].toArray().size() == 1);
    CHECK(file.run({u"case"_s, next}).out.contains(u"Earlier"_s));
}
