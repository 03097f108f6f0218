// SPDX-License-Identifier: GPL-3.0-or-later
// The table of owned rows in a form: edited in place, with an empty row at the end to add one.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/form/child_model.h"

namespace kith {

class ChildTable : public QTableView
{
    Q_OBJECT

public:
    ChildTable(Session &session, ChildModel *model, QWidget *parent);
    void finishEditing(); // what is typed in a cell counts
    bool isEditing() const { return state() == EditingState; }

signals:
    void rested(); // a cell's editor was closed

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fitHeight();
    void fitColumns();
    void keepPlace();
    ChildModel *m_model;
};

class ChildDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChildDelegate(Session &session, ChildModel *model, QObject *parent)
        : QStyledItemDelegate(parent), m_session(session), m_model(model)
    {}
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    ChildModel *m_model;
};

} // namespace kith
