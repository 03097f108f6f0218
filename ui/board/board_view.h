// SPDX-License-Identifier: GPL-3.0-or-later
// The board: a column a stage, a card an opportunity. One view paints what is visible; nothing is a widget of its own,
// so that thousands of cards drag without a hitch. By keyboard: arrows choose, Ctrl+Left and Ctrl+Right move the card a
// stage, Enter opens it.
#pragma once

#include <optional>
#include <vector>

#include <QAbstractScrollArea>

#include "core/sales/board.h"

namespace kith {

class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    BoardView(Store &store, QWidget *parent);

    void setBoard(Board board); // waits for the drop while a card is dragged
    // A card stands in its new column at once; the figures follow with the next board.
    void moveCard(RecordId id, RecordId stage);
    const Board &board() const { return m_board; }
    void useStore(Store &store) { m_store = &store; }

    struct Place
    {
        int column = -1;
        int card = -1; // -1: the column, or none
        bool isCard() const { return column >= 0 && card >= 0; }
        friend bool operator==(const Place &, const Place &) = default;
    };
    Place current() const { return m_current; }
    void setCurrent(Place place);
    RecordId currentId() const;
    QRect columnRect(int column) const; // of the viewport
    QRect cardRect(Place place) const;  // where it is now, also outside of the window
    QRect lostRect() const;             // where a card is dropped that is lost
    Place placeAt(const QPoint &point) const;

signals:
    void opened(kith::RecordId opportunity);
    // Dropped or moved by key onto another stage. `lost`: onto the place for lost ones.
    void moved(kith::RecordId opportunity, kith::RecordId stage, bool lost);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    void layOut();
    int columnWidth() const;
    QRect bodyRect(int column) const; // where cards scroll
    int contentHeight(int column) const;
    void scrollColumn(int column, int by);
    void reveal(Place place);
    void paintColumn(QPainter &painter, int column);
    const BoardCard &card(Place place) const { return m_board.columns[size_t(place.column)].cards[size_t(place.card)]; }
    QString words(const BoardCard &card) const;
    QString columnHelp(const QPoint &point) const;
    void moveBy(int columns);
    void dropAt(const QPoint &point);

    Store *m_store;
    Board m_board;
    std::vector<std::vector<int>> m_tops; // of every card, and the end; per column
    std::vector<int> m_scroll;            // per column
    Place m_current, m_pressed, m_target;
    bool m_targetsLost = false;
    QPoint m_pressedAt, m_pointer, m_grip;
    bool m_isDragging = false;
    std::optional<Board> m_waiting; // read while a card was dragged
};

} // namespace kith
