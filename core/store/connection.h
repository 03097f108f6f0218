// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the data file and its prepared statements. All SQL of the program passes through here.
// The native sqlite3 interface is used throughout: rows through QSqlQuery cost 1.4 to 1.9 times as much.
#pragma once

#include <memory>
#include <QByteArray>
#include <QString>
#include <string_view>
#include <unordered_map>

#include "core/base/progress.h"
#include "core/model/value.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kith {

// A prepared statement. Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement(); // a cached statement goes back, reset and with cleared bindings

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &text);
    Statement &bindUtf8(int index, std::string_view text); // copied
    Statement &bindBlob(int index, const QByteArray &bytes);
    Statement &bindNull(int index);
    Statement &bind(int index, const FieldInfo &field, const Value &value); // as the column of that field stores it

    bool step(); // true: a row is there. Throws Error
    void run();  // steps to the end, resets for the next bindings
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; // valid until the next step
    QByteArray blob(int column) const;
    Value value(int column, const FieldInfo &field) const;

private:
    friend class Connection;
    Statement(class Connection *connection, sqlite3_stmt *statement, QByteArray key);

    class Connection *m_connection;
    sqlite3_stmt *m_statement;
    QByteArray m_key; // of the cache
};

class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    Connection(const QString &path, Mode mode); // throws Error{File, Busy, TooNew}; see open.cpp for what it checks
    ~Connection();
    Connection(const Connection &) = delete;

    Statement prepare(const QByteArray &sql); // prepared once, then taken from the cache
    void execute(const QByteArray &sql);      // one or several statements without results
    qint64 integer(const QByteArray &sql);    // the single value of a query; 0 when there is no row
    QString text(const QByteArray &sql);
    qint64 changes() const; // rows touched by the last statement
    bool inTransaction() const;
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    sqlite3 *handle() const { return m_handle; }
    // Minor digits of the file's currency, for the SQL function in_file_currency(amount, rate, currency).
    void setFileDigits(int digits) { m_fileDigits = digits; }
    int fileDigits() const { return m_fileDigits; }
    void interrupt(); // from any thread: the running statement ends with Error{Cancelled}

    [[noreturn]] void fail(int code, const QByteArray &doing); // throws the Error for an SQLite result code

private:
    friend class Statement;
    QString m_path;
    bool m_readOnly = false;
    int m_fileDigits = 2;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, sqlite3_stmt *> m_idle;
};

// While it lives, statements of the connection end with Error{Cancelled} once the progress was cancelled.
class Cancellable
{
public:
    Cancellable(Connection &connection, const Progress &progress);
    ~Cancellable();
    Cancellable(const Cancellable &) = delete;

private:
    Connection &m_connection;
};

// BEGIN (IMMEDIATE for writing; waits 5 s for another program, then Error{Busy}) and ROLLBACK unless committed.
class Transaction
{
public:
    enum class Mode { Read, Write };
    Transaction(Connection &connection, Mode mode);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace kith
