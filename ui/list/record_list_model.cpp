// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/record_list_model.h"

#include <algorithm>
#include <memory>

#include "core/sales/reasons.h"
#include "core/store/change.h"
#include "core/store/derived.h"
#include "ui/exchange/closed_question.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int cacheKilobytes = 32 * 1024;

int kilobytes(const std::vector<Store::Row> &rows)
{
    size_t bytes = 0;
    for (const Store::Row &row : rows) {
        bytes += sizeof(Store::Row) + row.values.size() * sizeof(Value);
        for (const Value &value : row.values)
            if (const QString *text = value.textPointer())
                bytes += size_t(text->size()) * sizeof(QChar) + 24;
    }
    return int(bytes / 1024 + 1);
}

} // namespace

RecordListModel::RecordListModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_pages(cacheKilobytes)
{
    connect(&session, &Session::changed, this, &RecordListModel::onChanged);
}

RecordListModel::~RecordListModel()
{
    m_job.cancelled->store(true);
}

void RecordListModel::setQuery(const Query &query)
{
    Store &store = m_session.store();
    const Shape &shape = store.catalogue().get(query.type);
    // Everything that may throw comes first: the old rows stay when the query is wrong.
    auto columns = store.columns(query);
    auto ids = store.ids(query, firstScreen);

    emit aboutToReorder();
    beginResetModel();
    m_job.cancelled->store(true);
    ++m_generation;
    m_query = query;
    m_shape = &shape;
    m_columns = std::move(columns);
    m_complete = ids.size() < size_t(firstScreen);
    m_ids = std::move(ids);
    m_pages.clear();
    m_showsSteps = false;
    m_dependsOn = {query.type, u"score"_s};
    for (const Store::Column &column : m_columns) {
        m_dependsOn.insert(column.shape->name());
        if (column.shape == m_shape && NextSteps::isNextStep(*column.field))
            m_showsSteps = true;
        if (column.field->kind == FieldKind::Reference)
            m_dependsOn.insert(QString::fromLatin1(column.field->target));
    }
    if (m_showsSteps)
        m_dependsOn.insert(u"task"_s);
    // Shown or asked for, also through references.
    m_dependsOn += {u"tag"_s, u"tagging"_s};
    for (const Rollup &rollup : store.catalogue().rollups())
        if (QLatin1StringView(rollup.parent->name) == query.type)
            m_dependsOn.insert(QString::fromLatin1(rollup.child->name));
    endResetModel();
    emit reordered();
    if (m_complete)
        emit completed();
    else
        loadAll();
}

void RecordListModel::loadAll()
{
    m_job.cancelled->store(true);
    const int generation = ++m_generation;
    auto ids = std::make_shared<std::vector<RecordId>>();
    m_job = runJob(
        this, m_session.store(), [ids, query = m_query](Store &store, const Progress &) { *ids = store.ids(query); },
        [this, ids, generation] {
            if (generation == m_generation)
                take(std::move(*ids));
        },
        [this, generation](const Error &error) {
            if (generation == m_generation && error.kind() != ErrorKind::Cancelled)
                emit failed(error);
        });
}

// New ids in place of those known: appended when the known ones stay where they are, else all anew.
void RecordListModel::take(std::vector<RecordId> ids)
{
    m_pages.clear();
    if (ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        if (ids.size() > m_ids.size()) {
            m_pages.clear();
            beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
            m_ids = std::move(ids);
            endInsertRows();
        } else if (!m_ids.empty()) {
            emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
        }
    } else {
        emit aboutToReorder();
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        emit reordered();
    }
    m_complete = true;
    emit completed();
}

void RecordListModel::onChanged(const QStringList &types)
{
    const bool concerns =
        std::any_of(types.begin(), types.end(), [this](const QString &type) { return m_dependsOn.contains(type); });
    if (m_shape && concerns)
        refresh();
}

void RecordListModel::refresh()
{
    if (!m_shape)
        return;
    m_session.guard(nullptr, [this] {
        // Short lists are read again at once; long ones show the new values at once and the new order when it is known.
        constexpr size_t shortList = 5000;
        if (m_complete && m_ids.size() < shortList) {
            take(m_session.store().ids(m_query));
            return;
        }
        m_pages.clear();
        if (!m_ids.empty())
            emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
        loadAll();
    });
}

int RecordListModel::columnOf(const QString &path) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&path](const Store::Column &column) { return column.path == path; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

RecordId RecordListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int RecordListModel::rowOf(RecordId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const RecordListModel::Page *RecordListModel::page(int row) const
{
    const int number = row / pageRows;
    if (const Page *known = m_pages.object(number))
        return known;
    const size_t from = size_t(number) * pageRows;
    const size_t to = std::min(from + pageRows, m_ids.size());
    const std::vector<RecordId> ids(m_ids.begin() + std::ptrdiff_t(from), m_ids.begin() + std::ptrdiff_t(to));
    auto loaded = std::make_unique<Page>();
    loaded->rows.resize(ids.size());
    m_session.guard(nullptr, [&] {
        Store &store = m_session.store();
        std::vector<Store::Row> rows = store.rows(m_query, ids);
        size_t next = 0; // rows come in the order of the ids, without those that are gone
        for (size_t i = 0; i < ids.size() && next < rows.size(); ++i)
            if (rows[next].id == ids[i])
                loaded->rows[i] = std::move(rows[next++]);
        if (m_showsSteps)
            loaded->steps = NextSteps::of(store, *m_shape, ids);
    });
    ++m_pagesRead;
    const int cost = kilobytes(loaded->rows);
    m_pages.insert(number, loaded.release(), std::min(cost, cacheKilobytes));
    return m_pages.object(number);
}

const Store::Row *RecordListModel::row(int row) const
{
    if (row < 0 || size_t(row) >= m_ids.size())
        return nullptr;
    const Store::Row *found = &page(row)->rows[size_t(row % pageRows)];
    return found->id ? found : nullptr;
}

const Value &RecordListModel::valueAt(int rowNumber, int column) const
{
    static const Value empty;
    const Store::Row *found = row(rowNumber);
    return found && column >= 0 && size_t(column) < found->values.size() ? found->values[size_t(column)] : empty;
}

bool RecordListModel::isEditable(int column) const
{
    const Store::Column &known = m_columns[size_t(column)];
    return known.shape == m_shape && known.field->isTyped() && !isDerived(m_shape->type()) &&
           !known.path.contains(u'.') && !m_session.store().options().readOnly;
}

bool RecordListModel::mayEdit(const QModelIndex &index)
{
    QString lock;
    m_session.guard(nullptr, [&] {
        if (const auto record = m_session.store().read(*m_shape, idAt(index.row())))
            lock = m_session.store().lockOn(*record);
    });
    if (!lock.isEmpty())
        emit refused(index, lock);
    return lock.isEmpty();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}
int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RecordListModel::text(const Store::Row &row, int column) const
{
    const FieldInfo &field = *m_columns[size_t(column)].field;
    return m_session.store().display(field, row.values[size_t(column)]);
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    switch (role) {
    case IdRole:
        return qint64(idAt(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isRightAligned(m_columns[size_t(column)].field->kind) ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const Store::Row *found = row(index.row());
        if (!found)
            return {};
        if (NextSteps::isNextStep(*m_columns[size_t(column)].field))
            return NextSteps::words(data(index, NextStepRole).value<NextStep>(), m_session.store().today());
        return text(*found, column);
    }
    case Qt::EditRole:
    case ValueRole:
        return QVariant::fromValue(valueAt(index.row(), column));
    case NextStepRole: {
        const FieldInfo &field = *m_columns[size_t(column)].field;
        const Day day = NextSteps::dayIn(m_session.store(), field, valueAt(index.row(), column));
        if (!NextSteps::isNextStep(field) || !idAt(index.row()))
            return {};
        const Page *read = page(index.row());
        NextStep step;
        // The stored day is what lists sort and filter by: a task found beside it only says what is to be done.
        if (m_columns[size_t(column)].shape == m_shape && size_t(index.row() % pageRows) < read->steps.size())
            step = read->steps[size_t(index.row() % pageRows)];
        if (step.day != day)
            step = NextStep{.day = day};
        if (step.state != NextStep::State::Over)
            step.state = NextSteps::stateOf(day, m_session.store().today());
        return QVariant::fromValue(step);
    }
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return {};
    const Store::Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.shape->name() == m_query.type && !column.path.contains(u'.') ? column.shape->label(*column.field)
                                                                                   : column.label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isRightAligned(column.field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return column.shape->help(*column.field);
    return {};
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool RecordListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != ValueRole) || !isEditable(index.column()) ||
        !value.canConvert<Value>())
        return false;
    const auto changed = value.value<Value>();
    if (changed == valueAt(index.row(), index.column()))
        return true;
    bool saved = false;
    m_session.guard(nullptr, [&] {
        Store &store = m_session.store();
        const Store::Row *shown = row(index.row());
        std::optional<Record> record = shown ? store.read(*m_shape, shown->id) : std::nullopt;
        if (!record)
            throw Error(ErrorKind::NotFound, tr("This record is no longer there."));
        record->setVersion(shown->version); // what the person saw: newer elsewhere is a conflict
        const FieldInfo &field = *m_columns[size_t(index.column())].field;
        const QString title = store.title(*record);
        record->setValue(field, changed);
        if (const Problems missing = missingReasons(store, *record); !missing.isEmpty()) {
            emit refused(index, missing.sentences());
            return;
        }
        if (!mayTouch(m_session, nullptr, *record))
            return;
        Change change(store, tr("Edit %1: %2").arg(title, m_shape->label(field)));
        if (const Problems problems = change.save(*record); !problems.isEmpty()) {
            emit refused(index, problems.sentences());
            return;
        }
        const qint64 id = change.commit(); // tells everybody, this model too
        saved = true;
        if (id)
            m_session.notify(change.name(), id);
    });
    return saved;
}

} // namespace kith
