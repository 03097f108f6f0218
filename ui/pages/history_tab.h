// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what of a record and when, with the difference in words; each change can be undone.
#pragma once

#include <QScrollArea>

#include "core/store/history.h"

namespace kith {

class Session;

class HistoryTab : public QScrollArea
{
    Q_OBJECT

public:
    HistoryTab(Session &session, const kith::Shape &shape, RecordId id, QWidget *parent);
    void refresh();

private:
    QString words(const FieldDifference &difference) const;

    Session &m_session;
    const kith::Shape &m_shape;
    RecordId m_id;
};

} // namespace kith
