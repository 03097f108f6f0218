// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/record_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/list/list_delegate.h"
#include "ui/list/record_header.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostKept = 20000; // selected rows that are found again after a new order

void prepare(QTableView *view, QAbstractItemDelegate *delegate)
{
    view->setItemDelegate(delegate);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setHorizontalHeader(new RecordHeader(ListDelegate::firstPadding, metrics::tight, view));
    view->horizontalHeader()->setSortIndicatorShown(true); // the view has just switched it off
    view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace

RecordTable::RecordTable(Session &session, QWidget *parent)
    : QTableView(parent), m_session(session), m_frozen(new QTableView(this)),
      m_delegate(new ListDelegate(session, this)), m_frozenDelegate(new ListDelegate(session, this))
{
    setObjectName(u"records"_s);
    m_frozen->setObjectName(u"frozen"_s);
    prepare(this, m_delegate);
    prepare(m_frozen, m_frozenDelegate);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_frozen->setTabKeyNavigation(false);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    horizontalHeader()->setSectionsMovable(true);
    viewport()->stackUnder(m_frozen);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0)
            m_frozen->setColumnWidth(0, width);
        placeFrozen();
        if (!m_isFitting)
            emit columnResized(section);
    });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == 0 && columnWidth(0) != width)
            setColumnWidth(0, width);
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this](int logical, int from, int to) {
        if (logical == 0 || to == 0) { // the first stays the first
            const QSignalBlocker quiet(horizontalHeader());
            horizontalHeader()->moveSection(to, from);
            return;
        }
        emit columnMoved();
    });
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        connect(view->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortRequested);
        connect(view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &at) { emit columnsRequested(view->horizontalHeader()->mapToGlobal(at)); });
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &at) { emit menuRequested(view->viewport()->mapToGlobal(at)); });
        connect(view, &QTableView::doubleClicked, this, &RecordTable::doubleClicked);
    }
    applyRowHeight();
}

void RecordTable::setRecordModel(RecordListModel *model)
{
    m_model = model;
    setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    m_delegate->setModel(model);
    m_frozenDelegate->setModel(model);
    connect(model, &RecordListModel::aboutToReorder, this, &RecordTable::remember);
    connect(model, &RecordListModel::reordered, this, &RecordTable::restore);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::placeFrozen);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        emit currentChanged(currentRecord());
        viewport()->update();
    });
}

void RecordTable::applyRowHeight()
{
    const int height = m_compact ? metrics::compactRow : metrics::row;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
    verticalScrollBar()->setSingleStep(height);
}

void RecordTable::setCompact(bool compact)
{
    m_compact = compact;
    applyRowHeight();
}

void RecordTable::placeFrozen()
{
    const bool any = m_model && m_model->columnCount() > 0;
    m_frozen->setVisible(any);
    if (!any)
        return;
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
    m_frozen->setColumnHidden(0, false);
    m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->raise();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
    if (event->oldSize().width() != event->size().width())
        emit widthChanged();
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // A cell to the left must not end up under the frozen column.
    if (action == MoveLeft && next.column() > 0 && visualRect(next).left() < m_frozen->columnWidth(0))
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(next).left() -
                                        m_frozen->columnWidth(0));
    return next;
}

void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() > 0) {
        QTableView::scrollTo(index, hint);
        const int hidden = m_frozen->columnWidth(0) - visualRect(index).left();
        if (hidden > 0)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    } else {
        const int across = horizontalScrollBar()->value(); // always visible: only the row counts
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
    }
}

void RecordTable::setListName(const QString &name)
{
    setAccessibleName(name);
    m_frozen->setAccessibleName(name);
}

RecordId RecordTable::currentRecord() const
{
    return m_model ? m_model->idAt(currentIndex().row()) : 0;
}

bool RecordTable::isAllSelected() const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return m_model && rows > 0 && rows == m_model->rowCount();
}

std::vector<RecordId> RecordTable::selectedRecords() const
{
    std::vector<RecordId> ids;
    if (!m_model || !selectionModel())
        return ids;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int next = 0; // ranges of one row may overlap
    for (const QItemSelectionRange &range : ranges)
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row, next = row)
            ids.push_back(m_model->idAt(row));
    return ids;
}

void RecordTable::selectRecord(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void RecordTable::remember()
{
    m_keptAll = isAllSelected();
    m_keptSelection = m_keptAll ? std::vector<RecordId>() : selectedRecords();
    if (m_keptSelection.size() > mostKept)
        m_keptSelection.clear();
    m_keptCurrent = currentRecord();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptTopRow = rowAt(0);
    m_keptTop = m_model->idAt(m_keptTopRow);
}

void RecordTable::restore()
{
    if (m_model->rowCount() == 0) {
        emit currentChanged(0);
        return;
    }
    const auto &ids = m_model->ids();
    if (m_keptTop && m_keptTopRow > 0) {
        const int row = m_model->idAt(m_keptTopRow) == m_keptTop ? m_keptTopRow : m_model->rowOf(m_keptTop);
        verticalScrollBar()->setValue((row >= 0 ? row : 0) * verticalHeader()->defaultSectionSize());
    }
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    if (m_keptAll) {
        selection.select(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, last));
    } else if (!m_keptSelection.empty()) {
        const QSet<RecordId> wanted(m_keptSelection.begin(), m_keptSelection.end());
        for (size_t row = 0; row < ids.size(); ++row)
            if (wanted.contains(ids[row]))
                selection.select(m_model->index(int(row), 0), m_model->index(int(row), last));
    }
    const int current = m_keptCurrent ? m_model->rowOf(m_keptCurrent) : -1;
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, std::min(m_keptColumn, last)),
                                          QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    emit currentChanged(currentRecord());
}

void RecordTable::editCell(const QModelIndex &index)
{
    scrollTo(index, EnsureVisible);
    if (index.column() == 0)
        m_frozen->edit(index);
    else
        edit(index);
}

void RecordTable::doubleClicked(const QModelIndex &index)
{
    if (index.column() > 0 && m_model->isEditable(index.column()))
        editCell(index);
    else
        emit opened(m_model->idAt(index.row()));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy(false);
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copy(true);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (const RecordId id = currentRecord())
            emit opened(id);
        return;
    }
    if (plain && (event->key() == Qt::Key_Space || event->key() == Qt::Key_F2) && state() != EditingState) {
        QModelIndex index = currentIndex();
        if (index.isValid() && m_model->isEditable(index.column()))
            editCell(index);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen->viewport() && event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return QTableView::eventFilter(watched, event);
}

void RecordTable::setMarkedSort(const QStringList &sort)
{
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        const QSignalBlocker quiet(view->horizontalHeader());
        int column = -1;
        bool down = false;
        if (!sort.isEmpty()) {
            down = sort.front().startsWith(u'-');
            column = m_model->columnOf(down ? sort.front().mid(1) : sort.front());
        }
        view->horizontalHeader()->setSortIndicator(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        view->horizontalHeader()->viewport()->update();
    }
}

} // namespace kith
