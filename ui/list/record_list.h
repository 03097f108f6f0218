// SPDX-License-Identifier: GPL-3.0-or-later
// A whole list: filter bar, table, totals, and what is done with many records. Pages and tabs embed it.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/base/error.h"
#include "core/model/query.h"
#include "core/store/store.h"
#include "ui/list/record_list_model.h"

class QAction;
class QLabel;

namespace kith {

class EmptyState;
class FilterBar;
class MassEdit;
class RecordTable;
class Session;
class TotalsRow;

class RecordList : public QWidget
{
    Q_OBJECT

public:
    // Columns and widths are remembered under `key` ("customer/unpaid").
    RecordList(Session &session, QWidget *parent);

    void setView(const Query &query, const QString &key);
    // Always holds and is no chip: "of this customer". `preset` fills new records.
    void setFixed(const Condition &condition, const QJsonObject &preset);
    Query query() const; // with chips, sort and columns; without the quick text and what is fixed

    RecordTable *table() const { return m_table; }
    RecordListModel *model() const { return m_model; }
    FilterBar *filterBar() const { return m_filters; }
    TotalsRow *totals() const { return m_totals; }
    QList<QAction *> menuActions() const; // for the page's menu
    void deleteSelected();
    void massEdit(bool allShown);
    void exportShown(); // in a job
    void retranslate();

signals:
    void currentChanged(kith::RecordId id);
    void queryChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void apply();
    void sortBy(int column);
    void setColumns(const QStringList &columns);
    void chooseColumns(const QPoint &at);
    void headerMoved();
    void saveWidth(int column);
    void fitColumns();
    void showMenu(const QPoint &at);
    void showEmptyState();
    void leaveEmptyState();
    void importInto();
    void fillSegments();
    QString settingsGroup() const;
    QStringList columnPaths() const;

    Session &m_session;
    const Shape *m_shape = nullptr;
    QString m_key;
    Query m_view;
    Condition m_fixed;
    QJsonObject m_preset;
    FilterBar *m_filters;
    QLabel *m_refusal;
    MassEdit *m_massEdit;
    RecordTable *m_table;
    RecordListModel *m_model;
    TotalsRow *m_totals;
    EmptyState *m_empty;
    QAction *m_find, *m_setSelected, *m_setAll, *m_delete, *m_copy, *m_copyHeadings, *m_columnsAction, *m_compact,
        *m_export, *m_exportAll, *m_segment;
};

} // namespace kith
