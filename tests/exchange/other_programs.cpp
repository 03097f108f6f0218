// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice shows of the files that go out, cell by cell. Skipped, visibly, where it is not installed.
#include <catch2/catch.hpp>

#include <QProcess>
#include <QStandardPaths>

#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/accountant.h"
#include "core/exchange/exporter.h"
#include "core/model/types/customer.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// The file as LibreOffice understands it, saved as CSV: formatted cells as shown, all texts in quotation marks.
std::optional<std::vector<QStringList>> shownByOffice(const QTemporaryDir &folder, const QString &path)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("skipped: LibreOffice is not installed");
        return std::nullopt;
    }
    const QString out = folder.filePath(u"shown"_s);
    QProcess process;
    QStringList words{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                      u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"_s};
    if (path.endsWith(".csv"_L1)) // read as UTF-8 with every column as it is recognised
        words << u"--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"_s;
    process.start(office, words + QStringList{u"--outdir"_s, out, path});
    REQUIRE(process.waitForFinished(240'000));
    const QString made = out + u'/' + QFileInfo(path).completeBaseName() + u".csv"_s;
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(QFile::exists(made));
    return test::readAll(made, {.encoding = u"UTF-8"_s, .delimiter = u","_s});
}

} // namespace

TEST_CASE("LibreOffice shows the cells of a workbook as they are in Kith")
{
    test::ImportFixture file;
    Change change(*file.store, u"Test"_s);
    const QStringList names{u"=1+1"_s,        u"中文 🍵 茶行"_s, u"two\nlines"_s, u"say \"yes\", twice"_s,
                            u"+49 30 1234"_s, u"@home"_s,       u"-5"_s,         u"001"_s,
                            u"1/2"_s,         u"TRUE"_s,        u"1E5"_s,        u" blank before"_s};
    for (const QString &name : names) {
        Record customer = file.store->blank(customer::type);
        customer.set(customer::name, name);
        customer.set(customer::taxNumber, u"110101199003078888"_s);
        customer.set(customer::postcode, u"00123"_s);
        customer.set(customer::creditLimit, Money{-1234567});
        REQUIRE(change.save(customer).isEmpty());
    }
    change.commit();
    Query query;
    query.type = u"customer"_s;
    query.sort = {u"id"_s};
    query.columns = {u"name"_s, u"tax_number"_s, u"postcode"_s, u"credit_limit"_s};
    const QString path = file.folder.filePath(u"book.xlsx"_s);
    REQUIRE(exportFile(*file.store, query, path) == names.size());
    const auto shown = shownByOffice(file.folder, path);
    if (!shown)
        return;
    REQUIRE(shown->size() == size_t(names.size()) + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList &row = (*shown)[size_t(i) + 1];
        CAPTURE(names.at(i).toStdString());
        CHECK(row.at(0).toStdString() == names.at(i).toStdString());
        CHECK(row.at(1) == u"110101199003078888");
        CHECK(row.at(2) == u"00123");
        CHECK(parseUnits(row.at(3), 2) == -1234567);
    }
}

TEST_CASE("the accountant's workbook recomputed by LibreOffice has the control totals")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {Day(2026, 6, 11), 20260611});
    const QString out = folder.filePath(u"package"_s);
    const AccountantResult result =
        exportAccountant(*store, {.period = parsePeriod(u"2026-Q1"_s), .folder = out, .remember = false});
    const QString book = QDir(out).entryList({u"*.xlsx"_s}).value(0);
    REQUIRE(!book.isEmpty());
    const auto lines = shownByOffice(folder, out + u'/' + book); // its first sheet: the sales lines
    if (!lines)
        return;
    qint64 net = 0;
    qint64 tax = 0;
    const qsizetype netAt = lines->front().indexOf(u"net_base"_s);
    const qsizetype taxAt = lines->front().indexOf(u"tax_base"_s);
    REQUIRE(netAt >= 0);
    REQUIRE(taxAt >= 0);
    for (size_t i = 1; i < lines->size(); ++i) {
        net += parseUnits((*lines)[i].at(netAt), 2, DecimalMark::Point).value_or(0);
        tax += parseUnits((*lines)[i].at(taxAt), 2, DecimalMark::Point).value_or(0);
    }
    CHECK(net == result.net.minor);
    CHECK(tax == result.tax.minor);
    CHECK(net > 0);
    // And as CSV.
    const auto csv = shownByOffice(folder, out + u"/documents.csv"_s);
    const qsizetype grossAt = csv->front().indexOf(u"gross_base"_s);
    REQUIRE(grossAt >= 0);
    qint64 gross = 0;
    for (size_t i = 1; i < csv->size(); ++i)
        gross += parseUnits((*csv)[i].at(grossAt), 2, DecimalMark::Point).value_or(0);
    CHECK(gross == result.gross.minor);
}
