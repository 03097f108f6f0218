// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a query as rows: the first screenful at once, then all ids in a job, values read by pages around what
// is visible.
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/store.h"
#include "ui/list/next_step.h"

namespace kith {

class Session;

class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // the kith::Value itself
        IdRole,                       // RecordId of the row
        NextStepRole,                 // kith::NextStep for columns of next actions
    };
    static constexpr int firstScreen = 200;
    static constexpr int pageRows = 64;

    explicit RecordListModel(Session &session, QObject *parent = nullptr);
    ~RecordListModel() override;

    void setQuery(const Query &query);
    const Query &query() const { return m_query; }
    const Shape *shape() const { return m_shape; }
    const std::vector<Store::Column> &columns() const { return m_columns; }
    int columnOf(const QString &path) const; // -1: not shown

    bool isComplete() const { return m_complete; } // all ids are known
    const std::vector<RecordId> &ids() const { return m_ids; }
    RecordId idAt(int row) const;
    int rowOf(RecordId id) const; // -1: not among the rows
    const Value &valueAt(int row, int column) const;
    qint64 pagesRead() const { return m_pagesRead; }
    // A cell that may be edited in place: a field of the record itself that people type.
    bool isEditable(int column) const;
    // Of one record: says why not, as an edit that was not saved.
    bool mayEdit(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void refresh(); // read again; rows keep their place when the order did not change

signals:
    void aboutToReorder(); // rows will get other places: views note what is selected
    void reordered();
    void completed();                                                // all ids are known
    void refused(const QModelIndex &index, const QString &sentence); // an edit in place was not saved
    void failed(const kith::Error &error);

private:
    struct Page
    {
        std::vector<Store::Row> rows; // in the order of the ids; a record that is gone has id 0
        std::vector<NextStep> steps;  // empty when no column shows next actions
    };

    void onChanged(const QStringList &types);
    void loadAll();
    void take(std::vector<RecordId> ids);
    const Page *page(int row) const;
    const Store::Row *row(int row) const;
    QString text(const Store::Row &row, int column) const;

    Session &m_session;
    Query m_query;
    const Shape *m_shape = nullptr;
    std::vector<Store::Column> m_columns;
    QSet<QString> m_dependsOn;
    std::vector<RecordId> m_ids;
    bool m_complete = false;
    Progress m_job;
    int m_generation = 0;
    bool m_showsSteps = false;
    mutable QCache<int, Page> m_pages; // cost in kilobytes
    mutable qint64 m_pagesRead = 0;
};

} // namespace kith

Q_DECLARE_METATYPE(kith::Value)
Q_DECLARE_METATYPE(kith::NextStep)
