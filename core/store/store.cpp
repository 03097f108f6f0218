// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening and closing a data file; settings, custom fields, choices.
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include "core/base/error.h"
#include "core/model/field_kind.h"
#include "core/model/types/delivered_rows.h"
#include "core/store/change.h"
#include "core/store/schema.h"
#include "core/store/upgrades.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void fillChoices(Connection &connection)
{
    Statement insert = connection.prepare("INSERT INTO choice (list, key, position, active) VALUES (?, ?, ?, 1) "
                                          "ON CONFLICT DO NOTHING");
    for (const ChoiceList &list : deliveredChoices()) {
        qint64 position = 0;
        for (const ChoiceEntry &entry : list.entries) {
            insert.bindUtf8(1, list.name).bindUtf8(2, entry.key).bind(3, position += 10);
            insert.run();
        }
    }
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection, StoreOptions options)
    : m_options(std::move(options)), m_connection(std::move(connection)),
      m_catalogue(std::make_unique<Catalogue>(m_options.furtherTypes, m_options.furtherRollups))
{}

Store::~Store() = default;

QString Store::path() const
{
    return m_connection->path();
}

std::unique_ptr<Store> Store::create(const QString &path, const NewFile &file, const StoreOptions &options)
{
    if (!file.timeZone.isEmpty() && !QTimeZone(file.timeZone.toUtf8()).isValid())
        throw Error(ErrorKind::Usage,
                    tr("\"%1\" is no time zone. Write it like Europe/Berlin or Asia/Shanghai.").arg(file.timeZone));
    auto connection = std::make_unique<Connection>(path, Connection::Mode::Create);
    try {
        std::unique_ptr<Store> store(new Store(std::move(connection), options));
        Transaction transaction(*store->m_connection, Transaction::Mode::Write);
        store->m_connection->execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        store->m_connection->execute("PRAGMA user_version = " + QByteArray::number(schemaVersion));
        for (const QByteArray &statement : schemaStatements(*store->m_catalogue, Dialect::SQLite))
            store->m_connection->execute(statement);
        fillChoices(*store->m_connection);
        transaction.commit();
        store->setSetting(u"file_uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        store->load();
        store->fillDelivered(file);
        store->load();
        // What the file is stands in its first page: out of the log, where others look for it.
        store->m_connection->text("PRAGMA wal_checkpoint(TRUNCATE)");
        return store;
    } catch (...) {
        QFile::remove(path);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        throw;
    }
}

std::unique_ptr<Store> Store::open(const QString &path, const StoreOptions &options)
{
    const auto mode = options.readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    std::unique_ptr<Store> store(new Store(std::make_unique<Connection>(path, mode), options));
    if (store->m_connection->integer("PRAGMA user_version") > schemaVersion)
        throw Error(ErrorKind::TooNew,
                    tr("\"%1\" was written by a newer Kith. It was left untouched; install the newer version "
                       "to open it.")
                        .arg(path));
    store->loadCustomFields();
    if (options.readOnly && isOutdated(*store)) {
        // Whoever only reads needs the new tables, too. Where the file cannot be written, what is there must do.
        try {
            StoreOptions writing = options;
            writing.readOnly = false;
            open(path, writing);
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::File && error.kind() != ErrorKind::Busy)
                throw;
        }
    }
    if (!store->m_connection->isReadOnly() && upgrade(*store)) {
        Transaction transaction(*store->m_connection, Transaction::Mode::Write);
        fillChoices(*store->m_connection);
        transaction.commit();
    }
    store->load();
    return store;
}

std::unique_ptr<Store> Store::another() const
{
    auto store = open(path(), m_options);
    store->setMe(m_me);
    return store;
}

void Store::load()
{
    m_plans = std::make_unique<Plans>(*m_catalogue, m_options.rules);
    {
        Statement business = m_connection->prepare("SELECT currency, time_zone FROM business ORDER BY id LIMIT 1");
        if (business.step()) {
            m_conventions.currency = Currency::of(business.text(0));
            m_conventions.zone = QTimeZone(business.text(1).toUtf8());
        }
    }
    if (!m_conventions.zone.isValid())
        m_conventions.zone = QTimeZone::utc();
    m_connection->setFileDigits(m_conventions.currency.digits);
    m_choices.clear();
    m_titles.clear();
    m_me = setting(u"me"_s).toLongLong();
    m_dataVersion = m_connection->integer("PRAGMA data_version");
}

void Store::fillDelivered(const NewFile &file)
{
    Change change(*this, tr("New file"));
    change.setUndoable(false);
    const Shape &business = m_catalogue->get(u"business");
    Record own = blank(business);
    const auto put = [&](Record &record, QStringView name, const QString &text) {
        const FieldInfo &field = m_catalogue->field(record.shape(), name);
        const Parsed parsed = parse(field, text);
        if (!parsed.problem.isEmpty())
            throw Error(ErrorKind::Invalid, parsed.problem);
        record.setValue(field, parsed.value);
    };
    put(own, u"name", file.businessName.isEmpty() ? tr("My business") : file.businessName);
    put(own, u"currency", file.currency.isEmpty() ? u"CNY"_s : file.currency.toUpper());
    put(own, u"time_zone", file.timeZone.isEmpty() ? QString::fromUtf8(QTimeZone::systemTimeZoneId()) : file.timeZone);
    const auto save = [&](Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    };
    save(own);
    for (const DeliveredRow &row : deliveredRows()) {
        Record record = blank(m_catalogue->get(QString::fromUtf8(row.type->name)));
        for (const DeliveredValue &value : row.values)
            put(record, QString::fromUtf8(value.field->name), value.shown());
        save(record);
    }
    change.commit();
}

Day Store::today() const
{
    return Clock::today(m_conventions.zone);
}

QString Store::setting(const QString &key, const QString &fallback)
{
    Statement row = m_connection->prepare("SELECT value FROM setting WHERE name = ?");
    row.bind(1, key);
    return row.step() ? row.text(0) : fallback;
}

void Store::setSetting(const QString &key, const QString &value)
{
    Statement row = m_connection->prepare("INSERT INTO setting (name, value) VALUES (?, ?) "
                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    row.bind(1, key).bind(2, value);
    row.run();
    if (key == u"me")
        m_me = value.toLongLong();
}

void Store::setMe(RecordId staff)
{
    m_me = staff;
}

void Store::loadCustomFields()
{
    Statement rows =
        m_connection->prepare("SELECT type, name, label_en, label_zh, kind, choices, target, decimals FROM "
                              "custom_field WHERE hidden = 0 ORDER BY rowid");
    while (rows.step()) {
        if (!m_catalogue->find(rows.text(0)))
            continue;
        m_catalogue->addCustomField({rows.text(0), rows.text(1), rows.text(2), rows.text(3),
                                     fieldKindFromKey(rows.text(4)).value_or(FieldKind::Text), rows.text(5),
                                     rows.text(6), int(rows.integer(7))});
    }
}

const FieldInfo &Store::addCustomField(const CustomField &custom)
{
    const Shape &shape = m_catalogue->get(custom.type);
    if (!custom.name.startsWith(u"x_"))
        throw Error(ErrorKind::Usage, tr("The name of an own field begins with x_: \"%1\".").arg(custom.name));
    if (shape.field(custom.name))
        throw Error(ErrorKind::Invalid, tr("%1 has a field \"%2\" already.").arg(shape.plural(), custom.name));
    // Inside a running change (an import with new fields) the column comes and goes with it.
    std::optional<Transaction> transaction;
    if (!m_connection->inTransaction())
        transaction.emplace(*m_connection, Transaction::Mode::Write);
    const QByteArray name = custom.name.toUtf8();
    Statement known = m_connection->prepare("SELECT hidden FROM custom_field WHERE type = ? AND name = ?");
    known.bind(1, custom.type).bind(2, custom.name);
    if (!known.step()) {
        const FieldInfo column{.name = name.constData(), .kind = custom.kind, .flags = 0};
        FieldInfo stored = column;
        const QByteArray target = custom.target.toUtf8(), choices = custom.choices.toUtf8();
        stored.target = target.constData();
        stored.choices = choices.constData();
        m_connection->execute("ALTER TABLE " + sqlName(shape) + " ADD COLUMN " +
                              columnDefinition(stored, Dialect::SQLite));
    }
    Statement row = m_connection->prepare(
        "INSERT INTO custom_field (type, name, label_en, label_zh, kind, choices, target, decimals, hidden) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (type, name) DO UPDATE SET hidden = 0, label_en = excluded.label_en, "
        "label_zh = excluded.label_zh");
    row.bind(1, custom.type)
        .bind(2, custom.name)
        .bind(3, custom.labelEnglish)
        .bind(4, custom.labelChinese)
        .bind(5, fieldKindKey(custom.kind))
        .bind(6, custom.choices)
        .bind(7, custom.target)
        .bind(8, custom.decimals);
    row.run();
    if (transaction)
        transaction->commit();
    const FieldInfo &field = m_catalogue->addCustomField(custom);
    m_plans = std::make_unique<Plans>(*m_catalogue, m_options.rules);
    return field;
}

bool Store::noticeOtherPrograms()
{
    const qint64 version = m_connection->integer("PRAGMA data_version");
    if (version == m_dataVersion)
        return false;
    m_dataVersion = version;
    m_titles.clear();
    m_choices.clear();
    QStringList types;
    for (const auto &shape : m_catalogue->shapes())
        types << shape->name();
    emit changed(types);
    emit historyChanged();
    return true;
}

void Store::rolledBack()
{
    m_titles.clear();
    m_choices.clear();
}

void Store::committed(const QStringList &types)
{
    m_titles.clear();
    emit changed(types);
    emit historyChanged();
}

} // namespace kith
