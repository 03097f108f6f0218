// SPDX-License-Identifier: GPL-3.0-or-later
// A table of records whose first column never scrolls away: a second view on the same model and selection.
#pragma once

#include <QSet>
#include <QTableView>

#include "ui/list/record_list_model.h"

namespace kith {

class ListDelegate;

class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(Session &session, QWidget *parent);

    void setRecordModel(RecordListModel *model);
    RecordListModel *recordModel() const { return m_model; }

    void setListName(const QString &name); // for screen readers
    RecordId currentRecord() const;
    std::vector<RecordId> selectedRecords() const; // in the order of the list
    bool isAllSelected() const;
    void selectRecord(RecordId id);
    void setCompact(bool compact); // rows of 26 instead of 32
    bool isCompact() const { return m_compact; }
    void setMarkedSort(const QStringList &sort); // the arrow in the heading
    QString copyText(bool headings) const;       // TSV
    QString copyHtml(bool headings) const;
    void copy(bool headings);
    // Widths that fit what is shown and the room there is; `dragged` ones (by path) stay as they are.
    void fitColumns(const QHash<QString, int> &dragged);

signals:
    void opened(kith::RecordId id); // Enter, double click on the name
    void currentChanged(kith::RecordId id);
    void sortRequested(int column);          // click on a heading
    void columnsRequested(const QPoint &at); // menu of the headings
    void columnMoved();
    void columnResized(int column);       // by a person
    void widthChanged();                  // of the table
    void menuRequested(const QPoint &at); // menu of rows

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFrozen();
    int wantedWidth(int column) const;
    int leastWidth(int column, int wanted) const;
    void remember();
    void restore();
    void applyRowHeight();
    void editCell(const QModelIndex &index);
    void doubleClicked(const QModelIndex &index);
    QList<int> visibleColumns() const;

    Session &m_session;
    RecordListModel *m_model = nullptr;
    QTableView *m_frozen;
    ListDelegate *m_delegate, *m_frozenDelegate; // one a view: an editor belongs to one of them
    bool m_compact = false;
    bool m_isFitting = false;
    // What is kept while rows get other places.
    std::vector<RecordId> m_keptSelection;
    bool m_keptAll = false;
    RecordId m_keptCurrent = 0;
    int m_keptColumn = 0;
    RecordId m_keptTop = 0;
    int m_keptTopRow = 0;
};

} // namespace kith
