// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a list: how many are shown and the sums of their money, under the columns.
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

class RecordTable;
class Session;

class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    TotalsRow(Session &session, RecordTable *table, QWidget *parent);
    ~TotalsRow() override;

    // `whole`: the list without its filters.
    void recompute(const Query &query, const std::vector<Store::Column> &columns, const Query &whole);
    qint64 count() const { return m_count; }                       // -1: not known yet
    qint64 whole() const { return m_whole; }                       // -1: nothing is filtered out
    const QHash<QString, QString> &sums() const { return m_sums; } // by column path, as shown
    QSize sizeHint() const override;

signals:
    void ready();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    RecordTable *m_table;
    Progress m_job;
    int m_generation = 0;
    qint64 m_count = -1, m_whole = -1;
    QHash<QString, QString> m_sums;
};

} // namespace kith
