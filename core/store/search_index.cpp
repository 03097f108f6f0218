// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>
#include <vector>

#include "core/store/schema.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int termsVersion = 1;         // grows when search_terms.cpp takes other terms from the same text
constexpr qint64 portion = 4000;        // records per transaction: a fifth of a second
constexpr qint64 pagesAtOnce = 500;     // merged per transaction
constexpr qint64 worthRebuilding = 200; // records; fewer stale ones cost nothing

const QByteArray tables[] = {"search", "search_text"};

// A kind as it is read for the index.
struct Source
{
    const Shape *shape;
    std::vector<const FieldInfo *> fields;
    QByteArray select; // up to the condition

    explicit Source(const Shape &of) : shape(&of), fields(findableFields(of)), select("SELECT id")
    {
        for (const FieldInfo *field : fields)
            select += QByteArray(", ") + field->name;
        select += " FROM " + sqlName(of);
    }
};

// Sources by the number of their kind: the order of rows in the index.
std::map<int, Source> sourcesOf(const Store &store)
{
    std::map<int, Source> sources;
    for (const auto &shape : store.catalogue().shapes()) {
        if (Source source(*shape); !source.fields.empty())
            sources.emplace(shape->type().number, std::move(source));
    }
    return sources;
}

qint64 indexedRecords(Store &store)
{
    qint64 records = 0;
    for (const auto &[number, source] : sourcesOf(store))
        records += store.connection().integer("SELECT count(*) FROM " + sqlName(*source.shape));
    return records;
}

class Rebuild
{
public:
    Rebuild(Store &store, const Progress &progress)
        : m_connection(store.connection()), m_progress(progress), m_sources(sourcesOf(store)),
          m_total(indexedRecords(store))
    {}

    void run()
    {
        prepare();
        try {
            for (const auto &[number, source] : m_sources)
                addAll(source);
            exchange();
        } catch (...) {
            dropFresh();
            throw;
        }
        m_progress.advance(m_total, m_total);
    }

private:
    static QByteArray fresh(const QByteArray &table) { return table + "_fresh"; }

    void prepare()
    {
        Transaction transaction(m_connection, Transaction::Mode::Write);
        m_lastChange = m_connection.integer("SELECT max(id) FROM change");
        for (const QByteArray &table : tables) {
            m_connection.execute("DROP TABLE IF EXISTS " + fresh(table)); // left by one that was killed
            Statement statement = m_connection.prepare("SELECT sql FROM sqlite_schema WHERE name = ?");
            statement.bind(1, QString::fromLatin1(table));
            statement.step();
            QByteArray sql = statement.blob(0);
            sql.replace(sql.indexOf(table), table.size(), fresh(table));
            m_connection.execute(sql);
            configure(table, "automerge", 0);
            configure(table, "crisismerge", 1000);
            // Larger batches in memory leave fewer segments to read from.
            configure(table, "hashsize", 33554432);
        }
        transaction.commit();
    }

    void configure(const QByteArray &table, const QByteArray &what, qint64 value)
    {
        const QByteArray name = fresh(table);
        m_connection.execute("INSERT INTO " + name + "(" + name + ", rank) VALUES ('" + what + "', " +
                             QByteArray::number(value) + ")");
    }

    void addAll(const Source &source)
    {
        RecordId last = 0;
        for (bool more = true; more;) {
            m_progress.throwIfCancelled();
            Transaction transaction(m_connection, Transaction::Mode::Write);
            Statement rows = m_connection.prepare(source.select + " WHERE id > ? ORDER BY id LIMIT ?");
            rows.bind(1, last).bind(2, portion);
            qint64 read = 0;
            for (; rows.step(); ++read) {
                last = rows.integer(0);
                add(source, rows);
            }
            more = read == portion;
            transaction.commit();
            m_done += read;
            m_progress.advance(m_done, std::max(m_done, m_total));
        }
    }

    void add(const Source &source, Statement &row)
    {
        std::string words, longTexts;
        for (size_t i = 0; i < source.fields.size(); ++i) {
            std::string &terms = source.fields[i]->kind == FieldKind::LongText ? longTexts : words;
            if (const std::string_view text = row.utf8(int(i) + 1); !text.empty())
                terms += (terms.empty() ? "" : " ") + indexTerms(*source.fields[i], text);
        }
        const qint64 number = searchRow(source.shape->type().number, row.integer(0));
        insert("INSERT INTO search_fresh(rowid, terms) VALUES (?, ?)", number, words);
        insert("INSERT INTO search_text_fresh(rowid, terms) VALUES (?, ?)", number, longTexts);
    }

    void insert(const QByteArray &sql, qint64 row, const std::string &terms)
    {
        if (!terms.empty())
            m_connection.prepare(sql).bind(1, row).bindUtf8(2, terms).run();
    }

    // What was changed meanwhile comes in, then the fresh tables take the place of the old ones.
    void exchange()
    {
        m_progress.throwIfCancelled();
        Transaction transaction(m_connection, Transaction::Mode::Write);
        const bool changed = m_connection.integer("SELECT max(id) FROM change") > m_lastChange;
        for (const auto &[number, source] : m_sources) {
            if (!changed)
                break;
            Statement rows = m_connection.prepare(
                source.select +
                " WHERE id IN (SELECT record_id FROM change_item WHERE change_id > ?1 AND type = ?2) OR "
                "EXISTS (SELECT 1 FROM change_range WHERE change_id > ?1 AND type = ?2 AND id BETWEEN "
                "first_id AND last_id) ORDER BY id");
            rows.bind(1, m_lastChange).bind(2, source.shape->name());
            while (rows.step())
                add(source, rows);
        }
        for (const QByteArray &table : tables) {
            configure(table, "hashsize", 1048576);
            m_connection.execute("DROP TABLE " + table);
            m_connection.execute("ALTER TABLE " + fresh(table) + " RENAME TO " + table);
        }
        m_connection.execute("INSERT INTO setting (name, value) VALUES ('search.stale', '0'), ('search.version', '" +
                             QByteArray::number(termsVersion) +
                             "') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        transaction.commit();
    }

    void dropFresh()
    {
        Transaction transaction(m_connection, Transaction::Mode::Write);
        for (const QByteArray &table : tables)
            m_connection.execute("DROP TABLE IF EXISTS " + fresh(table));
        transaction.commit();
    }

    Connection &m_connection;
    const Progress &m_progress;
    std::map<int, Source> m_sources;
    qint64 m_done = 0, m_total = 0;
    qint64 m_lastChange = 0; // when it began
};

} // namespace

bool isSearchStale(Store &store)
{
    if (store.setting(u"search.version"_s, QString::number(termsVersion)).toInt() != termsVersion)
        return true;
    const qint64 stale = store.setting(u"search.stale"_s).toLongLong();
    return stale >= worthRebuilding && stale * 5 > indexedRecords(store);
}

void rebuildSearch(Store &store, const Progress &progress)
{
    Rebuild(store, progress).run();
}

void mergeSearch(Store &store, const Progress &progress)
{
    Connection &connection = store.connection();
    for (const QByteArray &table : tables) {
        qint64 written = 0;
        do {
            progress.throwIfCancelled();
            Transaction transaction(connection, Transaction::Mode::Write);
            const qint64 before = sqlite3_total_changes64(connection.handle());
            connection.execute("INSERT INTO " + table + "(" + table + ", rank) VALUES ('merge', " +
                               QByteArray::number(pagesAtOnce) + ")");
            written = sqlite3_total_changes64(connection.handle()) - before;
            transaction.commit();
        } while (written >= 2); // fewer: nothing was left to do (SQLite's documentation of 'merge')
    }
}

void noteStaleTerms(Connection &connection, qint64 records)
{
    if (records == 0)
        return;
    connection
        .prepare("INSERT INTO setting (name, value) VALUES ('search.stale', CAST(?1 AS TEXT)) "
                 "ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + ?1 AS TEXT)")
        .bind(1, records)
        .run();
}

} // namespace kith
