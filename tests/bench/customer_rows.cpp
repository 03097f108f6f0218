// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/customer_rows.h"

#include <sqlite3.h>

#include "core/base/text.h"
#include "core/business_rules.h"
#include "core/exchange/csv_reader.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/search.h"
#include "tests/bench/raw.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

std::unique_ptr<Store> emptyBusiness(const QString &name)
{
    return Store::create(copyOf(QString(), name), {u"Bench"_s, u"EUR"_s, u"Europe/Berlin"_s},
                         {businessRules(), {}, {}, false});
}

std::unique_ptr<Store> openedBusiness(const QString &file)
{
    return Store::open(file, {businessRules(), {}, {}, false});
}

PreparedRows prepareRows(qint64 size)
{
    PreparedRows prepared;
    const QString path = customerFile(size);
    CsvReader reader(path, detectCsvFormat(path));
    reader.next();
    while (reader.next()) {
        prepared.keys.push_back(sortKeyUtf8(reader.field(0)));
        prepared.terms.push_back(
            indexTerms(customer::name, reader.field(0)) + " " + indexTerms(customer::phone, reader.field(6)) + " " +
            indexTerms(customer::email, reader.field(7)) + " " + indexTerms(standard::externalId, reader.field(8)));
    }
    return prepared;
}

void rawCreate(const QString &file, qint64 size, const PreparedRows &prepared)
{
    Raw raw(file);
    raw.execute("BEGIN IMMEDIATE");
    sqlite3_stmt *row =
        raw.prepare("INSERT INTO customer (id, version, name, street, postcode, city, region, country, phone, email, "
                    "external_id, sort_key, kind, order_count, revenue, open_amount, created_at, updated_at) VALUES "
                    "(?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'organisation', 0, 0, 0, "
                    "'2026-06-11T02:20:00Z', '2026-06-11T02:20:00Z')");
    sqlite3_stmt *index = raw.prepare("INSERT INTO search(rowid, terms) VALUES (?, ?)");
    const QString path = customerFile(size);
    CsvReader reader(path, detectCsvFormat(path));
    reader.next();
    for (qint64 id = 1; reader.next(); ++id) {
        sqlite3_bind_int64(row, 1, id);
        for (int i = 0; i < 9; ++i) {
            const auto text = reader.field(i);
            sqlite3_bind_text(row, i + 2, text.data(), int(text.size()), SQLITE_STATIC);
        }
        const std::string &key = prepared.keys[size_t(id - 1)];
        sqlite3_bind_text(row, 11, key.data(), int(key.size()), SQLITE_STATIC);
        sqlite3_step(row);
        sqlite3_reset(row);
        const std::string &terms = prepared.terms[size_t(id - 1)];
        sqlite3_bind_int64(index, 1, searchRow(1, id));
        sqlite3_bind_text(index, 2, terms.data(), int(terms.size()), SQLITE_STATIC);
        sqlite3_step(index);
        sqlite3_reset(index);
    }
    raw.execute("COMMIT");
}

} // namespace kith::bench
