// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page keeps beside the import: rejected rows, mappings, whom new rows are compared with.
#include <algorithm>
#include <QFile>
#include <QFileInfo>

#include "core/exchange/import_source.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/verdict_model.h"
#include "ui/shell/job.h"
#include "ui/theme/chip.h"

namespace kith {

using namespace Qt::StringLiterals;

void ImportPage::saveRejected()
{
    const QString proposal = QFileInfo(m_draft.file).completeBaseName() + tr("-rejected") + u".csv"_s;
    const QString path = m_session.prompts().saveFile(this, tr("Save the rejected rows"), proposal, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QFile::remove(path); // the person was asked about overwriting
    if (!QFile::copy(rejectsFile(), path))
        m_session.prompts().error(this, tr("“%1” could not be written.").arg(path));
}

void ImportPage::keepMapping()
{
    m_session.guard(this, [this] {
        saveMapping(m_session.store(), m_session.store().catalogue().get(m_draft.type), m_draft.source.headings,
                    {mappingOf(m_draft.source.headings, m_draft.targets), m_draft.meanings()},
                    QFileInfo(m_draft.file).completeBaseName());
        m_session.notify(tr("Files with these headings will be read this way."));
    });
}

// What a person corrected is remembered without being asked for. Before the import, so that one undo takes that back.
void ImportPage::saveUsedMapping()
{
    const bool isChosen = std::any_of(m_draft.targets.begin(), m_draft.targets.end(), [](const ColumnTarget &target) {
        return target.from == ColumnTarget::From::Given;
    });
    m_session.guard(this, [&] {
        const Shape &shape = m_session.store().catalogue().get(m_draft.type);
        const SavedMapping now{mappingOf(m_draft.source.headings, m_draft.targets), m_draft.meanings()};
        const auto known = savedMapping(m_session.store(), shape, m_draft.source.headings);
        const bool isSame = known && known->mapping == now.mapping &&
                            valueMeaningsText(known->meanings) == valueMeaningsText(now.meanings);
        if (!isSame && (isChosen || known || !now.meanings.empty()))
            saveMapping(m_session.store(), shape, m_draft.source.headings, now,
                        QFileInfo(m_draft.file).completeBaseName());
    });
}

// Read once for all trials of the file, beside them; with a million customers it takes seconds.
void ImportPage::readKnown()
{
    const Shape &shape = m_session.store().catalogue().get(m_draft.type);
    if (!KnownSubjects::isFor(shape) || m_isReadingKnown || (m_known && m_knownKind == m_draft.type))
        return;
    m_known.reset();
    m_isReadingKnown = true;
    const auto known = std::make_shared<std::shared_ptr<const KnownSubjects>>();
    const QString kind = m_draft.type;
    m_readingKnown = runJob(
        this, m_session.store(),
        [known, kind](Store &store, const Progress &progress) {
            *known = std::make_shared<const KnownSubjects>(store, store.catalogue().get(kind), progress);
        },
        [this, known, kind] {
            m_isReadingKnown = false;
            m_known = std::move(*known);
            m_knownKind = kind;
            if (!m_isLoading && !m_isImporting && !m_isDone)
                tryOut();
        },
        [this](const Error &) { m_isReadingKnown = false; });
}

void ImportPage::showDuplicates()
{
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == m_chips.size() - 1);
    m_model->showDuplicatesOnly();
}

} // namespace kith
