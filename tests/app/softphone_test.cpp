// SPDX-License-Identifier: GPL-3.0-or-later
// packaging/softphone/kith-baresip against the words that baresip 1.0 says on its control port.
#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/places.h"

using namespace Qt::StringLiterals;

namespace {

// Says two events in pieces of seven bytes, then waits until the call has been noted in the file named.
constexpr auto baresip = R"(
import json, os, socket, sys, time
server = socket.socket(); server.bind(('127.0.0.1', 0)); server.listen(1)
print(server.getsockname()[1], flush=True)
connection, _ = server.accept()
said = b''
for event in ({'event': True, 'type': 'REGISTER_OK', 'class': 'register', 'accountaor': 'sip:shop@pbx'},
              {'event': True, 'type': 'CALL_INCOMING', 'class': 'call', 'direction': 'incoming',
               'peeruri': 'sip:+493411234567@pbx', 'id': '25c49b22345b65c2'}):
    words = json.dumps(event).encode()
    said += str(len(words)).encode() + b':' + words + b','
for i in range(0, len(said), 7):
    connection.sendall(said[i:i + 7])
    time.sleep(0.001)
for _ in range(2000):
    if os.path.exists(sys.argv[1]): break
    time.sleep(0.01)
)";

} // namespace

TEST_CASE("when baresip rings, the hook runs kith --call with the caller's address")
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        WARN("skipped: python3 is not installed");
        return;
    }
    QTemporaryDir folder;
    const QString called = folder.filePath(u"called"_s), program = folder.filePath(u"kith"_s);
    QFile script(program);
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" > \"" + called.toUtf8() + ".part\" && mv \"" + called.toUtf8() + ".part\" \"" +
                 called.toUtf8() + "\"\n");
    script.close();
    REQUIRE(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcess phone, hook;
    phone.start(python, {u"-c"_s, QString::fromLatin1(baresip), called});
    REQUIRE(phone.waitForReadyRead(20'000));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KITH"_s, program);
    hook.setProcessEnvironment(environment);
    hook.start(python, {kith::test::sourceDir() + u"/packaging/softphone/kith-baresip"_s,
                        u"127.0.0.1:"_s + QString::fromUtf8(phone.readLine()).trimmed()});
    REQUIRE(phone.waitForFinished(30'000));
    hook.kill();
    hook.waitForFinished();
    QFile said(called);
    REQUIRE(said.open(QIODevice::ReadOnly));
    CHECK(said.readAll().trimmed() == "--call sip:+493411234567@pbx");
}
