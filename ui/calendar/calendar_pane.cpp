// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include "core/sales/next_action.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

CalendarPane::CalendarPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(new CalendarView(session.store(), this)), m_pause(new QTimer(this))
{
    setObjectName(u"calendarPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pad, metrics::tight, metrics::pad, metrics::tight);
    column->setSpacing(metrics::tight);
    auto *row = new QHBoxLayout;
    m_back = makeIconButton(u"chevron_left"_s, {}, this);
    m_back->setObjectName(u"calendarBack"_s);
    m_forward = makeIconButton(u"chevron_right"_s, {}, this);
    m_forward->setObjectName(u"calendarForward"_s);
    m_today = makeButton({}, ButtonKind::Small, this);
    m_today->setObjectName(u"calendarToday"_s);
    m_heading = makeLabel({}, this, TypeSize::Section);
    m_heading->setObjectName(u"calendarHeading"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_forward, m_today, m_heading})
        row->addWidget(widget);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_view->turn(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { m_view->setDay(m_session.store().today()); });
    m_pause->setSingleShot(true); // several changes at once are shown once
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &CalendarPane::refresh);
    connect(m_view, &CalendarView::rangeChanged, m_pause, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    const Shape &task = session.store().catalogue().get(u"task");
    connect(m_view, &CalendarView::opened, this, [this, &task](RecordId id) { m_session.openRecord(task, id); });
    connect(m_view, &CalendarView::newRequested, this, [this, &task](Instant at) {
        m_session.newRecord(task, {{u"due_at"_s, toIso(at)}});
    });
    connect(m_view, &CalendarView::moved, this, [this](RecordId id, Instant to) {
        m_session.guard(this, [&] {
            Store &store = m_session.store();
            const qint64 change = moveTaskTo(store, id, to);
            m_session.notify(tr("Moved to %1").arg(formatInstant(to, store.zone())), change);
        });
    });
    setFocusProxy(m_view);
    retranslate();
}

void CalendarPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pause->start(); // it may have been hidden while something changed
}

void CalendarPane::refresh()
{
    if (!isVisible())
        return;
    m_heading->setText(m_view->heading());
    const auto entries = std::make_shared<std::vector<CalendarEntry>>();
    const Period days = m_view->shown();
    runJob(
        this, m_session.store(),
        [entries, days, me = m_session.store().me()](Store &store, const Progress &) {
            *entries = entriesBetween(store, me, days);
        },
        [this, entries, days] {
            if (days == m_view->shown()) // turned meanwhile
                m_view->setEntries(std::move(*entries));
        },
        [this](const Error &error) { m_session.showError(this, error); });
}

void CalendarPane::retranslate()
{
    setIconButtonName(*m_back, tr("Back"));
    setIconButtonName(*m_forward, tr("Forward"));
    m_today->setText(tr("Today"));
    m_view->setAccessibleName(tr("Calendar"));
    m_heading->setText(m_view->heading());
    m_view->viewport()->update();
}

} // namespace kith
