// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a customer's page: one line an entry, chips by kind with counts.
#pragma once

#include <QAbstractTableModel>

#include "ui/list/timeline.h"
#include "ui/theme/card.h"

class QHBoxLayout;
class QTableView;

namespace kith {

class Session;

class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Headline, Detail, Who, Amount, ColumnCount };
    TimelineModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

    void setEntries(std::vector<TimelineEntry> entries);
    const TimelineEntry &entry(int row) const { return m_entries[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Session &m_session;
    std::vector<TimelineEntry> m_entries;
};

class TimelineCard : public QFrame
{
    Q_OBJECT

public:
    TimelineCard(Session &session, const kith::Shape &of, RecordId id, QWidget *parent);
    void refresh();
    TimelineModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void choose(const QString &type);
    void more();

    Session &m_session;
    const kith::Shape &m_of;
    RecordId m_id;
    QString m_type;
    int m_limit;
    QHBoxLayout *m_chips;
    TimelineModel *m_model;
    QTableView *m_view;
};

} // namespace kith
