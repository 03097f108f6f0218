// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with many records of a list at once, and what an empty list offers.
#include <memory>
#include <QAction>
#include <QLabel>
#include <QMenu>

#include "core/store/change.h"
#include "core/store/derived.h"
#include "ui/exchange/closed_question.h"
#include "ui/exchange/export_records.h"
#include "ui/list/filter_bar.h"
#include "ui/list/mass_edit.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/list/totals_row.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

void RecordList::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RecordId current = m_table->currentRecord();
    if (current) {
        auto *open = menu->addAction(tr("Open"));
        connect(open, &QAction::triggered, this, [this, current] { m_session.openRecord(*m_shape, current); });
        menu->addAction(m_copy);
        menu->addAction(m_copyHeadings);
        if (!isDerived(m_shape->type())) {
            menu->addAction(m_setSelected);
            menu->addSeparator();
            menu->addAction(m_delete);
        }
    } else {
        menu->addAction(m_columnsAction);
    }
    menu->popup(at);
}

void RecordList::massEdit(bool allShown)
{
    if (!m_shape)
        return;
    if (allShown && !m_model->isComplete())
        return; // the ids of all are still being read
    const std::vector<RecordId> ids = allShown ? m_model->ids() : m_table->selectedRecords();
    if (!ids.empty())
        m_massEdit->begin(*m_shape, ids, allShown);
}

void RecordList::deleteSelected()
{
    const std::vector<RecordId> ids = m_table->selectedRecords();
    if (!m_shape || ids.empty() || isDerived(m_shape->type()))
        return;
    const QString count = QLocale(QLocale::English).toString(qint64(ids.size()));
    // One or a few are undone with a key; thousands are worth a question.
    if (ids.size() > 100 &&
        !m_session.prompts().confirm(this, tr("Delete %1 records with everything that belongs to them?").arg(count),
                                     tr("Delete %1").arg(count), tr("Keep")))
        return;
    if (!mayTouch(m_session, this, *m_shape, ids))
        return;
    const QString kind = m_shape->name();
    const QString name = ids.size() == 1 ? tr("Delete %1").arg(m_session.store().title(*m_shape, ids.front()))
                                         : tr("Delete %1 × %2").arg(count, m_shape->plural());
    if (ids.size() <= 20) { // at once, so that the next key already meets the new list
        m_session.guard(this, [&] {
            Change change(m_session.store(), name);
            for (const RecordId id : ids)
                if (const Problems problems = change.remove(*m_shape, id); !problems.isEmpty())
                    throw Error(ErrorKind::Invalid, problems.sentences());
            const qint64 id = change.commit();
            m_session.notify(name, id);
        });
        return;
    }
    runBulk(
        this, m_session, name, ids,
        [kind](Change &change, RecordId id) { return change.remove(change.store().catalogue().get(kind), id); },
        [this, name](const BulkResult &result) {
            if (result.refused > 0) {
                m_refusal->setText(tr("%1 were kept: %2").arg(result.refused).arg(result.firstRefusal));
                m_refusal->show();
            }
            m_session.notify(name, result.change);
        });
}

void RecordList::exportShown()
{
    if (m_shape)
        exportRecords(this, m_session, m_model->query());
}

void RecordList::showEmptyState()
{
    const bool empty = m_shape && m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_totals->setVisible(!empty);
    if (!empty)
        return;
    const bool isEnglish = currentLanguage() == Language::English;
    if (!m_filters->condition().isTrivial())
        m_empty->setContent(tr("Nothing here matches these filters."), tr("Show all"));
    else if (isDerived(m_shape->type()))
        m_empty->setContent(tr("There are no %1 yet.").arg(isEnglish ? m_shape->plural().toLower() : m_shape->plural()),
                            {}, {});
    else
        m_empty->setContent(tr("There are no %1 yet.").arg(isEnglish ? m_shape->plural().toLower() : m_shape->plural()),
                            tr("New %1").arg(isEnglish ? m_shape->singular().toLower() : m_shape->singular()),
                            m_shape->type().has(OwnedOnly) || !m_fixed.isTrivial() ? QString() : tr("Import a file"));
    m_empty->setGeometry(m_table->rect().adjusted(0, metrics::row, 0, 0));
    m_empty->raise();
}

// The button of the empty state: everything again, or the first record.
void RecordList::leaveEmptyState()
{
    if (m_filters->condition().isTrivial()) {
        m_session.newRecord(*m_shape, m_preset);
        return;
    }
    m_filters->setCondition(*m_shape, {});
    apply();
    emit queryChanged();
}

void RecordList::importInto()
{
    Place import;
    import.kind = Place::Kind::Import;
    import.area = areaOf(*m_shape);
    import.name = m_shape->name();
    m_session.go(import);
}

} // namespace kith
