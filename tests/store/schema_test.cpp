// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas of both dialects as golden files: a change of a description shows in review as a change of the schema.
#include <catch2/catch.hpp>

#include <QFile>

#include "core/store/schema.h"
#include "tests/generated_records.h"
#include "tests/places.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(Dialect dialect)
{
    QByteArray all;
    const Catalogue catalogue;
    for (const QByteArray &statement : schemaStatements(catalogue, dialect))
        all += statement + ";\n\n";
    return all;
}

// KITH_UPDATE_GOLDEN=1 writes the file instead; read the difference before committing it.
void compare(const QByteArray &schema, const QString &name)
{
    QFile golden(kith::test::sourceDir() + u"/tests/data/schema/"_s + name);
    if (qEnvironmentVariableIsSet("KITH_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(schema);
        return;
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> got = schema.split('\n');
    for (qsizetype line = 0; line < std::max(expected.size(), got.size()); ++line) {
        INFO(name.toStdString() << " line " << line + 1);
        REQUIRE(got.value(line).toStdString() == expected.value(line).toStdString());
    }
}

} // namespace

TEST_CASE("the SQLite schema is the one reviewed")
{
    compare(text(Dialect::SQLite), u"sqlite.sql"_s);
}

TEST_CASE("the PostgreSQL schema is the one reviewed")
{
    compare(text(Dialect::PostgreSQL), u"postgresql.sql"_s);
}

TEST_CASE("the installed SQLite can do what the schema asks for")
{
    test::TemporaryFile file;
    Connection &connection = file.store->connection();
    CHECK(connection.integer("SELECT count(*) FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'") == 1);
    CHECK(connection.text("PRAGMA journal_mode") == u"wal");
    CHECK(connection.integer("PRAGMA synchronous") == 2);
    CHECK(connection.integer("PRAGMA foreign_keys") == 1);
}

TEST_CASE("every table and column of the file is in the descriptions and the other way round")
{
    test::TemporaryFile file;
    Connection &connection = file.store->connection();
    for (const auto &shape : file.store->catalogue().shapes()) {
        QStringList described{u"id"_s, u"version"_s}, stored;
        for (const FieldInfo *field : shape->fields()) {
            if (field->isStored())
                described << QString::fromUtf8(field->name);
        }
        Statement columns = connection.prepare("SELECT name FROM pragma_table_info(?)");
        columns.bind(1, shape->name());
        while (columns.step())
            stored << columns.text(0);
        CHECK(stored == described);
    }
}
