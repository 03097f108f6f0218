// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask of a business: everything that is held about them, and to be forgotten. Actions for the page of
// a customer, contact or lead.
#pragma once

#include <functional>
#include <QObject>

#include "core/store/store.h"

class QAction;
class QWidget;

namespace kith {

class Session;

class PersonActions : public QObject
{
    Q_OBJECT

public:
    static bool isFor(const Shape &shape);

    // `record` says which one the page shows now; `forget` lets go of what the page would still save.
    PersonActions(Session &session, const Shape &shape, std::function<RecordId()> record, std::function<void()> forget,
                  QWidget *page);

    QList<QAction *> menu() const;
    void retranslate();

private:
    void handOut();
    void erase();

    Session &m_session;
    const Shape &m_shape;
    std::function<RecordId()> m_record;
    std::function<void()> m_forget;
    QWidget *m_page;
    QAction *m_handOut, *m_erase;
};

} // namespace kith
