// SPDX-License-Identifier: GPL-3.0-or-later
// import and export.
#include "app/cli/call.h"
#include "app/cli/query_options.h"
#include "app/cli/run.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t shownRejections = 20;

QStringList listed(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

ImportOptions importOptions(const Call &call, const Shape &shape)
{
    ImportOptions options;
    options.type = shape.name();
    options.source = call.argument(2);
    options.map = parseMapping(call.option(u"--map"_s));
    options.keys = listed(call.option(u"--key"_s));
    const QString mode = call.option(u"--mode"_s);
    options.mode = mode == "create"_L1   ? ImportOptions::Mode::Create
                   : mode == "update"_L1 ? ImportOptions::Mode::Update
                                         : ImportOptions::Mode::Both;
    options.createMissing = listed(call.option(u"--create-missing"_s));
    options.defaults = parseAssignments(call.option(u"--defaults"_s));
    options.format.encoding = call.option(u"--encoding"_s);
    const QString delimiter = call.option(u"--delimiter"_s);
    options.format.delimiter = delimiter == "tab"_L1 || delimiter == "\\t"_L1 ? u"\t"_s : delimiter;
    options.format.sheet = call.option(u"--sheet"_s);
    options.values = parseValueMeanings(call.option(u"--values"_s));
    options.looseReferences = call.has(u"--loose"_s);
    options.newFields = call.has(u"--new-fields"_s);
    options.dryRun = call.has(u"--dry-run"_s);
    options.rejects = call.option(u"--rejects"_s);
    return options;
}

void printForPeople(Call &call, const ImportResult &result)
{
    Output &output = call.output();
    output.line(result.sentence());
    QStringList parts;
    for (const auto &[kind, count] : result.records) {
        if (count > 0)
            parts << u"%1 %2"_s.arg(kind).arg(count);
    }
    if (!parts.isEmpty())
        output.line(translate("cli", "new records: %1").arg(parts.join(", "_L1)));
    if (result.change != 0)
        output.line(translate("cli", "change %1").arg(result.change));
    for (const QString &warning : result.warnings)
        output.message(warning);
    for (size_t i = 0; i < std::min(result.rejectedRows.size(), shownRejections); ++i)
        output.message(translate("cli", "line %1: %2")
                           .arg(QString::number(result.rejectedRows[i].line), result.rejectedRows[i].reason));
    if (result.rejected > qint64(shownRejections))
        output.message(translate("cli", "… and %1 more. --rejects FILE.csv keeps all rejected rows with their reasons.")
                           .arg(result.rejected - qint64(shownRejections)));
}

QJsonObject forPrograms(const ImportResult &result)
{
    QJsonArray rejected;
    for (const RejectedRow &row : result.rejectedRows)
        rejected.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    QJsonObject records;
    for (const auto &[kind, count] : result.records)
        records[kind] = count;
    return {{u"read"_s, result.read},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged},
            {u"rejected"_s, result.rejected},
            {u"change"_s, result.change},
            {u"records"_s, records},
            {u"rejected_rows"_s, rejected},
            {u"warnings"_s, QJsonArray::fromStringList(result.warnings)},
            {u"mapping"_s, mappingText(result.mapping)}};
}

} // namespace

Done runImport(Call &call)
{
    Store &store = call.store();
    const ImportResult result = importFile(store, importOptions(call, call.shape(1)), call.output().progress());
    if (call.output().isJson)
        call.output().json(forPrograms(result));
    else
        printForPeople(call, result);
    return result.rejected > 0 ? DataSaysNo : Good;
}

Done runExport(Call &call)
{
    const QString path = call.argument(2);
    Store &store = call.readOnlyStore();
    const Shape &shape = call.shape(1);
    Query query = queryFrom(call, store, shape);
    ExportOptions options;
    if (call.option(u"--for"_s) == "import"_L1) {
        options.target = CsvWriter::For::Import;
        if (query.columns.isEmpty())
            query.columns = allColumns(shape);
    }
    const QString version = call.option(u"--card-version"_s);
    options.cardVersion = version == "2.1"_L1   ? CardVersion::V21
                          : version == "4.0"_L1 ? CardVersion::V40
                                                : CardVersion::V30;
    const qint64 count = exportFile(store, query, path, options, call.output().progress());
    if (call.output().isJson)
        call.output().json({{u"exported"_s, count}, {u"file"_s, path}});
    else
        call.output().line(translate("cli", "exported %1").arg(count));
    return Good;
}

} // namespace kith::cli
