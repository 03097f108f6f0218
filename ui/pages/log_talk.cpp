// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_talk.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/store/change.h"
#include "ui/form/editor_factory.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

LogTalk *LogTalk::open(Session &session, const Shape &about, RecordId id, QWidget *parent, RecordId contact)
{
    auto *dialog = new LogTalk(session, about, id, contact, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

FieldEditor *LogTalk::add(const Shape &shape, const char *name, QGridLayout *grid, int row, int column, int span)
{
    const FieldInfo &field = *shape.field(QString::fromLatin1(name));
    auto *label = new QLabel(shape.label(field), this);
    label->setProperty("tone", u"secondary"_s);
    FieldEditor *editor = makeEditor(m_session, shape, field, this);
    grid->addWidget(label, row, column * 2);
    grid->addWidget(editor, row, column * 2 + 1, 1, span);
    return editor;
}

LogTalk::LogTalk(Session &session, const Shape &about, RecordId id, RecordId contact, QWidget *parent)
    : QDialog(parent), m_session(session), m_about(about), m_id(id),
      m_talk(session.store().catalogue().get(u"communication")), m_task(session.store().catalogue().get(u"task")),
      m_problem(new QLabel(this))
{
    setObjectName(u"logTalk"_s);
    setWindowTitle(tr("Log a talk: %1").arg(session.store().title(about, id)));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_channel = add(m_talk, "channel", grid, 0, 0);
    m_direction = add(m_talk, "direction", grid, 0, 1);
    m_subject = add(m_talk, "subject", grid, 1, 0, 3);
    m_text = add(m_talk, "text", grid, 2, 0, 3);
    m_contact = add(m_talk, "contact_id", grid, 3, 0);
    m_outcome = add(m_talk, "outcome", grid, 3, 1);
    layout->addLayout(grid);

    auto *heading = new QLabel(tr("Next step"), this);
    heading->setFont(kith::font(TypeSize::Section));
    layout->addWidget(heading);
    auto *next = new QGridLayout;
    next->setHorizontalSpacing(12);
    next->setVerticalSpacing(8);
    m_kind = add(m_task, "kind", next, 0, 0);
    m_due = add(m_task, "due_at", next, 0, 1);
    m_next = add(m_task, "subject", next, 1, 0, 3);
    layout->addLayout(next);
    auto *quick = new QHBoxLayout;
    const std::pair<const char *, int> days[] = {
        {QT_TR_NOOP("+1 day"), 1}, {QT_TR_NOOP("+3 days"), 3}, {QT_TR_NOOP("+1 week"), 7}};
    for (const auto &[text, count] : days) {
        auto *button = new QPushButton(tr(text), this);
        button->setObjectName(u"nextIn"_s + QString::number(count));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, count] {
            Store &store = m_session.store();
            m_due->setValue(Value(qint64(startOf(store.today().addDays(count), store.zone()).msecs + 9 * 3600 * 1000)));
        });
        quick->addWidget(button);
    }
    quick->addStretch();
    m_problem->setObjectName(u"logTalkProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addLayout(quick);
    layout->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    auto *log = new QPushButton(tr("Log talk"), this);
    log->setObjectName(u"logTalkSave"_s);
    log->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"logTalkCancel"_s);
    log->setAutoDefault(false);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(log);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto finish = [this] {
        if (save())
            accept();
    };
    connect(log, &QPushButton::clicked, this, finish);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, finish);

    const Record talk = session.store().blank(m_talk);
    for (FieldEditor *editor : {m_channel, m_direction, m_outcome})
        editor->setValue(talk.value(editor->field()));
    if (talk.isEmpty(m_channel->field()))
        m_channel->setValue(Value(u"call"_s));
    if (talk.isEmpty(m_direction->field()))
        m_direction->setValue(Value(u"out"_s));
    Record context = talk;
    if (const FieldInfo *customer = m_talk.field(u"customer_id"); customer && about.name() == "customer"_L1)
        context.setValue(*customer, Value(qint64(id)));
    m_contact->setContext(context);
    if (contact)
        m_contact->setValue(Value(qint64(contact)));
    m_kind->setValue(Value(u"call"_s));
    m_subject->setFocus();
}

bool LogTalk::save()
{
    bool done = false;
    m_session.guard(this, [this, &done] {
        Store &store = m_session.store();
        for (FieldEditor *editor : {m_contact, m_channel, m_direction, m_outcome, m_kind})
            editor->finish();
        Problems problems;
        for (FieldEditor *editor : {m_contact, m_channel, m_direction, m_outcome, m_kind, m_due})
            if (!editor->problem().isEmpty())
                problems.add(editor->problem());
        const QString title = store.title(m_about, m_id);
        qint64 id = 0;
        const QString name = tr("Log a talk with %1").arg(title);
        if (problems.isEmpty()) {
            Change change(store, name);
            Record talk = store.blank(m_talk);
            for (FieldEditor *editor : {m_channel, m_direction, m_outcome, m_contact, m_subject, m_text})
                talk.setValue(editor->field(), editor->value());
            if (talk.isEmpty(m_subject->field())) // the first words of the note, else what kind of talk it was
                talk.setValue(m_subject->field(),
                              talk.isEmpty(m_text->field())
                                  ? Value(store.display(m_channel->field(), m_channel->value()))
                                  : Value(talk.value(m_text->field()).text().section(u'\n', 0, 0).left(80)));
            if (const FieldInfo *link = m_talk.field(QString(m_about.name() + "_id"_L1)))
                talk.setValue(*link, Value(qint64(m_id)));
            if (const FieldInfo *at = m_talk.field(u"at"); at && talk.isEmpty(*at))
                talk.setValue(*at, Value(qint64(Clock::now().msecs)));
            problems = change.save(talk);
            if (problems.isEmpty() && !m_due->value().isEmpty()) {
                Record task = store.blank(m_task);
                for (FieldEditor *editor : {m_kind, m_due, m_next})
                    task.setValue(editor->field(), editor->value());
                if (task.isEmpty(m_next->field()))
                    task.setValue(m_next->field(),
                                  Value(tr("%1: %2").arg(store.display(m_kind->field(), m_kind->value()), title)));
                if (const FieldInfo *link = m_task.field(QString(m_about.name() + "_id"_L1)))
                    task.setValue(*link, Value(qint64(m_id)));
                problems = change.save(task);
            }
            if (problems.isEmpty())
                id = change.commit();
        }
        m_problem->setText(problems.sentences());
        m_problem->setVisible(!problems.isEmpty());
        done = problems.isEmpty();
        if (done)
            m_session.notify(name, id);
    });
    return done;
}

} // namespace kith
