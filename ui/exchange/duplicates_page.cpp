// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/duplicates_page.h"

#include <memory>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/plain_table.h"
#include "ui/shell/job.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostShown = 2000;
enum Column { FieldColumn, KeptColumn, OtherColumn };

} // namespace

DuplicatesPage::DuplicatesPage(Session &session, const Place &place, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"duplicatesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::gap, metrics::edge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *top = new QHBoxLayout;
    m_type = new QComboBox(this);
    m_type->setObjectName(u"duplicateType"_s);
    for (const QString &type : duplicateTypes())
        m_type->addItem(QString(), type);
    m_type->setCurrentIndex(std::max(0, m_type->findData(place.name)));
    m_isAsked = m_type->findData(place.name) >= 0;
    m_about = makeLabel(QString(), this, TypeSize::Small, Tone::Secondary);
    m_about->setWordWrap(true);
    top->addWidget(m_type);
    top->addWidget(m_about, 1);
    column->addLayout(top);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_list = makePlainTable(m_splitter, u"duplicatePairs"_s, 4);
    m_list->setColumnWidth(0, 96);
    m_list->setColumnWidth(2, 260);
    m_list->setColumnWidth(3, 360); // why they look the same: the reason to believe it
    m_compared = makePlainTable(m_splitter, u"duplicateFields"_s, 3);
    column->addWidget(m_splitter, 1);
    m_empty = new EmptyState(this);
    column->addWidget(m_empty, 1);
    m_merge = new QAction(this);
    m_merge->setObjectName(u"mergePair"_s);
    m_merge->setProperty("icon", u"check"_s);
    m_apart = new QAction(this);
    m_apart->setObjectName(u"keepApart"_s);
    connect(m_type, &QComboBox::activated, this, [this] {
        m_isAsked = true;
        look();
    });
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &DuplicatesPage::compare);
    connect(m_compared, &QTableWidget::cellClicked, this, [this](int row, int at) {
        if (at != FieldColumn)
            setTaken(row, at == OtherColumn);
    });
    connect(m_merge, &QAction::triggered, this, &DuplicatesPage::mergeNow);
    connect(m_apart, &QAction::triggered, this, &DuplicatesPage::keepThemApart);
    connect(&session, &Session::historyChanged, this, &DuplicatesPage::look);
    retranslate();
}

DuplicatesPage::~DuplicatesPage()
{
    m_running.cancelled->store(true);
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

void DuplicatesPage::look()
{
    if (!m_session.hasStore())
        return;
    m_running.cancelled->store(true);
    const int round = ++m_round;
    m_isLooking = true;
    m_about->setText(tr("Looking …"));
    const auto pairs = std::make_shared<std::vector<DuplicatePair>>();
    QStringList types{m_type->currentData().toString()};
    if (!m_isAsked) // nobody chose a kind: the first one that has some
        types = duplicateTypes();
    const auto found = std::make_shared<QString>(types.first());
    m_running = runJob(
        this, m_session.store(),
        [pairs, types, found](Store &store, const Progress &progress) {
            for (const QString &type : types) {
                *pairs = findDuplicates(store, {.types = {type}, .most = mostShown}, progress);
                if (pairs->empty())
                    continue;
                *found = type;
                return;
            }
        },
        [this, pairs, found, round] {
            if (round != m_round)
                return;
            m_isLooking = false;
            m_type->setCurrentIndex(m_type->findData(*found));
            m_pairs = std::move(*pairs);
            fill();
            emit looked();
        },
        [this, round](const Error &error) {
            if (round != m_round)
                return;
            m_isLooking = false;
            m_session.showError(this, error);
        });
}

void DuplicatesPage::fill()
{
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        const int row = std::max(m_list->currentRow(), 0);
        m_list->setRowCount(int(m_pairs.size()));
        for (int i = 0; i < m_list->rowCount(); ++i) {
            DuplicatePair &pair = m_pairs[size_t(i)];
            // The job's shapes are another store's.
            pair.firstShape = pair.secondShape = &store.catalogue().get(m_type->currentData().toString());
            setPlainCell(*m_list, i, 0, tr("%1 %").arg(pair.score), pair.score >= 90 ? Tone::Text : Tone::Secondary);
            setPlainCell(*m_list, i, 1, store.title(*pair.firstShape, pair.first));
            setPlainCell(*m_list, i, 2, store.title(*pair.secondShape, pair.second));
            setPlainCell(*m_list, i, 3, pair.reasons, Tone::Secondary);
        }
        if (m_list->rowCount() > 0)
            m_list->selectRow(std::min(row, m_list->rowCount() - 1));
    });
    m_splitter->setVisible(!m_pairs.empty());
    m_empty->setVisible(m_pairs.empty());
    m_about->setText(m_pairs.empty()
                         ? QString()
                         : tr("%n pair(s) look like the same. Click a value to keep it; the other one is not "
                              "lost. One undo takes a merge back.",
                              nullptr, int(m_pairs.size())));
    compare();
}

const DuplicatePair *DuplicatesPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

void DuplicatesPage::compare()
{
    m_fields.clear();
    const DuplicatePair *pair = current();
    if (pair && !m_isLooking) {
        m_session.guard(this, [&] {
            Store &store = m_session.store();
            if (!store.read(*pair->firstShape, pair->first) || !store.read(*pair->secondShape, pair->second))
                return;
            m_fields = mergeFields(store, *pair->firstShape, pair->first, pair->second);
        });
    }
    m_compared->setRowCount(int(m_fields.size()));
    for (int row = 0; row < m_compared->rowCount(); ++row) {
        const MergeField &field = m_fields[size_t(row)];
        setPlainCell(*m_compared, row, FieldColumn, pair->firstShape->label(*field.field), Tone::Secondary);
        setTaken(row, field.takesOther);
    }
    m_merge->setEnabled(!m_fields.empty());
    m_apart->setEnabled(!m_fields.empty());
}

// The value that stays is bold and marked; the other one is pale.
void DuplicatesPage::setTaken(int row, bool other)
{
    MergeField &field = m_fields[size_t(row)];
    if (other ? field.other.isEmpty() : field.kept.isEmpty())
        other = !other; // there is nothing on that side
    field.takesOther = other;
    Store &store = m_session.store();
    const auto show = [&](int at, const Value &value, bool stays) {
        const QString text = value.isEmpty() ? QString() : store.display(*field.field, value);
        setPlainCell(*m_compared, row, at, stays && field.differs ? u"✓ "_s + text : text,
                     stays ? Tone::Text : Tone::Secondary);
        QFont font = m_compared->item(row, at)->font();
        font.setBold(stays && field.differs);
        m_compared->item(row, at)->setFont(font);
    };
    show(KeptColumn, field.kept, !other);
    show(OtherColumn, field.other, other);
}

void DuplicatesPage::mergeNow()
{
    const DuplicatePair *found = current();
    if (!found)
        return;
    const DuplicatePair pair = *found;
    QStringList take;
    for (const MergeField &field : m_fields) {
        if (field.takesOther && field.differs)
            take.append(QString::fromUtf8(field.field->name));
    }
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const QString other = store.title(*pair.secondShape, pair.second);
        const MergeResult result = mergeRecords(store, *pair.firstShape, pair.first, pair.second, take);
        m_session.notify(tr("%1 and %2 are one now").arg(store.title(*pair.firstShape, pair.first), other),
                         result.change);
    });
}

void DuplicatesPage::keepThemApart()
{
    const DuplicatePair *found = current();
    if (!found)
        return;
    const DuplicatePair pair = *found;
    m_session.guard(this, [&] {
        const qint64 change = keepApart(m_session.store(), *pair.firstShape, pair.first, pair.second);
        m_session.notify(tr("They are kept apart"), change);
    });
}

void DuplicatesPage::retranslate()
{
    for (int i = 0; i < m_type->count(); ++i) {
        if (m_session.hasStore())
            m_type->setItemText(i, m_session.store().catalogue().get(m_type->itemData(i).toString()).plural());
    }
    m_type->setAccessibleName(tr("Kind of record"));
    m_list->setAccessibleName(tr("Pairs"));
    m_list->setHorizontalHeaderLabels({tr("How sure"), tr("Stays"), tr("Becomes part of it"), tr("Why")});
    m_compared->setAccessibleName(tr("Fields of both"));
    m_compared->setHorizontalHeaderLabels({tr("Field"), tr("Stays"), tr("Becomes part of it")});
    m_empty->setContent(tr("No two records look like the same."));
    m_merge->setText(tr("Merge"));
    m_apart->setText(tr("Not the same"));
    look();
}

} // namespace kith
