// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QBuffer>
#include <QCryptographicHash>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/accountant.h"
#include "core/exchange/exporter.h"
#include "core/exchange/journal.h"
#include "core/exchange/sheet_reader.h"
#include "core/model/types/allocation.h"
#include "core/model/types/customer.h"
#include "core/model/types/order.h"
#include "core/model/types/order_line.h"
#include "core/model/types/payment.h"
#include "tests/exchange/accountant_test.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;
using test::columnSum;
using test::filesIn;
using test::output;
using test::verdict;

namespace {

Store &demo()
{
    static QTemporaryDir folder;
    static std::unique_ptr<Store> store = [] {
        StoreOptions options;
        options.rules = businessRules();
        return createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {Day(2026, 6, 11), 20260611});
    }();
    return *store;
}

struct Shop : test::ImportFixture
{
    RecordId customerId = 0;

    Shop()
    {
        StoreOptions options;
        options.rules = businessRules();
        store = Store::create(folder.filePath(u"shop.kith"_s), NewFile{.currency = u"EUR"_s}, options);
        Change change(*store, u"Test"_s);
        Record customer = store->blank(customer::type);
        customer.set(customer::name, u"Tea; House (Köln)"_s);
        REQUIRE(change.save(customer).isEmpty());
        change.commit();
        customerId = customer.id();
    }
    RecordId sell(Day day, qint64 price, const QString &currency = u"EUR"_s, qint64 rate = 0,
                  const QString &status = u"confirmed"_s)
    {
        Change change(*store, u"Test"_s);
        Record order = store->blank(order::type);
        order.set(order::customer, customerId);
        order.set(order::orderedOn, day);
        order.set(order::status, status);
        order.set(order::currency, currency);
        if (rate)
            order.set(order::rate, ExchangeRate{rate});
        REQUIRE(change.save(order).isEmpty());
        Record line = store->blank(order_line::type);
        line.set(order_line::order, order.id());
        line.set(order_line::description, u"=Tea, \"green\""_s);
        line.set(order_line::quantity, Quantity{10'000});
        line.set(order_line::unitPrice, UnitPrice{price * 100});
        line.set(order_line::taxRate, Rate{190'000});
        const Problems problems = change.save(line);
        CHECK(problems.sentences().toStdString().empty());
        change.commit();
        return order.id();
    }
    RecordId pay(Day day, qint64 amount, RecordId order, qint64 allocated, const QString &currency = u"EUR"_s,
                 qint64 rate = 0)
    {
        Change change(*store, u"Test"_s);
        Record payment = store->blank(payment::type);
        payment.set(payment::customer, customerId);
        payment.set(payment::receivedOn, day);
        payment.set(payment::amount, Money{amount});
        payment.set(payment::currency, currency);
        if (rate)
            payment.set(payment::rate, ExchangeRate{rate});
        REQUIRE(change.save(payment).isEmpty());
        if (order) {
            Record allocation = store->blank(allocation::type);
            allocation.set(allocation::payment, payment.id());
            allocation.set(allocation::order, order);
            allocation.set(allocation::amount, Money{allocated});
            REQUIRE(change.save(allocation).isEmpty());
        }
        change.commit();
        return payment.id();
    }
    AccountantResult package(const QString &name, const AccountantOptions &asked)
    {
        AccountantOptions options = asked;
        options.folder = folder.filePath(name);
        if (!options.period.from.isValid())
            options.period = parsePeriod(u"2026-Q1"_s);
        return exportAccountant(*store, options);
    }
};

} // namespace

TEST_CASE("the demo business's package adds up to the records, and its journal satisfies hledger and ledger")
{
    Store &store = demo();
    QTemporaryDir folder;
    const Period period = parsePeriod(u"2026-Q1"_s);
    AccountantOptions options{.period = period, .folder = folder.filePath(u"a"_s), .remember = false};
    const AccountantResult result = exportAccountant(store, options);
    const QString in = options.folder + u'/';

    // Against the records, reckoned by SQL alone.
    const QByteArray orders =
        " FROM \"order\" o JOIN order_line l ON l.order_id = o.id WHERE o.status IN ('confirmed', "
        "'delivered', 'completed') AND o.ordered_on BETWEEN '2026-01-01' AND '2026-03-31'";
    CHECK(result.net.minor == store.connection().integer("SELECT sum(l.net)" + orders));
    CHECK(result.tax.minor == store.connection().integer("SELECT coalesce(sum(l.tax), 0)" + orders));
    CHECK(result.paid.minor == store.connection().integer("SELECT sum(amount) FROM payment WHERE received_on BETWEEN "
                                                          "'2026-01-01' AND '2026-03-31'"));
    CHECK(result.net.minor > 0);
    // Against the files.
    CHECK(columnSum(in + u"sales_lines.csv"_s, u"net_base"_s) == result.net);
    CHECK(columnSum(in + u"documents.csv"_s, u"gross_base"_s) == result.gross);
    CHECK(columnSum(in + u"tax_summary.csv"_s, u"tax_base"_s) == result.tax);
    CHECK(columnSum(in + u"payments.csv"_s, u"paid_base"_s) == result.paid);
    CHECK(columnSum(in + u"open_items.csv"_s, u"balance_base"_s) == result.open);
    CHECK(columnSum(in + u"vouchers.csv"_s, u"debit"_s) == columnSum(in + u"vouchers.csv"_s, u"credit"_s));
    // What is receivable after the last entry is what is open.
    CHECK(Money{columnSum(in + u"vouchers.csv"_s, u"debit"_s, u"account"_s, u"assets:receivable"_s).minor -
                columnSum(in + u"vouchers.csv"_s, u"credit"_s, u"account"_s, u"assets:receivable"_s).minor} ==
          result.open);
    // The control sheet names the files with their checksums.
    const auto control = test::readAll(in + u"control.csv"_s);
    for (const AccountantFile &file : result.files) {
        QFile bytes(in + file.name);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        CHECK(QString::fromLatin1(QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256).toHex()) ==
              file.sha256);
        CHECK(std::any_of(control.begin(), control.end(), [&](const QStringList &row) {
            return row.first() == file.name && row.last() == file.sha256;
        }));
    }
    const QString journal = in + u"journal.journal"_s;
    if (const auto said = verdict(u"hledger"_s, {u"-f"_s, journal, u"check"_s})) {
        CHECK(said->toStdString() == "");
        const QString balance = output(u"hledger"_s, {u"-f"_s, journal, u"balance"_s, u"-N"_s, u"assets:receivable"_s});
        CHECK(balance.simplified().startsWith(formatUnits(result.open.minor, 2)));
    }
    if (const auto said = verdict(u"ledger"_s, {u"-f"_s, journal, u"balance"_s}))
        CHECK(said->toStdString() == "");

    options.folder = folder.filePath(u"b"_s);
    exportAccountant(store, options);
    CHECK(filesIn(folder.filePath(u"a"_s)) == filesIn(folder.filePath(u"b"_s)));

    // The workbook holds the same figures.
    const QString book = QDir(options.folder).entryList({u"*.xlsx"_s}).value(0);
    REQUIRE(!book.isEmpty());
    SheetReader sheets(options.folder + u'/' + book, {});
    CHECK(sheets.sheets().size() == 8);
    Money inBook;
    sheets.next();
    QStringList headings;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        headings.append(sheets.text(i));
    while (sheets.next())
        inBook.minor += parseUnits(sheets.text(headings.indexOf(u"net_base"_s)), 2, DecimalMark::Point).value_or(0);
    CHECK(inBook == result.net);
}

TEST_CASE("periods follow one another without a gap in what is receivable")
{
    Store &store = demo();
    AccountantScope scope{parsePeriod(u"2026-Q1"_s), accountsOf(accountantPreset(u"generic"_s)), {}, {}, {}};
    const auto receivable = [&](const Period &period) {
        scope.period = period;
        std::map<QString, Money> sums;
        forEachEntry(store, scope, [&](const JournalEntry &entry) {
            Money sum;
            for (const JournalEntry::Posting &posting : entry.postings) {
                sum += posting.amount;
                sums[posting.account] += posting.amount;
            }
            CHECK(sum == Money{});
        });
        return sums;
    };
    for (const char *quarter : {"2025-Q2", "2025-Q4", "2026-Q1", "2026-Q2"}) {
        CAPTURE(quarter);
        const Period period = parsePeriod(QString::fromLatin1(quarter));
        Money open;
        forEachOpenItem(store, period.to, [&](const OpenReceivable &item) { open += item.balanceBase; });
        CHECK(receivable(period)[u"assets:receivable"_s] == open);
        // From the beginning it is the same as with an opening balance.
        CHECK(receivable({Day(2000, 1, 1), period.to})[u"assets:receivable"_s] == open);
        CHECK(receivable({Day(2000, 1, 1), period.to})[u"liabilities:prepayments"_s] ==
              receivable(period)[u"liabilities:prepayments"_s]);
    }
    // Today's open items are the customers' open amounts.
    Money open;
    forEachOpenItem(store, Day(2100, 1, 1), [&](const OpenReceivable &item) { open += item.balanceBase; });
    CHECK(open.minor == store.connection().integer("SELECT sum(open_amount) FROM customer"));
}

TEST_CASE("prepayments, other currencies, cancelled and unpaid orders each go where they belong")
{
    Shop shop;
    const RecordId early = shop.sell(Day(2026, 2, 10), 100'00);
    shop.pay(Day(2025, 12, 30), 150'00, early, 119'00); // before the sale, and too much
    const RecordId dollars = shop.sell(Day(2026, 1, 5), 100'00, u"USD"_s, 9'000'000'000);
    shop.pay(Day(2026, 3, 1), 119'00, dollars, 119'00, u"USD"_s, 9'500'000'000);
    shop.sell(Day(2026, 3, 31), 10'00);
    shop.sell(Day(2026, 3, 31), 999'00, u"EUR"_s, 0, u"cancelled"_s);
    const AccountantResult result = shop.package(u"a"_s, {.remember = false});
    CHECK(result.net.minor == 100'00 + 90'00 + 10'00);
    CHECK(result.open.minor == 11'90);
    CHECK(result.documents == 4); // the cancelled one is listed with nothing
    std::map<QString, Money> sums;
    AccountantScope scope{parsePeriod(u"2026-Q1"_s), accountsOf(accountantPreset(u"generic"_s)), {}, {}, {}};
    forEachEntry(*shop.store, scope, [&](const JournalEntry &entry) {
        for (const JournalEntry::Posting &posting : entry.postings)
            sums[posting.account] += posting.amount;
    });
    CHECK(sums[u"assets:receivable"_s].minor == 11'90);
    CHECK(sums[u"liabilities:prepayments"_s].minor == -31'00);
    CHECK(sums[u"income:exchange differences"_s].minor == -(113'05 - 107'10));
    CHECK(sums[u"assets:bank"_s].minor == 113'05);
    const auto journal = filesIn(shop.folder.filePath(u"a"_s))[u"journal.journal"_s];
    CHECK(journal.contains("Tea, House [Köln]"));
    if (const auto said = verdict(u"hledger"_s, {u"-f"_s, shop.folder.filePath(u"a/journal.journal"_s), u"check"_s}))
        CHECK(said->toStdString() == "");
}

TEST_CASE("an export of what is new or changed holds exactly that, and empty periods are fine")
{
    Shop shop;
    const RecordId first = shop.sell(Day(2026, 1, 10), 100'00);
    CHECK(shop.package(u"a"_s, {.onlyChanged = true}).documents == 1);
    CHECK(shop.package(u"b"_s, {.onlyChanged = true}).documents == 0);
    shop.sell(Day(2026, 1, 11), 50'00);
    CHECK(shop.package(u"c"_s, {.onlyChanged = true}).net.minor == 50'00);
    // A line that changes makes its order changed.
    Change change(*shop.store, u"Test"_s);
    Record line =
        shop.store->select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(first)), {}, {}}).front();
    line.set(order_line::unitPrice, UnitPrice{200'00 * 100});
    REQUIRE(change.save(line).isEmpty());
    change.commit();
    const AccountantResult changed = shop.package(u"d"_s, {.onlyChanged = true});
    CHECK(changed.documents == 1);
    CHECK(changed.net.minor == 200'00);
    CHECK(shop.package(u"e"_s, {.period = parsePeriod(u"2030"_s), .remember = false}).documents == 0);
    CHECK_THROWS_AS(Change::undo(*shop.store, changed.change), Error);
}

TEST_CASE("every delivered preset writes its files, and wrong presets and periods are refused in words")
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        shop.sell(Day(2026, 1, 10 + i), 100'00);
    int count = 0;
    for (const AccountantPreset &preset : accountantPresets()) {
        CAPTURE(preset.key.toStdString());
        CHECK(!preset.name.isEmpty());
        CHECK(!preset.note.isEmpty());
        const AccountantResult result = shop.package(preset.key, {.preset = preset.key, .remember = false});
        CHECK(result.files.size() >= 1);
        for (const AccountantFile &file : result.files)
            CHECK((file.rows > 0 || file.name.contains(u"expenses") || file.name.contains(u"bank") ||
                   file.name.contains(u"payments")));
        ++count;
    }
    CHECK(count == 6);
    const QByteArray datev = filesIn(shop.folder.filePath(u"datev"_s))[u"EXTF_Buchungsstapel.csv"_s];
    CHECK(datev.startsWith("\"EXTF\";700;21;"));
    CHECK(datev.contains("\r\n119,00;\"S\";\"EUR\""));
    CHECK(datev.contains("K\xf6ln")); // windows-1252
    const QByteArray generic = filesIn(shop.folder.filePath(u"generic"_s))[u"sales_lines.csv"_s];
    CHECK(generic.contains("\"'=Tea, \"\"green\"\"\""));

    const auto preset = [&](const QByteArray &json) { return test::writeFile(shop.folder, u"own.json"_s, json); };
    CHECK_THROWS_AS(shop.package(u"x"_s, {.preset = preset("{")}), Error);
    CHECK_THROWS_AS(shop.package(u"x"_s, {.preset = preset("{\"files\":[{\"table\":\"none\"}]}")}), Error);
    CHECK_THROWS_AS(shop.package(u"x"_s, {.preset = preset("{\"files\":[{\"table\":\"vouchers\"}]}")}),
                    Error); // no accounts
    CHECK_THROWS_AS(shop.package(u"x"_s, {.preset = u"nothing"_s}), Error);
    CHECK(filesIn(shop.folder.filePath(u"x"_s)).empty());
    const QString split = preset("{\"files\":[{\"table\":\"documents\",\"name\":\"d.csv\",\"most_documents\":2}]}");
    CHECK(shop.package(u"y"_s, {.preset = split, .remember = false}).files.size() == 2);
    CHECK(parsePeriod(u"2024-02"_s).to == Day(2024, 2, 29));
    CHECK(parsePeriod(u"2026-Q4"_s).to == Day(2026, 12, 31));
    CHECK_THROWS_AS(parsePeriod(u"2026-Q5"_s), Error);
    CHECK_THROWS_AS(parsePeriod(u"2026-13"_s), Error);
}
