// SPDX-License-Identifier: GPL-3.0-or-later
// The accountant's package of a business that moved in from a spreadsheet: ten thousand lines, four years.
#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/exchange/accountant.h"
#include "core/exchange/journal.h"
#include "core/report/report.h"
#include "tests/exchange/accountant_test.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("the Superstore's package has the control totals of its records and reports, in every preset")
{
    const QString data = test::dataFolder(u"superstore"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/superstore is missing");
        return;
    }
    test::ImportFixture file;
    StoreOptions withRules;
    withRules.rules = businessRules();
    file.store = Store::create(file.folder.filePath(u"store.kith"_s), NewFile{.currency = u"USD"_s}, withRules);
    REQUIRE(file.import(u"order"_s, data + u"/superstore.utf8bom.csv"_s).created == 9994);
    Store &store = *file.store;

    const test::Office office;
    for (const auto &[year, net] : {std::pair{u"2016"_s, qint64(48'424'756)}, {u"2019"_s, qint64(73'321'519)}}) {
        CAPTURE(year.toStdString());
        const Period period = parsePeriod(year);
        AccountantOptions options{.period = period, .folder = file.folder.filePath(u"a"_s + year), .remember = false};
        const AccountantResult result = exportAccountant(store, options);
        const QString in = options.folder + u'/';
        CHECK(result.net.minor == net);
        CHECK(result.gross.minor == net + result.tax.minor);
        // The report of sales, month by month.
        const Table sales = runReport(store, u"sales"_s, {.period = period, .by = {u"month"_s}});
        const int total = int(sales.rows.size()) - 1; // twelve months and their sum
        REQUIRE(total == 12);
        qint64 reported = 0;
        for (int row = 0; row < total; ++row)
            reported += sales.at(row, u"sales").units;
        CHECK(reported == net);
        CHECK(sales.at(total, u"sales").units == net);
        // The files.
        CHECK(test::columnSum(in + u"sales_lines.csv"_s, u"net_base"_s) == result.net);
        CHECK(test::columnSum(in + u"documents.csv"_s, u"gross_base"_s) == result.gross);
        CHECK(test::columnSum(in + u"tax_summary.csv"_s, u"tax_base"_s) == result.tax);
        CHECK(test::columnSum(in + u"payments.csv"_s, u"paid_base"_s) == result.paid);
        CHECK(test::columnSum(in + u"open_items.csv"_s, u"balance_base"_s) == result.open);
        CHECK(test::columnSum(in + u"vouchers.csv"_s, u"debit"_s) ==
              test::columnSum(in + u"vouchers.csv"_s, u"credit"_s));
        // What is receivable at the end is what is open.
        const QString account = u"assets:receivable"_s;
        CHECK(Money{test::columnSum(in + u"vouchers.csv"_s, u"debit"_s, u"account"_s, account).minor -
                    test::columnSum(in + u"vouchers.csv"_s, u"credit"_s, u"account"_s, account).minor} == result.open);
        const QString journal = in + u"journal.journal"_s;
        if (const auto said = test::verdict(u"hledger"_s, {u"-f"_s, journal, u"check"_s}))
            CHECK(said->toStdString() == "");
        if (const auto said = test::verdict(u"ledger"_s, {u"-f"_s, journal, u"balance"_s}))
            CHECK(said->toStdString() == "");
        if (office.isThere())
            test::checkByOffice(office, options.folder, result);
        // The same period twice.
        options.folder = file.folder.filePath(u"b"_s + year);
        exportAccountant(store, options);
        CHECK(test::filesIn(options.folder) == test::filesIn(file.folder.filePath(u"a"_s + year)));
    }
    for (const AccountantPreset &preset : accountantPresets()) {
        CAPTURE(preset.key.toStdString());
        AccountantOptions options{.period = parsePeriod(u"2019-12"_s),
                                  .preset = preset.key,
                                  .folder = file.folder.filePath(u"p-"_s + preset.key),
                                  .remember = false};
        const AccountantResult result = exportAccountant(store, options);
        CHECK(result.net.minor ==
              store.connection().integer("SELECT sum(l.net) FROM \"order\" o JOIN order_line l ON l.order_id = o.id "
                                         "WHERE o.ordered_on BETWEEN '2019-12-01' AND '2019-12-31'"));
        const auto first = test::filesIn(options.folder);
        options.folder += u"-again"_s;
        exportAccountant(store, options);
        CHECK(test::filesIn(options.folder) == first);
    }
}
