// SPDX-License-Identifier: GPL-3.0-or-later
// Reading records, ids, rows, sums.
#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/store/condition_sql.h"
#include "core/store/query_sql.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t portion = 500; // ids in one IN (…)

QByteArray marks(size_t count)
{
    QByteArray text = count ? "?" : "";
    for (size_t i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

} // namespace

Record Store::blank(const RecordType &type) const
{
    return blank(shape(type));
}

Record Store::blank(const Shape &shape) const
{
    Record record(shape);
    for (const FieldInfo *field : shape.fields()) {
        if (!field->defaultValue)
            continue;
        const QLatin1StringView text(field->defaultValue);
        Value value;
        if (text == "today"_L1)
            value = ValueOf<Day>::make(today());
        else if (text == "now"_L1)
            value = ValueOf<Instant>::make(Clock::now());
        else if (text == "me"_L1)
            value = m_me ? Value(qint64(m_me)) : Value();
        else if (text == "currency"_L1)
            value = Value(m_conventions.currency.code);
        else if (field->kind == FieldKind::Choice)
            value = Value(QString(text));
        else
            value = parseValue(*field, QString(text), m_conventions).value;
        record.setValue(*field, std::move(value));
    }
    return record;
}

std::optional<Record> Store::read(const RecordType &type, RecordId id)
{
    return read(shape(type), id);
}

std::optional<Record> Store::read(const Shape &shape, RecordId id)
{
    std::vector<Record> records = read(shape, std::vector<RecordId>{id});
    if (records.empty())
        return std::nullopt;
    return std::move(records.front());
}

std::vector<Record> Store::read(const Shape &shape, const std::vector<RecordId> &ids)
{
    const Plan &plan = this->plan(shape);
    std::vector<Record> records;
    records.reserve(ids.size());
    for (size_t from = 0; from < ids.size(); from += portion) {
        const size_t count = std::min(portion, ids.size() - from);
        std::unordered_map<RecordId, Record> found;
        Statement rows = m_connection->prepare(plan.select + " WHERE id IN (" + marks(count) + ")");
        for (size_t i = 0; i < count; ++i)
            rows.bind(int(i) + 1, ids[from + i]);
        while (rows.step()) {
            Record record = plan.record(rows);
            const RecordId id = record.id();
            found.emplace(id, std::move(record));
        }
        for (size_t i = 0; i < count; ++i) {
            if (const auto it = found.find(ids[from + i]); it != found.end())
                records.push_back(it->second);
        }
    }
    fillComputed(shape, records);
    return records;
}

void Store::fillComputed(const Shape &shape, std::vector<Record> &records)
{
    const Plan &plan = this->plan(shape);
    for (const ComputedField *computed : plan.computed) {
        const int slot = shape.slot(*computed->field);
        for (size_t from = 0; from < records.size(); from += portion) {
            const size_t count = std::min(portion, records.size() - from);
            std::unordered_map<RecordId, Record *> byId;
            QByteArray list;
            for (size_t i = from; i < from + count; ++i) {
                byId[records[i].id()] = &records[i];
                list += (list.isEmpty() ? "" : ",") + QByteArray::number(records[i].id());
            }
            Statement rows = m_connection->prepare(computedSelect(*this, *computed, ComputedValues::Joined, list));
            while (rows.step()) {
                if (const auto it = byId.find(rows.integer(0)); it != byId.end())
                    it->second->setAt(slot, rows.value(1, *computed->field));
            }
        }
    }
}

QString Store::lockOn(const Record &record)
{
    if (record.id() == 0)
        return {};
    for (const Guard *guard : plan(record.shape()).guards) {
        if (QString why = guard->lock ? guard->lock(*this, record) : QString(); !why.isEmpty())
            return why;
    }
    return {};
}

std::vector<Record> Store::select(const Query &query, qint64 limit)
{
    return read(m_catalogue->get(query.type), ids(query, limit));
}

std::vector<RecordId> Store::ids(const Query &query, qint64 limit)
{
    const Sql sql = selectIds(*this, query, limit);
    Statement rows = m_connection->prepare(sql.text);
    sql.bindTo(rows);
    std::vector<RecordId> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 Store::count(const Query &query)
{
    const Sql sql = selectCount(*this, query);
    Statement row = m_connection->prepare(sql.text);
    sql.bindTo(row);
    return row.step() ? row.integer(0) : 0;
}

qint64 Store::sum(const Query &query, const QString &field)
{
    const Sql sql = selectSum(*this, query, field);
    Statement row = m_connection->prepare(sql.text);
    sql.bindTo(row);
    return row.step() ? row.integer(0) : 0;
}

std::optional<RecordId> Store::first(const Query &query)
{
    const std::vector<RecordId> found = ids(query, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Store::Column Store::column(const Shape &shape, const QString &path) const
{
    Column column{path, &shape, nullptr, {}};
    const QStringList steps = path.split(u'.');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const FieldInfo *field = column.shape->field(steps[i]);
        const bool last = i + 1 == steps.size();
        if (!field && !last)
            field = column.shape->field(QString(steps[i] + u"_id"_s)); // "customer.region" means customer_id.region
        if (!field && last && steps[i] != u"id")
            field = column.shape->field(QString(steps[i] + u"_id"_s));
        if (!field)
            field = &m_catalogue->field(*column.shape, steps[i]); // throws, naming the nearest
        column.label += (column.label.isEmpty() ? QString() : u": "_s) + column.shape->label(*field);
        if (last) {
            column.field = field;
        } else {
            if (field->kind != FieldKind::Reference)
                throw Error(ErrorKind::Usage,
                            QCoreApplication::translate("query", "\"%1\" refers to no other record, so \"%2\" "
                                                                 "cannot be read through it.")
                                .arg(steps[i], steps[i + 1]));
            column.shape = &m_catalogue->get(QString::fromUtf8(field->target));
        }
    }
    return column;
}

std::vector<Store::Column> Store::columns(const Query &query) const
{
    const Shape &shape = m_catalogue->get(query.type);
    std::vector<Column> columns;
    if (!query.columns.isEmpty()) {
        for (const QString &path : query.columns)
            columns.push_back(column(shape, path));
        return columns;
    }
    for (const FieldInfo *field : shape.fields()) {
        if (field->has(Listed) || field == shape.titleField())
            columns.push_back(column(shape, QString::fromUtf8(field->name)));
    }
    // The title comes first, wherever it stands in the description.
    std::stable_partition(columns.begin(), columns.end(),
                          [&](const Column &c) { return c.field == shape.titleField(); });
    return columns;
}

std::vector<Store::Row> Store::rows(const Query &query, const std::vector<RecordId> &ids)
{
    const std::vector<Column> columns = this->columns(query);
    std::vector<Row> result;
    result.reserve(ids.size());
    for (size_t from = 0; from < ids.size(); from += portion) {
        const size_t count = std::min(portion, ids.size() - from);
        const Sql sql = selectRows(*this, query, int(count));
        Statement rows = m_connection->prepare(sql.text);
        sql.bindTo(rows);
        const int offset = int(sql.parameters.size());
        for (size_t i = 0; i < count; ++i)
            rows.bind(offset + int(i) + 1, ids[from + i]);
        std::unordered_map<RecordId, Row> found;
        while (rows.step()) {
            Row row{rows.integer(0), rows.integer(1), {}};
            for (size_t c = 0; c < columns.size(); ++c)
                row.values.push_back(rows.value(int(c) + 2, *columns[c].field));
            const RecordId id = row.id;
            found.emplace(id, std::move(row));
        }
        for (size_t i = 0; i < count; ++i) {
            if (const auto it = found.find(ids[from + i]); it != found.end())
                result.push_back(std::move(it->second));
        }
    }
    return result;
}

void Store::forEachRow(const Query &query, const std::function<bool(const Row &)> &take)
{
    const std::vector<Column> columns = this->columns(query);
    const Sql sql = selectRows(*this, query, 0);
    Statement rows = m_connection->prepare(sql.text);
    sql.bindTo(rows);
    Row row;
    while (rows.step()) {
        row.id = rows.integer(0);
        row.version = rows.integer(1);
        row.values.clear();
        for (size_t c = 0; c < columns.size(); ++c)
            row.values.push_back(rows.value(int(c) + 2, *columns[c].field));
        if (!take(row))
            return;
    }
}

} // namespace kith
