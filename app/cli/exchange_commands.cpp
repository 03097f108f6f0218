// SPDX-License-Identifier: GPL-3.0-or-later
// import and export.
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/cli/call.h"
#include "app/cli/paper_output.h"
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
    options.format.further = call.argumentsFrom(3);
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
    const QString duplicates = call.option(u"--duplicates"_s);
    options.duplicates = duplicates == "leave-out"_L1 ? ImportOptions::Duplicates::LeaveOut
                         : duplicates == "tell"_L1    ? ImportOptions::Duplicates::Tell
                                                      : ImportOptions::Duplicates::Ignore;
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
    for (const OpenWord &word : result.openWords)
        output.message(translate("cli", "“%1” in the column “%2” means nothing here (%3 rows); --values says what it "
                                        "means.")
                           .arg(word.text, word.column, QString::number(word.rows)));
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
    QJsonArray words;
    for (const OpenWord &word : result.openWords) {
        QJsonArray candidates;
        for (const auto &[id, title] : word.candidates)
            candidates.append(QJsonObject{{u"id"_s, id}, {u"title"_s, title}});
        words.append(QJsonObject{{u"column"_s, word.column},
                                 {u"text"_s, word.text},
                                 {u"kind"_s, word.kind},
                                 {u"rows"_s, word.rows},
                                 {u"candidates"_s, candidates}});
    }
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
            {u"duplicates"_s, result.duplicates},
            {u"open_words"_s, words},
            {u"rejected_rows"_s, rejected},
            {u"warnings"_s, QJsonArray::fromStringList(result.warnings)},
            {u"mapping"_s, mappingText(result.mapping)}};
}

// Pages need fonts and a painter.
void exportPages(Call &call, Store &store, const Query &query, const QString &path)
{
    QTemporaryDir scratch;
    const QString asked = scratch.filePath(u"query.json"_s);
    QFile file(asked);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(query.toJson()).toJson()) < 0)
        throw Error(ErrorKind::File, translate("cli", "%1 could not be written.").arg(asked));
    file.close();
    drawByWindow({u"--render"_s, u"list"_s, call.argument(0), asked, u"--lang"_s, languageCode(currentLanguage())},
                 path);
    const qint64 count = store.count(query);
    if (call.output().isJson)
        call.output().json({{u"exported"_s, count}, {u"file"_s, path}});
    else
        call.output().line(translate("cli", "exported %1").arg(count));
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
    if (QFileInfo(path).suffix().toLower() == "pdf"_L1) {
        exportPages(call, store, query, path);
        return Good;
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
