// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accountant.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/accountant_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/journal.h"
#include "core/exchange/xlsx_writer.h"
#include "core/model/types/export_batch.h"
#include "core/model/types/export_item.h"
#include "core/store/change.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

const QString delivered = u":/core/accountant"_s;

[[noreturn]] void cannotWrite(const QString &path, const QString &why)
{
    throw Error(ErrorKind::File,
                QCoreApplication::translate("accountant", "“%1” cannot be written: %2.").arg(path, why));
}

QString inLanguage(const QJsonObject &json, const QString &key)
{
    const QString other = json.value(key + (currentLanguage() == Language::Chinese ? u"_zh"_s : u"_en"_s)).toString();
    return other.isEmpty() ? json.value(key + u"_en"_s).toString() : other;
}

AccountantPreset presetFrom(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File, QCoreApplication::translate("accountant", "The preset “%1” cannot be read: %2.")
                                         .arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw Error(ErrorKind::File, QCoreApplication::translate("accountant", "“%1” is no preset: %2 at character %3.")
                                         .arg(path, error.errorString())
                                         .arg(error.offset));
    const QJsonObject json = document.object();
    return {key, inLanguage(json, u"name"_s), inLanguage(json, u"note"_s), json};
}

// The rows of one table, written into one or several files.
class Package
{
public:
    Package(Store &store, const AccountantOptions &options, const AccountantPreset &preset, const Progress &progress)
        : m_store(store), m_options(options), m_preset(preset), m_progress(progress),
          m_form(preset.json.value(u"csv"_s).toObject()), m_folder(options.folder)
    {
        m_scope =
            options.onlyChanged ? changedScope(store, options.period) : AccountantScope{options.period, {}, {}, {}, {}};
        m_scope.accounts = accountsOf(preset);
    }

    AccountantResult run()
    {
        if (!QDir().mkpath(m_options.folder))
            cannotWrite(m_options.folder, QCoreApplication::translate("accountant", "the folder cannot be made"));
        const QJsonArray files = m_preset.json.value(u"files"_s).toArray();
        if (files.isEmpty())
            throw Error(ErrorKind::Invalid,
                        QCoreApplication::translate("accountant", "The preset names no files. Nothing was exported."));
        if (m_preset.json.value(u"workbook"_s).toBool())
            m_workbook = std::make_unique<XlsxWriter>(m_folder.filePath(stem() + u".xlsx"_s));
        for (const QJsonValue &file : files)
            writeFile(file.toObject());
        if (m_preset.json.value(u"journal"_s).toBool())
            writeJournalFile();
        totals();
        writeControl();
        // Only now, when all could be written, do the files take their places.
        for (const std::unique_ptr<QSaveFile> &file : m_open) {
            if (!file->commit())
                cannotWrite(file->fileName(), file->errorString());
        }
        if (m_workbook)
            m_workbook->finish();
        if (m_options.remember)
            remember();
        m_result.sentence =
            QCoreApplication::translate("accountant",
                                        "%1 documents: net %2, tax %3, gross %4; received %5; open at the end %6.")
                .arg(m_result.documents)
                .arg(money(m_result.net), money(m_result.tax), money(m_result.gross), money(m_result.paid),
                     money(m_result.open));
        return std::move(m_result);
    }

private:
    QString stem() const { return m_preset.key + u'-' + toIso(m_scope.period.from) + u'-' + toIso(m_scope.period.to); }
    QString money(Money amount) const { return formatMoney(amount, m_store.currency()); }

    QSaveFile &newFile(const QString &name)
    {
        auto file = std::make_unique<QSaveFile>(m_folder.filePath(name));
        if (!file->open(QIODevice::WriteOnly))
            cannotWrite(file->fileName(), file->errorString());
        m_open.push_back(std::move(file));
        return *m_open.back();
    }

    void writeFile(const QJsonObject &file)
    {
        const QString key = file.value(u"table"_s).toString();
        const AccountTable *table = accountTable(key);
        if (!table)
            throw Error(ErrorKind::Invalid, QCoreApplication::translate(
                                                "accountant", "The preset asks for a table “%1”, which is not known. "
                                                              "Nothing was exported.")
                                                .arg(key));
        const QString name = file.value(u"name"_s).toString(key + u".csv"_s);
        const qint64 most = file.value(u"most_documents"_s).toInteger(-1);
        const int document = table->column(u"doc_no") >= 0 ? table->column(u"doc_no") : table->column(u"voucher_no");
        std::unique_ptr<AccountantFileWriter> writer;
        AccountantFile about;
        int part = 0;
        qint64 documents = 0;
        QString last;
        const auto begin = [&] {
            ++part;
            about = {};
            about.name = part == 1 ? name
                                   : QFileInfo(name).completeBaseName() + u'-' + QString::number(part) + u'.' +
                                         QFileInfo(name).suffix();
            writer = std::make_unique<AccountantFileWriter>(newFile(about.name), *table, file, m_form, m_scope.period,
                                                            m_store.currency().code);
            documents = 0;
        };
        const auto finish = [&] {
            about.rows = writer->rows();
            about.sha256 = writer->sha256();
            if (writer->lostCharacters())
                m_result.warnings.append(
                    QCoreApplication::translate("accountant",
                                                "“%1” holds characters that its encoding does not have; they "
                                                "are written as “?”.")
                        .arg(about.name));
            m_result.files.push_back(about);
        };
        begin();
        if (m_workbook && part == 1) {
            m_workbook->addSheet(QCoreApplication::translate("accountant", table->label));
            for (const AccountantFileWriter::Column &column : writer->columns())
                m_workbook->heading(column.heading, 14);
        }
        qint64 count = 0;
        table->run(m_store, m_scope, [&](const AccountRow &row) {
            if (document >= 0 && row[size_t(document)] != last) {
                if (most > 0 && documents >= most) { // never in the middle of a document
                    finish();
                    begin();
                }
                last = row[size_t(document)];
                ++documents;
            }
            writer->add(row);
            addUp(*table, row, about);
            if (m_workbook)
                addToWorkbook(writer->columns(), row);
            if (++count % 4096 == 0)
                m_progress.throwIfCancelled();
        });
        finish();
    }

    void addUp(const AccountTable &table, const AccountRow &row, AccountantFile &about) const
    {
        for (const char *key : {"net_base", "tax_base", "gross_base", "paid_base", "balance_base", "debit", "credit"}) {
            const int column = table.column(QString::fromLatin1(key));
            if (column >= 0 && !row[size_t(column)].isEmpty())
                about.sums[QString::fromLatin1(key)].minor +=
                    *parseUnits(row[size_t(column)], m_store.currency().digits, DecimalMark::Point);
        }
    }

    void addToWorkbook(const std::vector<AccountantFileWriter::Column> &columns, const AccountRow &row)
    {
        for (const AccountantFileWriter::Column &column : columns) {
            const QString text = column.source < 0 ? column.text : row[size_t(column.source)];
            if (text.isEmpty())
                m_workbook->empty();
            else if (column.kind == AccountCell::Day)
                m_workbook->day(QDate::fromString(text, Qt::ISODate));
            else if (column.kind == AccountCell::Text)
                m_workbook->text(text);
            else
                m_workbook->figure(text, int(text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0));
        }
        m_workbook->endRow();
    }

    void writeJournalFile()
    {
        QSaveFile &file = newFile(u"journal.journal"_s);
        QByteArray bytes;
        AccountantFile about;
        about.name = u"journal.journal"_s;
        struct Hashing : QIODevice
        {
            QIODevice &to;
            QCryptographicHash hash{QCryptographicHash::Sha256};
            explicit Hashing(QIODevice &device) : to(device) { QIODevice::open(QIODevice::WriteOnly); }
            qint64 readData(char *, qint64) override { return -1; }
            qint64 writeData(const char *data, qint64 size) override
            {
                hash.addData(QByteArrayView(data, size));
                return to.write(data, size);
            }
        } hashing(file);
        about.rows = writeJournal(m_store, m_scope, hashing);
        about.sha256 = QString::fromLatin1(hashing.hash.result().toHex());
        m_result.files.push_back(about);
    }

    // Reckoned anew from the records, so that the control sheet also proves the files.
    void totals()
    {
        const AccountTable &documents = *accountTable(u"documents");
        const auto amount = [&](const AccountTable &table, const AccountRow &row, QStringView key) {
            return Money{
                parseUnits(row[size_t(table.column(key))], m_store.currency().digits, DecimalMark::Point).value_or(0)};
        };
        documents.run(m_store, m_scope, [&](const AccountRow &row) {
            ++m_result.documents;
            m_result.net += amount(documents, row, u"net_base");
            m_result.tax += amount(documents, row, u"tax_base");
            m_result.gross += amount(documents, row, u"gross_base");
        });
        const AccountTable &payments = *accountTable(u"payments");
        payments.run(m_store, m_scope,
                     [&](const AccountRow &row) { m_result.paid += amount(payments, row, u"paid_base"); });
        forEachOpenItem(m_store, m_scope.period.to,
                        [&](const OpenReceivable &item) { m_result.open += item.balanceBase; });
    }

    void writeControl()
    {
        QSaveFile &file = newFile(u"control.csv"_s);
        CsvWriter writer(file, CsvWriter::For::Excel);
        const auto line = [&](const QStringList &cells) {
            for (const QString &cell : cells)
                writer.add(cell, CsvWriter::Cell::Figure);
            writer.endRecord();
        };
        const auto plain = [&](Money amount) { return formatUnits(amount.minor, m_store.currency().digits); };
        line({u"file"_s, u"rows"_s, u"net"_s, u"tax"_s, u"gross"_s, u"paid"_s, u"open"_s, u"debit"_s, u"credit"_s,
              u"sha256"_s});
        for (const AccountantFile &one : m_result.files) {
            QStringList cells{one.name, QString::number(one.rows)};
            for (const char *key :
                 {"net_base", "tax_base", "gross_base", "paid_base", "balance_base", "debit", "credit"}) {
                const auto sum = one.sums.find(QString::fromLatin1(key));
                cells.append(sum == one.sums.end() ? QString() : plain(sum->second));
            }
            line(cells << one.sha256);
        }
        line({u"(records)"_s,
              QString::number(m_result.documents),
              plain(m_result.net),
              plain(m_result.tax),
              plain(m_result.gross),
              plain(m_result.paid),
              plain(m_result.open),
              {},
              {},
              {}});
        line({u"(period)"_s,
              toIso(m_scope.period.from) + u".."_s + toIso(m_scope.period.to),
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              m_store.currency().code});
        writer.finish();
    }

    void remember()
    {
        Change change(m_store,
                      QCoreApplication::translate("accountant", "Export for the accountant, %1 to %2")
                          .arg(toIso(m_scope.period.from), toIso(m_scope.period.to)),
                      Change::Size::Bulk);
        change.setUndoable(false); // what was handed out was handed out
        Record batch = m_store.blank(export_batch::type);
        batch.set(export_batch::name, m_preset.name.isEmpty() ? m_preset.key : m_preset.name);
        batch.set(export_batch::madeAt, Clock::now());
        batch.set(export_batch::startsOn, m_scope.period.from);
        batch.set(export_batch::endsOn, m_scope.period.to);
        if (!m_result.files.empty())
            batch.set(export_batch::checksum, m_result.files.front().sha256);
        must(change.save(batch));
        for (const auto &[kind, versions] : versionsOf(m_store, m_scope.period)) {
            const std::optional<std::set<RecordId>> &chosen = kind == "order"_L1     ? m_scope.orders
                                                              : kind == "payment"_L1 ? m_scope.payments
                                                                                     : m_scope.expenses;
            for (const auto &[id, version] : versions) {
                if (chosen && !chosen->contains(id))
                    continue;
                Record item = m_store.blank(export_item::type);
                item.set(export_item::exportBatch, batch.id());
                item.set(export_item::recordType, kind);
                item.set(export_item::record, id);
                item.set(export_item::recordVersion, version);
                must(change.save(item));
            }
        }
        m_result.change = change.commit();
    }

    static void must(const Problems &problems)
    {
        if (!problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }

public:
    // The version of a record together with those of its rows: it changes when any of them does.
    static std::map<QString, std::map<RecordId, qint64>> versionsOf(Store &store, const Period &period)
    {
        std::map<QString, std::map<RecordId, qint64>> versions;
        const std::pair<const char *, const char *> sources[] = {
            {"order",
             "SELECT o.id, o.version + coalesce((SELECT sum(l.version) + 1000000 * count(*) FROM order_line l WHERE "
             "l.order_id = o.id), 0) FROM \"order\" o WHERE o.ordered_on BETWEEN ? AND ? AND o.status IN "
             "('confirmed', 'delivered', 'completed', 'cancelled')"},
            {"payment",
             "SELECT p.id, p.version + coalesce((SELECT sum(a.version) + 1000000 * count(*) FROM allocation a "
             "WHERE a.payment_id = p.id), 0) FROM payment p WHERE p.received_on BETWEEN ? AND ?"},
            {"expense",
             "SELECT id, version FROM expense WHERE spent_on BETWEEN ? AND ? AND status IN ('approved', 'paid')"}};
        for (const auto &[kind, sql] : sources) {
            Statement rows = store.connection().prepare(sql);
            rows.bind(1, toIso(period.from)).bind(2, toIso(period.to));
            auto &own = versions[QString::fromLatin1(kind)];
            while (rows.step())
                own[rows.integer(0)] = rows.integer(1);
        }
        return versions;
    }

private:
    Store &m_store;
    const AccountantOptions &m_options;
    const AccountantPreset &m_preset;
    const Progress &m_progress;
    QJsonObject m_form;
    QDir m_folder;
    AccountantScope m_scope;
    std::vector<std::unique_ptr<QSaveFile>> m_open;
    std::unique_ptr<XlsxWriter> m_workbook;
    AccountantResult m_result;
};

} // namespace

std::vector<AccountantPreset> accountantPresets()
{
    std::vector<AccountantPreset> presets;
    for (const QString &name : QDir(delivered).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        presets.push_back(presetFrom(delivered + u'/' + name, QFileInfo(name).completeBaseName()));
    return presets;
}

AccountantPreset accountantPreset(const QString &keyOrFile)
{
    if (QFileInfo::exists(keyOrFile) && keyOrFile.endsWith(".json"_L1, Qt::CaseInsensitive))
        return presetFrom(keyOrFile, QFileInfo(keyOrFile).completeBaseName());
    QStringList known;
    for (const AccountantPreset &preset : accountantPresets()) {
        if (preset.key == keyOrFile)
            return preset;
        known.append(preset.key);
    }
    throw Error(ErrorKind::Usage, QCoreApplication::translate(
                                      "accountant", "There is no preset “%1”; there are: %2. A preset of your own is a "
                                                    "file that ends in .json.")
                                      .arg(keyOrFile, known.join(", "_L1)));
}

Accounts accountsOf(const AccountantPreset &preset)
{
    Accounts accounts;
    const QJsonObject json = preset.json.value(u"accounts"_s).toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        accounts[it.key()] = it.value().toString();
    return accounts;
}

AccountantScope changedScope(Store &store, const Period &period)
{
    AccountantScope scope{period, {}, std::set<RecordId>(), std::set<RecordId>(), std::set<RecordId>()};
    std::map<QString, std::map<RecordId, qint64>> exported;
    Statement rows =
        store.connection().prepare("SELECT record_type, record_id, record_version FROM export_item ORDER BY id");
    while (rows.step())
        exported[rows.text(0)][rows.integer(1)] = rows.integer(2); // the latest one stays
    for (const auto &[kind, versions] : Package::versionsOf(store, period)) {
        std::set<RecordId> &chosen = kind == "order"_L1     ? *scope.orders
                                     : kind == "payment"_L1 ? *scope.payments
                                                            : *scope.expenses;
        for (const auto &[id, version] : versions) {
            const auto known = exported[kind].find(id);
            if (known == exported[kind].end() || known->second != version)
                chosen.insert(id);
        }
    }
    return scope;
}

AccountantResult exportAccountant(Store &store, const AccountantOptions &options, const Progress &progress)
{
    if (!options.period.from.isValid() || !options.period.to.isValid())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("accountant", "A package for the accountant needs a period."));
    const AccountantPreset preset = accountantPreset(options.preset);
    return Package(store, options, preset, progress).run();
}

} // namespace kith
