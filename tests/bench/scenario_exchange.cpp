// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows in and out.
#include <cmath>
#include <ctime>
#include <QFile>
#include <sqlite3.h>

#include "core/exchange/duplicates.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/model/types/all_types.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/raw.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

ImportOptions importOf(qint64 size)
{
    ImportOptions options;
    options.type = u"customer"_s;
    options.source = customerFile(size);
    return options;
}

void importOnce(const Store &store, qint64 size)
{
    const ImportResult result = importFile(const_cast<Store &>(store), importOf(size));
    if (result.created != size)
        say(u"imported %1 of %2: %3"_s.arg(result.created).arg(size).arg(result.sentence()));
}

const QStringList exported{u"name"_s,  u"street"_s, u"postcode"_s,      u"city"_s,    u"region"_s,     u"country"_s,
                           u"phone"_s, u"email"_s,  u"last_order_on"_s, u"revenue"_s, u"open_amount"_s};

// The shortest way to the same file: quotes where they are needed, amounts with a point.
void rawExport(Raw &raw, const QString &path)
{
    sqlite3_stmt *rows = raw.prepare("SELECT name, street, postcode, city, region, country, phone, email, "
                                     "last_order_on, revenue, open_amount FROM customer ORDER BY id");
    std::FILE *file = std::fopen(path.toUtf8().constData(), "wb");
    std::string line;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        line.clear();
        for (int column = 0; column < 11; ++column) {
            if (column)
                line += ',';
            if (column >= 9) {
                char text[32];
                const long long minor = sqlite3_column_int64(rows, column);
                std::snprintf(text, sizeof text, "%lld.%02lld", minor / 100, minor % 100);
                line += text;
            } else if (const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, column))) {
                const std::string_view cell(text, size_t(sqlite3_column_bytes(rows, column)));
                if (cell.find_first_of(",\"\n\r") == std::string_view::npos) {
                    line += cell;
                } else {
                    line += '"';
                    for (const char c : cell)
                        line += c == '"' ? std::string("\"\"") : std::string(1, c);
                    line += '"';
                }
            }
        }
        line += "\r\n";
        std::fwrite(line.data(), 1, line.size(), file);
    }
    std::fclose(file);
    sqlite3_reset(rows);
}

} // namespace

void importScenario(qint64 size)
{
    const PreparedRows prepared = prepareRows(size);
    measure({u"import CSV of %1 customers"_s.arg(size),
             [&] {
                 const auto store = emptyBusiness(u"ours"_s);
                 return secondsOf([&] { importOnce(*store, size); });
             },
             [&] {
                 const QString file = emptyBusiness(u"raw"_s)->path();
                 return secondsOf([&] { rawCreate(file, size, prepared); });
             },
             1.5},
            size > 200'000 ? 1 : 5);
}

void importMemoryScenario(qint64 size)
{
    importOnce(*emptyBusiness(u"ours"_s), 10'000);
    const double small = peakMemory();
    importOnce(*emptyBusiness(u"ours"_s), size);
    say(u"import: peak %1 MiB after 10,000 rows, %2 MiB after %3, ratio %4 (goal 1.2)"_s.arg(small, 0, 'f', 0)
            .arg(peakMemory(), 0, 'f', 0)
            .arg(size)
            .arg(peakMemory() / small, 0, 'f', 2));
}

void exportScenario(qint64 size)
{
    const QString file = business(size);
    const auto store = openedBusiness(file);
    Raw raw(file);
    const QString folder = file.left(file.lastIndexOf(u'/'));
    const Query query{u"customer"_s, {}, {}, exported};
    measure({u"export CSV of %1 customers"_s.arg(size),
             [&] { return secondsOf([&] { exportCsv(*store, query, folder + u"/ours.csv"_s); }); },
             [&] { return secondsOf([&] { rawExport(raw, folder + u"/raw.csv"_s); }); }, 1.3},
            size > 200'000 ? 3 : 5);
}

// How it grows: n^x from a tenth of the customers to all of them.
void duplicatesScenario(qint64 size)
{
    const auto secondsFor = [](qint64 customers) {
        const auto store = openedBusiness(business(customers));
        size_t pairs = 0;
        // Time of the processor: other programs do not count, and what is measured is how it grows.
        const std::clock_t begun = std::clock();
        pairs = findDuplicates(*store, {}).size();
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        say(u"duplicates in %1 customers: %2 s of the processor, %3 pairs, peak %4 MiB"_s.arg(customers)
                .arg(seconds, 0, 'f', 2)
                .arg(pairs)
                .arg(peakMemory(), 0, 'f', 0));
        return seconds;
    };
    const double tenth = secondsFor(size / 10);
    const double all = secondsFor(size);
    say(u"growth n^%1 (goal 1.2; 1,000,000 in 60 s)"_s.arg(std::log10(all / tenth), 0, 'f', 2));
}

} // namespace kith::bench
