// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accountant_tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/error.h"
#include "core/exchange/account_rows.h"

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

constexpr AccountTable tables[] = {
    {"sales_lines", QT_TRANSLATE_NOOP("accountant", "Sales lines"), lineColumns, account_rows::salesLines},
    {"documents", QT_TRANSLATE_NOOP("accountant", "Documents"), documentColumns, account_rows::documents},
    {"tax_summary", QT_TRANSLATE_NOOP("accountant", "Tax summary"), taxColumns, account_rows::taxSummary},
    {"payments", QT_TRANSLATE_NOOP("accountant", "Payments"), paymentColumns, account_rows::payments},
    {"expenses", QT_TRANSLATE_NOOP("accountant", "Expenses"), expenseColumns, account_rows::expenses},
    {"open_items", QT_TRANSLATE_NOOP("accountant", "Open items"), openColumns, account_rows::openItems},
    {"customers", QT_TRANSLATE_NOOP("accountant", "Customers"), customerColumns, account_rows::customers},
    {"vouchers", QT_TRANSLATE_NOOP("accountant", "Vouchers"), voucherColumns, account_rows::vouchers},
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
