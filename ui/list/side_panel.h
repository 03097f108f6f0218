// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a list: what matters about the selected record, without leaving the list.
#pragma once

#include <QScrollArea>

#include "core/store/store.h"

class QTimer;
class QVBoxLayout;

namespace kith {

class Session;

class SidePanel : public QScrollArea
{
    Q_OBJECT

public:
    SidePanel(Session &session, QWidget *parent);

    void show(const kith::Shape &shape, RecordId id); // 0: nothing selected
    RecordId shownRecord() const { return m_id; }
    void refresh();

signals:
    void logTalkRequested(kith::RecordId id);

private:
    void build();
    void addHeader(const Record &record);
    void addActions(const Record &record);
    void addFacts(const Record &record);
    void addContacts();
    void addTimeline();
    void addSection(const QString &title);

    Session &m_session;
    const kith::Shape *m_shape = nullptr;
    RecordId m_id = 0;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QStringList m_said; // fields that the header shows
    QTimer *m_pause;
};

} // namespace kith
