// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/child_model.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/store/change.h"
#include "ui/list/record_list_model.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

ChildModel::ChildModel(Session &session, const Shape &shape, const FieldInfo &link, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_shape(shape), m_link(link),
      m_position(shape.field(u"position"))
{
    const auto add = [this](bool wanted, const FieldInfo *field) {
        const bool standard = std::find(m_shape.type().fields.begin(), m_shape.type().fields.end(), field) ==
                                  m_shape.type().fields.end() &&
                              !m_shape.isCustom(*field);
        if (wanted && field != &m_link && !field->has(Owner) && field != m_position && !field->has(Internal) &&
            !field->has(Folded) && !standard)
            m_columns.push_back(field);
    };
    for (const FieldInfo *field : shape.fields())
        add(field->isTyped() || field->has(Listed) || field->kind == FieldKind::Money, field);
    // On the page of an order cost and tax stand below the lines, in one figure each.
    if (shape.name() == "order_line"_L1)
        std::erase_if(m_columns, [](const FieldInfo *field) {
            return QLatin1StringView(field->name) == "cost"_L1 || QLatin1StringView(field->name) == "tax"_L1;
        });
    // What is worked out (net, tax) stands right of what is typed.
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [](const FieldInfo *a, const FieldInfo *b) { return a->isTyped() && !b->isTyped(); });
}

void ChildModel::load(RecordId owner)
{
    beginResetModel();
    m_rows.clear();
    m_removed.clear();
    if (owner) {
        Query query;
        query.type = m_shape.name();
        query.where = where(QString::fromLatin1(m_link.name), Operator::Equal, qint64(owner));
        if (m_position)
            query.sort = {u"position"_s};
        for (Record &record : m_session.store().select(query))
            m_rows.push_back({record, record, {}});
    }
    endResetModel();
}

bool ChildModel::isDirty() const
{
    return !m_removed.empty() ||
           std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !(row.record == row.before); });
}

Problems ChildModel::save(Change &change, RecordId owner)
{
    Problems all;
    for (const RecordId id : m_removed)
        for (const Problem &problem : change.remove(m_shape, id))
            all.add(problem.sentence);
    qint64 position = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        ++position;
        if (row.record.id() == 0) {
            row.record.setValue(m_link, Value(qint64(owner)));
            if (m_position && row.record.isEmpty(*m_position))
                row.record.setValue(*m_position, Value(position));
        } else if (row.record == row.before) {
            continue;
        }
        Record saved = row.record;
        const Problems problems = change.save(saved);
        row.problem = problems.sentences();
        if (problems.isEmpty())
            continue; // taken over by load() after the commit: a rolled-back id must not stay here
        for (const Problem &problem : problems)
            all.add(tr("%1 %2: %3").arg(m_shape.singular()).arg(i + 1).arg(problem.sentence));
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    return all;
}

void ChildModel::removeRow(int row)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    if (const RecordId id = m_rows[size_t(row)].record.id())
        m_removed.push_back(id);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit edited();
}

int ChildModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}
int ChildModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChildModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldInfo &field = *m_columns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isRightAligned(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (isNewRow(index.row())) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return tr("＋ Add: %1").arg(m_shape.label(field));
        if (role == Qt::EditRole || role == ValueRole)
            return QVariant::fromValue(Value());
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return isSaidAlready(row.record, field) ? QString() : m_session.store().display(field, row.record.value(field));
    case Qt::EditRole:
    case ValueRole:
        return QVariant::fromValue(row.record.value(field));
    case ProblemRole:
    case Qt::ToolTipRole:
        return row.problem;
    default:
        return {};
    }
}

QVariant ChildModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && !isNewRow(section) ? QVariant(section + 1) : QVariant();
    if (section < 0 || size_t(section) >= m_columns.size())
        return {};
    const FieldInfo &field = *m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return field.has(Required) ? tr("%1 *").arg(m_shape.label(field)) : m_shape.label(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isRightAligned(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags ChildModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_columns[size_t(index.column())]->isTyped() ? flags | Qt::ItemIsEditable : flags;
}

// The description of a line is its product's name until somebody writes another one.
bool ChildModel::isSaidAlready(const Record &line, const FieldInfo &field) const
{
    const FieldInfo *product = m_shape.field(u"product_id");
    return product && QLatin1StringView(field.name) == "description"_L1 && !line.isEmpty(*product) &&
           line.value(field).text() == m_session.store().display(*product, line.value(*product));
}

// A line begins with what the product says; a person changes it afterwards.
void ChildModel::fillFromProduct(Record &line) const
{
    const FieldInfo *link = m_shape.field(u"product_id");
    Store &store = m_session.store();
    const Shape *product = store.catalogue().find(u"product");
    const auto found = link && product ? store.read(*product, line.value(*link).number()) : std::nullopt;
    if (!found)
        return;
    const std::pair<const char *, const char *> copies[] = {
        {"description", "name"}, {"unit", "unit"}, {"unit_price", "price"}, {"tax_rate", "tax_rate"}, {"cost", "cost"}};
    for (const auto &[to, from] : copies) {
        const FieldInfo *target = m_shape.field(QString::fromLatin1(to));
        const FieldInfo *source = product->field(QString::fromLatin1(from));
        if (target && source && target->isTyped() && line.isEmpty(*target) && target->kind == source->kind &&
            target->decimals == source->decimals)
            line.setValue(*target, found->value(*source));
    }
    if (const FieldInfo *quantity = m_shape.field(u"quantity"); quantity && line.isEmpty(*quantity))
        line.setValue(*quantity, Value(qint64(powerOfTen(quantity->decimals))));
}

void ChildModel::addRow(const FieldInfo &field, const Value &value)
{
    const auto column = std::find(m_columns.begin(), m_columns.end(), &field);
    if (column != m_columns.end())
        setData(index(int(m_rows.size()), int(column - m_columns.begin())), QVariant::fromValue(value));
}

bool ChildModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != ValueRole) || !value.canConvert<Value>())
        return false;
    const auto changed = value.value<Value>();
    const FieldInfo &field = *m_columns[size_t(index.column())];
    if (isNewRow(index.row())) {
        if (changed.isEmpty())
            return false;
        const int at = int(m_rows.size());
        beginInsertRows({}, at, at);
        Record blank = m_session.store().blank(m_shape);
        m_rows.push_back({blank, Record(m_shape), {}});
        endInsertRows();
    }
    Row &row = m_rows[size_t(index.row())];
    if (row.record.value(field) == changed)
        return true;
    row.record.setValue(field, changed);
    m_session.guard(nullptr, [&] {
        if (QLatin1StringView(field.name) == "product_id"_L1)
            fillFromProduct(row.record);
        if (m_shape.type().derive)
            m_shape.type().derive(row.record); // net and tax at once; the save works them out again
    });
    row.problem.clear();
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit edited();
    return true;
}

} // namespace kith
