// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_draft.h"

#include "core/exchange/fixed_columns.h"

namespace kith {

using namespace Qt::StringLiterals;

ImportOptions ImportDraft::options(const Catalogue &catalogue) const
{
    ImportOptions options;
    options.type = type;
    options.source = file;
    options.guess = false;
    options.format = asked;
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
    return options;
}

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
    draft.key.clear();
    draft.createMissing = false;
}

} // namespace kith
