// SPDX-License-Identifier: GPL-3.0-or-later
// One sale in kith-cli, from a typed lead to the last part payment, a return and a refund; and back again.
#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

#include "tests/app/run_cli.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

QJsonObject ok(const DataFile &file, QStringList words)
{
    const Ran ran = file.run(words << u"--json"_s << u"--lang"_s << u"en"_s);
    INFO(words.join(u' ').toStdString());
    INFO(ran.err.toStdString());
    INFO(ran.out.toStdString());
    REQUIRE(ran.code == 0);
    return ran.json();
}

QJsonObject shown(const DataFile &file, const QString &type, qint64 id)
{
    return ok(file, {u"show"_s, type, QString::number(id)});
}

QString id(const QJsonValue &value)
{
    return QString::number(value.toInteger());
}

} // namespace

TEST_CASE("kith-cli takes a sale from the lead to the refund, and undo brings back the empty file step by step")
{
    const DataFile file;
    const qint64 product =
        file.add({u"product"_s, u"name=Gaiwan"_s, u"price=50"_s, u"tax_rate=10%"_s, u"stock_tracked=yes"_s});
    const qint64 lead = file.add({u"lead"_s, u"name=Marco Rossi"_s, u"company=Lakeside Hotels"_s,
                                  u"phone=+39 02 5550 1234"_s, u"expected_amount=400"_s});
    const Ran known = file.run({u"known"_s, u"0039-02-55501234"_s, u"--json"_s});
    CHECK(known.json()[u"known"_s][0][u"id"_s].toInteger() == lead);

    const QJsonObject converted = ok(file, {u"convert-lead"_s, QString::number(lead), u"--name"_s, u"Guest rooms"_s});
    const qint64 deal = converted[u"opportunity"_s].toInteger();
    CHECK(shown(file, u"opportunity"_s, deal)[u"name"_s] == u"Guest rooms"_s);
    CHECK(shown(file, u"lead"_s, lead)[u"status"_s] == u"converted"_s);
    ok(file, {u"set"_s, u"opportunity"_s, QString::number(deal), u"stage=Won"_s});
    const qint64 order = ok(file, {u"make-order"_s, u"Guest rooms"_s})[u"id"_s].toInteger();
    const QString orderId = QString::number(order);
    ok(file, {u"set"_s, u"order"_s, orderId, u"lines=[{\"product_id\": %1, \"quantity\": 8}]"_s.arg(product)});
    CHECK(shown(file, u"order"_s, order)[u"total"_s] == u"440.00"_s);
    CHECK(ok(file, {u"deliver"_s, orderId})[u"status"_s] == u"delivered"_s);
    CHECK(shown(file, u"product"_s, product)[u"stock_on_hand"_s] == u"-8"_s);
    const QString number = shown(file, u"order"_s, order)[u"number"_s].toString();

    ok(file, {u"pay"_s, number, u"140"_s, u"--method"_s, u"cash"_s});
    CHECK(shown(file, u"order"_s, order)[u"open"_s] == u"300.00"_s);
    const QJsonObject rest = ok(file, {u"pay"_s, number});
    CHECK(rest[u"allocations"_s][0][u"amount"_s] == u"300.00"_s);
    CHECK(shown(file, u"order"_s, order)[u"payment_state"_s] == u"paid"_s);

    const QString line = id(shown(file, u"order"_s, order)[u"lines"_s][0][u"id"_s]);
    const qint64 back = ok(file, {u"return"_s, number, line + u"=2"_s})[u"id"_s].toInteger();
    CHECK(shown(file, u"order"_s, back)[u"total"_s] == u"-110.00"_s);
    CHECK(shown(file, u"product"_s, product)[u"stock_on_hand"_s] == u"-6"_s);
    CHECK(file.run({u"return"_s, number, line + u"=7"_s}).code == 1);
    ok(file, {u"pay"_s, QString::number(back)});
    CHECK(shown(file, u"order"_s, back)[u"open"_s] == u"0.00"_s);
    const qint64 customer = converted[u"customer"_s].toInteger();
    CHECK(ok(file, {u"statement"_s, QString::number(customer)})[u"closing"_s] == u"0.00"_s);
    CHECK(file.run({u"check"_s}).code == 0);

    int steps = 0;
    while (file.run({u"undo"_s}).code == 0)
        ++steps;
    CHECK(steps == 11); // product, lead, conversion, stage, order, lines, delivery, two payments, return, refund
    for (const QString &type : {u"lead"_s, u"customer"_s, u"contact"_s, u"opportunity"_s, u"order"_s, u"order_line"_s,
                                u"payment"_s, u"allocation"_s, u"product"_s, u"stage_change"_s})
        CHECK(file.run({u"list"_s, type, u"--count"_s}).out.trimmed() == u"0"_s);
}

TEST_CASE("kith-cli pays several orders at once, keeps what is more, and uses it later")
{
    const DataFile file;
    const qint64 customer = file.add({u"customer"_s, u"name=Aurora"_s});
    const auto sell = [&](const QString &day, const QString &price) {
        return file.add({u"order"_s, u"customer=Aurora"_s, u"ordered_on="_s + day,
                         u"lines=[{\"description\": \"Tea\", \"unit_price\": \"%1\"}]"_s.arg(price)});
    };
    const qint64 one = sell(u"2026-05-01"_s, u"100"_s), two = sell(u"2026-05-02"_s, u"50"_s);
    const QJsonObject paid = ok(file, {u"pay"_s, u"--customer"_s, u"Aurora"_s, u"180"_s});
    CHECK(paid[u"allocations"_s].toArray().size() == 2);
    CHECK(paid[u"unallocated"_s] == u"30.00"_s);
    CHECK(shown(file, u"order"_s, one)[u"open"_s] == u"0.00"_s);
    CHECK(shown(file, u"order"_s, two)[u"open"_s] == u"0.00"_s);
    const qint64 three = sell(u"2026-06-01"_s, u"40"_s);
    CHECK(ok(file, {u"pay"_s, QString::number(three), u"--from-credit"_s})[u"used"_s] == u"30.00"_s);
    CHECK(shown(file, u"order"_s, three)[u"open"_s] == u"10.00"_s);
    CHECK(file.run({u"pay"_s, QString::number(three), u"--from-credit"_s}).code == 1);
    CHECK(file.run({u"pay"_s, QString::number(three), u"ten"_s}).code == 2);
    CHECK(file.run({u"pay"_s, u"999"_s}).code == 1);
    const QJsonObject refund = ok(file, {u"pay"_s, QString::number(one), u"-25"_s});
    CHECK(refund[u"allocations"_s][0][u"amount"_s] == u"-25.00"_s);
    CHECK(shown(file, u"order"_s, one)[u"open"_s] == u"25.00"_s);
    CHECK(shown(file, u"customer"_s, customer)[u"open_amount"_s] == u"35.00"_s);
}

TEST_CASE("kith-cli issues an invoice once, and writes it as it was issued")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s});
    const QString order =
        QString::number(file.add({u"order"_s, u"customer=Aurora"_s,
                                  uR"(lines=[{"description": "Tea", "unit_price": "100", "tax_rate": "19%"}])"_s}));
    const QString json = file.beside(u"invoice.json"_s);
    const QJsonObject issued = ok(file, {u"document"_s, order, u"--kind"_s, u"invoice"_s, u"--out"_s, json});
    CHECK(issued[u"total"_s] == u"119.00"_s);
    QFile written(json);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(written.readAll())[u"rows"_s].toArray().size() == 1);
    CHECK(ok(file, {u"document"_s, order, u"--kind"_s, u"invoice"_s})[u"number"_s] == issued[u"number"_s]);
    CHECK(file.run({u"set"_s, u"order"_s, order, u"status=quote"_s}).code == 1);
    CHECK(file.run({u"document"_s, order, u"--kind"_s, u"poem"_s}).code == 2);
    CHECK(file.run({u"document"_s, order, u"--out"_s, file.beside(u"x.docx"_s)}).code == 2);
    CHECK(file.run({u"cancel"_s, order}).code == 1);
}

TEST_CASE("kith-cli reconciles with the customer's list and locks what is agreed")
{
    const DataFile file;
    file.add({u"customer"_s, u"name=Aurora"_s});
    const qint64 order = file.add({u"order"_s, u"customer=Aurora"_s, u"ordered_on=2026-05-03"_s,
                                   uR"(lines=[{"description": "Tea", "unit_price": "100"}])"_s});
    const QString number = shown(file, u"order"_s, order)[u"number"_s].toString();
    file.write(u"wrong.csv"_s, "No;Date;Amount\n" + number.toUtf8() + ";2026-05-03;90.00\n");
    file.write(u"right.csv"_s, "No;Date;Amount\n" + number.toUtf8() + ";2026-05-03;100.00\n");
    const QStringList period{u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-05-31"_s, u"--json"_s};
    const Ran wrong = file.run(QStringList{u"reconcile"_s, u"Aurora"_s, file.beside(u"wrong.csv"_s)} + period);
    CHECK(wrong.code == 1);
    CHECK(wrong.json()[u"lines"_s][0][u"state"_s] == u"disputed"_s);
    const Ran right = file.run(QStringList{u"reconcile"_s, u"Aurora"_s, file.beside(u"right.csv"_s)} + period);
    CHECK(right.code == 0);
    CHECK(right.json()[u"answer"_s] == u"agreed"_s);
    CHECK(file.run({u"cancel"_s, QString::number(order)}).code == 1);
    CHECK(file.run({u"set"_s, u"order"_s, QString::number(order), u"ordered_on=2026-06-01"_s}).code == 1);
    const QString csv = file.beside(u"statement.csv"_s);
    CHECK(ok(file, {u"statement"_s, u"Aurora"_s, u"--from"_s, u"2026-05-01"_s, u"--out"_s, csv})[u"closing"_s] ==
          u"100.00"_s);
    CHECK(QFileInfo(csv).size() > 20);
}

TEST_CASE("kith-cli gives tags, tells who has them, and takes no lost opportunity without a reason")
{
    const DataFile file;
    const QString customer = QString::number(file.add({u"customer"_s, u"name=Aurora Trading"_s}));
    const QJsonObject tagged =
        ok(file, {u"tag"_s, u"customer"_s, u"Aurora Trading"_s, u"--add"_s, u"VIP, fair 2026"_s});
    CHECK(tagged[u"tags"_s].toArray().size() == 2);
    CHECK(id(ok(file, {u"tag"_s, u"customer"_s, u"--with"_s, u"vip"_s})[u"records"_s][0][u"id"_s]) == customer);
    CHECK(ok(file, {u"tag"_s, u"customer"_s, customer, u"--remove"_s, u"vip"_s})[u"tags"_s].toArray().size() == 1);
    CHECK(file.run({u"tag"_s, u"order"_s, u"1"_s}).code == 2);

    const QString deal = QString::number(file.add({u"opportunity"_s, u"name=Deal"_s, u"amount=5"_s}));
    const Ran refused = file.run({u"set"_s, u"opportunity"_s, deal, u"stage=Lost"_s, u"--lang"_s, u"en"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"why it was lost"_s));
    ok(file, {u"set"_s, u"opportunity"_s, deal, u"stage=Lost"_s, u"lost_reason=price"_s});
    const QJsonObject purchases = ok(file, {u"report"_s, u"purchases"_s, u"--set"_s, u"customer=Aurora Trading"_s});
    CHECK(purchases[u"sentence"_s].toString().contains(u"nothing was bought"_s));
}
