// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw.h"

#include <cstdlib>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/base/text.h"

namespace kith::bench {

namespace {

void foldSql(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (!text)
        return sqlite3_result_null(context);
    const std::string folded = foldUtf8({text, size_t(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_text(context, folded.data(), int(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

Raw::Raw(const QString &file)
{
    sqlite3_open(file.toUtf8().constData(), &m_handle);
    sqlite3_create_function(m_handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldSql, nullptr,
                            nullptr);
    execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON; "
        "PRAGMA temp_store = MEMORY");
}

Raw::~Raw()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Raw::execute(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw Error(ErrorKind::File, QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromStdString(sql));
}

sqlite3_stmt *Raw::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw Error(ErrorKind::File, QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromStdString(sql));
    m_statements.push_back(statement);
    return statement;
}

} // namespace kith::bench
