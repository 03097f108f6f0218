// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/next_step_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {
constexpr int noStep = 0;
}

NextStepBar::NextStepBar(Session &session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setObjectName(u"nextStepBar"_s);
    setProperty("kind", u"card"_s);
    setProperty("tone", u"warning"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pad, 6, metrics::pad, 6);
    row->setSpacing(metrics::tight);
    m_question = makeLabel({}, this);
    m_question->setWordWrap(true);
    row->addWidget(m_question, 1);
    for (const int days : {1, 3, 7, noStep}) {
        auto *button = makeButton({}, ButtonKind::Small, this);
        button->setObjectName(u"planIn"_s + QString::number(days));
        connect(button, &QPushButton::clicked, this, [this, days] { days == noStep ? leave() : plan(days); });
        row->addWidget(button);
        m_buttons << button;
    }
    connect(&session, &Session::notified, this, [this](const QString &, qint64 change) { askAfter(change); });
    connect(&session, &Session::changed, this, &NextStepBar::look);
    connect(&session, &Session::storeReplaced, this, &QWidget::hide);
    retranslate();
    hide();
}

void NextStepBar::retranslate()
{
    const QStringList words{tr("Call +1 day"), tr("Call +3 days"), tr("Call +1 week"), tr("Nothing")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_buttons[i]->setText(words[i]);
    m_question->setText(tr("“%1” is done. What comes next with %2?").arg(m_step.what, m_step.who));
}

void NextStepBar::askAfter(qint64 change)
{
    if (!change)
        return;
    m_session.guard(this, [&] {
        const auto step = lastStepOf(m_session.store(), change);
        if (!step)
            return;
        m_step = *step;
        retranslate();
        show();
        m_buttons.constFirst()->setFocus();
    });
}

// Somebody planned something elsewhere, or took the change back.
void NextStepBar::look()
{
    if (isHidden())
        return;
    m_session.guard(this, [this] {
        if (hasNextAction(m_session.store(), m_step.about))
            leave();
    });
}

void NextStepBar::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        emit left();
}

void NextStepBar::plan(int days)
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const QString subject = tr("Call %1").arg(m_step.who);
        const qint64 change = planTask(store, m_step.about, u"call"_s, subject, store.today().addDays(days));
        leave();
        m_session.notify(tr("Planned: %1").arg(subject), change);
    });
}

} // namespace kith
