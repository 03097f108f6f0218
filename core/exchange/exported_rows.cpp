// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exported_rows.h"

#include "core/store/query_sql.h"

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

const std::string &ColumnNames::named(const ExportedCell &cell)
{
    if (m_field.kind == FieldKind::Reference) {
        const qint64 id = cell.integer();
        if (const auto it = m_titles.find(id); it != m_titles.end())
            return it->second;
        if (m_titles.size() > rememberedTexts)
            m_titles.clear();
        return m_titles[id] = m_store.display(m_field, cell.value()).toStdString();
    }
    m_key = cell.utf8();
    if (const auto it = m_names.find(m_key); it != m_names.end())
        return it->second;
    if (m_names.size() > rememberedTexts)
        m_names.clear();
    return m_names[m_key] = m_store.display(m_field, cell.value()).toStdString();
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
                         const std::function<void(ColumnNames &, const ExportedCell &, const Conventions &)> &cell,
                         const std::function<void()> &endRow)
{
    const Conventions usual = m_store.conventions();
    Conventions other = usual;
    const qint64 total = progress.report ? m_store.count(m_query) : -1;
    // Straight from the statement: of a million rows most cells are bytes that go out as they came in.
    std::vector<bool> isOfAnother; // what is reached through a reference is another record's
    for (const Store::Column &column : m_columns)
        isOfAnother.push_back(column.path.contains(u'.'));
    const Sql sql = selectRows(m_store, m_query, 0);
    Statement row = m_store.connection().prepare(sql.text);
    sql.bindTo(row);
    constexpr int firstColumn = 2; // behind id and version
    const int currencyColumn = firstColumn + int(m_names.size());
    qint64 count = 0;
    while (row.step()) {
        const Conventions *conventions = &usual;
        if (m_hasCurrency && !row.isNull(currencyColumn)) {
            if (const QString code = row.text(currencyColumn); code != usual.currency.code) {
                if (code != other.currency.code)
                    other.currency = Currency::of(code);
                conventions = &other;
            }
        }
        for (size_t i = 0; i < m_names.size(); ++i)
            cell(m_names[i], ExportedCell(row, firstColumn + int(i), *m_columns[i].field),
                 isOfAnother[i] ? usual : *conventions);
        endRow();
        if (++count % 4096 == 0) {
            progress.throwIfCancelled();
            progress.advance(count, total);
        }
    }
    return count;
}

} // namespace kith
