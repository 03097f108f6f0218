// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/their_list.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/csv_reader.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Known
{
    const char *column;
    QStringList headings; // folded
};

const std::vector<Known> &knownHeadings()
{
    static const std::vector<Known> list{
        {"number",
         {u"number"_s,
          u"no"_s,
          u"no."_s,
          u"invoice"_s,
          u"invoice number"_s,
          u"invoice no"_s,
          u"document"_s,
          u"document number"_s,
          u"order"_s,
          u"order number"_s,
          u"order id"_s,
          u"reference"_s,
          u"ref"_s,
          u"beleg"_s,
          u"belegnummer"_s,
          u"rechnung"_s,
          u"rechnungsnummer"_s,
          u"单号"_s,
          u"单据号"_s,
          u"发票号"_s,
          u"发票号码"_s,
          u"订单号"_s,
          u"订单编号"_s,
          u"编号"_s,
          u"凭证号"_s}},
        {"date",
         {u"date"_s, u"day"_s, u"invoice date"_s, u"document date"_s, u"order date"_s, u"posting date"_s, u"datum"_s,
          u"belegdatum"_s, u"日期"_s, u"单据日期"_s, u"开票日期"_s, u"订单日期"_s, u"记账日期"_s}},
        {"amount",
         {u"amount"_s, u"total"_s, u"sum"_s, u"value"_s, u"gross"_s, u"betrag"_s, u"summe"_s, u"金额"_s, u"总额"_s,
          u"合计"_s, u"含税金额"_s}},
        {"charged",
         {u"charged"_s, u"debit"_s, u"invoiced"_s, u"purchase"_s, u"soll"_s, u"借方"_s, u"应付"_s, u"采购"_s,
          u"采购金额"_s}},
        {"paid",
         {u"paid"_s, u"credit"_s, u"payment"_s, u"payments"_s, u"haben"_s, u"贷方"_s, u"已付"_s, u"付款"_s,
          u"付款金额"_s}},
        {"text", {u"text"_s, u"description"_s, u"note"_s, u"memo"_s, u"摘要"_s, u"说明"_s, u"备注"_s}},
    };
    return list;
}

QMap<QString, int> columnsOf(const CsvReader &reader, const QMap<QString, QString> &given,
                             QMap<QString, QString> &headings)
{
    QStringList texts;
    for (qsizetype i = 0; i < reader.size(); ++i)
        texts << reader.text(i);
    QMap<QString, int> columns;
    const auto put = [&](const QString &column, qsizetype at) {
        columns[column] = int(at);
        headings[column] = texts[at];
    };
    for (auto it = given.begin(); it != given.end(); ++it) {
        const qsizetype at = texts.indexOf(it.value());
        if (at < 0)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("their_list", "The list has no column “%1”. It has: %2.")
                            .arg(it.value(), texts.join(u", "_s)));
        put(it.key(), at);
    }
    for (const Known &known : knownHeadings()) {
        const QString column = QString::fromLatin1(known.column);
        for (const QString &heading : known.headings) {
            if (columns.contains(column))
                break;
            for (qsizetype i = 0; i < texts.size(); ++i)
                if (fold(texts[i]) == heading && !columns.values().contains(int(i)))
                    put(column, i);
        }
    }
    const bool apart = columns.contains(u"charged"_s) || columns.contains(u"paid"_s);
    if (!columns.contains(u"amount"_s) && !apart)
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("their_list", "No column of amounts was recognised among: %1. Name it.")
                        .arg(texts.join(u", "_s)));
    return columns;
}

} // namespace

TheirList readTheirList(const QString &path, const QMap<QString, QString> &given, const Currency &currency)
{
    CsvReader reader(path, detectCsvFormat(path));
    if (!reader.next())
        throw Error(ErrorKind::Invalid, QCoreApplication::translate("their_list", "%1 is empty.").arg(path));
    TheirList list;
    const QMap<QString, int> columns = columnsOf(reader, given, list.headings);
    struct Row
    {
        int number;
        QMap<QString, QString> texts;
    };
    std::vector<Row> rows;
    QStringList days;
    for (int number = 1; reader.next(); ++number) {
        if (reader.isBlank())
            continue;
        Row row{number, {}};
        for (auto it = columns.begin(); it != columns.end(); ++it)
            row.texts[it.key()] = reader.text(it.value()).trimmed();
        days << row.texts[u"date"_s];
        rows.push_back(std::move(row));
    }
    const DateOrder order = guessDateOrder(days).value_or(DateOrder::Guess);
    for (const Row &row : rows) {
        TheirLine line;
        line.row = row.number;
        line.number = row.texts[u"number"_s];
        line.text = row.texts[u"text"_s];
        line.on = parseDay(row.texts[u"date"_s], order).value_or(Day());
        const auto units = [&](const QString &column) { return parseUnits(row.texts[column], currency.digits); };
        const auto amount = units(u"amount"_s), charged = units(u"charged"_s), paid = units(u"paid"_s);
        if (amount)
            line.amount = {*amount};
        else if (charged || paid)
            line.amount = {charged.value_or(0) - paid.value_or(0)};
        else {
            list.unreadable.push_back(row.number);
            continue;
        }
        list.lines.push_back(line);
    }
    return list;
}

} // namespace kith
