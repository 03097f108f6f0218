// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/today_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "ui/calendar/calendar_pane.h"
#include "ui/day/day_view.h"
#include "ui/pages/log_talk.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

TodayPage::TodayPage(Session &session, const Place &place, QWidget *parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_day(new DayView(session, this)),
      m_calendar(new CalendarPane(session, this)), m_log(new QAction(this))
{
    setObjectName(u"todayPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(m_day);
    m_stack->addWidget(m_calendar);
    m_log->setObjectName(u"logTalkAction"_s);
    m_log->setIcon(icon(u"edit"_s));
    connect(m_log, &QAction::triggered, this, [this] { LogTalk::open(m_session, {}, this); });
    m_log->setText(tr("Log a talk"));
    m_log->setToolTip(tr("Note what was said and what comes next (Ctrl+L)"));
    if (const int tab = place.preset.value(u"tab"_s).toInt(); tab > 0)
        setCurrentTab(tab);
}

QString TodayPage::subtitle() const
{
    const Day today = m_session.store().today();
    const QLocale locale =
        currentLanguage() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    const QString weekday = locale.dayName(today.dayOfWeek());
    return currentLanguage() == Language::Chinese ? dayLabel(today, false) + u' ' + weekday
                                                  : weekday + u' ' + dayLabel(today, false);
}

QStringList TodayPage::tabs() const
{
    return {tr("My day"), tr("Day"), tr("Week"), tr("Month"), tr("Agenda")};
}

void TodayPage::setCurrentTab(int tab)
{
    using Mode = CalendarView::Mode;
    constexpr Mode modes[] = {Mode::Day, Mode::Week, Mode::Month, Mode::Agenda};
    m_tab = tab;
    if (tab > 0) {
        m_stack->setCurrentWidget(m_calendar);
        m_calendar->view()->setMode(modes[tab - 1]);
        m_calendar->view()->setFocus();
    } else {
        m_stack->setCurrentWidget(m_day);
    }
    emit headerChanged();
}

void TodayPage::refresh()
{
    m_day->refresh();
    m_calendar->refresh();
}

void TodayPage::retranslate()
{
    m_log->setText(tr("Log a talk"));
    m_log->setToolTip(tr("Note what was said and what comes next (Ctrl+L)"));
    m_day->retranslate();
    m_calendar->retranslate();
    emit headerChanged();
}

} // namespace kith
