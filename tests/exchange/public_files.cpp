// SPDX-License-Identifier: GPL-3.0-or-later
// Every public file, whatever it is: through the importer itself, as the assistant tries a file out.
#include <catch2/catch.hpp>

#include <QDirIterator>

#include "core/base/error.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/import_source.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("every public file is tried out to its last row, or refused with a sentence")
{
    test::ImportFixture file;
    int tried = 0;
    int refused = 0;
    for (const QString &folder : {u"csv"_s, u"vcard"_s, u"icalendar"_s, u"contacts-csv"_s, u"hotlines-zh"_s}) {
        const QString root = test::dataFolder(folder);
        if (root.isEmpty()) {
            WARN("skipped: KITH_TEST_DATA/" << folder.toStdString() << " is missing");
            continue;
        }
        QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(".json"_L1) ||
                path.endsWith("SOURCE.txt"_L1)) // what the files say and where they are from
                continue;
            CAPTURE(path.toStdString());
            ImportOptions options;
            options.dryRun = true;
            qint64 told = 0;
            options.onRow = [&](RowVerdict &&verdict) {
                ++told;
                CHECK((verdict.fate != RowFate::Rejected || !verdict.reason.isEmpty()));
            };
            try {
                const ImportSource source = readImportSource(path);
                QString type = guessType(file.store->catalogue(), source.headings, path);
                const FileKind kind = source.format.kind;
                if (!usualType(kind).isEmpty())
                    type = usualType(kind);
                if (type.isEmpty()) { // nothing fits: as somebody would who wants the first column as names
                    type = u"customer"_s;
                    options.map = {{source.headings.first(), u"name"_s}};
                }
                const ImportResult result = file.import(type, path, options);
                CHECK(result.change == 0);
                CHECK(told >= result.read); // a row that is refused at the end is told twice
                ++tried;
            } catch (const Error &error) {
                CHECK(error.sentence().size() > 20);
                ++refused;
            }
        }
    }
    CHECK(file.count("customer") == 0);
    CHECK(file.count("contact") == 0);
    CHECK(file.findings().isEmpty());
    if (tried + refused > 0) {
        WARN(tried << " files were tried out, " << refused << " refused");
        CHECK(refused * 8 < tried); // what is no table, card or calendar, or a broken one
    }
}
