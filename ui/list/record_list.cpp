// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/record_list.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include "core/store/derived.h"
#include "ui/exchange/export_records.h"
#include "ui/list/column_chooser.h"
#include "ui/list/filter_bar.h"
#include "ui/list/mass_edit.h"
#include "ui/list/record_table.h"
#include "ui/list/totals_row.h"
#include "ui/shell/session.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

RecordList::RecordList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_filters(new FilterBar(session, this)), m_refusal(new QLabel(this)),
      m_massEdit(new MassEdit(session, this)), m_table(new RecordTable(session, this)),
      m_model(new RecordListModel(session, this)), m_totals(nullptr), m_empty(new EmptyState(m_table))
{
    m_table->setRecordModel(m_model);
    m_totals = new TotalsRow(session, m_table, this);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setProperty("tone", u"danger"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(metrics::edge, 6, metrics::pad, 6);
    m_refusal->hide();
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_massEdit);
    layout->addWidget(m_refusal);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    makeActions();
    setFocusProxy(m_table);
    m_table->installEventFilter(this);

    connect(m_empty, &EmptyState::buttonClicked, this, &RecordList::leaveEmptyState);
    connect(m_empty, &EmptyState::linkClicked, this, &RecordList::importInto);
    connect(m_filters, &FilterBar::changed, this, [this] {
        apply();
        emit queryChanged();
    });
    connect(m_massEdit, &MassEdit::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &RecordTable::opened, this, [this](RecordId id) {
        if (m_shape && id)
            m_session.openRecord(*m_shape, id);
    });
    connect(m_table, &RecordTable::currentChanged, this, [this](RecordId id) {
        m_refusal->hide();
        emit currentChanged(id);
    });
    connect(m_table, &RecordTable::sortRequested, this, &RecordList::sortBy);
    connect(m_table, &RecordTable::columnsRequested, this, &RecordList::chooseColumns);
    connect(m_table, &RecordTable::columnMoved, this, &RecordList::headerMoved);
    connect(m_table, &RecordTable::columnResized, this, &RecordList::saveWidth);
    connect(m_table, &RecordTable::widthChanged, this, &RecordList::fitColumns);
    connect(m_table, &RecordTable::menuRequested, this, &RecordList::showMenu);
    connect(m_model, &RecordListModel::refused, this, [this](const QModelIndex &index, const QString &sentence) {
        const QString label = m_model->headerData(index.column(), Qt::Horizontal).toString();
        m_refusal->setText(tr("%1 was not saved: %2").arg(label, sentence));
        m_refusal->show();
    });
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) {
        m_refusal->setText(error.sentence());
        m_refusal->show();
    });
    const auto counts = [this] {
        m_filters->setCounts(m_model->isComplete() ? m_model->rowCount() : m_totals->count(), m_totals->whole());
        showEmptyState();
    };
    connect(m_model, &RecordListModel::completed, this, counts);
    connect(m_totals, &TotalsRow::ready, this, counts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordList::showEmptyState);
    connect(m_model, &RecordListModel::completed, this, [this] {
        m_totals->recompute(m_model->query(), m_model->columns(), {m_model->query().type, m_fixed});
    });
}

void RecordList::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        if (!keys.isEmpty()) {
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(action);
        }
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_setSelected = make(u"massEditSelected"_s, {}, [this] { massEdit(false); });
    m_setAll = make(u"massEditAll"_s, {}, [this] { massEdit(true); });
    m_segment = new QAction(this);
    m_segment->setObjectName(u"onlySegment"_s);
    m_segment->setMenu(new QMenu(this));
    connect(m_segment->menu(), &QMenu::aboutToShow, this, &RecordList::fillSegments);
    m_delete = make(u"deleteSelected"_s, {}, [this] { deleteSelected(); });
    m_copy = make(u"copyRows"_s, {}, [this] { m_table->copy(false); });
    m_copyHeadings = make(u"copyRowsWithHeadings"_s, {}, [this] { m_table->copy(true); });
    m_columnsAction = make(u"chooseColumns"_s, {}, [this] {
        chooseColumns(m_table->horizontalHeader()->mapToGlobal(QPoint(m_table->width() - 320, 32)));
    });
    m_export = make(u"exportShown"_s, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportShown(); });
    m_exportAll = make(u"exportEverything"_s, {}, [this] {
        if (m_shape)
            exportEverything(this, m_session, *m_shape);
    });
    m_compact = make(u"compactRows"_s, {}, [this](bool on) {
        m_table->setCompact(on);
        QSettings().setValue(u"list/compact"_s, on);
    });
    m_compact->setCheckable(true);
    const bool compact = QSettings().value(u"list/compact"_s, false).toBool();
    m_compact->setChecked(compact);
    m_table->setCompact(compact);
    m_find = make(u"quickFilterAction"_s, QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_filters->focusQuickText(); });
    retranslate();
}

void RecordList::retranslate()
{
    m_find->setText(tr("Find in the list"));
    m_segment->setText(tr("Only a segment"));
    m_setSelected->setText(tr("Set a field of the selected …"));
    m_setAll->setText(tr("Set a field of all shown …"));
    m_delete->setText(tr("Delete"));
    m_copy->setText(tr("Copy"));
    m_copyHeadings->setText(tr("Copy with headings"));
    m_columnsAction->setText(tr("Columns …"));
    m_compact->setText(tr("Compact rows"));
    m_export->setText(tr("Export …"));
    m_exportAll->setText(tr("Export everything for import …"));
    m_filters->retranslate();
    if (m_shape)
        apply();
}

// Segments of this kind, and of the kinds that it refers to: orders of a segment's customers.
void RecordList::fillSegments()
{
    QMenu *menu = m_segment->menu();
    menu->clear();
    if (!m_shape)
        return;
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        for (const Record &segment : store.select({u"segment"_s, {}, {u"name"_s}, {}}, 200)) {
            const QString type = segment.value(*segment.shape().field(u"type")).text();
            QString field;
            if (type != m_shape->name()) {
                const FieldInfo *reference = m_shape->field(QString(type + u"_id"_s));
                if (!reference)
                    continue;
                field = QString::fromUtf8(reference->name);
            }
            QAction *action = menu->addAction(store.title(segment));
            connect(action, &QAction::triggered, this, [this, id = segment.id(), field] {
                const Condition chips = m_filters->chips();
                std::vector<Condition> parts;
                if (chips.kind == Condition::Kind::All)
                    parts = chips.parts;
                else
                    parts.push_back(chips);
                parts.push_back(inSegment(id, field));
                m_filters->setCondition(*m_shape, parts.size() == 1 ? parts.front() : all(std::move(parts)));
                emit m_filters->changed();
            });
        }
    });
    if (menu->isEmpty())
        menu->addAction(tr("There is no segment for this list yet."))->setEnabled(false);
}

QList<QAction *> RecordList::menuActions() const
{
    if (m_shape && isDerived(m_shape->type())) // worked out by the program: read, not written
        return {m_find, m_export, m_columnsAction, m_compact};
    return {m_find, m_segment, m_setSelected, m_setAll, m_delete, m_export, m_exportAll, m_columnsAction, m_compact};
}

void RecordList::setView(const Query &query, const QString &key)
{
    m_session.guard(this, [&] {
        m_shape = &m_session.store().catalogue().get(query.type);
        m_key = key;
        m_table->setListName(m_shape->plural());
        m_view = query;
        const QStringList columns = QSettings().value(settingsGroup() + u"/columns"_s).toStringList();
        if (!columns.isEmpty())
            m_view.columns = columns;
        const QStringList sort = QSettings().value(settingsGroup() + u"/sort"_s).toStringList();
        if (!sort.isEmpty())
            m_view.sort = sort;
        m_filters->setCondition(*m_shape, m_view.where);
        apply();
        if (m_model->rowCount() && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
}

void RecordList::setFixed(const Condition &condition, const QJsonObject &preset)
{
    m_fixed = condition;
    m_preset = preset;
    if (m_shape)
        apply();
}

QString RecordList::settingsGroup() const
{
    return u"list/"_s + m_key;
}

QStringList RecordList::columnPaths() const
{
    QStringList paths;
    for (const Store::Column &column : m_model->columns())
        paths.append(column.path);
    return paths;
}

Query RecordList::query() const
{
    Query query = m_view;
    query.where = m_filters->chips();
    query.columns = columnPaths();
    return query;
}

void RecordList::apply()
{
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        Query query = m_view;
        const Condition filter = m_filters->condition();
        query.where = m_fixed.isTrivial() ? filter : filter.isTrivial() ? m_fixed : all({m_fixed, filter});
        // The title stands first and stays in sight.
        const QString title = m_shape->titleField() ? QString::fromLatin1(m_shape->titleField()->name) : QString();
        QStringList columns;
        for (const QString &path : query.columns) {
            try {
                store.column(*m_shape, path);
                columns.append(path);
            } catch (const Error &) { // a custom field that was removed since
            }
        }
        if (columns.isEmpty())
            for (const Store::Column &column : store.columns(query))
                columns.append(column.path);
        if (!title.isEmpty()) {
            columns.removeAll(title);
            columns.prepend(title);
        }
        query.columns = columns;
        try {
            m_model->setQuery(query);
        } catch (const Error &) { // sorted by a field that is no longer there
            query.sort.clear();
            m_view.sort.clear();
            m_model->setQuery(query);
        }
        fitColumns();
        m_table->setMarkedSort(query.sort);
        showEmptyState();
    });
}

void RecordList::sortBy(int column)
{
    const QString path = m_model->columns()[size_t(column)].path;
    m_view.sort = m_view.sort.value(0) == path ? QStringList{u'-' + path} : QStringList{path};
    QSettings().setValue(settingsGroup() + u"/sort"_s, m_view.sort);
    apply();
    emit queryChanged();
}

void RecordList::setColumns(const QStringList &columns)
{
    m_view.columns = columns;
    QSettings().setValue(settingsGroup() + u"/columns"_s, columns);
    apply();
    emit queryChanged();
}

void RecordList::chooseColumns(const QPoint &at)
{
    if (!m_shape)
        return;
    auto *chooser = new ColumnChooser(m_session, *m_shape, columnPaths(), this);
    connect(chooser, &ColumnChooser::changed, this, &RecordList::setColumns);
    chooser->move(at);
    chooser->show();
}

void RecordList::headerMoved()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QStringList paths = columnPaths();
    QStringList order;
    for (int visual = 0; visual < header->count(); ++visual)
        order.append(paths.value(header->logicalIndex(visual)));
    {
        const QSignalBlocker quiet(header);
        for (int i = 0; i < header->count(); ++i)
            header->moveSection(header->visualIndex(i), i);
    }
    setColumns(order);
}

void RecordList::saveWidth(int column)
{
    if (m_shape)
        QSettings().setValue(u"list/dragged/"_s + m_shape->name() + u'/' + m_model->columns()[size_t(column)].path,
                             m_table->columnWidth(column));
}

void RecordList::fitColumns()
{
    if (!m_shape)
        return;
    QSettings settings;
    settings.beginGroup(u"list/dragged/"_s + m_shape->name());
    QHash<QString, int> dragged;
    for (const Store::Column &column : m_model->columns())
        if (const int width = settings.value(column.path).toInt(); width > 0)
            dragged.insert(column.path, width);
    m_table->fitColumns(dragged);
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table) {
        if (event->type() == QEvent::Resize)
            m_empty->setGeometry(m_table->rect().adjusted(0, metrics::row, 0, 0));
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
                deleteSelected();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kith
