// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported_rows.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedTexts = 50'000;

} // namespace

ColumnNames::ColumnNames(Store &store, const Store::Column &column, CsvWriter::For target)
    : m_store(store), m_field(*column.field),
      m_isNamed(target == CsvWriter::For::Excel &&
                (m_field.kind == FieldKind::Reference || m_field.kind == FieldKind::Choice))
{}

const std::string &ColumnNames::named(const Value &value)
{
    const std::string key = value.isText() ? value.text().toStdString() : std::to_string(value.number());
    if (const auto it = m_names.find(key); it != m_names.end())
        return it->second;
    if (m_names.size() > rememberedTexts)
        m_names.clear();
    return m_names[key] = m_store.display(m_field, value).toStdString();
}

ExportedRows::ExportedRows(Store &store, const Query &asked, const ExportOptions &options)
    : m_store(store), m_query(asked), m_labels(options.labels.value_or(options.target == CsvWriter::For::Excel)),
      m_hasCurrency(store.catalogue().get(asked.type).field(u"currency") != nullptr), m_columns(store.columns(asked))
{
    m_query.columns.clear();
    m_names.reserve(m_columns.size());
    for (const Store::Column &column : m_columns) {
        m_query.columns.append(column.path);
        m_names.emplace_back(store, column, options.target);
    }
    // Money has the digits of the record's own currency: one column more than is written.
    if (m_hasCurrency)
        m_query.columns.append(u"currency"_s);
}

QString ExportedRows::heading(const Store::Column &column) const
{
    return m_labels ? column.label : column.path;
}

qint64 ExportedRows::run(const Progress &progress,
                         const std::function<void(ColumnNames &, const Value &, const Conventions &)> &cell,
                         const std::function<void()> &endRow)
{
    const Conventions usual = m_store.conventions();
    Conventions other = usual;
    const qint64 total = progress.report ? m_store.count(m_query) : -1;
    qint64 count = 0;
    m_store.forEachRow(m_query, [&](const Store::Row &row) {
        const Conventions *conventions = &usual;
        if (const QString *code = m_hasCurrency ? row.values.back().textPointer() : nullptr;
            code && *code != usual.currency.code) {
            if (*code != other.currency.code)
                other.currency = Currency::of(*code);
            conventions = &other;
        }
        for (size_t i = 0; i < m_names.size(); ++i) // what is reached through a reference is another record's
            cell(m_names[i], row.values[i], m_columns[i].path.contains(u'.') ? usual : *conventions);
        endRow();
        if (++count % 4096 == 0) {
            progress.throwIfCancelled();
            progress.advance(count, total);
        }
        return true;
    });
    return count;
}

} // namespace kith
