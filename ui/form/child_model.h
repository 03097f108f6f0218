// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a record owns (order lines, questions, employments) while its form is open. Nothing is written here: the
// form saves them in its own change.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/model/problem.h"
#include "core/model/record.h"
#include "core/store/store.h"

namespace kith {

class Change;
class Session;

class ChildModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1, ProblemRole };

    ChildModel(Session &session, const Shape &shape, const FieldInfo &link, QObject *parent);

    void load(RecordId owner); // 0: none yet
    const Shape &shape() const { return m_shape; }
    const std::vector<const FieldInfo *> &columns() const { return m_columns; }
    bool isDirty() const;
    bool hasRows() const { return !m_rows.empty(); }
    const Record &record(int row) const { return m_rows[size_t(row)].record; }
    bool isNewRow(int row) const { return row == int(m_rows.size()); } // the empty one at the end

    // Writes what changed for an owner that has an id by now.
    Problems save(Change &change, RecordId owner);
    void removeRow(int row);
    void addRow(const FieldInfo &field, const Value &value); // as if a person typed it into the empty row
    void setContext(const Record &owner) { m_owner = owner; }
    const Record &context() const { return m_owner; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited();

private:
    struct Row
    {
        Record record, before;
        QString problem;
    };
    bool isSaidAlready(const Record &line, const FieldInfo &field) const;
    void fillFromProduct(Record &line) const;

    Session &m_session;
    const Shape &m_shape;
    const FieldInfo &m_link;
    const FieldInfo *m_position;
    std::vector<const FieldInfo *> m_columns;
    std::vector<Row> m_rows;
    std::vector<RecordId> m_removed;
    Record m_owner;
};

} // namespace kith
