// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/call_card.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

CallCard::CallCard(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"callCard"_s);
    setProperty("kind", u"card"_s);
    setProperty("tone", u"accent"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::gap);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::tight);
    m_icon = new QLabel(this);
    m_title = makeLabel({}, this, TypeSize::Section);
    m_title->setObjectName(u"callNow"_s);
    m_who = new ElidedLabel({}, this);
    setTone(*m_who, Tone::Secondary);
    m_place = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_who, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(metrics::pad);
    m_facts->setVerticalSpacing(5);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnMinimumWidth(0, 60);
    for (int i = 0; i < 3; ++i) {
        m_labels << makeLabel({}, this, TypeSize::Body, Tone::Secondary);
        m_values << new ElidedLabel({}, this);
        m_values.back()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_facts->addWidget(m_labels.back(), i, 0);
        m_facts->addWidget(m_values.back(), i, 1);
    }
    column->addLayout(m_facts);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    const auto add = [&](const QString &name, ButtonKind kind, LineAction action) {
        auto *button = makeButton({}, kind, this, DayLines::iconOf(action));
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, action] { emit acted(action); });
        row->addWidget(button);
        return button;
    };
    m_call = add(u"callNowCall"_s, ButtonKind::Primary, LineAction::Call);
    m_done = add(u"callNowDone"_s, ButtonKind::Secondary, LineAction::Done);
    m_later = add(u"callNowLater"_s, ButtonKind::Secondary, LineAction::Later);
    m_open = add(u"callNowOpen"_s, ButtonKind::Secondary, LineAction::Open);
    m_open->setIcon({});
    row->addSpacing(metrics::gap);
    m_next = new ElidedLabel({}, this);
    m_next->setFont(kith::font(TypeSize::Small));
    m_next->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTone(*m_next, Tone::Secondary);
    row->addWidget(m_next, 1);
    column->addLayout(row);
    showNothing({});
}

void CallCard::setFact(int row, const QString &label, const QString &words, Token token)
{
    m_labels[row]->setText(label);
    m_values[row]->setText(words);
    setTone(*m_values[row], token == Token::Danger ? Tone::Danger : Tone::Text);
    m_labels[row]->setVisible(!words.isEmpty());
    m_values[row]->setVisible(!words.isEmpty());
}

void CallCard::show(Store &store, const DayStep &step, const CallFacts &facts, qsizetype count, const QString &next)
{
    const auto money = [&store](qint64 minor) { return formatMoney(Money{minor}, store.currency()); };
    const bool isCall = step.kind == "call"_L1 || step.kind == "birthday"_L1;
    QString title = tr("Next: %1").arg(step.who);
    if (isCall)
        title = tr("Call now: %1").arg(step.who);
    m_icon->setPixmap(icon(isCall ? u"phone"_s : u"today"_s, Token::Accent).pixmap(metrics::icon));
    m_title->setText(title);
    QStringList who{step.contactName, step.city};
    if (!step.grade.isEmpty())
        who << tr("grade %1").arg(step.grade);
    who.removeAll(QString());
    m_who->setText(who.join(u" · "_s));
    m_place->setText(tr("1 of %1").arg(count));

    QString what = step.subject;
    if (step.kind == "birthday"_L1)
        what = tr("Birthday of %1").arg(step.subject);
    else if (step.daysLate > 0)
        what =
            step.daysLate == 1 ? tr("%1 · 1 day late").arg(what) : tr("%1 · %2 days late").arg(what).arg(step.daysLate);
    else if (!step.allDay)
        what = tr("%1 · today %2").arg(what, toLocalIso(step.at, store.zone()).mid(11, 5));
    setFact(0, tr("Promised"), what);
    QString money1;
    if (facts.open != 0)
        money1 = tr("Owes %1").arg(money(facts.open));
    if (facts.late > 0)
        money1 = facts.lateDays == 1
                     ? tr("%1, of it %2 late, 1 day").arg(money1, money(facts.late))
                     : tr("%1, of it %2 late, %3 days").arg(money1, money(facts.late)).arg(facts.lateDays);
    const bool hasMoney = !money1.isEmpty();
    if (hasMoney)
        setFact(1, tr("Money"), money1, facts.late > 0 ? Token::Danger : Token::Text);
    else if (facts.talkedOn)
        setFact(1, tr("Last talk"), tr("%1: %2").arg(formatDay(*facts.talkedOn), facts.talk));
    else
        setFact(1, {}, {});
    if (facts.offer)
        setFact(2, tr("Offer"),
                facts.offer->rhythm.due <= store.today()
                    ? tr("%1, due again since %2").arg(facts.offer->name, formatDay(facts.offer->rhythm.due))
                    : tr("%1, due again on %2").arg(facts.offer->name, formatDay(facts.offer->rhythm.due)));
    else if (hasMoney && facts.talkedOn)
        setFact(2, tr("Last talk"), tr("%1: %2").arg(formatDay(*facts.talkedOn), facts.talk));
    else
        setFact(2, {}, {});

    m_call->setVisible(!step.phone.isEmpty());
    m_call->setText(tr("Call %1").arg(step.phone));
    m_done->setText(DayLines::nameOf(LineAction::Done));
    m_later->setText(DayLines::nameOf(LineAction::Later));
    m_open->setText(DayLines::nameOf(LineAction::Open));
    for (QPushButton *button : {m_done, m_later, m_open})
        button->setVisible(true);
    m_next->setText(next.isEmpty() ? QString() : tr("Next: %1").arg(next));
}

void CallCard::showNothing(const QString &words)
{
    m_icon->setPixmap(icon(u"check"_s, Token::Good).pixmap(metrics::icon));
    m_title->setText(words);
    for (QLabel *label : std::initializer_list<QLabel *>{m_who, m_place, m_next})
        label->clear();
    for (int i = 0; i < 3; ++i)
        setFact(i, {}, {});
    for (QPushButton *button : {m_call, m_done, m_later, m_open})
        button->hide();
}

} // namespace kith
