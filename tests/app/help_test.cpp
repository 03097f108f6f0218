// SPDX-License-Identifier: GPL-3.0-or-later
// What kith-cli says about itself, and calls that are wrong.
#include <catch2/catch.hpp>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

const QStringList commands{u"new"_s,    u"types"_s,   u"fields"_s,  u"add"_s,    u"show"_s,    u"set"_s,  u"remove"_s,
                           u"list"_s,   u"find"_s,    u"reports"_s, u"report"_s, u"history"_s, u"undo"_s, u"redo"_s,
                           u"backup"_s, u"restore"_s, u"check"_s,   u"import"_s, u"export"_s,  u"calc"_s, u"help"_s};

} // namespace

TEST_CASE("help lists every command, explains each, and the manual page holds them all")
{
    const Ran help = runCli({u"help"_s, u"--lang"_s, u"en"_s});
    const Ran page = runCli({u"help"_s, u"--man"_s, u"--lang"_s, u"en"_s});
    CHECK(help.code == 0);
    CHECK(page.out.startsWith(u".TH KITH"_s));
    for (const QString &command : commands) {
        INFO(command.toStdString());
        CHECK(help.out.contains(u"\n  "_s + command + u' '));
        CHECK(page.out.contains(u"\n.SS "_s + command + u' '));
        const Ran one = runCli({u"help"_s, command, u"--lang"_s, u"en"_s});
        CHECK(one.code == 0);
        CHECK(one.out.startsWith(u"kith-cli "_s + command));
        CHECK(one.out.contains(u"--json"_s));
    }
    CHECK(runCli({u"list"_s, u"--help"_s}).out.startsWith(u"kith-cli list"_s));
    CHECK(runCli({}).out == runCli({u"help"_s}).out);
    CHECK(runCli({u"--version"_s}).out.startsWith(u"kith-cli "_s));
}

TEST_CASE("a call that is wrong exits with 2 and names the nearest right word")
{
    const Ran command = runCli({u"lst"_s, u"x.kith"_s, u"--lang"_s, u"en"_s});
    CHECK(command.code == 2);
    CHECK(command.err.contains(u"list"_s));
    const Ran option = runCli({u"list"_s, u"x.kith"_s, u"customer"_s, u"--colums"_s, u"name"_s, u"--lang"_s, u"en"_s});
    CHECK(option.code == 2);
    CHECK(option.err.contains(u"--columns"_s));
    CHECK(runCli({u"list"_s}).code == 2);
    CHECK(runCli({u"types"_s, u"a.kith"_s, u"b.kith"_s}).code == 2);
    CHECK(runCli({u"--json"_s}).code == 2);
    const Ran json = runCli({u"lst"_s, u"--json"_s});
    CHECK(json.errorKind() == u"usage"_s);
    CHECK(json.err.isEmpty());
}

TEST_CASE("kith-cli speaks Chinese when asked")
{
    const Ran ran = runCli({u"lst"_s, u"--lang"_s, u"zh_CN"_s});
    CHECK(ran.code == 2);
    CHECK(ran.err.contains(u"没有"_s));
    CHECK(runCli({u"help"_s, u"--lang"_s, u"zh_CN"_s}).out.contains(u"命令"_s));
}
