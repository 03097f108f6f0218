// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/statements.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/document_texts.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto counted = "payments_tracked = 1 AND status IN ('confirmed', 'delivered', 'completed')";

QString currencyOf(Store &store, RecordId customerId, const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const auto record = store.read(customer::type, customerId);
    if (!record)
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("statements", "There is no customer %1.").arg(customerId));
    return record->isEmpty(customer::currency) ? store.currency().code : record->get(customer::currency);
}

Day day(const Statement &row, int column)
{
    return Day::fromString(row.text(column), Qt::ISODate);
}

QStringList currenciesOf(Store &store, RecordId customer)
{
    Statement rows =
        store.connection().prepare("SELECT currency FROM \"order\" WHERE customer_id = ?1 UNION SELECT currency "
                                   "FROM payment WHERE customer_id = ?1 ORDER BY 1");
    rows.bind(1, customer);
    QStringList list;
    while (rows.step())
        list << rows.text(0);
    return list;
}

void readEntries(Store &store, Account &account)
{
    Statement rows = store.connection().prepare(
        QByteArray(
            "SELECT ordered_on AS day, 0 AS side, id, number, reference, total, (SELECT group_concat(number, ', ') "
            "FROM document d WHERE d.order_id = o.id AND kind IN ('invoice', 'credit_note')) FROM \"order\" o WHERE "
            "customer_id = ?1 AND currency = ?2 AND ordered_on BETWEEN ?3 AND ?4 AND ") +
        counted +
        " UNION ALL SELECT received_on, 1, id, number, reference, -amount, NULL FROM payment WHERE customer_id = ?1 "
        "AND "
        "currency = ?2 AND received_on BETWEEN ?3 AND ?4 ORDER BY 1, 2, 3");
    rows.bind(1, account.customer)
        .bind(2, account.currency)
        .bind(3, account.period.from.isValid() ? toIso(account.period.from) : u"0000-01-01"_s)
        .bind(4, toIso(account.period.to));
    Money balance = account.opening;
    while (rows.step()) {
        const bool isOrder = rows.integer(1) == 0;
        AccountEntry entry{day(rows, 0),
                           isOrder ? rows.integer(2) : 0,
                           isOrder ? 0 : rows.integer(2),
                           rows.text(3),
                           rows.text(4),
                           rows.text(6).split(u", "_s, Qt::SkipEmptyParts),
                           {rows.integer(5)},
                           {}};
        balance += entry.amount;
        entry.balance = balance;
        (isOrder ? account.orders : account.payments) += isOrder ? entry.amount : -entry.amount;
        account.entries.push_back(std::move(entry));
    }
    account.closing = balance;
}

QString entryWords(const AccountEntry &entry, Language language)
{
    const char *kind = entry.order == 0         ? (entry.amount.minor > 0 ? QT_TRANSLATE_NOOP("document", "Refund")
                                                                          : QT_TRANSLATE_NOOP("document", "Payment"))
                       : entry.amount.minor < 0 ? QT_TRANSLATE_NOOP("document", "Return")
                                                : QT_TRANSLATE_NOOP("document", "Order");
    QString words = documentText(language, kind) + u' ' + entry.number;
    if (!entry.invoices.isEmpty())
        words += u" · "_s + entry.invoices.join(u", "_s);
    return entry.reference.isEmpty() ? words : words + u'\n' + entry.reference;
}

TableColumn column(const char *key, const QString &label, CellKind kind)
{
    TableColumn made;
    made.key = QString::fromLatin1(key);
    made.label = label;
    made.kind = kind;
    return made;
}

} // namespace

Money balanceOn(Store &store, RecordId customer, const QString &currency, Day day)
{
    Statement row = store.connection().prepare(
        QByteArray(
            "SELECT coalesce((SELECT sum(total) FROM \"order\" WHERE customer_id = ?1 AND currency = ?2 AND ordered_on "
            "<= ?3 AND ") +
        counted +
        "), 0) - coalesce((SELECT sum(amount) FROM payment WHERE customer_id = ?1 AND currency = ?2 AND received_on <= "
        "?3), "
        "0)");
    row.bind(1, customer).bind(2, currency).bind(3, toIso(day));
    row.step();
    return {row.integer(0)};
}

Account accountOf(Store &store, RecordId customer, Period period, QString currency)
{
    Account account;
    account.customer = customer;
    account.currency = currencyOf(store, customer, currency);
    account.period = period;
    if (!account.period.to.isValid())
        account.period.to = store.today();
    if (account.period.from.isValid() && account.period.to < account.period.from)
        throw Error(ErrorKind::Usage, QCoreApplication::translate("statements", "The period ends before it begins."));
    if (account.period.from.isValid())
        account.opening = balanceOn(store, customer, account.currency, account.period.from.addDays(-1));
    readEntries(store, account);
    if (!account.period.from.isValid())
        account.period.from = account.entries.empty() ? account.period.to : account.entries.front().on;
    account.otherCurrencies = currenciesOf(store, customer);
    account.otherCurrencies.removeAll(account.currency);
    return account;
}

Paper accountPaper(Store &store, const Account &account, Language language)
{
    const Currency currency = Currency::of(account.currency);
    const auto text = [&](const char *source) { return documentText(language, source); };
    const auto money = [&](Money amount) { return paperMoney(amount, currency); };
    Paper paper;
    putSeller(store, paper, language);
    paper.buyer = addressOf(store, account.customer, 0);
    const QString until = paperDay(account.period.to, language);
    const LetterTexts texts = letterTexts(store, u"statement"_s, language,
                                          {{u"customer"_s, paper.buyer.value(0)},
                                           {u"total"_s, money(account.closing) + u' ' + account.currency},
                                           {u"day"_s, until},
                                           {u"due"_s, until},
                                           {u"number"_s, QString()},
                                           {u"order"_s, QString()}});
    paper.title = texts.heading;
    paper.opening = texts.opening;
    paper.closing = texts.closing;
    paper.facts = {{text(QT_TRANSLATE_NOOP("document", "From")), paperDay(account.period.from, language)},
                   {text(QT_TRANSLATE_NOOP("document", "To")), until},
                   {text(QT_TRANSLATE_NOOP("document", "Currency")), account.currency},
                   {text(QT_TRANSLATE_NOOP("document", "You owe")), money(account.closing)}};
    paper.columns = {{text(QT_TRANSLATE_NOOP("document", "Date")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Description")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Charged")), true},
                     {text(QT_TRANSLATE_NOOP("document", "Paid")), true},
                     {text(QT_TRANSLATE_NOOP("document", "Balance")), true}};
    paper.rows.push_back(
        {{paperDay(account.period.from, language), text(QT_TRANSLATE_NOOP("document", "Opening balance")), QString(),
          QString(), money(account.opening)},
         money(account.opening)});
    for (const AccountEntry &entry : account.entries)
        paper.rows.push_back(
            {{paperDay(entry.on, language), entryWords(entry, language), entry.order ? money(entry.amount) : QString(),
              entry.payment ? money(-entry.amount) : QString(), money(entry.balance)},
             money(entry.balance)});
    paper.sums = {{text(QT_TRANSLATE_NOOP("document", "Opening balance")), money(account.opening)},
                  {text(QT_TRANSLATE_NOOP("document", "Orders and returns")), money(account.orders)},
                  {text(QT_TRANSLATE_NOOP("document", "Payments and refunds")), money(-account.payments)},
                  {text(QT_TRANSLATE_NOOP("document", "Closing balance")), money(account.closing), true}};
    return paper;
}

Table accountTable(Store &store, const Account &account)
{
    const auto money = [](Money amount) { return Cell::ofMoney(amount); };
    Table table;
    table.name = u"statement"_s;
    table.title = QCoreApplication::translate("statements", "Statement of account: %1")
                      .arg(store.title(store.shape(customer::type), account.customer));
    table.sentence = QCoreApplication::translate("statements", "%1 %2 are owed on %3.")
                         .arg(formatMoney(account.closing, Currency::of(account.currency)), account.currency,
                              formatDay(account.period.to));
    table.columns = {column("date", QCoreApplication::translate("statements", "Date"), CellKind::Day),
                     column("kind", QCoreApplication::translate("statements", "Kind"), CellKind::Text),
                     column("number", QCoreApplication::translate("statements", "Number"), CellKind::Text),
                     column("invoice", QCoreApplication::translate("statements", "Invoice"), CellKind::Text),
                     column("reference", QCoreApplication::translate("statements", "Reference"), CellKind::Text),
                     column("charged", QCoreApplication::translate("statements", "Charged"), CellKind::Money),
                     column("paid", QCoreApplication::translate("statements", "Paid"), CellKind::Money),
                     column("balance", QCoreApplication::translate("statements", "Balance"), CellKind::Money)};
    const auto balanceRow = [&](Day on, const QString &words, Money balance, bool isTotal) {
        TableRow row{{Cell::ofDay(on), Cell::ofText(words), {}, {}, {}, {}, {}, money(balance)}, isTotal};
        if (isTotal) {
            row.cells[5] = money(account.orders);
            row.cells[6] = money(account.payments);
        }
        table.rows.push_back(std::move(row));
    };
    balanceRow(account.period.from, QCoreApplication::translate("statements", "Opening balance"), account.opening,
               false);
    for (const AccountEntry &entry : account.entries) {
        const QString kind = entry.order ? store.shape(order::type).singular() : store.shape(payment::type).singular();
        table.rows.push_back({{Cell::ofDay(entry.on), Cell::ofText(kind),
                               Cell::ofText(entry.number, entry.order ? entry.order : entry.payment),
                               Cell::ofText(entry.invoices.join(u", "_s)), Cell::ofText(entry.reference),
                               entry.order ? money(entry.amount) : Cell(),
                               entry.payment ? money(-entry.amount) : Cell(), money(entry.balance)},
                              false});
    }
    balanceRow(account.period.to, QCoreApplication::translate("statements", "Closing balance"), account.closing, true);
    if (!account.otherCurrencies.isEmpty())
        table.notes << QCoreApplication::translate("statements",
                                                   "There are entries in %1 too, on a statement of their own.")
                           .arg(account.otherCurrencies.join(u", "_s));
    return table;
}

} // namespace kith
