// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QCryptographicHash>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/exporter.h"
#include "core/exchange/sheet_reader.h"
#include "core/model/types/customer.h"
#include "core/model/types/payment.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> sheetRows(const QString &path)
{
    const std::unique_ptr<RowSource> reader = openRows(path, detectFormat(path));
    std::vector<QStringList> rows;
    while (reader->next()) {
        QStringList row;
        for (qsizetype i = 0; i < reader->size(); ++i)
            row.append(reader->text(i));
        while (!row.isEmpty() && row.back().isEmpty())
            row.removeLast();
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> csvRows(const QString &path)
{
    std::vector<QStringList> rows = test::readAll(path, {.encoding = u"UTF-8"_s, .delimiter = u","_s});
    for (QStringList &row : rows) {
        while (!row.isEmpty() && row.back().isEmpty())
            row.removeLast();
    }
    return rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every kind of record of the demo business has the same cells in a workbook and in a CSV file")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {Day(2026, 6, 11), 20260611});
    int kinds = 0;
    for (const auto &shape : store->catalogue().shapes()) {
        if (shape->type().has(Private))
            continue;
        Query query;
        query.type = shape->name();
        if (store->count(query) == 0)
            continue;
        query.columns = allColumns(*shape);
        const ExportOptions forImport{.target = CsvWriter::For::Import};
        const QString csv = folder.filePath(u"a.csv"_s);
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        CHECK(exportFile(*store, query, csv, forImport) == exportFile(*store, query, xlsx, forImport));
        // A workbook has no digits behind a figure that ends in 0: 12.50 is 12.5.
        auto plain = csvRows(csv);
        auto sheet = sheetRows(xlsx);
        REQUIRE(plain.size() == sheet.size());
        const std::vector<Store::Column> columns = store->columns(query);
        qint64 different = 0;
        for (size_t i = 0; i < plain.size(); ++i) {
            REQUIRE(plain[i].size() == sheet[i].size());
            for (qsizetype j = 0; j < plain[i].size(); ++j) {
                const FieldInfo &field = *columns[size_t(j)].field;
                const bool figure = field.kind == FieldKind::Money || field.kind == FieldKind::Decimal ||
                                    field.kind == FieldKind::Percent;
                const bool same = figure && i > 0 && !plain[i][j].isEmpty()
                                      ? parseUnits(plain[i][j], 6) == parseUnits(sheet[i][j], 6)
                                      : plain[i][j] == sheet[i][j];
                if (!same && ++different < 5)
                    FAIL_CHECK(shape->name().toStdString() << "." << field.name << ": " << plain[i][j].toStdString()
                                                           << " is " << sheet[i][j].toStdString());
            }
        }
        CHECK(different == 0);
        ++kinds;
    }
    CHECK(kinds > 20);
}

TEST_CASE("a workbook for people has typed cells, keeps texts that look like formulas, and is the same every time")
{
    test::ImportFixture file;
    Change change(*file.store, u"Test"_s);
    Record customer = file.store->blank(customer::type);
    const QString name = u"=1+1"_s;
    const QString notes = u" 中文 🍵 \"quoted\"\r\nsecond line\t_x0041_ \x01 ＝1"_s;
    customer.set(customer::name, name);
    customer.set(customer::notes, notes);
    customer.set(customer::taxNumber, u"110101199003078888"_s);
    customer.set(customer::postcode, u"00123"_s);
    customer.set(customer::discountRate, Rate{1'250'000 / 100});
    REQUIRE(change.save(customer).isEmpty());
    Record payment = file.store->blank(payment::type);
    payment.set(payment::customer, customer.id());
    payment.set(payment::amount, Money{-123456});
    payment.set(payment::receivedOn, Day(2026, 2, 28));
    REQUIRE(change.save(payment).isEmpty());
    change.commit();

    const QString path = file.folder.filePath(u"a.xlsx"_s);
    Query query;
    query.type = u"customer"_s;
    query.columns = {u"name"_s, u"notes"_s, u"tax_number"_s, u"postcode"_s, u"discount_rate"_s, u"kind"_s};
    REQUIRE(exportXlsx(*file.store, query, path) == 1);
    const QByteArray first = bytesOf(path);
    const auto rows = sheetRows(path);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][0] == file.store->shape(customer::type).label(customer::name));
    CHECK(rows[1][0] == name);
    CHECK(rows[1][1].toStdString() == notes.toStdString());
    CHECK(rows[1][2] == u"110101199003078888");
    CHECK(rows[1][3] == u"00123");
    CHECK(rows[1][4].endsWith(u'%'));
    CHECK(rows[1][5] == file.store->choiceLabel(u"customer_kind"_s, customer.get(customer::kind)));
    REQUIRE(exportXlsx(*file.store, query, path) == 1);
    CHECK(bytesOf(path) == first);

    query.type = u"payment"_s;
    query.columns = {u"amount"_s, u"received_on"_s, u"customer_id"_s};
    REQUIRE(exportXlsx(*file.store, query, path) == 1);
    CHECK(sheetRows(path)[1] == QStringList{u"-1234.56"_s, u"2026-02-28"_s, name});
}

TEST_CASE("what cannot be written leaves what was there, and says so")
{
    test::ImportFixture file;
    Query query;
    query.type = u"customer"_s;
    CHECK_THROWS_AS(exportFile(*file.store, query, file.folder.filePath(u"no/such/folder/a.xlsx"_s)), Error);
    CHECK_THROWS_AS(exportFile(*file.store, query, file.folder.filePath(u"a.doc"_s)), Error);
    Change change(*file.store, u"Test"_s);
    Record customer = file.store->blank(customer::type);
    customer.set(customer::name, u"Long"_s);
    customer.set(customer::notes, QString(40'000, u'x'));
    REQUIRE(change.save(customer).isEmpty());
    change.commit();
    query.columns = {u"notes"_s};
    const QString path = test::writeFile(file.folder, u"kept.xlsx"_s, "before");
    CHECK_THROWS_AS(exportFile(*file.store, query, path), Error);
    CHECK(bytesOf(path) == "before");
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u".part"_s).isEmpty());
}
