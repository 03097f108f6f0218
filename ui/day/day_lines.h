// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of things to do. Each line says who, what and how urgent, and does its action on the spot. Painted by
// one delegate with hit areas; by keyboard: Enter opens, C calls, Space is done, + moves it to tomorrow.
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include "ui/list/marks.h"
#include "ui/theme/theme.h"

namespace kith {

enum class LineAction { Call, Mail, Done, Later, Open };

struct DayLine
{
    qint64 key = 0; // of who made the line
    QString icon;   // what is to be done
    QString who;
    QString beside; // small, behind the name
    QString what;
    Mark mark = Mark::None;
    Token tone = Token::Secondary;
    QString state;  // "8 days late"
    QString amount; // right, before the actions
    std::vector<LineAction> actions;
};

class DayLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(std::vector<DayLine> lines);
    const DayLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DayLine> m_lines;
};

class DayLines : public QListView
{
    Q_OBJECT

public:
    enum class Style { OneLine, TwoLines }; // two: the name over what it is about, the amount beside
    DayLines(Style style, QWidget *parent);

    void setLines(std::vector<DayLine> lines);
    const DayLineModel &lines() const { return *m_model; }
    Style style() const { return m_style; }
    int rowHeight() const;
    // Where an action of a row is, for the painter, the pointer and tests; wide rows name their actions.
    struct Spot
    {
        LineAction action;
        QRect where;
    };
    std::vector<Spot> spots(const QRect &row, const DayLine &line, bool isWide) const;
    bool isWide(const QModelIndex &index) const; // under the pointer, or current while the list has the focus
    LineAction hoveredAction(bool &isAny) const;
    static QString nameOf(LineAction action);
    static QString iconOf(LineAction action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

signals:
    void acted(qint64 key, kith::LineAction action);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void act(const QModelIndex &index, LineAction action);
    Style m_style;
    DayLineModel *m_model;
    QPersistentModelIndex m_hovered;
    QPoint m_pointer{-1, -1};
};

class DayLineDelegate : public QStyledItemDelegate
{
public:
    explicit DayLineDelegate(DayLines *view) : QStyledItemDelegate(view), m_view(view) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintOneLine(QPainter &painter, const QRect &row, const DayLine &line, int right) const;
    void paintTwoLines(QPainter &painter, const QRect &row, const DayLine &line, int right) const;
    DayLines *m_view;
};

} // namespace kith
