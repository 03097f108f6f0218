// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/error.h"
#include "core/exchange/letter.h"
#include "core/model/types/communication.h"
#include "core/model/types/contact.h"
#include "core/model/types/staff.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const QByteArray letterBytes =
    "Received: from somewhere\r\n by elsewhere\r\n"
    "From: =?UTF-8?B?5Y2V5pmT5Y2O?= <Hua@Example.com>\r\n"
    "To: \"Shop, The\" <shop@kith.example>, other@example.org\r\n"
    "Subject: =?gb2312?B?suiytA==?= =?UTF-8?Q?_offer_=E2=82=AC?=\r\n"
    "Date: Fri, 10 Jul 2026 09:30:00 +0200\r\n"
    "Message-ID: <abc@example.com>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"=_x\"\r\n\r\nignored\r\n"
    "--=_x\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n"
    "--in\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "Gr=C3=BC=C3=9Fe, =\r\nplease call.\r\n"
    "--in\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--in--\r\n"
    "--=_x\r\nContent-Type: application/pdf; name*=UTF-8''%E8%8C%B6.pdf\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Disposition: attachment\r\n\r\nSGVsbG8=\r\n--=_x--\r\n";

} // namespace

TEST_CASE("a letter's sender, subject, time, text and attachments are read in their encodings")
{
    const Letter letter = parseLetter(letterBytes);
    CHECK(letter.from == QStringList{u"hua@example.com"_s});
    CHECK(letter.to == QStringList{u"shop@kith.example"_s, u"other@example.org"_s});
    CHECK(letter.subject.endsWith(u" offer €"));
    CHECK(letter.id == u"abc@example.com");
    CHECK(letter.sent.toString(Qt::ISODate) == u"2026-07-10T07:30:00Z");
    CHECK(letter.text == u"Grüße, please call.");
    REQUIRE(letter.files.size() == 1);
    CHECK(letter.files[0].name == u"茶.pdf");
    CHECK(letter.files[0].bytes == "Hello");
    CHECK(textOfHtml(u"<style>x</style><p>a&amp;b&#8364;<br>c</p>"_s) == u"a&b€\nc");
    CHECK(parseLetter("").subject.isEmpty());
    CHECK(parseLetter("Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n--a").files.empty());
}

TEST_CASE("a letter becomes a conversation with the contact who wrote it, once")
{
    test::ImportFixture file;
    Change change(*file.store, u"Test"_s);
    Record person = file.store->blank(contact::type);
    person.set(contact::lastName, u"Hua"_s);
    person.set(contact::email, u"hua@example.com"_s);
    REQUIRE(change.save(person).isEmpty());
    change.commit();
    const QString path = test::writeFile(file.folder, u"a.eml"_s, letterBytes);
    const ImportResult result = file.import(u"communication"_s, path);
    REQUIRE(result.created == 1);
    const Record talk = file.store->select({u"communication"_s, {}, {}, {}}).front();
    CHECK(talk.get(communication::contact) == person.id());
    CHECK(talk.get(communication::direction) == u"in");
    CHECK(talk.get(communication::channel) == u"email");
    CHECK(file.count("attachment") == 1);
    CHECK(file.import(u"communication"_s, path).unchanged == 1);
    CHECK(file.count("attachment") == 1);

    Record colleague = file.store->blank(staff::type);
    colleague.set(staff::name, u"Hua"_s);
    colleague.set(staff::email, u"hua@example.com"_s);
    Change second(*file.store, u"Test"_s);
    REQUIRE(second.save(colleague).isEmpty());
    second.commit();
    file.undo(result);
    REQUIRE(file.import(u"communication"_s, path).created == 1);
    CHECK(file.store->select({u"communication"_s, {}, {}, {}}).front().get(communication::direction) == u"out");
    CHECK_THROWS_AS(file.import(u"communication"_s, test::writeFile(file.folder, u"b.eml"_s, "hello\n")), Error);
}

TEST_CASE("several e-mails come in at once, as one change; other files do not")
{
    test::ImportFixture file;
    const auto letter = [&](const QString &name, const QByteArray &subject) {
        return test::writeFile(file.folder, name,
                               "From: hua@example.com\nTo: me@tea.example\nSubject: " + subject + "\nMessage-ID: <" +
                                   subject + "@x>\nDate: Wed, 10 Jun 2026 10:00:00 +0200\n\nHello\n");
    };
    ImportOptions options;
    options.format.further = {letter(u"b.eml"_s, "Two"), letter(u"c.eml"_s, "Three")};
    const ImportResult result = file.import(u"communication"_s, letter(u"a.eml"_s, "One"), options);
    CHECK(result.created == 3);
    QStringList subjects;
    for (const Record &talk : file.store->select({u"communication"_s, {}, {u"id"_s}, {}}))
        subjects << talk.get(communication::subject);
    CHECK(subjects == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
    file.undo(result);
    CHECK(file.count("communication") == 0);
    const QString table = test::writeFile(file.folder, u"t.csv"_s, "Subject,When\nFour,2026-06-10\n");
    CHECK_THROWS_AS(file.import(u"communication"_s, table, options), Error);
    CHECK(file.count("communication") == 0);
}
