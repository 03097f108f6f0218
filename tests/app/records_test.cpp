// SPDX-License-Identifier: GPL-3.0-or-later
// new, types, fields, add, show, set, remove, list, find, as scripts call them.
#include <catch2/catch.hpp>

#include <QFileInfo>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("kith-cli new makes a file and never overwrites one")
{
    const DataFile file;
    CHECK(QFileInfo(file.path()).size() > 0);
    const Ran again = runCli({u"new"_s, file.path(), u"--lang"_s, u"en"_s});
    CHECK(again.code == 3);
    CHECK(again.err.contains(u"shop.kith"_s));
    CHECK(again.out.isEmpty());
    CHECK(file.run({u"check"_s}).code == 0);

    const Ran odd = runCli({u"new"_s, file.beside(u"b.kith"_s), u"--currency"_s, u"QQQ"_s});
    CHECK(odd.code == 2);
    CHECK_FALSE(QFileInfo::exists(file.beside(u"b.kith"_s)));
    CHECK(runCli({u"new"_s, u"/nowhere/at/all.kith"_s}).code == 3);
}

TEST_CASE("kith-cli adds a record, shows it, changes it and removes it")
{
    const DataFile file;
    const qint64 id =
        file.add({u"customer"_s, u"name=北辰贸易"_s, u"city=杭州"_s, u"class=连锁店"_s, u"credit_limit=1200.50"_s});
    const QJsonObject shown = file.run({u"show"_s, u"customer"_s, QString::number(id), u"--json"_s}).json();
    CHECK(shown[u"id"_s].toInteger() == id);
    CHECK(shown[u"type"_s] == u"customer"_s);
    CHECK(shown[u"title"_s] == u"北辰贸易"_s);
    CHECK(shown[u"city"_s] == u"杭州"_s);
    CHECK(shown[u"class"_s] == u"chain"_s);
    CHECK(shown[u"credit_limit"_s] == u"1200.50"_s);
    CHECK(shown[u"email"_s].isNull());
    CHECK(shown[u"version"_s] == 1);

    const Ran set =
        file.run({u"set"_s, u"customer"_s, QString::number(id), u"city="_s, u"email=a@b.example"_s, u"--json"_s});
    CHECK(set.code == 0);
    CHECK(set.json()[u"change"_s].toInteger() > 0);
    const QJsonObject changed = file.run({u"show"_s, u"customer"_s, QString::number(id), u"--json"_s}).json();
    CHECK(changed[u"city"_s].isNull());
    CHECK(changed[u"email"_s] == u"a@b.example"_s);
    CHECK(changed[u"version"_s] == 2);

    CHECK(file.run({u"show"_s, u"customer"_s, QString::number(id)}).out.contains(u"a@b.example"_s));
    CHECK(file.run({u"remove"_s, u"customer"_s, QString::number(id)}).code == 0);
    const Ran gone = file.run({u"show"_s, u"customer"_s, QString::number(id), u"--json"_s});
    CHECK(gone.code == 1);
    CHECK(gone.errorKind() == u"not_found"_s);
}

TEST_CASE("kith-cli writes an order with its lines and works out their sums")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora Trading"_s});
    file.add({u"product"_s, u"code=P-7"_s, u"name=Green tea"_s, u"price=12.5"_s});
    const qint64 order = file.add({u"order"_s, u"customer=Aurora Trading"_s, u"ordered_on=2026-03-01"_s,
                                   uR"(lines=[{"product_id": "Green tea", "quantity": 3, "unit_price": "12.5"},
                             {"description": "Freight", "quantity": 1, "unit_price": 4.99}])"_s});
    const auto show = [&] { return file.run({u"show"_s, u"order"_s, QString::number(order), u"--json"_s}).json(); };
    QJsonObject shown = show();
    CHECK(shown[u"net"_s] == u"42.49"_s);
    REQUIRE(shown[u"lines"_s].toArray().size() == 2);
    CHECK(shown[u"lines"_s][0][u"net"_s] == u"37.50"_s);
    CHECK(shown[u"lines"_s][1][u"position"_s] == 2);

    // One line stays and changes, the other goes.
    const QString first = QString::number(shown[u"lines"_s][0][u"id"_s].toInteger());
    const Ran set =
        file.run({u"set"_s, u"order"_s, QString::number(order), u"lines=[{\"id\": %1, \"quantity\": 2}]"_s.arg(first)});
    INFO(set.err.toStdString());
    CHECK(set.code == 0);
    shown = show();
    CHECK(shown[u"net"_s] == u"25.00"_s);
    CHECK(shown[u"lines"_s].toArray().size() == 1);

    const Ran wrong = file.run({u"set"_s, u"order"_s, QString::number(order),
                                uR"(lines=[{"quantity": 1, "unit_price": 1}, {"quantity": "many"}])"_s, u"--json"_s});
    CHECK(wrong.code == 1);
    CHECK(wrong.errorMessage().contains(u"lines, row 2"_s));
    CHECK(show()[u"lines"_s].toArray().size() == 1);
    CHECK(file.run({u"set"_s, u"order"_s, QString::number(order), u"lines=two"_s}).code == 2);
    CHECK(file.run({u"set"_s, u"order"_s, QString::number(order), u"lines=[{\"id\": 999}]"_s}).code == 1);
}

TEST_CASE("kith-cli refuses values in words and saves nothing of the record")
{
    const DataFile file;
    const qint64 id = file.add({u"customer"_s, u"name=Aurora"_s});
    const QString one = QString::number(id);
    struct Case
    {
        QStringList words;
        int code;
        QString said;
    };
    const Case cases[] = {
        {{u"set"_s, u"customer"_s, one, u"name="_s, u"city=Halle"_s}, 1, u"Name"_s},
        {{u"set"_s, u"customer"_s, one, u"birth_date=soon"_s}, 1, u"soon"_s},
        {{u"set"_s, u"customer"_s, one, u"credit_limit=much"_s}, 1, u"much"_s},
        {{u"set"_s, u"customer"_s, one, u"class=nonsense"_s}, 1, u"nonsense"_s},
        {{u"set"_s, u"customer"_s, one, u"parent=Nobody"_s}, 1, u"Nobody"_s},
        {{u"set"_s, u"customer"_s, one, u"revenue=5"_s}, 1, u"revenue"_s},
        {{u"set"_s, u"customer"_s, one, u"citi=x"_s}, 2, u"city"_s},
        {{u"set"_s, u"customer"_s, one, u"Leipzig"_s}, 2, u"field=value"_s},
        {{u"set"_s, u"customer"_s, one}, 2, u"missing"_s},
        {{u"set"_s, u"customer"_s, u"999"_s, u"city=x"_s}, 1, u"999"_s},
        {{u"set"_s, u"customer"_s, u"seven"_s, u"city=x"_s}, 2, u"seven"_s},
        {{u"add"_s, u"custmer"_s, u"name=x"_s}, 2, u"customer"_s},
        {{u"add"_s, u"customer"_s, u"city=Halle"_s}, 1, u"Name"_s},
        {{u"remove"_s, u"customer"_s, u"999"_s}, 1, u"999"_s},
    };
    for (const Case &each : cases) {
        const Ran ran = file.run(each.words);
        INFO(each.words.join(u' ').toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == each.code);
        CHECK(ran.err.contains(each.said));
        CHECK(ran.out.isEmpty());
        const Ran programs = file.run(each.words + QStringList{u"--json"_s});
        CHECK(programs.code == each.code);
        CHECK(programs.errorMessage().contains(each.said));
    }
    const QJsonObject shown = file.run({u"show"_s, u"customer"_s, one, u"--json"_s}).json();
    CHECK(shown[u"version"_s] == 1);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--count"_s}).out.trimmed() == u"1"_s);
}

TEST_CASE("an ambiguous title names the candidates")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Same Name"_s, u"city=Halle"_s});
    file.add({u"customer"_s, u"name=Same Name"_s, u"city=Bonn"_s});
    const Ran ran = file.run({u"add"_s, u"order"_s, u"customer=Same Name"_s});
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"1"_s));
    CHECK(ran.err.contains(u"2"_s));
}

TEST_CASE("kith-cli lists with conditions, order, columns, counts and sums")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s, u"city=Halle"_s, u"region=East"_s, u"credit_limit=10.05"_s});
    file.add({u"customer"_s, u"name=Borealis"_s, u"city=Bonn"_s, u"region=West"_s, u"credit_limit=20.10"_s});
    file.add({u"customer"_s, u"name=晨星"_s, u"region=East"_s});
    const auto names = [&](QStringList options) {
        const Ran ran =
            file.run(QStringList{u"list"_s, u"customer"_s, u"--json"_s, u"--columns"_s, u"name"_s} + options);
        INFO(ran.out.toStdString());
        REQUIRE(ran.code == 0);
        QStringList list;
        for (const QJsonValue &record : ran.json()[u"records"_s].toArray())
            list << record[u"name"_s].toString();
        CHECK(ran.json()[u"count"_s].toInteger() == list.size());
        return list;
    };
    CHECK(names({u"--sort"_s, u"-name"_s}) == QStringList{u"晨星"_s, u"Borealis"_s, u"Aurora"_s});
    CHECK(names({u"--where"_s, u"region = East"_s, u"--where"_s, u"city !empty"_s}) == QStringList{u"Aurora"_s});
    CHECK(names({u"--where=name ~ real"_s}) == QStringList{u"Borealis"_s});
    CHECK(names({u"--sort"_s, u"name"_s, u"--limit"_s, u"2"_s}) == QStringList{u"Aurora"_s, u"Borealis"_s});
    file.write(u"filter.json"_s, R"({"any": [{"field": "city", "op": "=", "value": "Bonn"},
                                             {"field": "city", "op": "empty"}]})");
    CHECK(names({u"--filter"_s, file.beside(u"filter.json"_s), u"--sort"_s, u"name"_s}) ==
          QStringList{u"Borealis"_s, u"晨星"_s});

    CHECK(file.run({u"list"_s, u"customer"_s, u"--count"_s}).out == u"3\n"_s);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--sum"_s, u"credit_limit"_s}).out == u"30.15\n"_s);
    const QJsonObject figures =
        file.run({u"list"_s, u"customer"_s, u"--sum"_s, u"credit_limit"_s, u"--count"_s, u"--json"_s}).json();
    CHECK(figures[u"count"_s] == 3);
    CHECK(figures[u"sum"_s] == u"30.15"_s);

    const Ran table =
        file.run({u"list"_s, u"customer"_s, u"--columns"_s, u"name,region,credit_limit"_s, u"--sort"_s, u"name"_s});
    const QStringList lines = table.out.split(u'\n');
    REQUIRE(lines.size() >= 5);
    CHECK(lines[2] == u" 1  Aurora    East           10.05"_s);
    CHECK(lines[4] == u" 3  晨星      East"_s);

    CHECK(file.run({u"list"_s, u"customer"_s, u"--where"_s, u"citi = x"_s}).err.contains(u"city"_s));
    for (const QStringList &wrong : {QStringList{u"--where"_s, u"city is Halle"_s},
                                     {u"--sort"_s, u"nme"_s},
                                     {u"--columns"_s, u"nme"_s},
                                     {u"--limit"_s, u"few"_s},
                                     {u"--sum"_s, u"name"_s},
                                     {u"--wher"_s, u"a = b"_s},
                                     {u"--where"_s}})
        CHECK(file.run(QStringList{u"list"_s, u"customer"_s} + wrong).code == 2);
    CHECK(file.run({u"list"_s, u"customer"_s, u"--filter"_s, file.beside(u"none.json"_s)}).code == 3);
}

TEST_CASE("kith-cli finds by pinyin, initials and parts of numbers")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=北辰贸易"_s, u"phone=+86 571 8765 4321"_s});
    for (const QString &text : {u"beichen"_s, u"bcmy"_s, u"辰贸"_s, u"87654"_s}) {
        const Ran ran = file.run({u"find"_s, text, u"--json"_s});
        INFO(text.toStdString());
        CHECK(ran.code == 0);
        CHECK(ran.json()[u"found"_s][0][u"title"_s] == u"北辰贸易"_s);
    }
    const Ran nothing = file.run({u"find"_s, u"zzzz"_s});
    CHECK(nothing.code == 1);
    CHECK(nothing.err.contains(u"zzzz"_s));
}

TEST_CASE("kith-cli tells what can be recorded, in both languages")
{
    const DataFile file;
    const QJsonObject types = file.run({u"types"_s, u"--json"_s}).json();
    CHECK(types[u"types"_s].toArray().size() > 30);
    const QJsonObject fields = file.run({u"fields"_s, u"order"_s, u"--json"_s}).json();
    QStringList names;
    for (const QJsonValue &field : fields[u"fields"_s].toArray())
        names << field[u"name"_s].toString();
    CHECK(names.contains(u"customer_id"_s));
    CHECK_FALSE(names.contains(u"sort_key"_s));
    CHECK(fields[u"children"_s][0][u"name"_s] == u"lines"_s);
    CHECK(file.run({u"fields"_s, u"customer"_s, u"--lang"_s, u"en"_s}).out.contains(u"department_store"_s));
    CHECK(file.run({u"fields"_s, u"customer"_s, u"--lang"_s, u"zh_CN"_s}).out.contains(u"department_store"_s));
    CHECK(file.run({u"fields"_s, u"customer"_s, u"--lang"_s, u"fr"_s}).code == 2);
}
