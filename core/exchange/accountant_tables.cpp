// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accountant_tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/error.h"
#include "core/exchange/journal.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

using Cell = AccountCell;

constexpr AccountColumn lineColumns[] = {
    {"doc_type", QT_TRANSLATE_NOOP("accountant", "Document type")},
    {"doc_no", QT_TRANSLATE_NOOP("accountant", "Document number")},
    {"doc_date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"due_date", QT_TRANSLATE_NOOP("accountant", "Due date"), Cell::Day},
    {"order_no", QT_TRANSLATE_NOOP("accountant", "Order number")},
    {"customer_id", QT_TRANSLATE_NOOP("accountant", "Customer number"), Cell::Integer},
    {"customer_name", QT_TRANSLATE_NOOP("accountant", "Customer")},
    {"customer_tax_id", QT_TRANSLATE_NOOP("accountant", "Customer's tax number")},
    {"country", QT_TRANSLATE_NOOP("accountant", "Country")},
    {"line_no", QT_TRANSLATE_NOOP("accountant", "Line"), Cell::Integer},
    {"item_code", QT_TRANSLATE_NOOP("accountant", "Item code")},
    {"description", QT_TRANSLATE_NOOP("accountant", "Description")},
    {"quantity", QT_TRANSLATE_NOOP("accountant", "Quantity"), Cell::Decimal},
    {"unit", QT_TRANSLATE_NOOP("accountant", "Unit")},
    {"unit_price", QT_TRANSLATE_NOOP("accountant", "Unit price"), Cell::Decimal},
    {"discount", QT_TRANSLATE_NOOP("accountant", "Discount in percent"), Cell::Decimal},
    {"net_amount", QT_TRANSLATE_NOOP("accountant", "Net"), Cell::Money},
    {"tax_rate", QT_TRANSLATE_NOOP("accountant", "Tax in percent"), Cell::Decimal},
    {"tax_amount", QT_TRANSLATE_NOOP("accountant", "Tax"), Cell::Money},
    {"gross_amount", QT_TRANSLATE_NOOP("accountant", "Gross"), Cell::Money},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
    {"fx_rate", QT_TRANSLATE_NOOP("accountant", "Exchange rate"), Cell::Decimal},
    {"net_base", QT_TRANSLATE_NOOP("accountant", "Net in own currency"), Cell::Money},
    {"tax_base", QT_TRANSLATE_NOOP("accountant", "Tax in own currency"), Cell::Money},
    {"gross_base", QT_TRANSLATE_NOOP("accountant", "Gross in own currency"), Cell::Money},
    {"account", QT_TRANSLATE_NOOP("accountant", "Account")},
    {"tracked", QT_TRANSLATE_NOOP("accountant", "Payments kept here")},
    {"status", QT_TRANSLATE_NOOP("accountant", "Status")},
    {"email", QT_TRANSLATE_NOOP("accountant", "E-mail")},
};

constexpr AccountColumn documentColumns[] = {
    {"doc_type", QT_TRANSLATE_NOOP("accountant", "Document type")},
    {"doc_no", QT_TRANSLATE_NOOP("accountant", "Document number")},
    {"doc_date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"due_date", QT_TRANSLATE_NOOP("accountant", "Due date"), Cell::Day},
    {"order_no", QT_TRANSLATE_NOOP("accountant", "Order number")},
    {"customer_id", QT_TRANSLATE_NOOP("accountant", "Customer number"), Cell::Integer},
    {"customer_name", QT_TRANSLATE_NOOP("accountant", "Customer")},
    {"net_amount", QT_TRANSLATE_NOOP("accountant", "Net"), Cell::Money},
    {"tax_amount", QT_TRANSLATE_NOOP("accountant", "Tax"), Cell::Money},
    {"gross_amount", QT_TRANSLATE_NOOP("accountant", "Gross"), Cell::Money},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
    {"net_base", QT_TRANSLATE_NOOP("accountant", "Net in own currency"), Cell::Money},
    {"tax_base", QT_TRANSLATE_NOOP("accountant", "Tax in own currency"), Cell::Money},
    {"gross_base", QT_TRANSLATE_NOOP("accountant", "Gross in own currency"), Cell::Money},
    {"status", QT_TRANSLATE_NOOP("accountant", "Status")},
};

constexpr AccountColumn taxColumns[] = {
    {"tax_rate", QT_TRANSLATE_NOOP("accountant", "Tax in percent"), Cell::Decimal},
    {"lines", QT_TRANSLATE_NOOP("accountant", "Lines"), Cell::Integer},
    {"net_base", QT_TRANSLATE_NOOP("accountant", "Net in own currency"), Cell::Money},
    {"tax_base", QT_TRANSLATE_NOOP("accountant", "Tax in own currency"), Cell::Money},
    {"gross_base", QT_TRANSLATE_NOOP("accountant", "Gross in own currency"), Cell::Money},
};

constexpr AccountColumn paymentColumns[] = {
    {"payment_no", QT_TRANSLATE_NOOP("accountant", "Payment number")},
    {"date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"method", QT_TRANSLATE_NOOP("accountant", "Method")},
    {"account", QT_TRANSLATE_NOOP("accountant", "Account")},
    {"reference", QT_TRANSLATE_NOOP("accountant", "Reference")},
    {"customer_id", QT_TRANSLATE_NOOP("accountant", "Customer number"), Cell::Integer},
    {"customer_name", QT_TRANSLATE_NOOP("accountant", "Customer")},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
    {"payment_amount", QT_TRANSLATE_NOOP("accountant", "Whole payment"), Cell::Money},
    {"doc_no", QT_TRANSLATE_NOOP("accountant", "Document number")},
    {"allocated_amount", QT_TRANSLATE_NOOP("accountant", "Allocated"), Cell::Money},
    {"unallocated_amount", QT_TRANSLATE_NOOP("accountant", "Not allocated"), Cell::Money},
    {"amount", QT_TRANSLATE_NOOP("accountant", "Amount of the row"), Cell::Money},
    {"paid_base", QT_TRANSLATE_NOOP("accountant", "Amount of the row in own currency"), Cell::Money},
};

constexpr AccountColumn expenseColumns[] = {
    {"expense_no", QT_TRANSLATE_NOOP("accountant", "Expense number")},
    {"date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"category", QT_TRANSLATE_NOOP("accountant", "Category")},
    {"account", QT_TRANSLATE_NOOP("accountant", "Account")},
    {"supplier", QT_TRANSLATE_NOOP("accountant", "Supplier")},
    {"receipt_no", QT_TRANSLATE_NOOP("accountant", "Receipt number")},
    {"status", QT_TRANSLATE_NOOP("accountant", "Status")},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
    {"gross_amount", QT_TRANSLATE_NOOP("accountant", "Gross"), Cell::Money},
    {"tax_amount", QT_TRANSLATE_NOOP("accountant", "Tax"), Cell::Money},
    {"net_base", QT_TRANSLATE_NOOP("accountant", "Net in own currency"), Cell::Money},
    {"tax_base", QT_TRANSLATE_NOOP("accountant", "Tax in own currency"), Cell::Money},
    {"gross_base", QT_TRANSLATE_NOOP("accountant", "Gross in own currency"), Cell::Money},
};

constexpr AccountColumn openColumns[] = {
    {"doc_no", QT_TRANSLATE_NOOP("accountant", "Document number")},
    {"date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"due_date", QT_TRANSLATE_NOOP("accountant", "Due date"), Cell::Day},
    {"customer_id", QT_TRANSLATE_NOOP("accountant", "Customer number"), Cell::Integer},
    {"customer_name", QT_TRANSLATE_NOOP("accountant", "Customer")},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
    {"gross_amount", QT_TRANSLATE_NOOP("accountant", "Gross"), Cell::Money},
    {"paid_amount", QT_TRANSLATE_NOOP("accountant", "Paid"), Cell::Money},
    {"balance", QT_TRANSLATE_NOOP("accountant", "Balance"), Cell::Money},
    {"balance_base", QT_TRANSLATE_NOOP("accountant", "Balance in own currency"), Cell::Money},
    {"days_overdue", QT_TRANSLATE_NOOP("accountant", "Days overdue"), Cell::Integer},
    {"bucket", QT_TRANSLATE_NOOP("accountant", "Age")},
};

constexpr AccountColumn customerColumns[] = {
    {"customer_id", QT_TRANSLATE_NOOP("accountant", "Customer number"), Cell::Integer},
    {"customer_name", QT_TRANSLATE_NOOP("accountant", "Customer")},
    {"tax_id", QT_TRANSLATE_NOOP("accountant", "Tax number")},
    {"email", QT_TRANSLATE_NOOP("accountant", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("accountant", "Phone")},
    {"street", QT_TRANSLATE_NOOP("accountant", "Street")},
    {"postcode", QT_TRANSLATE_NOOP("accountant", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("accountant", "City")},
    {"region", QT_TRANSLATE_NOOP("accountant", "Region")},
    {"country", QT_TRANSLATE_NOOP("accountant", "Country")},
    {"terms_days", QT_TRANSLATE_NOOP("accountant", "Payment terms in days"), Cell::Integer},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
};

constexpr AccountColumn voucherColumns[] = {
    {"date", QT_TRANSLATE_NOOP("accountant", "Date"), Cell::Day},
    {"voucher_no", QT_TRANSLATE_NOOP("accountant", "Voucher number"), Cell::Integer},
    {"reference", QT_TRANSLATE_NOOP("accountant", "Reference")},
    {"text", QT_TRANSLATE_NOOP("accountant", "Text")},
    {"account", QT_TRANSLATE_NOOP("accountant", "Account")},
    {"debit", QT_TRANSLATE_NOOP("accountant", "Debit"), Cell::Money},
    {"credit", QT_TRANSLATE_NOOP("accountant", "Credit"), Cell::Money},
    {"amount", QT_TRANSLATE_NOOP("accountant", "Amount without sign"), Cell::Money},
    {"side", QT_TRANSLATE_NOOP("accountant", "Debit or credit")},
    {"currency", QT_TRANSLATE_NOOP("accountant", "Currency")},
};

// Percent as people write it: 0.13 is 13.
QString percentText(const Statement &row, int column)
{
    return row.isNull(column) ? QString() : formatUnits(row.integer(column) * 100, Rate::digits, 0);
}

struct Amounts
{
    const Store &store;
    int digits;
    ExchangeRate rate;
    bool foreign;

    Amounts(Store &file, const QString &currency, bool hasRate, qint64 units)
        : store(file), digits(Currency::of(currency).digits), rate{hasRate ? units : powerOfTen(ExchangeRate::digits)},
          foreign(currency != file.currency().code)
    {}
    Money base(Money amount) const
    {
        return foreign ? converted(amount, rate, digits, store.currency().digits) : amount;
    }
    QString own(Money amount) const { return formatUnits(amount.minor, digits); }
    QString file(Money amount) const { return formatUnits(amount.minor, store.currency().digits); }
};

QString currencyOf(Store &store, const Statement &row, int column)
{
    const QString code = row.text(column);
    return code.isEmpty() ? store.currency().code : code;
}

bool isWanted(const std::optional<std::set<RecordId>> &chosen, RecordId id)
{
    return !chosen || chosen->contains(id);
}

// With the number of its invoice, where it has one.
const QByteArray documentNumber =
    "coalesce((SELECT d.number FROM document d WHERE d.order_id = o.id AND d.kind IN ('invoice', 'credit_note') AND "
    "d.number IS NOT NULL ORDER BY d.id LIMIT 1), o.number)";

void salesLines(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    const auto sales = scope.accounts.find(u"sales"_s);
    Statement rows = store.connection().prepare(
        "SELECT o.id, " + documentNumber +
        ", o.ordered_on, o.due_on, o.number, c.id, c.name, c.tax_number, c.country, c.email, o.currency, o.rate, "
        "o.payments_tracked, o.status, o.returns_of_id, o.total, l.position, p.code, coalesce(l.description, p.name), "
        "l.quantity, l.unit, l.unit_price, l.discount_rate, l.net, l.tax_rate, l.tax FROM \"order\" o JOIN customer c "
        "ON "
        "c.id = o.customer_id JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id WHERE "
        "o.ordered_on BETWEEN ? AND ? AND o.status IN " +
        QByteArray(soldStatuses) + " ORDER BY o.ordered_on, o.number, o.id, l.position, l.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    RecordId last = 0;
    int position = 0;
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.orders, id))
            continue;
        position = id == last ? position + 1 : 1;
        last = id;
        const QString currency = currencyOf(store, rows, 10);
        const Amounts amounts(store, currency, !rows.isNull(11), rows.integer(11));
        const Money net{rows.integer(23)};
        const Money tax{rows.integer(25)};
        const bool credit = !rows.isNull(14) || rows.integer(15) < 0;
        take({credit ? u"credit"_s : u"invoice"_s,
              rows.text(1),
              rows.text(2),
              rows.text(3),
              rows.text(4),
              rows.text(5),
              rows.text(6),
              rows.text(7),
              rows.text(8),
              QString::number(position),
              rows.text(17),
              rows.text(18),
              rows.isNull(19) ? QString() : formatUnits(rows.integer(19), Quantity::digits, 0),
              rows.text(20),
              rows.isNull(21) ? QString() : formatUnits(rows.integer(21), UnitPrice::digits, 2),
              percentText(rows, 22),
              amounts.own(net),
              percentText(rows, 24),
              amounts.own(tax),
              amounts.own(net + tax),
              currency,
              amounts.foreign ? formatUnits(amounts.rate.units, ExchangeRate::digits, 0) : u"1"_s,
              amounts.file(amounts.base(net)),
              amounts.file(amounts.base(tax)),
              amounts.file(amounts.base(net) + amounts.base(tax)),
              sales == scope.accounts.end() ? QString() : sales->second,
              rows.integer(12) != 0 ? u"yes"_s : u"no"_s,
              rows.text(13),
              rows.text(9)});
    }
}

void documents(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare(
        "SELECT o.id, " + documentNumber +
        ", o.ordered_on, o.due_on, o.number, c.id, c.name, o.currency, o.rate, o.status, o.returns_of_id, o.total, "
        "l.net, l.tax FROM \"order\" o JOIN customer c ON c.id = o.customer_id LEFT JOIN order_line l ON l.order_id = "
        "o.id WHERE o.ordered_on BETWEEN ? AND ? AND o.status IN ('confirmed', 'delivered', 'completed', 'cancelled') "
        "ORDER BY o.ordered_on, o.number, o.id, l.position, l.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    AccountRow row;
    RecordId last = 0;
    Money net, tax, netBase, taxBase;
    int digits = 2;
    const auto finish = [&] {
        if (row.empty())
            return;
        const int own = store.currency().digits;
        row[7] = formatUnits(net.minor, digits);
        row[8] = formatUnits(tax.minor, digits);
        row[9] = formatUnits((net + tax).minor, digits);
        row[11] = formatUnits(netBase.minor, own);
        row[12] = formatUnits(taxBase.minor, own);
        row[13] = formatUnits((netBase + taxBase).minor, own);
        take(row);
    };
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.orders, id))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const Amounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const bool cancelled = rows.text(9) == "cancelled"_L1;
        if (id != last) {
            finish();
            last = id;
            net = tax = netBase = taxBase = {};
            digits = amounts.digits;
            const bool credit = !rows.isNull(10) || rows.integer(11) < 0;
            row = {credit ? u"credit"_s : u"invoice"_s,
                   rows.text(1),
                   rows.text(2),
                   rows.text(3),
                   rows.text(4),
                   rows.text(5),
                   rows.text(6),
                   {},
                   {},
                   {},
                   currency,
                   {},
                   {},
                   {},
                   rows.text(9)};
        }
        if (cancelled)
            continue; // listed, with nothing to pay
        const Money lineNet{rows.integer(12)};
        const Money lineTax{rows.integer(13)};
        net += lineNet;
        tax += lineTax;
        netBase += amounts.base(lineNet);
        taxBase += amounts.base(lineTax);
    }
    finish();
}

void taxSummary(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT o.id, o.currency, o.rate, l.tax_rate, l.net, l.tax FROM "
                                                "\"order\" o JOIN order_line l ON l.order_id = o.id "
                                                "WHERE o.ordered_on BETWEEN ? AND ? AND o.status IN " +
                                                QByteArray(soldStatuses));
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    struct Sum
    {
        qint64 lines = 0;
        Money net, tax;
    };
    std::map<qint64, Sum> sums; // -1: lines without a rate
    while (rows.step()) {
        if (!isWanted(scope.orders, rows.integer(0)))
            continue;
        const Amounts amounts(store, currencyOf(store, rows, 1), !rows.isNull(2), rows.integer(2));
        Sum &sum = sums[rows.isNull(3) ? -1 : rows.integer(3)];
        ++sum.lines;
        sum.net += amounts.base(Money{rows.integer(4)});
        sum.tax += amounts.base(Money{rows.integer(5)});
    }
    const int digits = store.currency().digits;
    for (const auto &[rate, sum] : sums)
        take({rate < 0 ? QString() : formatUnits(rate * 100, Rate::digits, 0), QString::number(sum.lines),
              formatUnits(sum.net.minor, digits), formatUnits(sum.tax.minor, digits),
              formatUnits((sum.net + sum.tax).minor, digits)});
}

void payments(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT p.id, p.number, p.received_on, p.method, p.reference, c.id, "
                                                "c.name, p.currency, p.rate, p.amount, a.id, "
                                                "a.amount, " +
                                                documentNumber +
                                                " FROM payment p JOIN customer c ON c.id = p.customer_id LEFT JOIN "
                                                "allocation a ON a.payment_id = p.id LEFT JOIN "
                                                "\"order\" o ON o.id = a.order_id WHERE p.received_on BETWEEN ? AND ? "
                                                "ORDER BY p.received_on, p.number, p.id, a.id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    AccountRow rest; // what of the payment is not allocated: a row of its own
    RecordId last = 0;
    Money left, leftBase;
    int digits = 2;
    const auto finish = [&] {
        if (rest.empty() || (left == Money{} && leftBase == Money{}))
            return;
        rest[11] = rest[12] = formatUnits(left.minor, digits);
        rest[13] = formatUnits(leftBase.minor, store.currency().digits);
        take(rest);
    };
    while (rows.step()) {
        const RecordId id = rows.integer(0);
        if (!isWanted(scope.payments, id))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const Amounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const AccountRow row{rows.text(1),
                             rows.text(2),
                             rows.text(3),
                             accountOr(scope.accounts, rows.text(3), u"money"_s),
                             rows.text(4),
                             rows.text(5),
                             rows.text(6),
                             currency,
                             amounts.own(Money{rows.integer(9)}),
                             {},
                             {},
                             {},
                             {},
                             {}};
        if (id != last) {
            finish();
            last = id;
            rest = row;
            left = Money{rows.integer(9)};
            leftBase = amounts.base(left);
            digits = amounts.digits;
        }
        if (rows.isNull(10))
            continue;
        const Money part{rows.integer(11)};
        AccountRow allocated = row;
        allocated[9] = rows.text(12);
        allocated[10] = allocated[12] = amounts.own(part);
        allocated[13] = amounts.file(amounts.base(part));
        left -= part;
        leftBase -= amounts.base(part);
        take(allocated);
    }
    finish();
}

void expenses(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare(
        "SELECT id, number, spent_on, category, supplier, receipt_number, status, currency, rate, amount, tax FROM "
        "expense "
        "WHERE spent_on BETWEEN ? AND ? AND status IN ('approved', 'paid') ORDER BY spent_on, number, id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    while (rows.step()) {
        if (!isWanted(scope.expenses, rows.integer(0)))
            continue;
        const QString currency = currencyOf(store, rows, 7);
        const Amounts amounts(store, currency, !rows.isNull(8), rows.integer(8));
        const Money gross{rows.integer(9)};
        const Money tax{rows.integer(10)};
        const Money grossBase = amounts.base(gross);
        const Money taxBase = amounts.base(tax);
        take({rows.text(1), rows.text(2), rows.text(3),
              accountOr(scope.accounts, u"expense."_s + rows.text(3), u"expense"_s), rows.text(4), rows.text(5),
              rows.text(6), currency, amounts.own(gross), amounts.own(tax), amounts.file(grossBase - taxBase),
              amounts.file(taxBase), amounts.file(grossBase)});
    }
}

void openItems(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    forEachOpenItem(store, scope.period.to, [&](const OpenReceivable &item) {
        const int digits = Currency::of(item.currency).digits;
        const qint64 late = item.dueOn.isValid() ? item.dueOn.daysTo(scope.period.to) : 0;
        take({item.number, toIso(item.day), item.dueOn.isValid() ? toIso(item.dueOn) : QString(),
              QString::number(item.customer), item.customerName, item.currency, formatUnits(item.gross.minor, digits),
              formatUnits(item.paid.minor, digits), formatUnits((item.gross - item.paid).minor, digits),
              formatUnits(item.balanceBase.minor, store.currency().digits), QString::number(std::max<qint64>(late, 0)),
              late <= 0    ? u"0"_s
              : late <= 30 ? u"1-30"_s
              : late <= 60 ? u"31-60"_s
              : late <= 90 ? u"61-90"_s
                           : u"90+"_s});
    });
}

void customers(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    Statement rows = store.connection().prepare("SELECT id, name, tax_number, email, phone, street, postcode, city, "
                                                "region, country, payment_terms_days, currency "
                                                "FROM customer WHERE id IN (SELECT customer_id FROM \"order\" WHERE "
                                                "ordered_on BETWEEN ?1 AND ?2) OR id IN (SELECT "
                                                "customer_id FROM payment WHERE received_on BETWEEN ?1 AND ?2) OR id "
                                                "IN (SELECT customer_id FROM \"order\" WHERE "
                                                "ordered_on <= ?2 AND open <> 0) ORDER BY id");
    rows.bind(1, toIso(scope.period.from)).bind(2, toIso(scope.period.to));
    while (rows.step()) {
        AccountRow row;
        for (int i = 0; i < 12; ++i)
            row.push_back(rows.isNull(i) ? QString() : rows.text(i));
        take(row);
    }
}

void vouchers(Store &store, const AccountantScope &scope, const TakeRow &take)
{
    const int digits = store.currency().digits;
    qint64 number = 0;
    forEachEntry(store, scope, [&](const JournalEntry &entry) {
        ++number;
        for (const JournalEntry::Posting &posting : entry.postings) {
            const bool debit = posting.amount.minor >= 0;
            const Money amount = debit ? posting.amount : -posting.amount;
            const QString text = formatUnits(amount.minor, digits);
            take({toIso(entry.day), QString::number(number), entry.reference, entry.text, posting.account,
                  debit ? text : QString(), debit ? QString() : text, text, debit ? u"S"_s : u"H"_s,
                  store.currency().code});
        }
    });
}

constexpr AccountTable tables[] = {
    {"sales_lines", QT_TRANSLATE_NOOP("accountant", "Sales lines"), lineColumns, salesLines},
    {"documents", QT_TRANSLATE_NOOP("accountant", "Documents"), documentColumns, documents},
    {"tax_summary", QT_TRANSLATE_NOOP("accountant", "Tax summary"), taxColumns, taxSummary},
    {"payments", QT_TRANSLATE_NOOP("accountant", "Payments"), paymentColumns, payments},
    {"expenses", QT_TRANSLATE_NOOP("accountant", "Expenses"), expenseColumns, expenses},
    {"open_items", QT_TRANSLATE_NOOP("accountant", "Open items"), openColumns, openItems},
    {"customers", QT_TRANSLATE_NOOP("accountant", "Customers"), customerColumns, customers},
    {"vouchers", QT_TRANSLATE_NOOP("accountant", "Vouchers"), voucherColumns, vouchers},
};

} // namespace

int AccountTable::column(QStringView name) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (name == QLatin1StringView(columns[i].key))
            return int(i);
    }
    return -1;
}

std::span<const AccountTable> accountTables()
{
    return tables;
}

const AccountTable *accountTable(QStringView key)
{
    for (const AccountTable &table : tables) {
        if (key == QLatin1StringView(table.key))
            return &table;
    }
    return nullptr;
}

Period parsePeriod(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(?:[Qq]([1-4])|(\\d{2})))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const int quarter = match.captured(2).toInt();
        const int month = match.captured(3).toInt();
        const Day from(year, quarter ? quarter * 3 - 2 : std::max(month, 1), 1);
        if (from.isValid())
            return {from, nextStep(from, quarter ? Step::Quarter : month ? Step::Month : Step::Year).addDays(-1)};
    }
    const QStringList sides = text.split(u".."_s);
    if (sides.size() == 2) {
        const Day from = Day::fromString(sides.at(0).trimmed(), Qt::ISODate);
        const Day to = Day::fromString(sides.at(1).trimmed(), Qt::ISODate);
        if (from.isValid() && to.isValid() && from <= to)
            return {from, to};
    }
    throw Error(ErrorKind::Usage, QCoreApplication::translate("accountant", "“%1” is no period; write 2026, 2026-Q3, "
                                                                            "2026-07 or 2026-07-01..2026-09-30.")
                                      .arg(text));
}

} // namespace kith
