// SPDX-License-Identifier: GPL-3.0-or-later
// An open data file: the only place that reads and writes records. Belongs to one thread; a job on another thread opens
// its own with the same settings (Store::another).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QHash>
#include <QObject>

#include "core/base/progress.h"
#include "core/model/catalogue.h"
#include "core/model/format.h"
#include "core/model/query.h"
#include "core/model/record.h"
#include "core/store/connection.h"
#include "core/store/plan.h"
#include "core/store/rule.h"

namespace kith {

// A choice as the file has it: the owner's label wins over the delivered one.
struct Choice
{
    QString key;
    QString label; // in the current language
    ChoiceTone tone = ChoiceTone::Neutral;
    bool active = true;
    qint64 position = 0;
};

// What a new file is for.
struct NewFile
{
    QString businessName;
    QString currency = QStringLiteral("CNY");
    QString timeZone; // IANA; empty: the machine's
};

// How a store is opened; kept so that jobs can open the same.
struct StoreOptions
{
    Rules rules;
    std::vector<const RecordType *> furtherTypes; // for tests
    std::vector<Rollup> furtherRollups;           // for tests
    bool readOnly = false;
};

class Store : public QObject
{
    Q_OBJECT

public:
    // Never overwrites. Throws Error{File}.
    static std::unique_ptr<Store> create(const QString &path, const NewFile &file, const StoreOptions &options);
    // Upgrades an older file after a verified backup. Throws Error{File, TooNew, Busy}; the file stays untouched then.
    static std::unique_ptr<Store> open(const QString &path, const StoreOptions &options);
    std::unique_ptr<Store> another() const; // the same file for a job's thread
    ~Store() override;

    QString path() const;
    const Catalogue &catalogue() const { return *m_catalogue; }
    const Shape &shape(const RecordType &type) const { return m_catalogue->shape(type); }
    const Conventions &conventions() const { return m_conventions; } // the file's currency and zone
    const Currency &currency() const { return m_conventions.currency; }
    const QTimeZone &zone() const { return m_conventions.zone; }
    Day today() const;
    RecordId me() const { return m_me; } // the staff member who works here; 0: nobody named
    void setMe(RecordId staff);

    // --- reading -------------------------------------------------------------------------------------------------
    Record blank(const RecordType &type) const; // a new record with its default values
    Record blank(const Shape &shape) const;
    std::optional<Record> read(const Shape &shape, RecordId id); // stored fields; computed ones are filled as well
    std::optional<Record> read(const RecordType &type, RecordId id);
    std::vector<Record> read(const Shape &shape,
                             const std::vector<RecordId> &ids); // in that order, missing ones left out
    // Why nothing of it can be typed any more, and what to do instead (Guard::lock); empty: it can.
    QString lockOn(const Record &record);
    std::vector<Record> select(const Query &query, qint64 limit = -1); // whole records
    std::vector<RecordId> ids(const Query &query, qint64 limit = -1);  // in the order of the query
    qint64 count(const Query &query);
    // Sum of a Money, Decimal or Integer field (may go through references: "order_id.net") over the query's records.
    qint64 sum(const Query &query, const QString &field);
    std::optional<RecordId> first(const Query &query);

    // Rows for lists and exports: one Value per column ("name", "customer.region"), for ids in their order.
    struct Row
    {
        RecordId id = 0;
        qint64 version = 0;
        std::vector<Value> values;
    };
    // A column resolved once: the field it ends in, and the kind that field belongs to.
    struct Column
    {
        QString path;
        const Shape *shape = nullptr;
        const FieldInfo *field = nullptr;
        QString label; // "City", "Customer: Region"
    };
    Column column(const Shape &shape, const QString &path) const; // throws Error{Usage}
    std::vector<Column> columns(const Query &query) const;        // those asked for, or the listed ones
    std::vector<Row> rows(const Query &query, const std::vector<RecordId> &ids);
    // Streams all rows of a query in its order, for exports: return false to stop.
    void forEachRow(const Query &query, const std::function<bool(const Row &)> &take);

    // --- people's names for things ----------------------------------------------------------------------------------
    QString title(const Shape &shape, RecordId id); // "" when there is no such record; cached
    QString title(const Record &record);
    std::vector<Choice> choices(const QString &list);
    bool hasChoice(const QString &list, const QString &key);
    QString choiceLabel(const QString &list, const QString &key);
    ChoiceTone choiceTone(const QString &list, const QString &key);
    std::optional<QString> choiceKey(const QString &list, QStringView keyOrLabel); // either language, aliases, folded
    // Everything as a person reads it: titles for references, labels for choices.
    QString display(const FieldInfo &field, const Value &value);
    // What a person typed: as parseValue, plus references by id or unique title and choices by key or label.
    Parsed parse(const FieldInfo &field, QStringView text, const Conventions &conventions);
    Parsed parse(const FieldInfo &field, QStringView text) { return parse(field, text, m_conventions); }

    // --- settings of the business (not of the machine)
    // ----------------------------------------------------------------
    QString setting(const QString &key, const QString &fallback = {});
    void setSetting(const QString &key, const QString &value);

    // --- custom fields and choices
    // ------------------------------------------------------------------------------------
    const FieldInfo &addCustomField(const CustomField &field); // a column of its own, at once
    void addChoice(const QString &list, const QString &key, const QString &labelEnglish, const QString &labelChinese);

    // --- changes from elsewhere
    // ---------------------------------------------------------------------------------------- True when another
    // program committed since the last call; caches are dropped and `changed` is emitted.
    bool noticeOtherPrograms();

    Connection &connection() { return *m_connection; } // for reports' SQL and core/store; nobody else writes
    const StoreOptions &options() const { return m_options; }
    const Plans &plans() const { return *m_plans; }
    const Plan &plan(const Shape &shape) const { return m_plans->of(shape); }

signals:
    // After a commit here or elsewhere: kinds whose records changed. Listeners read again what they show.
    void changed(const QStringList &types);
    void historyChanged();

private:
    friend class Change;
    Store(std::unique_ptr<Connection> connection, StoreOptions options);
    void load();
    void loadCustomFields();
    void fillDelivered(const NewFile &file);
    void fillComputed(const Shape &shape, std::vector<Record> &records);
    void rolledBack();                        // by Change: what it read of its own writes is forgotten
    void committed(const QStringList &types); // by Change: drops caches, tells listeners

    StoreOptions m_options;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Plans> m_plans;
    Conventions m_conventions;
    RecordId m_me = 0;
    qint64 m_dataVersion = 0;
    QHash<QString, std::vector<Choice>> m_choices;
    QHash<QPair<int, RecordId>, QString> m_titles;
};

} // namespace kith
