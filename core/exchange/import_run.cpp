// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a row, and what became of it.
#include "core/exchange/import_run.h"

#include <algorithm>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/exchange/guess_mapping.h"
#include "core/model/types/order_line.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptRejections = 1000;

// A phone book names companies and a letter its sender, whether they are known here or not.
bool isLoose(const ImportOptions &options, const ImportPlan &plan)
{
    const FileKind kind = plan.source.format.kind;
    return options.looseReferences || kind == FileKind::Cards || kind == FileKind::Calendar || kind == FileKind::Letter;
}

// What the source uses, where that can be written; workbooks and cards have none.
char delimiterOf(const CsvFormat &format)
{
    const QString delimiter = format.kind == FileKind::Delimited ? format.delimiter : QString();
    return delimiter == u";" ? ';' : delimiter == u"\t" ? '\t' : ',';
}

} // namespace

ImportRun::ImportRun(Store &store, const ImportOptions &options, const Progress &progress, ImportPlan &plan)
    : m_store(store), m_options(options), m_progress(progress), m_plan(plan), m_shape(*plan.root.shape),
      m_source(openRows(options.source, plan.source.format)), m_reader(*m_source), m_row(store, m_reader),
      m_change(store,
               QCoreApplication::translate("import", "Import %1 from %2")
                   .arg(m_shape.plural(), QFileInfo(options.source).fileName()),
               Change::Size::Bulk),
      m_resolver(store, m_change, m_row, m_shape, isLoose(options, plan)), m_sides(store, m_change, plan, m_reader),
      m_rejects(options.rejects, plan.source.headings, delimiterOf(plan.source.format)), m_lookAlikes(store, plan),
      m_closed(store)
{
    if (!plan.keys.empty())
        m_finder = std::make_unique<RecordFinder>(store, m_shape, plan.keys);
    if (!plan.naturalKeys.empty())
        m_naturalFinder = std::make_unique<RecordFinder>(store, m_shape, plan.naturalKeys);
    if (plan.line)
        m_flat = std::make_unique<FlatRows>(store, m_shape, *plan.line->shape);
    const auto isShort = [&](const QStringList &row) { return row.size() < plan.source.headings.size(); };
    const auto shorter = std::count_if(plan.source.rows.begin(), plan.source.rows.end(), isShort);
    for (const auto &[heading, wanted] : options.only) {
        const qsizetype column = plan.source.headings.indexOf(heading);
        if (column < 0)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("import", "The file has no column “%1”; it has: %2.")
                            .arg(heading, plan.source.headings.join(", "_L1)));
        m_only.emplace_back(int(column), wanted);
    }
    if (options.duplicates != ImportOptions::Duplicates::Ignore && KnownSubjects::isFor(m_shape))
        m_duplicates = std::make_unique<RowDuplicates>(
            options.known ? options.known : std::make_shared<const KnownSubjects>(store, m_shape, progress));
    if (options.dryRun) {
        m_openWords = std::make_unique<OpenWords>(plan.source.headings);
        m_row.setOpenWords(m_openWords.get());
    }
    const CsvFormat &form = plan.source.format;
    const bool isOwn = (form.kind == FileKind::Delimited || form.kind == FileKind::Sheet) && form.header &&
                       isOwnExport(store.catalogue(), m_shape, plan.source.headings);
    m_row.setExact(isOwn);
    m_row.setGuarded(form.kind == FileKind::Delimited && !(isOwn && form.markSize == 0));
    m_shortRowsAreUsual = shorter * 10 >= qint64(plan.source.rows.size());
}

ImportResult ImportRun::run()
{
    m_change.begin();
    QElapsedTimer sinceReport;
    sinceReport.start();
    bool heading = m_plan.source.format.header;
    while (m_result.read != m_options.mostRows && m_reader.next()) {
        if (m_reader.isBlank())
            continue;
        if (heading) {
            heading = false;
            continue;
        }
        if (!isWanted())
            continue;
        ++m_result.read;
        takeRow();
        if (m_result.read % 256 == 0) {
            m_progress.throwIfCancelled();
            if (sinceReport.elapsed() > 100) {
                sinceReport.restart();
                m_progress.advance(m_reader.position(), m_reader.fileSize());
            }
        }
    }
    finishPending();
    m_progress.throwIfCancelled();
    m_rejects.finish();
    if (!m_options.dryRun)
        m_result.change = m_change.commit();
    m_result.records = m_resolver.created();
    for (const auto &[kind, count] : m_created)
        m_result.records[kind] += count;
    for (const auto &[kind, count] : m_sides.created())
        m_result.records[kind] += count;
    m_result.mapping = m_plan.mapping();
    if (m_openWords)
        m_result.openWords = m_openWords->take(m_store);
    warn();
    return std::move(m_result);
}

bool ImportRun::isWanted() const
{
    return std::all_of(m_only.begin(), m_only.end(),
                       [&](const auto &only) { return only.second.contains(m_reader.text(only.first).trimmed()); });
}

void ImportRun::takeRow()
{
    m_problems.clear();
    m_verdict = {};
    m_verdict.line = m_reader.line();
    m_resolver.startRow();
    m_waiting.clear();
    checkShape();
    useCurrency();
    Values root = values(m_plan.root);
    Values line = m_plan.line ? lineValues() : Values();
    // Nothing is created for a row that cannot be taken; a trial tells all its open words at once, and takes it back.
    if (m_problems.isEmpty() || m_openWords) {
        resolveInto(m_plan.root, root, true);
        if (m_plan.line)
            resolveInto(*m_plan.line, line, false);
    }
    if (m_problems.isEmpty())
        m_verdict.fate = m_plan.line ? takeFlat(root, line) : takeRecord(root).first;
    if (!m_problems.isEmpty()) {
        m_resolver.takeBack();
        reject(m_row.cells(), m_problems.join(u' '));
        return;
    }
    count(m_verdict.fate, 1);
    if (m_options.onRow) {
        m_verdict.cells = m_row.cells();
        m_options.onRow(std::move(m_verdict));
    }
}

void ImportRun::checkShape()
{
    if (m_reader.isSuspicious())
        m_problems.append(
            QCoreApplication::translate("import", "A quotation mark stands inside a quoted text; write it twice."));
    const qsizetype columns = m_plan.source.headings.size();
    bool tooMany = false;
    for (qsizetype i = columns; i < m_reader.size(); ++i)
        tooMany = tooMany || !m_reader.field(i).empty();
    if (tooMany || (m_reader.size() < columns && !m_shortRowsAreUsual))
        m_problems.append(QCoreApplication::translate("import", "The row has %1 cells, the file %2 columns.")
                              .arg(m_reader.size())
                              .arg(columns));
}

// Money is read in the digits of the record's own currency, where the file names one.
void ImportRun::useCurrency()
{
    const FieldInfo *field = m_shape.field(u"currency");
    const FieldPlan *plan = field ? m_plan.root.find(*field) : nullptr;
    if (!plan)
        return;
    const std::string_view text = m_row.text(*plan);
    const QString code = QString::fromUtf8(text.data(), qsizetype(text.size())).toUpper();
    const Currency currency = code.isEmpty() ? m_store.currency() : Currency::of(code);
    for (RecordPlan *record : {&m_plan.root, m_plan.line.get()}) {
        for (FieldPlan &money : record ? record->fields : m_noFields)
            money.conventions.currency = currency;
    }
}

ImportRun::Values ImportRun::values(RecordPlan &plan)
{
    Values result;
    for (FieldPlan &field : plan.fields) {
        if (field.role != FieldPlan::Role::Margin)
            result.emplace_back(field.slot, m_row.value(field, *plan.shape, m_problems));
    }
    return result;
}

// A margin becomes the cost, an amount wins over a price that does not give it.
ImportRun::Values ImportRun::lineValues()
{
    RecordPlan &plan = *m_plan.line;
    Values result = values(plan);
    for (FieldPlan &field : plan.fields) {
        if (field.role != FieldPlan::Role::Margin)
            continue;
        const Value margin = m_row.value(field, *plan.shape, m_problems);
        const Value *net = valueOf(result, plan.shape->slot(order_line::net));
        if (!margin.isEmpty() && net && !net->isEmpty())
            result.emplace_back(plan.shape->slot(order_line::cost), Value(net->number() - margin.number()));
    }
    return result;
}

const Value *ImportRun::valueOf(const Values &values, int slot)
{
    const auto it = std::find_if(values.begin(), values.end(), [&](const auto &value) { return value.first == slot; });
    return it == values.end() ? nullptr : &it->second;
}

void ImportRun::resolveInto(RecordPlan &plan, Values &values, bool isRoot)
{
    for (const auto &reference : plan.references) {
        const ReferenceResolver::Resolved resolved = m_resolver.resolve(*reference, m_problems);
        values.emplace_back(reference->viaSlot, resolved.id ? Value(qint64(resolved.id)) : Value());
        if (resolved.pending && isRoot)
            m_waiting.push_back({0, reference->viaSlot, reference.get(), resolved.text, 0, {}, {}, RowFate::Created});
        else if (resolved.pending)
            m_resolver.resolveText(*reference, resolved.text, m_problems); // only says what is missing
    }
}

void ImportRun::count(RowFate fate, qint64 by)
{
    switch (fate) {
    case RowFate::Created:
        m_result.created += by;
        break;
    case RowFate::Updated:
        m_result.updated += by;
        break;
    case RowFate::Unchanged:
        m_result.unchanged += by;
        break;
    case RowFate::Rejected:
        m_result.rejected += by;
        break;
    }
}

void ImportRun::reject(const QStringList &cells, const QString &reason)
{
    count(RowFate::Rejected, 1);
    if (m_result.rejectedRows.size() < keptRejections)
        m_result.rejectedRows.push_back({m_verdict.line, reason});
    m_rejects.add(cells, reason);
    if (m_options.onRow) {
        m_verdict.fate = RowFate::Rejected;
        m_verdict.reason = reason;
        m_verdict.cells = cells;
        m_options.onRow(std::move(m_verdict));
    }
}

void ImportRun::warn()
{
    m_result.warnings += m_resolver.warnings();
    if (m_flat && m_flat->sharedNumbers() > 0)
        m_result.warnings.append(QCoreApplication::translate(
            "import", "%n number(s) are used by more than one customer or day; each became an order of its own.",
            nullptr, int(m_flat->sharedNumbers())));
    if (m_result.duplicates > 0)
        m_result.warnings.append(m_options.duplicates == ImportOptions::Duplicates::LeaveOut
                                     ? QCoreApplication::translate("import",
                                                                   "%n row(s) may be somebody known and were left out.",
                                                                   nullptr, int(m_result.duplicates))
                                     : QCoreApplication::translate("import", "%n new row(s) may be somebody known.",
                                                                   nullptr, int(m_result.duplicates)));
    if (m_closedRecords > 0)
        m_result.warnings.append(
            QCoreApplication::translate("import",
                                        "%n record(s) lie in a period that is closed until %1: what was handed to the "
                                        "accountant would no longer be true, and undo does not reach there.",
                                        nullptr, int(m_closedRecords))
                .arg(formatDay(m_closed.until())));
    if (m_lookAlikes.count() > 0)
        m_result.warnings.append(QCoreApplication::translate(
            "import",
            "%n row(s) look the same as records that were there before. If the file was imported already, undo and "
            "import it with a key.",
            nullptr, int(m_lookAlikes.count())));
}

} // namespace kith
