// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a list and gives them the form's editors.
#pragma once

#include <QStyledItemDelegate>

#include "ui/list/record_list_model.h"

namespace kith {

class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ListDelegate(Session &session, QObject *parent) : QStyledItemDelegate(parent), m_session(session) {}

    static constexpr int firstPadding = 20;      // left of the first column: the edge of the page
    static int markRoom(const FieldInfo &field); // what a state's sign takes beside its word

    void setModel(RecordListModel *model) { m_model = model; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
    RecordListModel *m_model = nullptr;
};

} // namespace kith
