// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice shows of the files that go out, cell by cell, and what it reckons of them.
#include <catch2/catch.hpp>

#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/exporter.h"
#include "tests/exchange/accountant_test.h"
#include "tests/exchange/import_test.h"
#include "tests/exchange/office.h"
#include "tests/exchange/tricky_records.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

Rows rowsOf(const QString &path)
{
    return test::readAll(path, {.encoding = u"UTF-8"_s, .delimiter = u","_s});
}

// Lines end in one way only inside a cell.
QString plain(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isFigure(const FieldInfo &field)
{
    return field.kind == FieldKind::Money || field.kind == FieldKind::Decimal || field.kind == FieldKind::Percent ||
           field.kind == FieldKind::Integer;
}

// As LibreOffice shows it: figures by their value, TRUE for true, a blank between day and time; all else by every
// character.
bool isSame(const FieldInfo &field, const QString &cell, const QString &shown)
{
    if (field.kind == FieldKind::Bool)
        return shown.toLower() == cell.toLower();
    if (field.kind == FieldKind::Instant)
        return QString(shown).replace(u' ', u'T') == cell;
    if (!isFigure(field) || cell.isEmpty())
        return plain(shown) == plain(cell);
    const bool isPercent = shown.endsWith(u'%');
    const auto value = parseUnits(QString(shown).remove(u'%'), 6, DecimalMark::Point);
    const auto wanted = parseUnits(QString(cell).remove(u'%'), 6, DecimalMark::Point);
    return value && wanted && (*value == *wanted || (isPercent && *value == *wanted * 100));
}

void compare(const QString &what, const Rows &cells, const Rows &shown, const std::vector<Store::Column> &columns)
{
    CAPTURE(what.toStdString());
    REQUIRE(shown.size() == cells.size());
    CHECK(shown.front() == cells.front());
    int different = 0;
    for (size_t row = 1; row < cells.size(); ++row) {
        for (qsizetype i = 0; i < cells[row].size(); ++i) {
            const FieldInfo &field = *columns[size_t(i)].field;
            if (!isSame(field, cells[row].at(i), shown[row].value(i)) && ++different < 4)
                FAIL_CHECK(what.toStdString() << "." << field.name << ": <" << cells[row].at(i).toStdString()
                                              << "> is shown as <" << shown[row].value(i).toStdString() << ">");
        }
    }
    CHECK(different == 0);
}

} // namespace

TEST_CASE("LibreOffice shows the cells of every kind of record as they are in Kith")
{
    const test::Office office;
    if (!office.isThere())
        return;
    test::ImportFixture file;
    test::addOwnFields(*file.store);
    test::fill(*file.store, test::trickyTexts());
    const QString books = file.folder.filePath(u"books"_s);
    const QString tables = file.folder.filePath(u"tables"_s);
    REQUIRE((QDir().mkpath(books) && QDir().mkpath(tables)));
    struct Made
    {
        const Shape *shape;
        QString name;
        bool isForExcel;
    };
    std::vector<Made> made;
    for (const Shape *shape : test::inOrder(file.store->catalogue())) {
        for (const CsvWriter::For target : {CsvWriter::For::Import, CsvWriter::For::Excel}) {
            const bool isForExcel = target == CsvWriter::For::Excel;
            const QString name = shape->name() + (isForExcel ? u"-excel"_s : u"-import"_s);
            const Query query = test::madeHere(*shape);
            const qint64 count = exportFile(*file.store, query, books + u'/' + name + u".xlsx"_s, {.target = target});
            CHECK(exportFile(*file.store, query, tables + u'/' + name + u".csv"_s, {.target = target}) == count);
            made.push_back({shape, name, isForExcel});
        }
    }
    REQUIRE(made.size() > 80);
    const auto filesIn = [](const QString &folder) {
        QStringList paths;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            paths.append(folder + u'/' + name);
        return paths;
    };
    const QString shown = file.folder.filePath(u"shown"_s);
    office.show(filesIn(books), shown);
    // As the text that stands there, and as somebody opens it who cares for nothing.
    QStringList asText;
    for (int column = 1; column <= 120; ++column)
        asText.append(u"%1/2"_s.arg(column));
    office.show(filesIn(tables), shown + u"/text"_s, u"44,34,76,1,%1,1033,false,false"_s.arg(asText.join(u'/')));
    office.show(filesIn(tables), shown + u"/opened"_s, u"44,34,76,1,,1033,false,true"_s);
    int guarded = 0;
    for (const Made &one : made) {
        const Rows cells = rowsOf(tables + u'/' + one.name + u".csv"_s);
        const std::vector<Store::Column> columns = file.store->columns(test::madeHere(*one.shape));
        REQUIRE(cells.front().size() == qsizetype(columns.size()));
        REQUIRE(columns.size() < 120);
        Rows unguarded = cells;
        for (size_t row = 1; one.isForExcel && row < cells.size(); ++row) {
            for (qsizetype i = 0; i < cells[row].size(); ++i) {
                if (columns[size_t(i)].field->isText() || columns[size_t(i)].field->kind == FieldKind::Reference)
                    unguarded[row][i] =
                        QString::fromStdString(std::string(withoutGuard(cells[row].at(i).toStdString())));
            }
        }
        const QStringList sheets = QDir(shown).entryList({one.name + u"-*.csv"_s}, QDir::Files);
        REQUIRE(sheets.size() == 1);
        compare(one.name + u".xlsx"_s, unguarded, rowsOf(shown + u'/' + sheets.front()), columns);
        compare(one.name + u".csv"_s, cells, rowsOf(shown + u"/text/"_s + one.name + u".csv"_s), columns);
        // Whatever a spreadsheet makes of figures and days in such a table, it runs no text.
        if (!one.isForExcel)
            continue;
        const Rows opened = rowsOf(shown + u"/opened/"_s + one.name + u".csv"_s);
        REQUIRE(opened.size() == cells.size());
        for (size_t row = 1; row < cells.size(); ++row) {
            for (qsizetype i = 0; i < cells[row].size(); ++i) {
                if (cells[row].at(i) == unguarded[row].at(i))
                    continue;
                ++guarded;
                CHECK(plain(opened[row].at(i)).toStdString() == plain(cells[row].at(i)).toStdString());
            }
        }
    }
    CHECK(guarded > 100);
}

TEST_CASE("the accountant's workbook recomputed by LibreOffice has the control totals")
{
    const test::Office office;
    if (!office.isThere())
        return;
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {Day(2026, 6, 11), 20260611});
    const QString out = folder.filePath(u"package"_s);
    const AccountantResult result =
        exportAccountant(*store, {.period = parsePeriod(u"2026-Q1"_s), .folder = out, .remember = false});
    CHECK(result.net.minor > 0);
    test::checkByOffice(office, out, result);
}
