// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journal.h"

#include <QCoreApplication>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QString currencyOf(Store &store, const Statement &row, int column)
{
    const QString code = row.text(column);
    return code.isEmpty() ? store.currency().code : code;
}

Money inFileCurrency(Store &store, Money amount, const QString &currency, const Statement &row, int rate)
{
    if (currency == store.currency().code)
        return amount;
    const ExchangeRate factor{row.isNull(rate) ? powerOfTen(ExchangeRate::digits) : row.integer(rate)};
    return converted(amount, factor, Currency::of(currency).digits, store.currency().digits);
}

QString account(const Accounts &accounts, const QString &key, const QString &otherwise = {})
{
    const QString found = accountOr(accounts, key, otherwise);
    if (found.isEmpty())
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("accountant", "The preset names no account for “%1”; add it to its "
                                                              "“accounts”. Nothing was exported.")
                        .arg(key));
    return found;
}

bool isWanted(const std::optional<std::set<RecordId>> &chosen, RecordId id)
{
    return !chosen || chosen->contains(id);
}

bool isSold(const QString &status)
{
    return status == "confirmed"_L1 || status == "delivered"_L1 || status == "completed"_L1;
}

// An order with its payments up to a day. Rows of one order follow one another.
struct Settlement
{
    OpenReceivable item;
    bool tracked = false;
    Day lastPayment;
    Money grossBase, paidBase;
};

void forEachSettlement(Store &store, Day asOf, const std::function<void(const Settlement &)> &take)
{
    // Line by line, as the sales are exported, so that both add up to the same.
    Statement rows = store.connection().prepare(
        "SELECT o.id, coalesce((SELECT d.number FROM document d WHERE d.order_id = o.id AND d.kind IN ('invoice', "
        "'credit_note') AND d.number IS NOT NULL ORDER BY d.id LIMIT 1), o.number), o.ordered_on, o.due_on, c.id, "
        "c.name, "
        "o.currency, o.rate, l.net, l.tax FROM \"order\" o JOIN customer c ON c.id = o.customer_id LEFT JOIN "
        "order_line l "
        "ON l.order_id = o.id WHERE o.ordered_on <= ? AND o.payments_tracked <> 0 AND o.status IN " +
        QByteArray(soldStatuses) + " ORDER BY o.ordered_on, o.number, o.id, l.position, l.id");
    rows.bind(1, toIso(asOf));
    Statement paid = store.connection().prepare("SELECT a.amount, p.currency, p.rate, p.received_on FROM allocation a "
                                                "JOIN payment p ON p.id = a.payment_id WHERE "
                                                "a.order_id = ? AND p.received_on <= ? ORDER BY p.received_on, a.id");
    Settlement now;
    const auto finish = [&] {
        if (now.item.order == 0)
            return;
        paid.reset();
        paid.bind(1, now.item.order).bind(2, toIso(asOf));
        while (paid.step()) {
            const Money amount{paid.integer(0)};
            now.item.paid += amount;
            now.paidBase += inFileCurrency(store, amount, currencyOf(store, paid, 1), paid, 2);
            now.lastPayment = QDate::fromString(paid.text(3), Qt::ISODate);
        }
        now.item.balanceBase = now.item.paid == now.item.gross ? Money{} : now.grossBase - now.paidBase;
        take(now);
    };
    while (rows.step()) {
        if (rows.integer(0) != now.item.order) {
            finish();
            now = {};
            now.item.order = rows.integer(0);
            now.item.number = rows.text(1);
            now.item.day = QDate::fromString(rows.text(2), Qt::ISODate);
            now.item.dueOn = QDate::fromString(rows.text(3), Qt::ISODate);
            now.item.customer = rows.integer(4);
            now.item.customerName = rows.text(5);
            now.item.currency = currencyOf(store, rows, 6);
        }
        const Money net{rows.integer(8)};
        const Money tax{rows.integer(9)};
        now.item.gross += net + tax;
        now.grossBase += inFileCurrency(store, net, now.item.currency, rows, 7) +
                         inFileCurrency(store, tax, now.item.currency, rows, 7);
    }
    finish();
}

class Journal
{
public:
    Journal(Store &store, const AccountantScope &scope, const std::function<void(const JournalEntry &)> &take)
        : m_store(store), m_scope(scope), m_take(take)
    {}

    void run()
    {
        if (!m_scope.orders)
            opening();
        sales();
        payments();
        usePrepayments();
        exchangeDifferences();
        expenses();
    }

private:
    QString account(const QString &key, const QString &otherwise = {}) const
    {
        return kith::account(m_scope.accounts, key, otherwise);
    }

    void give(JournalEntry &entry)
    {
        std::erase_if(entry.postings, [](const JournalEntry::Posting &posting) { return posting.amount == Money{}; });
        if (!entry.postings.empty())
            m_take(entry);
    }

    // What was receivable and prepaid before the period.
    void opening()
    {
        const Day before = m_scope.period.from.addDays(-1);
        Money receivable;
        forEachOpenItem(m_store, before, [&](const OpenReceivable &item) { receivable += item.balanceBase; });
        const Money prepaid = prepayments(before);
        JournalEntry entry{before, {}, QCoreApplication::translate("accountant", "Opening balance"), {}};
        if (receivable != Money{})
            entry.postings.push_back({account(u"receivable"_s), receivable});
        if (prepaid != Money{})
            entry.postings.push_back({account(u"prepayments"_s), -prepaid});
        if (receivable != prepaid)
            entry.postings.push_back({account(u"opening"_s), prepaid - receivable});
        give(entry);
    }

    // Money that was not for an order sold by that day.
    Money prepayments(Day asOf)
    {
        Statement rows = m_store.connection().prepare(
            "SELECT p.id, p.amount, p.currency, p.rate, a.amount, o.status, o.ordered_on FROM payment p LEFT JOIN "
            "allocation a "
            "ON a.payment_id = p.id LEFT JOIN \"order\" o ON o.id = a.order_id WHERE p.received_on <= ? ORDER BY p.id");
        rows.bind(1, toIso(asOf));
        Money sum;
        RecordId last = 0;
        while (rows.step()) {
            const QString currency = currencyOf(m_store, rows, 2);
            if (rows.integer(0) != last)
                sum += inFileCurrency(m_store, Money{rows.integer(1)}, currency, rows, 3);
            last = rows.integer(0);
            if (isSold(rows.text(5)) && rows.text(6) <= toIso(asOf))
                sum -= inFileCurrency(m_store, Money{rows.integer(4)}, currency, rows, 3);
        }
        return sum;
    }

    void sales()
    {
        const AccountTable &table = *accountTable(u"sales_lines");
        const int no = table.column(u"doc_no"), day = table.column(u"doc_date"), name = table.column(u"customer_name"),
                  net = table.column(u"net_base"), tax = table.column(u"tax_base"), tracked = table.column(u"tracked"),
                  line = table.column(u"line_no");
        JournalEntry entry;
        Money netSum, taxSum;
        QString settled;
        const auto finish = [&] {
            if (!entry.day.isValid())
                return;
            if (netSum + taxSum != Money{})
                entry.postings.push_back({account(settled), netSum + taxSum});
            if (netSum != Money{})
                entry.postings.push_back({account(u"sales"_s), -netSum});
            if (taxSum != Money{})
                entry.postings.push_back({account(u"tax"_s), -taxSum});
            give(entry);
        };
        table.run(m_store, m_scope, [&](const AccountRow &row) {
            if (row[size_t(line)] == "1"_L1) {
                finish();
                entry = {QDate::fromString(row[size_t(day)], Qt::ISODate), row[size_t(no)], row[size_t(name)], {}};
                netSum = taxSum = {};
                settled = row[size_t(tracked)] == "yes"_L1 ? u"receivable"_s : u"settled"_s;
            }
            netSum.minor += *parseUnits(row[size_t(net)], m_store.currency().digits, DecimalMark::Point);
            taxSum.minor += *parseUnits(row[size_t(tax)], m_store.currency().digits, DecimalMark::Point);
        });
        finish();
    }

    void payments()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT p.id, p.number, p.received_on, p.method, c.name, p.currency, p.rate, p.amount, a.amount, o.status, "
            "o.payments_tracked, o.ordered_on FROM payment p JOIN customer c ON c.id = p.customer_id LEFT JOIN "
            "allocation a "
            "ON a.payment_id = p.id LEFT JOIN \"order\" o ON o.id = a.order_id WHERE p.received_on BETWEEN ? AND ? "
            "ORDER BY "
            "p.received_on, p.number, p.id, a.id");
        rows.bind(1, toIso(m_scope.period.from)).bind(2, toIso(m_scope.period.to));
        JournalEntry entry;
        RecordId last = 0;
        Money whole, receivable, elsewhere;
        QString money;
        const auto finish = [&] {
            if (last == 0)
                return;
            entry.postings = {{money, whole}};
            if (receivable != Money{})
                entry.postings.push_back({account(u"receivable"_s), -receivable});
            if (elsewhere != Money{})
                entry.postings.push_back({account(u"settled"_s), -elsewhere});
            if (const Money rest = whole - receivable - elsewhere; rest != Money{})
                entry.postings.push_back({account(u"prepayments"_s), -rest});
            give(entry);
        };
        while (rows.step()) {
            if (!isWanted(m_scope.payments, rows.integer(0)))
                continue;
            const QString currency = currencyOf(m_store, rows, 5);
            if (rows.integer(0) != last) {
                finish();
                last = rows.integer(0);
                entry = {QDate::fromString(rows.text(2), Qt::ISODate), rows.text(1), rows.text(4), {}};
                whole = inFileCurrency(m_store, Money{rows.integer(7)}, currency, rows, 6);
                receivable = elsewhere = {};
                money = account(rows.text(3), u"money"_s);
            }
            // Paid before it was sold: a prepayment until then.
            if (!isSold(rows.text(9)) || rows.text(11) > rows.text(2))
                continue;
            const Money part = inFileCurrency(m_store, Money{rows.integer(8)}, currency, rows, 6);
            (rows.integer(10) != 0 ? receivable : elsewhere) += part;
        }
        finish();
    }

    // On the day of the sale what was paid before becomes a payment of it.
    void usePrepayments()
    {
        Statement rows = m_store.connection().prepare(
            "SELECT o.id, o.ordered_on, o.number, c.name, p.currency, p.rate, a.amount, o.payments_tracked FROM "
            "allocation a "
            "JOIN payment p ON p.id = a.payment_id JOIN \"order\" o ON o.id = a.order_id JOIN customer c ON c.id = "
            "o.customer_id "
            "WHERE o.ordered_on BETWEEN ? AND ? AND p.received_on < o.ordered_on AND o.status IN " +
            QByteArray(soldStatuses) + " ORDER BY o.ordered_on, o.id, a.id");
        rows.bind(1, toIso(m_scope.period.from)).bind(2, toIso(m_scope.period.to));
        while (rows.step()) {
            if (!isWanted(m_scope.orders, rows.integer(0)))
                continue;
            const Money part = inFileCurrency(m_store, Money{rows.integer(6)}, currencyOf(m_store, rows, 4), rows, 5);
            JournalEntry entry{QDate::fromString(rows.text(1), Qt::ISODate), rows.text(2), rows.text(3), {}};
            entry.postings.push_back({account(u"prepayments"_s), part});
            entry.postings.push_back({account(rows.integer(7) != 0 ? u"receivable"_s : u"settled"_s), -part});
            give(entry);
        }
    }

    void exchangeDifferences()
    {
        if (m_store.connection().integer("SELECT count(*) FROM \"order\" WHERE currency IS NOT NULL AND currency <> "
                                         "(SELECT currency FROM business LIMIT 1)") == 0)
            return;
        forEachSettlement(m_store, m_scope.period.to, [&](const Settlement &one) {
            const Day day = std::max(one.lastPayment, one.item.day);
            const Money difference = one.grossBase - one.paidBase;
            if (one.item.paid != one.item.gross || difference == Money{} || !one.lastPayment.isValid() ||
                day < m_scope.period.from || !isWanted(m_scope.orders, one.item.order))
                return;
            JournalEntry entry{day, one.item.number, one.item.customerName, {}};
            entry.postings.push_back({account(u"exchange"_s), difference});
            entry.postings.push_back({account(u"receivable"_s), -difference});
            give(entry);
        });
    }

    void expenses()
    {
        const AccountTable &table = *accountTable(u"expenses");
        const auto at = [&](const AccountRow &row, QStringView key) { return row[size_t(table.column(key))]; };
        table.run(m_store, m_scope, [&](const AccountRow &row) {
            const auto money = [&](QStringView key) {
                return Money{*parseUnits(at(row, key), m_store.currency().digits, DecimalMark::Point)};
            };
            JournalEntry entry{
                QDate::fromString(at(row, u"date"), Qt::ISODate), at(row, u"expense_no"), at(row, u"supplier"), {}};
            const Money tax = money(u"tax_base");
            entry.postings.push_back({account(u"expense."_s + at(row, u"category"), u"expense"_s), money(u"net_base")});
            if (tax != Money{})
                entry.postings.push_back({account(u"input_tax"_s), tax});
            entry.postings.push_back(
                {at(row, u"status") == "paid"_L1 ? account(u"bank"_s, u"money"_s) : account(u"payables"_s),
                 -money(u"gross_base")});
            give(entry);
        });
    }

    Store &m_store;
    const AccountantScope &m_scope;
    const std::function<void(const JournalEntry &)> &m_take;
};

// What a journal's first line can hold: no comment marks, no line breaks.
QByteArray plain(QString text)
{
    text.replace(u';', u',').replace(u'|', u'/').replace(u'(', u'[').replace(u')', u']');
    return text.simplified().toUtf8();
}

QByteArray amountText(const Store &store, Money amount)
{
    return formatUnits(amount.minor, store.currency().digits).toUtf8() + ' ' + store.currency().code.toUtf8();
}

} // namespace

QString accountOr(const Accounts &accounts, const QString &key, const QString &otherwise)
{
    auto found = accounts.find(key);
    if (found == accounts.end())
        found = accounts.find(otherwise);
    return found == accounts.end() ? QString() : found->second;
}

void forEachOpenItem(Store &store, Day asOf, const std::function<void(const OpenReceivable &)> &take)
{
    forEachSettlement(store, asOf, [&](const Settlement &one) {
        if (one.item.gross != one.item.paid)
            take(one.item);
    });
}

void forEachEntry(Store &store, const AccountantScope &scope, const std::function<void(const JournalEntry &)> &take)
{
    Journal(store, scope, take).run();
}

qint64 writeJournal(Store &store, const AccountantScope &scope, QIODevice &device)
{
    qint64 entries = 0;
    const auto write = [&](const QByteArray &bytes) {
        if (device.write(bytes) != bytes.size())
            throw Error(ErrorKind::File, QCoreApplication::translate("accountant", "The journal cannot be written: %1.")
                                             .arg(device.errorString()));
    };
    forEachEntry(store, scope, [&](const JournalEntry &entry) {
        ++entries;
        QByteArray text = toIso(entry.day).toUtf8() + " *";
        if (!entry.reference.isEmpty())
            text += " (" + plain(entry.reference) + ')';
        text += ' ' + plain(entry.text) + '\n';
        for (const JournalEntry::Posting &posting : entry.postings)
            text += "    " + posting.account.simplified().toUtf8() + "  " + amountText(store, posting.amount) + '\n';
        write(text + '\n');
    });
    if (!scope.orders) { // the whole period: what is receivable is known, and the tools check it
        Money receivable;
        forEachOpenItem(store, scope.period.to, [&](const OpenReceivable &item) { receivable += item.balanceBase; });
        write(toIso(scope.period.to).toUtf8() + " * " + plain(QCoreApplication::translate("accountant", "Open items")) +
              "\n    " + account(scope.accounts, u"receivable"_s).toUtf8() + "  " + amountText(store, {}) + " = " +
              amountText(store, receivable) + '\n');
    }
    return entries;
}

} // namespace kith
