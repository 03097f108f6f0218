// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: plain C against the SQLite library, no more than what the work needs.
#pragma once

#include <QString>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kith::bench {

class Raw
{
public:
    explicit Raw(const QString &file); // opened as the product opens it: WAL, synchronous FULL, the same cache
    ~Raw();
    Raw(const Raw &) = delete;

    void execute(const std::string &sql);
    sqlite3_stmt *prepare(const std::string &sql); // finalized with the connection
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

} // namespace kith::bench
