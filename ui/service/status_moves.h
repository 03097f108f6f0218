// SPDX-License-Identifier: GPL-3.0-or-later
// One button for what usually comes next with a case or an expense claim, the other moves in the menu.
#pragma once

#include <functional>
#include <QAction>
#include <QObject>

#include "core/store/store.h"

namespace kith {

class Session;

class StatusMoves : public QObject
{
    Q_OBJECT

public:
    // `save` keeps what is typed on the page; false: there is a problem with it, and nothing moves.
    StatusMoves(Session &session, const Shape &shape, std::function<bool()> save, QWidget *window);
    static bool isFor(const Shape &shape); // complaint, expense

    void show(RecordId id); // as saved
    void retranslate();
    QAction *primary() const; // nullptr: nothing that is usual now
    QList<QAction *> menu() const;

private:
    void move(size_t which);

    Session &m_session;
    const Shape &m_shape;
    std::function<bool()> m_save;
    QWidget *m_window;
    RecordId m_id = 0;
    QString m_status;
    QList<QAction *> m_actions; // one for each move of the kind
};

} // namespace kith
