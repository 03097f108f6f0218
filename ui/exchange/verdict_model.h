// SPDX-License-Identifier: GPL-3.0-or-later
// What a dry run says of each row: new, changed, unchanged or left out and why.
#pragma once

#include <QAbstractTableModel>

#include "ui/exchange/import_draft.h"

namespace kith {

class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Store &store, const ImportDraft &draft, std::vector<RowVerdict> verdicts);
    void setFilter(std::optional<RowFate> fate); // nullopt: all
    void showDuplicatesOnly();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString reason(const RowVerdict &verdict) const;
    QString cellText(const RowVerdict &verdict, int column, bool &changed) const;

    std::vector<RowVerdict> m_verdicts;
    std::vector<int> m_shown;
    Store *m_store = nullptr; // of the session
    std::optional<RowFate> m_filter;
    bool m_duplicatesOnly = false;
    QStringList m_headings; // of the imported columns
    std::vector<int> m_columns;
    QStringList m_paths;
};

QString fateWord(RowFate fate);

} // namespace kith
