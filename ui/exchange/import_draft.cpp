// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_draft.h"

#include "core/exchange/fixed_columns.h"
#include "core/exchange/record_links.h"

namespace kith {

using namespace Qt::StringLiterals;

ImportOptions ImportDraft::options(const Catalogue &catalogue) const
{
    ImportOptions options;
    options.type = type;
    options.source = file;
    options.guess = false;
    options.format = asked;
    options.format.sheet = source.format.sheet;
    options.header = source.format.header;
    for (size_t column = 0; column < targets.size(); ++column) {
        if (!targets[column].path.isEmpty())
            options.map.push_back({source.headings.at(qsizetype(column)), targets[column].path});
    }
    options.decimalMark = decimalMark;
    options.dateOrder = dateOrder;
    if (!key.isEmpty())
        options.keys = {key};
    if (createMissing)
        options.createMissing = referencedKinds(catalogue);
    options.newFields = newFields;
    options.emptyClears = emptyClears;
    options.backup = backup;
    options.values = meanings();
    if (leaveOutDuplicates)
        options.duplicates = ImportOptions::Duplicates::LeaveOut;
    return options;
}

void ImportDraft::settle(const OpenWord &word, const std::optional<QString> &meaning)
{
    std::erase_if(settled,
                  [&](const Settled &one) { return one.word.column == word.column && one.word.text == word.text; });
    if (meaning)
        settled.push_back({word, *meaning});
}

std::vector<ValueMeaning> ImportDraft::meanings() const
{
    std::vector<ValueMeaning> meanings;
    for (const Settled &one : settled) {
        const qsizetype column = source.headings.indexOf(one.word.column);
        if (column >= 0 && !targets[size_t(column)].path.isEmpty())
            meanings.push_back({one.word.column, one.word.text, one.meaning});
    }
    return meanings;
}

namespace {

// A word settled with an earlier file, as if it had been met in this one.
OpenWord wordOf(Store &store, const Shape &shape, const ColumnTarget &target, const ValueMeaning &meaning)
{
    OpenWord word;
    word.column = meaning.column;
    word.text = meaning.from;
    const TargetPath found = resolvePath(store.catalogue(), shape, target.path);
    if (found.field && found.field->kind == FieldKind::Choice) {
        word.field = found.field;
        word.kind = found.shape->name();
        return word;
    }
    word.kind = found.field && found.field->kind == FieldKind::Reference ? QString::fromUtf8(found.field->target)
                                                                         : found.shape->name();
    if (const RecordId id = recordOfOwnId(store, store.catalogue().get(word.kind), meaning.to))
        word.candidates.emplace_back(id, store.title(store.catalogue().get(word.kind), id));
    return word;
}

} // namespace

QStringList ImportDraft::referencedKinds(const Catalogue &catalogue) const
{
    QStringList kinds;
    const Shape &shape = catalogue.get(type);
    for (const ColumnTarget &target : targets) {
        if (target.path.isEmpty() || target.path.startsWith("x_"_L1))
            continue;
        const TargetPath found = resolvePath(catalogue, shape, target.path);
        for (const FieldInfo *through : found.through)
            kinds.append(QString::fromUtf8(through->target));
        if (found.field && found.field->kind == FieldKind::Reference)
            kinds.append(QString::fromUtf8(found.field->target));
    }
    kinds.removeDuplicates();
    return kinds;
}

ImportDraft loadDraft(Store &store, ImportDraft asked)
{
    asked.source = readImportSource(asked.file, asked.asked, asked.header);
    if (asked.type.isEmpty() || !store.catalogue().find(asked.type))
        asked.type = fixedColumns(asked.source.format.kind).empty()
                         ? guessType(store.catalogue(), asked.source.headings, asked.file)
                         : usualType(asked.source.format.kind);
    if (asked.type.isEmpty())
        asked.type = u"customer"_s;
    retarget(store, asked);
    return asked;
}

void retarget(Store &store, ImportDraft &draft)
{
    draft.targets = columnTargets(store, store.catalogue().get(draft.type), draft.source, {}, true);
    draft.settled.clear();
    if (const auto saved = savedMapping(store, store.catalogue().get(draft.type), draft.source.headings)) {
        for (const ValueMeaning &meaning : saved->meanings) {
            const qsizetype column = draft.source.headings.indexOf(meaning.column);
            if (column >= 0 && !draft.targets[size_t(column)].path.isEmpty() &&
                !draft.targets[size_t(column)].path.startsWith("x_"_L1))
                draft.settled.push_back(
                    {wordOf(store, store.catalogue().get(draft.type), draft.targets[size_t(column)], meaning),
                     meaning.to});
        }
    }
    draft.key.clear();
    draft.createMissing = false;
}

} // namespace kith
