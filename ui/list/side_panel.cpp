// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/side_panel.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/form/dial.h"
#include "ui/list/facts.h"
#include "ui/list/next_step.h"
#include "ui/list/timeline.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

SidePanel::SidePanel(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_pause(new QTimer(this))
{
    setObjectName(u"sidePanel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(332);
    m_pause->setSingleShot(true); // running down a list does not build a panel for every row
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &SidePanel::build);
    connect(&session, &Session::changed, this, [this] { refresh(); });
}

void SidePanel::show(const kith::Shape &shape, RecordId id)
{
    m_shape = &shape;
    m_id = id;
    m_pause->start();
}

void SidePanel::refresh()
{
    if (m_shape && isVisible())
        m_pause->start();
}

void SidePanel::build()
{
    const int place = verticalScrollBar()->value();
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base); // the surface
    m_content->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(16, 14, 16, 16);
    m_layout->setSpacing(6);
    m_session.guard(this, [this] {
        const auto record = m_id ? m_session.store().read(*m_shape, m_id) : std::nullopt;
        if (!record) {
            m_layout->addWidget(new FactLabel(tr("Nothing is selected."), FactLabel::Role::Secondary, m_content));
            return;
        }
        addHeader(*record);
        addActions(*record);
        addFacts(*record);
        addContacts();
        addTimeline();
    });
    m_layout->addStretch(1);
    setWidget(m_content); // the one before is deleted
    verticalScrollBar()->setValue(place);
}

void SidePanel::addHeader(const Record &record)
{
    Store &store = m_session.store();
    auto *line = new QHBoxLayout;
    auto *title = new FactLabel(store.title(record), FactLabel::Role::Title, m_content);
    title->setObjectName(u"panelTitle"_s);
    auto *open = new QToolButton(m_content);
    open->setObjectName(u"panelOpen"_s);
    open->setAutoRaise(true);
    open->setIcon(icon(u"open"_s));
    open->setToolTip(tr("Open (Enter)"));
    open->setAccessibleName(tr("Open (Enter)"));
    connect(open, &QToolButton::clicked, this, [this] { m_session.openRecord(*m_shape, m_id); });
    line->addWidget(title, 1);
    line->addWidget(open);
    m_layout->addLayout(line);

    QStringList words;
    m_said.clear(); // what stands here is not said again below
    for (const char *name : {"grade", "lifecycle", "stage_id", "class", "kind", "city"})
        if (const FieldInfo *field = m_shape->field(QString::fromLatin1(name));
            field && !record.isEmpty(*field) && words.size() < 4) {
            words.append(store.display(*field, record.value(*field)));
            m_said.append(QString::fromLatin1(name));
        }
    if (const FieldInfo *since = m_shape->field(u"first_order_on"); since && !record.isEmpty(*since))
        words.append(tr("since %1").arg(ValueOf<Day>::read(record.value(*since)).year()));
    if (!words.isEmpty())
        m_layout->addWidget(new FactLabel(words.join(u" · "_s), FactLabel::Role::Secondary, m_content));
}

void SidePanel::addActions(const Record &record)
{
    const auto text = [&](const char *name) {
        const FieldInfo *field = m_shape->field(QString::fromLatin1(name));
        return field ? record.value(*field).text() : QString();
    };
    const QString phone = text("mobile").isEmpty() ? text("phone") : text("mobile");
    const QString email = text("email");
    const bool talks = m_session.store().catalogue().get(u"communication").field(m_shape->name() + "_id"_L1) != nullptr;
    if (phone.isEmpty() && email.isEmpty() && !talks)
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto button = [&](const QString &name, const QString &sign, const QString &label) {
        auto *made = makeButton(label, ButtonKind::Secondary, m_content, sign);
        made->setObjectName(name);
        line->addWidget(made, 1);
        return made;
    };
    if (!phone.isEmpty()) {
        auto *call = button(u"panelCall"_s, u"phone"_s, tr("Call"));
        call->setToolTip(phone);
        connect(call, &QPushButton::clicked, this, [phone] { dial(phone); });
    }
    if (!email.isEmpty()) {
        auto *write = button(u"panelEmail"_s, u"mail"_s, tr("E-mail"));
        write->setToolTip(email);
        connect(write, &QPushButton::clicked, this, [email] { QDesktopServices::openUrl(QUrl(u"mailto:"_s + email)); });
    }
    if (talks) {
        auto *log = button(u"panelLogTalk"_s, u"edit"_s, tr("Log a talk"));
        connect(log, &QPushButton::clicked, this, [this] { emit logTalkRequested(m_id); });
    }
    m_layout->addSpacing(4);
    m_layout->addLayout(line);
    m_layout->addSpacing(6);
}

void SidePanel::addFacts(const Record &record)
{
    Store &store = m_session.store();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QStringList done = m_said;
    const auto add = [&](const QString &label, QWidget *value) {
        auto *name = new QLabel(label, m_content);
        name->setProperty("tone", u"secondary"_s);
        grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    const auto value = [&](const char *name) -> const FieldInfo * {
        const FieldInfo *field = m_shape->field(QString::fromLatin1(name));
        return field && !record.isEmpty(*field) ? field : nullptr;
    };
    const Day today = store.today();
    if (const FieldInfo *open = value("open_amount")) {
        auto *owes = new QWidget(m_content);
        auto *line = new QHBoxLayout(owes);
        line->setContentsMargins({});
        const bool isNothing = record.value(*open).number() == 0; // a real zero stands back
        auto *debt = new FactLabel(store.display(*open, record.value(*open)),
                                   isNothing ? FactLabel::Role::Text : FactLabel::Role::Strong, owes);
        if (isNothing)
            debt->setColour(colour(Token::Secondary));
        line->addWidget(debt);
        if (const FieldInfo *late = value("overdue_amount"); late && record.value(*late).number() > 0)
            line->addWidget(new MarkLabel(tr("%1 late").arg(store.display(*late, record.value(*late))), Mark::Triangle,
                                          colour(Token::Danger), owes));
        line->addStretch();
        add(tr("Owes"), owes);
    }
    if (const FieldInfo *talk = value("last_contact_on"))
        add(tr("Last talk"), new FactLabel(Timeline::ago(NextSteps::dayIn(store, *talk, record.value(*talk)), today),
                                           FactLabel::Role::Text, m_content));
    if (const FieldInfo *next = m_shape->field(u"next_action_on")) {
        NextStep step = NextSteps::of(store, *m_shape, {m_id}).front();
        if (!step.task)
            step.day = NextSteps::dayIn(store, *next, record.value(*next));
        if (step.state != NextStep::State::Over)
            step.state = NextSteps::stateOf(step.day, today);
        const QString words = NextSteps::words(step, today);
        if (step.state != NextStep::State::Over)
            add(tr("Next"), new MarkLabel(step.subject.isEmpty() ? words : words + u"  "_s + step.subject,
                                          markOf(step.state), colourOf(step.state), m_content));
    }
    done << u"open_amount"_s << u"overdue_amount"_s << u"last_contact_on"_s << u"next_action_on"_s;
    if (m_shape->titleField())
        done << QString::fromLatin1(m_shape->titleField()->name);
    // Then what the list shows, and the first typed fields that hold something.
    QList<const FieldInfo *> rest;
    for (const FieldInfo *field : m_shape->fields())
        if (field->has(Listed))
            rest.append(field);
    for (const FieldInfo *field : m_shape->fields())
        if (!field->has(Listed) && field->isTyped() && !field->has(Folded))
            rest.append(field);
    const int most = m_shape->name() == "customer"_L1 ? 7 : 12;
    for (const FieldInfo *field : rest) {
        if (row >= most)
            break;
        if (record.isEmpty(*field) || field->has(Internal) || done.contains(QString::fromLatin1(field->name)))
            continue;
        const QString text = store.display(*field, record.value(*field));
        if (field->kind == FieldKind::Reference) {
            const kith::Shape *target = store.catalogue().find(QString::fromLatin1(field->target));
            auto *link = new FactLabel(text, FactLabel::Role::Link, m_content);
            connect(link, &FactLabel::clicked, this,
                    [this, target, id = record.value(*field).number()] { m_session.openRecord(*target, id); });
            add(m_shape->label(*field), link);
        } else if (field->kind == FieldKind::Choice &&
                   store.choiceTone(QString::fromLatin1(field->choices), record.value(*field).text()) !=
                       ChoiceTone::Neutral) {
            const ChoiceTone tone = store.choiceTone(QString::fromLatin1(field->choices), record.value(*field).text());
            add(m_shape->label(*field), new MarkLabel(text, markOf(tone), colourOf(tone), m_content));
        } else {
            add(m_shape->label(*field), new FactLabel(text, FactLabel::Role::Text, m_content));
        }
    }
    m_layout->addLayout(grid);
}

void SidePanel::addSection(const QString &title)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new FactLabel(title, FactLabel::Role::Section, m_content));
    auto *rule = new QFrame(m_content);
    rule->setFrameShape(QFrame::HLine);
    rule->setProperty("kind", u"line"_s);
    line->addWidget(rule, 1);
    m_layout->addSpacing(8);
    m_layout->addLayout(line);
}

void SidePanel::addContacts()
{
    if (m_shape->name() != "customer"_L1)
        return;
    Store &store = m_session.store();
    const kith::Shape &contact = store.catalogue().get(u"contact");
    Query query;
    query.type = contact.name();
    query.where = where(u"customer_id"_s, Operator::Equal, qint64(m_id));
    const std::vector<Record> contacts = store.select(query, 4);
    if (contacts.empty())
        return;
    addSection(contact.plural());
    for (const Record &person : contacts) {
        auto *line = new QHBoxLayout;
        auto *name = new FactLabel(store.title(person), FactLabel::Role::Link, m_content);
        name->setColour(colour(Token::Text));
        connect(name, &FactLabel::clicked, this,
                [this, &contact, id = person.id()] { m_session.openRecord(contact, id); });
        line->addWidget(name, 1);
        QString number = person.value(*contact.field(u"mobile")).text();
        if (number.isEmpty())
            number = person.value(*contact.field(u"phone")).text();
        if (!number.isEmpty()) {
            auto *call = new FactLabel(number, FactLabel::Role::Link, m_content);
            connect(call, &FactLabel::clicked, this, [number] { dial(number); });
            line->addWidget(call);
        }
        m_layout->addLayout(line);
    }
}

void SidePanel::addTimeline()
{
    const std::vector<TimelineEntry> entries = Timeline::entries(m_session.store(), *m_shape, m_id, {}, 12);
    if (entries.empty())
        return;
    addSection(tr("Timeline"));
    for (const TimelineEntry &entry : entries)
        m_layout->addWidget(timelineLine(m_session, entry, m_content));
}

} // namespace kith
