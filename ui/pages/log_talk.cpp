// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_talk.h"

#include <QCheckBox>
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

LogTalk *LogTalk::open(Session &session, const TalkAbout &talk, QWidget *parent)
{
    auto *dialog = new LogTalk(session, talk, parent);
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

LogTalk::LogTalk(Session &session, const TalkAbout &talk, QWidget *parent)
    : QDialog(parent), m_session(session), m_about(talk.about), m_id(talk.id), m_planned(talk.task),
      m_talk(session.store().catalogue().get(u"communication")), m_task(session.store().catalogue().get(u"task")),
      m_problem(new QLabel(this))
{
    setObjectName(u"logTalk"_s);
    setWindowTitle(m_about ? tr("Log a talk: %1").arg(session.store().title(*m_about, m_id)) : tr("Log a talk"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    buildTalk(layout);
    buildNext(layout);
    buildButtons(layout);

    const Record blank = session.store().blank(m_talk);
    for (FieldEditor *editor : {m_channel, m_direction, m_outcome, m_content})
        editor->setValue(blank.value(editor->field()));
    if (blank.isEmpty(m_channel->field()))
        m_channel->setValue(Value(u"call"_s));
    if (blank.isEmpty(m_direction->field()))
        m_direction->setValue(Value(u"out"_s));
    if (m_about && m_about->name() == "customer"_L1)
        chooseCustomer(m_id);
    if (talk.contact)
        m_contact->setValue(Value(qint64(talk.contact)));
    m_kind->setValue(Value(u"call"_s));
    (m_customer ? m_customer : m_subject)->setFocus();
}

void LogTalk::buildTalk(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    if (!m_about) {
        m_customer = add(m_talk, "customer_id", grid, row++, 0, 3);
        m_customer->setToolTip(tr("Name, initials, or the last digits of the number"));
        connect(m_customer, &FieldEditor::committed, this, [this] {
            if (!m_customer->value().isEmpty())
                chooseCustomer(m_customer->value().number());
        });
    }
    m_channel = add(m_talk, "channel", grid, row, 0);
    m_direction = add(m_talk, "direction", grid, row++, 1);
    m_subject = add(m_talk, "subject", grid, row++, 0, 3);
    m_text = add(m_talk, "text", grid, row++, 0, 3);
    m_contact = add(m_talk, "contact_id", grid, row, 0);
    m_outcome = add(m_talk, "outcome", grid, row++, 1);
    m_content = add(m_talk, "content", grid, row, 0, 3);
    layout->addLayout(grid);
    if (m_planned) {
        const QString planned = m_session.store().title(m_task, m_planned);
        m_done = new QCheckBox(tr("“%1” is done with it").arg(planned), this);
        m_done->setObjectName(u"plannedDone"_s);
        m_done->setChecked(true);
        layout->addWidget(m_done);
    }
}

void LogTalk::buildNext(QVBoxLayout *layout)
{
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
        connect(button, &QPushButton::clicked, this, [this, ahead = count] {
            Store &store = m_session.store();
            m_due->setValue(Value(qint64(startOf(store.today().addDays(ahead), store.zone()).msecs + 9 * 3600 * 1000)));
        });
        quick->addWidget(button);
    }
    quick->addStretch();
    layout->addLayout(quick);
}

void LogTalk::buildButtons(QVBoxLayout *layout)
{
    m_problem->setObjectName(u"logTalkProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *log = new QPushButton(tr("Log a talk"), this);
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
}

// The contacts offered are the customer's.
void LogTalk::chooseCustomer(RecordId customer)
{
    Record context = m_session.store().blank(m_talk);
    context.setValue(*m_talk.field(u"customer_id"), Value(qint64(customer)));
    m_contact->setContext(context);
}

Problems LogTalk::write(Change &change)
{
    Store &store = m_session.store();
    const QString title = store.title(*m_about, m_id);
    const QString link = m_about->name() + "_id"_L1;
    Record talk = store.blank(m_talk);
    for (FieldEditor *editor : {m_channel, m_direction, m_outcome, m_content, m_contact, m_subject, m_text})
        talk.setValue(editor->field(), editor->value());
    if (talk.isEmpty(m_subject->field())) // the first words of the note, else what kind of talk it was
        talk.setValue(m_subject->field(),
                      talk.isEmpty(m_text->field())
                          ? Value(store.display(m_channel->field(), m_channel->value()))
                          : Value(talk.value(m_text->field()).text().section(u'\n', 0, 0).left(80)));
    if (const FieldInfo *field = m_talk.field(link))
        talk.setValue(*field, Value(qint64(m_id)));
    if (const FieldInfo *at = m_talk.field(u"at"); at && talk.isEmpty(*at))
        talk.setValue(*at, Value(qint64(Clock::now().msecs)));
    if (Problems problems = change.save(talk); !problems.isEmpty())
        return problems;
    std::optional<Record> planned;
    if (m_done && m_done->isChecked())
        planned = store.read(m_task, m_planned);
    if (planned) {
        planned->setValue(*m_task.field(u"done_at"), Value(qint64(Clock::now().msecs)));
        if (Problems problems = change.save(*planned); !problems.isEmpty())
            return problems;
    }
    if (m_due->value().isEmpty())
        return {};
    Record task = store.blank(m_task);
    for (FieldEditor *editor : {m_kind, m_due, m_next})
        task.setValue(editor->field(), editor->value());
    if (task.isEmpty(m_next->field()))
        task.setValue(m_next->field(), Value(tr("%1: %2").arg(store.display(m_kind->field(), m_kind->value()), title)));
    if (const FieldInfo *field = m_task.field(link))
        task.setValue(*field, Value(qint64(m_id)));
    // What was planned for an opportunity goes on there.
    if (const FieldInfo *deal = m_task.field(u"opportunity_id"); planned && deal && task.isEmpty(*deal))
        task.setValue(*deal, planned->value(*deal));
    return change.save(task);
}

bool LogTalk::save()
{
    bool done = false;
    m_session.guard(this, [this, &done] {
        Store &store = m_session.store();
        std::vector<FieldEditor *> editors{m_contact, m_channel, m_direction, m_outcome, m_content, m_kind, m_due};
        if (m_customer)
            editors.push_back(m_customer);
        Problems problems;
        for (FieldEditor *editor : editors) {
            if (editor != m_due)
                editor->finish();
            if (!editor->problem().isEmpty())
                problems.add(editor->problem());
        }
        if (m_customer && problems.isEmpty()) {
            m_about = &store.catalogue().get(u"customer");
            m_id = m_customer->value().isEmpty() ? 0 : m_customer->value().number();
            if (!m_id)
                problems.add(tr("With whom was the talk? Type a name, initials or the last digits of the number."));
        }
        qint64 id = 0;
        QString name;
        if (problems.isEmpty()) {
            name = tr("Log a talk with %1").arg(store.title(*m_about, m_id));
            Change change(store, name);
            problems = write(change);
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
