// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the day of a salesperson.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

namespace kith {

class DayView;

class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override { return tr("Today"); }
    QString subtitle() const override;
    QList<QAction *> headerActions() override { return {m_log}; }
    void refresh() override;
    void retranslate() override;

private:
    DayView *m_day;
    QAction *m_log;
};

} // namespace kith
