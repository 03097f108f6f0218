// SPDX-License-Identifier: GPL-3.0-or-later
// A form of a lead, contact or customer: over it stands who is known already while somebody types, and the tags.
#pragma once

#include <QPointer>
#include <QWidget>

#include "core/sales/known_people.h"
#include "ui/form/record_form.h"

class QFrame;
class QTimer;
class QVBoxLayout;

namespace kith {

class Session;
class TagsLine;

class KnownView : public QWidget
{
    Q_OBJECT

public:
    KnownView(Session &session, RecordForm *form, QWidget *parent); // takes the form
    static bool isFor(const Shape &shape);                          // leads, contacts, customers
    const std::vector<Known> &known() const { return m_known; }

private:
    void look();
    void open(const Known &known);
    Sought sought() const;

    Session &m_session;
    QPointer<RecordForm> m_form; // deleted before its view when its record goes
    QFrame *m_strip;
    QVBoxLayout *m_lines;
    TagsLine *m_tags;
    QTimer *m_pause;
    Sought m_last;
    std::vector<Known> m_known;
};

} // namespace kith
