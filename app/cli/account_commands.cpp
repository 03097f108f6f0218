// SPDX-License-Identifier: GPL-3.0-or-later
// statement, reconcile, dunning: what is between us and a customer.
#include <QFileInfo>

#include "app/cli/paper_output.h"
#include "app/cli/run.h"
#include "app/cli/sales_words.h"
#include "app/cli/text_table.h"
#include "app/cli/values.h"
#include "core/base/error.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/their_list.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/sales/documents.h"
#include "core/sales/dunning.h"
#include "core/sales/reconciliation.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

Account accountGiven(Call &call, Store &store)
{
    const RecordId id = recordNamed(store, customer::type, call.argument(1));
    return accountOf(store, id, {dayGiven(call, u"--from"_s), dayGiven(call, u"--to"_s)},
                     call.option(u"--currency"_s).toUpper());
}

Conventions inCurrency(const Store &store, const QString &code)
{
    Conventions conventions = store.conventions();
    conventions.currency = Currency::of(code);
    return conventions;
}

void showTable(Call &call, const Table &table, const Conventions &conventions)
{
    call.output().line(table.title);
    call.output().line(table.sentence);
    call.output().line({});
    std::vector<TextTable::Column> columns;
    for (const TableColumn &column : table.columns)
        columns.push_back({column.label, column.kind != CellKind::Text});
    TextTable text(call.output(), columns);
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells << displayCell(table, table.columns[i], row.cells[i], conventions);
        text.add(cells);
    }
    text.finish();
    for (const QString &note : table.notes)
        call.output().line(u"* "_s + note);
}

QJsonObject accountJson(const Account &account)
{
    const int digits = Currency::of(account.currency).digits;
    const auto money = [&](Money amount) { return formatUnits(amount.minor, digits); };
    QJsonArray entries;
    for (const AccountEntry &entry : account.entries)
        entries << QJsonObject{{u"date"_s, toIso(entry.on)},
                               {u"type"_s, entry.order ? u"order"_s : u"payment"_s},
                               {u"id"_s, entry.order ? entry.order : entry.payment},
                               {u"number"_s, entry.number},
                               {u"amount"_s, money(entry.amount)},
                               {u"balance"_s, money(entry.balance)}};
    return {{u"customer"_s, account.customer},
            {u"currency"_s, account.currency},
            {u"from"_s, toIso(account.period.from)},
            {u"to"_s, toIso(account.period.to)},
            {u"opening"_s, money(account.opening)},
            {u"orders"_s, money(account.orders)},
            {u"payments"_s, money(account.payments)},
            {u"closing"_s, money(account.closing)},
            {u"entries"_s, entries}};
}

void sayReconciled(Call &call, Store &store, const Reconciliation &result, RecordId id, qint64 change)
{
    const int digits = Currency::of(result.account.currency).digits;
    const auto plain = [&](const std::optional<Money> &amount) {
        return amount ? QJsonValue(formatUnits(amount->minor, digits)) : QJsonValue();
    };
    if (call.output().isJson) {
        QJsonArray lines;
        for (const MatchedLine &line : result.lines)
            lines << QJsonObject{{u"order"_s, line.order ? QJsonValue(line.order) : QJsonValue()},
                                 {u"payment"_s, line.payment ? QJsonValue(line.payment) : QJsonValue()},
                                 {u"number"_s, line.number},
                                 {u"date"_s, line.on.isValid() ? QJsonValue(toIso(line.on)) : QJsonValue()},
                                 {u"ours"_s, plain(line.ours)},
                                 {u"theirs"_s, plain(line.theirs)},
                                 {u"state"_s, line.state},
                                 {u"reason"_s, line.reason}};
        call.output().json({{u"statement"_s, id ? QJsonValue(id) : QJsonValue()},
                            {u"answer"_s, result.isAgreed() ? u"agreed"_s : u"disputed"_s},
                            {u"agreed"_s, result.agreed()},
                            {u"lines"_s, lines},
                            {u"change"_s, change}});
        return;
    }
    TextTable table(call.output(), {{translate("cli", "Date"), false},
                                    {translate("cli", "Number"), false},
                                    {translate("cli", "Ours"), true},
                                    {translate("cli", "Theirs"), true},
                                    {translate("cli", "State"), false},
                                    {translate("cli", "Reason"), false}});
    for (const MatchedLine &line : result.lines)
        table.add({line.on.isValid() ? toIso(line.on) : QString(), line.number, plain(line.ours).toString(),
                   plain(line.theirs).toString(), store.choiceLabel(u"line_state"_s, line.state), line.reason});
    table.finish();
    call.output().message(result.isAgreed()
                              ? translate("cli", "All %1 lines agree; the account is locked up to %2.")
                                    .arg(QString::number(result.lines.size()), toIso(result.account.period.to))
                              : translate("cli", "%1 of %2 lines agree.")
                                    .arg(QString::number(result.agreed()), QString::number(result.lines.size())));
}

QJsonObject lateJson(const LateCustomer &late)
{
    const int digits = Currency::of(late.currency).digits;
    QJsonArray orders;
    for (const ReminderItem &order : late.orders)
        orders << QJsonObject{{u"order"_s, order.order},
                              {u"number"_s, order.number},
                              {u"due_on"_s, toIso(order.dueOn)},
                              {u"days_late"_s, order.daysLate},
                              {u"open"_s, formatUnits(order.open.minor, digits)},
                              {u"level"_s, order.level}};
    return {{u"customer"_s, late.customer}, {u"name"_s, late.name},
            {u"currency"_s, late.currency}, {u"open"_s, formatUnits(late.open.minor, digits)},
            {u"level"_s, late.level},       {u"credit"_s, formatUnits(late.credit.minor, digits)},
            {u"orders"_s, orders},          {u"owed"_s, formatUnits(late.owed().minor, digits)}};
}

} // namespace

Done runStatement(Call &call)
{
    Store &store = call.readOnlyStore();
    const Account account = accountGiven(call, store);
    const Conventions conventions = inCurrency(store, account.currency);
    const QString path = call.option(u"--out"_s);
    if (QFileInfo(path).suffix().toLower() == "pdf"_L1)
        writePaper(call, accountPaper(store, account, currentLanguage()), path);
    else if (!path.isEmpty())
        writeTable(accountTable(store, account), conventions, path);
    if (call.output().isJson) {
        QJsonObject result = accountJson(account);
        if (!path.isEmpty())
            result[u"written"_s] = path;
        call.output().json(result);
    } else if (path.isEmpty())
        showTable(call, accountTable(store, account), conventions);
    else
        call.output().line(path);
    return Good;
}

Done runReconcile(Call &call)
{
    const bool isDry = call.has(u"--dry-run"_s);
    Store &store = isDry ? call.readOnlyStore() : call.store();
    const Account account = accountGiven(call, store);
    QMap<QString, QString> columns;
    for (const QString &word : call.option(u"--map"_s).split(u';', Qt::SkipEmptyParts)) {
        const Assignment one = assignment(word); // Heading=column, as in import
        columns[one.text] = one.field;
    }
    const TheirList list = readTheirList(call.argument(2), columns, Currency::of(account.currency));
    const int window = int(call.number(u"--window"_s).value_or(7));
    const Reconciliation result = reconcile(account, list.lines, window);
    if (!list.unreadable.empty())
        call.output().message(
            translate("cli", "%1 rows without an amount were left out, the first is row %2.")
                .arg(QString::number(list.unreadable.size()), QString::number(list.unreadable.front())));
    RecordId id = 0;
    qint64 number = 0;
    if (!isDry) {
        Change change(
            store,
            translate("cli", "Reconcile with %1").arg(store.title(store.shape(customer::type), account.customer)));
        id = keepReconciliation(change, result);
        number = change.commit();
    }
    sayReconciled(call, store, result, id, number);
    return result.isAgreed() ? Good : DataSaysNo;
}

Done runDunning(Call &call)
{
    if (call.arguments().size() < 2) {
        Store &store = call.readOnlyStore();
        const std::vector<LateCustomer> list = lateCustomers(store, store.today());
        QJsonArray rows;
        TextTable table(call.output(), {{translate("cli", "Customer"), false},
                                        {translate("cli", "Orders"), true},
                                        {translate("cli", "Days late"), true},
                                        {translate("cli", "Open"), true},
                                        {translate("cli", "Credit"), true},
                                        {translate("cli", "Level"), true}});
        const auto money = [](Money amount, const LateCustomer &late) {
            return formatMoney(amount, Currency::of(late.currency)) + u' ' + late.currency;
        };
        for (const LateCustomer &late : list) {
            rows << lateJson(late);
            if (!call.output().isJson)
                table.add({late.name, QString::number(late.orders.size()),
                           QString::number(late.orders.front().daysLate), money(late.open, late),
                           late.credit.minor ? money(late.credit, late) : QString(), QString::number(late.level)});
        }
        if (call.output().isJson)
            call.output().json({{u"late"_s, rows}});
        else
            table.finish();
        return Good;
    }
    Store &store = call.store();
    const RecordId customer = recordNamed(store, customer::type, call.argument(1));
    const RecordId id = issueReminder(store, customer, call.option(u"--currency"_s).toUpper(), currentLanguage(),
                                      dayGiven(call, u"--on"_s));
    const QString number = store.read(document::type, id)->get(document::number);
    const QString path = call.option(u"--out"_s);
    if (!path.isEmpty())
        writePaper(call, issuedPaper(store, id), path);
    if (call.output().isJson)
        call.output().json({{u"type"_s, u"document"_s}, {u"id"_s, id}, {u"number"_s, number}});
    else
        call.output().line(path.isEmpty() ? number : u"%1  %2"_s.arg(number, path));
    return Good;
}

} // namespace kith::cli
