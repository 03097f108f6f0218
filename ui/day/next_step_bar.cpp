// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/next_step_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include "core/model/types/all_types.h"
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
        connect(button, &QPushButton::clicked, this, [this, days] { days == noStep ? hide() : plan(days); });
        row->addWidget(button);
        m_buttons << button;
    }
    retranslate();
    hide();
}

void NextStepBar::retranslate()
{
    const QStringList words{tr("Call +1 day"), tr("Call +3 days"), tr("Call +1 week"), tr("Nothing")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_buttons[i]->setText(words[i]);
    m_question->setText(tr("“%1” is done. What comes next with %2?").arg(m_done, m_who));
}

void NextStepBar::askAfter(const About &about, const QString &who, const QString &done)
{
    if (about.isNobody() || hasNextAction(m_session.store(), about)) {
        hide();
        return;
    }
    m_about = about;
    m_who = who;
    m_done = done;
    retranslate();
    show();
    m_buttons.constFirst()->setFocus();
}

void NextStepBar::askAfter(const Record &task)
{
    Store &store = m_session.store();
    const About about = aboutOf(task);
    const auto name = [&store](const RecordType &type, RecordId id) {
        return id ? store.title(store.shape(type), id) : QString();
    };
    QString who = name(customer::type, about.customer);
    for (const QString &other :
         {name(lead::type, about.lead), name(contact::type, about.contact), name(opportunity::type, about.opportunity)})
        who = who.isEmpty() ? other : who;
    askAfter(about, who, store.title(task));
}

void NextStepBar::plan(int days)
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const QString subject = tr("Call %1").arg(m_who);
        const qint64 change = planTask(store, m_about, u"call"_s, subject, store.today().addDays(days));
        hide();
        m_session.notify(tr("Planned: %1").arg(subject), change);
    });
}

} // namespace kith
