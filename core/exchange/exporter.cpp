// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedTexts = 50'000;

// One column, with what its references and choices are called, looked up once each.
class ColumnText
{
public:
    ColumnText(Store &store, const Store::Column &column, CsvWriter::For target)
        : m_store(store), m_field(*column.field), m_target(target)
    {
        const bool names = target == CsvWriter::For::Excel &&
                           (m_field.kind == FieldKind::Reference || m_field.kind == FieldKind::Choice);
        m_isNamed = names;
        m_cell = !m_field.isText() && m_field.kind != FieldKind::Choice && !names ? CsvWriter::Cell::Figure
                                                                                  : CsvWriter::Cell::Text;
    }

    void write(CsvWriter &writer, const Value &value, const Conventions &conventions)
    {
        if (value.isEmpty())
            writer.add(std::string_view(), m_cell);
        else if (m_isNamed)
            writer.add(std::string_view(named(value)), m_cell);
        else if (const QString *text = value.textPointer())
            writer.add(*text, m_cell);
        else
            writer.add(plainValue(m_field, value, conventions), m_cell);
    }

private:
    const std::string &named(const Value &value)
    {
        const std::string key = value.isText() ? value.text().toStdString() : std::to_string(value.number());
        if (const auto it = m_names.find(key); it != m_names.end())
            return it->second;
        if (m_names.size() > rememberedTexts)
            m_names.clear();
        return m_names[key] = m_store.display(m_field, value).toStdString();
    }

    Store &m_store;
    const FieldInfo &m_field;
    CsvWriter::For m_target;
    CsvWriter::Cell m_cell;
    bool m_isNamed;
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace

qint64 exportCsv(Store &store, const Query &query, const QString &path, const ExportOptions &options,
                 const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.")
                        .arg(path, file.errorString()));
    const qint64 count = exportCsv(store, query, file, options, progress);
    if (!file.commit())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "export", "“%1” could not be written to its end: %2. What was there before was kept.")
                        .arg(path, file.errorString()));
    return count;
}

qint64 exportCsv(Store &store, const Query &asked, QIODevice &device, const ExportOptions &options,
                 const Progress &progress)
{
    const std::vector<Store::Column> columns = store.columns(asked);
    Query query = asked;
    query.columns.clear();
    for (const Store::Column &column : columns)
        query.columns.append(column.path);
    // Money has the digits of the record's own currency: one column more than is written.
    const bool hasCurrency = store.catalogue().get(query.type).field(u"currency") != nullptr;
    if (hasCurrency)
        query.columns.append(u"currency"_s);
    const Conventions usual = store.conventions();
    Conventions other = usual;
    const bool labels = options.labels.value_or(options.target == CsvWriter::For::Excel);
    CsvWriter writer(device, options.target);
    std::vector<ColumnText> texts;
    texts.reserve(columns.size());
    for (const Store::Column &column : columns) {
        writer.add(labels ? column.label : column.path);
        texts.emplace_back(store, column, options.target);
    }
    writer.endRecord();
    const qint64 total = progress.report ? store.count(query) : -1;
    qint64 count = 0;
    store.forEachRow(query, [&](const Store::Row &row) {
        const Conventions *conventions = &usual;
        if (const QString *code = hasCurrency ? row.values.back().textPointer() : nullptr;
            code && *code != usual.currency.code) {
            if (*code != other.currency.code)
                other.currency = Currency::of(*code);
            conventions = &other;
        }
        for (size_t i = 0; i < texts.size(); ++i) // what is reached through a reference is another record's
            texts[i].write(writer, row.values[i], columns[i].path.contains(u'.') ? usual : *conventions);
        writer.endRecord();
        if (++count % 4096 == 0) {
            progress.throwIfCancelled();
            progress.advance(count, total);
        }
        return true;
    });
    writer.finish();
    return count;
}

QStringList allColumns(const Shape &shape)
{
    QStringList columns;
    for (const FieldInfo *field : shape.fields()) {
        if (!field->has(Internal) && !field->has(Computed))
            columns.append(QString::fromUtf8(field->name));
    }
    return columns;
}

} // namespace kith
