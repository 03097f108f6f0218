// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/store/schema.h"
#include "core/store/sql_functions.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Looks at the file before SQLite does, so that a file that is not ours is refused in words and never touched.
void checkIsOurs(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "file", "There is no file \"%1\". Choose an existing data file or make a new one.")
                        .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("file", "\"%1\" cannot be read (%2). Check its permissions.")
                        .arg(path, file.errorString()));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("file", "\"%1\" is not a Kith file. It was left untouched.").arg(path));
    const auto bigEndian = [&](int at) {
        return (quint32(quint8(head[at])) << 24) | (quint32(quint8(head[at + 1])) << 16) |
               (quint32(quint8(head[at + 2])) << 8) | quint32(quint8(head[at + 3]));
    };
    if (bigEndian(68) != quint32(applicationId))
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("file", "\"%1\" belongs to another program. It was left untouched.").arg(path));
    if (bigEndian(60) > quint32(schemaVersion))
        throw Error(ErrorKind::TooNew,
                    QCoreApplication::translate(
                        "file", "\"%1\" was written by a newer Kith. It was left untouched; install the newer "
                                "version to open it.")
                        .arg(path));
}

} // namespace

// --- Statement
// ---------------------------------------------------------------------------------------------------------

Statement::Statement(Connection *connection, sqlite3_stmt *statement, QByteArray key)
    : m_connection(connection), m_statement(statement), m_key(std::move(key))
{}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(other.m_statement), m_key(std::move(other.m_key))
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    auto &idle = m_connection->m_idle;
    if (idle.size() < 400 && idle.try_emplace(m_key.toStdString(), m_statement).second)
        return;
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    if (text.isNull())
        return bindNull(index);
    const QByteArray utf8 = text.toUtf8();
    return bindUtf8(index, {utf8.constData(), size_t(utf8.size())});
}

Statement &Statement::bindUtf8(int index, std::string_view text)
{
    sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Statement &Statement::bind(int index, const FieldInfo &field, const Value &value)
{
    if (value.isEmpty())
        return bindNull(index);
    if (const QString *text = value.textPointer())
        return bind(index, *text);
    switch (storageOf(field.kind)) {
    case Storage::Day:
        return bindUtf8(index, toIso(ValueOf<Day>::read(value)).toStdString());
    case Storage::Instant:
        return bindUtf8(index, toIso(ValueOf<Instant>::read(value)).toStdString());
    case Storage::TimeOfDay: {
        const int minutes = int(value.number());
        return bindUtf8(
            index,
            u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0')).toStdString());
    }
    case Storage::Integer:
    case Storage::Text:
        break;
    }
    return bind(index, value.number());
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_connection->fail(code, sqlite3_sql(m_statement));
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char *>(bytes), size_t(sqlite3_column_bytes(m_statement, column))};
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

Value Statement::value(int column, const FieldInfo &field) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_NULL)
        return {};
    if (type == SQLITE_INTEGER)
        return Value(qint64(sqlite3_column_int64(m_statement, column)));
    switch (storageOf(field.kind)) {
    case Storage::Day:
        return ValueOf<Day>::make(Day::fromString(text(column), Qt::ISODate));
    case Storage::Instant: {
        const auto instant = instantFromIso(text(column));
        return instant ? ValueOf<Instant>::make(*instant) : Value();
    }
    case Storage::TimeOfDay: {
        const QString clock = text(column);
        return Value(qint64(clock.left(2).toInt() * 60 + clock.mid(3, 2).toInt()));
    }
    case Storage::Integer:
        return Value(qint64(sqlite3_column_int64(m_statement, column)));
    case Storage::Text:
        break;
    }
    return Value(text(column));
}

// --- Connection
// --------------------------------------------------------------------------------------------------------

Connection::Connection(const QString &path, Mode mode) : m_path(QFileInfo(path).absoluteFilePath())
{
    if (mode == Mode::Create) {
        // Made here and nowhere else: an existing file is never opened for creation.
        QFile fresh(m_path);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw Error(ErrorKind::File,
                        fresh.exists()
                            ? QCoreApplication::translate(
                                  "file", "\"%1\" exists already. Choose another name; nothing was overwritten.")
                                  .arg(path)
                            : QCoreApplication::translate("file", "\"%1\" cannot be made (%2). Choose another folder.")
                                  .arg(path, fresh.errorString()));
    } else {
        checkIsOurs(m_path);
    }
    // Counting each allocation takes a lock for all threads. Works until the first connection is open.
    static const int withoutCount = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(withoutCount);
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, access | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_busy_timeout(m_handle, 5000); // the first read, too, may meet another program that just opens or closes
    if (code == SQLITE_OK)
        code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) {
        // A file in a folder that cannot be written has no place for its log: read it as it stands.
        sqlite3_close_v2(m_handle);
        const QByteArray url = QUrl::fromLocalFile(m_path).toEncoded() + "?immutable=1";
        code = sqlite3_open_v2(url.constData(), &m_handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI,
                               nullptr);
    }
    try {
        if (code != SQLITE_OK)
            fail(code, "open");
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        m_readOnly = sqlite3_db_readonly(m_handle, "main") != 0;
        registerSqlFunctions(*this);
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA temp_store = MEMORY");
        execute("PRAGMA cache_size = -8192");
        if (!m_readOnly) {
            text("PRAGMA journal_mode = WAL");
            execute("PRAGMA synchronous = FULL");
        }
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    for (auto &[key, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(const QByteArray &sql)
{
    if (const auto it = m_idle.find(sql.toStdString()); it != m_idle.end()) {
        sqlite3_stmt *statement = it->second;
        m_idle.erase(it);
        return {this, statement, sql};
    }
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
    return {this, statement, sql};
}

void Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
}

qint64 Connection::integer(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::fail(int code, const QByteArray &doing)
{
    const QString detail =
        u"%1 (%2) %3"_s.arg(QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)))
            .arg(code)
            .arg(QString::fromUtf8(doing.left(300)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorKind::Busy,
                    QCoreApplication::translate(
                        "file", "Another program is writing to the file. Nothing was changed; try again in a moment."),
                    detail);
    case SQLITE_FULL:
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "file", "The disk is full. Nothing of this change was saved, everything before it is kept. "
                                "Free some space and try again."),
                    detail);
    case SQLITE_READONLY:
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "file", "The file can only be read here. Nothing was changed; check its permissions or save a "
                                "copy elsewhere."),
                    detail);
    case SQLITE_NOTADB:
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("file", "This is not a Kith file. It was left untouched."), detail);
    case SQLITE_CORRUPT:
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "file",
                        "The file is damaged. Nothing was changed; restore a backup, or run \"check\" to see what "
                        "can be saved."),
                    detail);
    case SQLITE_INTERRUPT:
        throw Error(ErrorKind::Cancelled, QCoreApplication::translate("file", "Cancelled. Nothing was changed."),
                    detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "file", "The file cannot be read or written. What was saved before is kept; check the disk and "
                                "try again."),
                    detail);
    case SQLITE_CONSTRAINT:
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "file", "The values contradict each other or refer to a record that does not exist. Nothing "
                                "of this change was saved."),
                    detail);
    default:
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("file", "The data file did not accept the operation. Nothing was changed."),
            detail);
    }
}

// --- Transaction
// -------------------------------------------------------------------------------------------------------

Cancellable::Cancellable(Connection &connection, const Progress &progress) : m_connection(connection)
{
    const auto isCancelled = [](void *flag) { return static_cast<std::atomic_bool *>(flag)->load() ? 1 : 0; };
    sqlite3_progress_handler(connection.handle(), 10'000, isCancelled, progress.cancelled.get());
}

Cancellable::~Cancellable()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

Transaction::Transaction(Connection &connection, Mode mode) : m_connection(connection)
{
    if (mode == Mode::Write && connection.isReadOnly())
        connection.fail(8 /* SQLITE_READONLY */, "begin");
    connection.execute(mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A full disk may have ended the transaction already.
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace kith
