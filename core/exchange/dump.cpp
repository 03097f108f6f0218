// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dump.h"

#include <map>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/model/field_kind.h"
#include "core/store/raw_tables.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int dumpFormat = 1;
const QByteArray blobs = "attachment_content"; // bytes lie in files of their own

[[noreturn]] void cannot(const QString &sentence)
{
    throw Error(ErrorKind::File, sentence);
}

[[noreturn]] void damaged(const QString &what)
{
    cannot(QCoreApplication::translate("dump", "The folder cannot be loaded: %1 No file was made.").arg(what));
}

// Nothing is an empty cell, so an empty text must not be one.
QString cellText(const RawValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 17);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() || text->startsWith(u'\\') ? u'\\' + *text : *text;
    return {};
}

RawValue fromCell(const QString &text, const QByteArray &type, const QString &where)
{
    if (text.isEmpty())
        return std::monostate();
    bool good = true;
    if (type == "INTEGER") {
        const qint64 number = text.toLongLong(&good);
        if (!good)
            damaged(QCoreApplication::translate("dump", "“%1” in %2 is no whole number.").arg(text.left(40), where));
        return number;
    }
    if (type == "REAL") {
        const double number = text.toDouble(&good);
        if (!good)
            damaged(QCoreApplication::translate("dump", "“%1” in %2 is no number.").arg(text.left(40), where));
        return number;
    }
    return text.startsWith(u'\\') ? text.mid(1) : text;
}

QByteArray checksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        damaged(QCoreApplication::translate("dump", "“%1” cannot be read.").arg(path));
    return hash.result().toHex();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        cannot(QCoreApplication::translate("dump", "“%1” cannot be written: %2.").arg(path, file.errorString()));
}

QString attachmentPath(const QDir &folder, qint64 id)
{
    return folder.filePath(u"attachments/"_s + QString::number(id) + u".bin"_s);
}

} // namespace

DumpResult dumpFile(Store &store, const QString &folder, const Progress &progress)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("dump", "The folder “%1” is not empty; name a new one.").arg(folder));
    if (!QDir().mkpath(dir.filePath(u"attachments"_s)))
        cannot(QCoreApplication::translate("dump", "The folder “%1” cannot be made.").arg(folder));
    DumpResult result;
    QJsonArray tables;
    const Transaction same(store.connection(),
                           Transaction::Mode::Read); // one state of the file, whoever writes meanwhile
    for (const RawTable &table : rawTables(store)) {
        progress.throwIfCancelled();
        progress.advance(result.rows, -1);
        const QString name = QString::fromUtf8(table.name) + u".csv"_s;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            cannot(QCoreApplication::translate("dump", "“%1” cannot be written: %2.")
                       .arg(file.fileName(), file.errorString()));
        CsvWriter writer(file, CsvWriter::For::Import);
        for (const QByteArray &column : table.columns)
            writer.add(std::string_view(column.constData(), size_t(column.size())));
        writer.endRecord();
        qint64 rows = 0;
        forEachRawRow(store, table, [&](const std::vector<RawValue> &row) {
            for (const RawValue &value : row) {
                if (const auto *bytes = std::get_if<QByteArray>(&value)) {
                    write(attachmentPath(dir, std::get<qint64>(row.front())), *bytes);
                    const QByteArray sum = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
                    writer.add(std::string_view(sum.constData(), size_t(sum.size())));
                    ++result.attachments;
                } else {
                    writer.add(cellText(value));
                }
            }
            writer.endRecord();
            if (++rows % 4096 == 0)
                progress.throwIfCancelled();
        });
        writer.finish();
        if (!file.flush())
            cannot(QCoreApplication::translate("dump", "“%1” cannot be written: %2.")
                       .arg(file.fileName(), file.errorString()));
        file.close();
        tables.append(QJsonObject{{u"table"_s, QString::fromUtf8(table.name)},
                                  {u"file"_s, name},
                                  {u"rows"_s, rows},
                                  {u"sha256"_s, QString::fromLatin1(checksum(file.fileName()))}});
        result.rows += rows;
        ++result.tables;
    }
    write(dir.filePath(u"manifest.json"_s), QJsonDocument(QJsonObject{{u"format"_s, dumpFormat},
                                                                      {u"program"_s, u"Kith " KITH_VERSION ""_s},
                                                                      {u"schema"_s, schemaVersion},
                                                                      {u"attachments"_s, result.attachments},
                                                                      {u"tables"_s, tables}})
                                                .toJson());
    return result;
}

namespace {

class Loader
{
public:
    Loader(const QString &folder, const QString &path, const StoreOptions &options, const Progress &progress)
        : m_dir(folder), m_path(path), m_options(options), m_progress(progress)
    {}

    DumpResult run()
    {
        readManifest();
        StoreOptions plain = m_options;
        plain.rules = {};
        m_store = Store::create(m_path, NewFile{}, plain);
        try {
            ownFields();
            RawLoader loader(*m_store);
            std::map<QByteArray, RawTable> known;
            for (RawTable &table : rawTables(*m_store))
                known.emplace(table.name, std::move(table));
            for (const QJsonObject &about : m_tables) {
                const auto table = known.find(about.value(u"table"_s).toString().toUtf8());
                if (table == known.end())
                    damaged(QCoreApplication::translate("dump", "The table “%1” is not known.")
                                .arg(about.value(u"table"_s).toString()));
                load(loader, table->second, about);
            }
            loader.commit();
            m_store.reset();
            const auto again = Store::open(m_path, m_options);
            rebuildSearch(*again, m_progress);
        } catch (...) {
            m_store.reset();
            for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(m_path + ending);
            throw;
        }
        return m_result;
    }

private:
    void readManifest()
    {
        QFile file(m_dir.filePath(u"manifest.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            damaged(QCoreApplication::translate("dump", "It has no manifest.json."));
        const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        if (manifest.value(u"format"_s).toInt() != dumpFormat || manifest.value(u"schema"_s).toInt() > schemaVersion)
            damaged(QCoreApplication::translate("dump", "It was written by a newer version, or is no dump."));
        for (const QJsonValue &table : manifest.value(u"tables"_s).toArray()) {
            const QJsonObject about = table.toObject();
            const QString path = m_dir.filePath(QFileInfo(about.value(u"file"_s).toString()).fileName());
            if (QString::fromLatin1(checksum(path)) != about.value(u"sha256"_s).toString())
                damaged(QCoreApplication::translate("dump", "“%1” was changed since it was written.").arg(path));
            m_tables.push_back(about);
        }
        if (m_tables.empty())
            damaged(QCoreApplication::translate("dump", "It was written by a newer version, or is no dump."));
    }

    CsvReader reader(const QString &table) const
    {
        return CsvReader(m_dir.filePath(table + u".csv"_s), CsvFormat{.encoding = u"UTF-8"_s, .delimiter = u","_s});
    }

    // Their columns must be there before their values come.
    void ownFields()
    {
        CsvReader rows = reader(u"custom_field"_s);
        QStringList columns;
        while (rows.next()) {
            QStringList cells;
            for (qsizetype i = 0; i < rows.size(); ++i)
                cells.append(rows.text(i));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            const auto cell = [&](const QString &column) { return cells.value(columns.indexOf(column)); };
            m_store->addCustomField({cell(u"type"_s), cell(u"name"_s), cell(u"label_en"_s), cell(u"label_zh"_s),
                                     fieldKindFromKey(cell(u"kind"_s)).value_or(FieldKind::Text), cell(u"choices"_s),
                                     cell(u"target"_s), cell(u"decimals"_s).toInt()});
        }
    }

    void load(RawLoader &loader, const RawTable &table, const QJsonObject &about)
    {
        const QString name = QString::fromUtf8(table.name);
        CsvReader rows = reader(name);
        RawTable given{table.name, {}, {}};
        qint64 count = 0;
        while (rows.next()) {
            if (given.columns.isEmpty()) {
                for (qsizetype i = 0; i < rows.size(); ++i) {
                    const QByteArray column = rows.text(i).toUtf8();
                    const qsizetype at = table.columns.indexOf(column);
                    if (at < 0)
                        damaged(QCoreApplication::translate("dump", "The column “%1” of %2 is not known.")
                                    .arg(QString::fromUtf8(column), name));
                    given.columns.append(column);
                    given.types.append(table.types.at(at));
                }
                continue;
            }
            if (rows.size() != given.columns.size())
                damaged(QCoreApplication::translate("dump", "Line %1 of %2 has another number of cells.")
                            .arg(QString::number(rows.line()), name));
            std::vector<RawValue> row;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (given.types.at(i) == "BLOB")
                    row.emplace_back(bytesOf(std::get<qint64>(row.front()), rows.text(i)));
                else
                    row.push_back(fromCell(rows.text(i), given.types.at(i), name));
            }
            loader.add(given, row);
            if (++count % 4096 == 0) {
                m_progress.throwIfCancelled();
                m_progress.advance(m_result.rows + count, -1);
            }
        }
        if (count != about.value(u"rows"_s).toInteger())
            damaged(QCoreApplication::translate("dump", "%1 has not as many rows as the manifest says.").arg(name));
        m_result.rows += count;
        ++m_result.tables;
    }

    QByteArray bytesOf(qint64 id, const QString &sha256)
    {
        QFile file(attachmentPath(m_dir, id));
        if (!file.open(QIODevice::ReadOnly))
            damaged(QCoreApplication::translate("dump", "“%1” cannot be read.").arg(file.fileName()));
        QByteArray bytes = file.readAll();
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha256)
            damaged(QCoreApplication::translate("dump", "“%1” was changed since it was written.").arg(file.fileName()));
        ++m_result.attachments;
        return bytes.isNull() ? QByteArray("", 0) : bytes;
    }

    QDir m_dir;
    QString m_path;
    const StoreOptions &m_options;
    const Progress &m_progress;
    std::vector<QJsonObject> m_tables;
    std::unique_ptr<Store> m_store;
    DumpResult m_result;
};

} // namespace

DumpResult loadDump(const QString &folder, const QString &path, const StoreOptions &options, const Progress &progress)
{
    return Loader(folder, path, options, progress).run();
}

} // namespace kith
