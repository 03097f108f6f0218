// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_form.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

#include "core/sales/reasons.h"
#include "core/store/change.h"
#include "ui/exchange/closed_question.h"
#include "ui/form/child_table.h"
#include "ui/form/conflict_strip.h"
#include "ui/form/field_editor.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

RecordForm::RecordForm(Session &session, const kith::Shape &shape, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_shape(shape), m_record(shape), m_base(shape), m_content(new QWidget),
      m_general(new QLabel), m_lock(new QLabel), m_conflict(new ConflictStrip(session, nullptr))
{
    setObjectName(u"form."_s + shape.name());
    m_content->setBackgroundRole(QPalette::Base); // the surface
    m_content->setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_content);
    connect(&session, &Session::changed, this, &RecordForm::onChanged);
    connect(m_conflict, &ConflictStrip::dropped, this, [this] { load(m_record.id()); });
    connect(m_conflict, &ConflictStrip::decided, this, [this](const Record &record) { write(record); });
}

void RecordForm::load(RecordId id)
{
    m_session.guard(this, [this, id] {
        const auto record = m_session.store().read(m_shape, id);
        if (!record)
            throw Error(ErrorKind::NotFound, tr("This record is no longer there."));
        m_base = *record;
        m_touched.clear();
        m_conflict->hide();
        for (const Children &children : m_children)
            children.model->load(id);
        show(*record);
        showProblems({});
    });
}

void RecordForm::begin(const QJsonObject &preset)
{
    m_session.guard(this, [this, &preset] {
        Store &store = m_session.store();
        Record record = store.blank(m_shape);
        for (auto it = preset.begin(); it != preset.end(); ++it)
            if (const FieldInfo *field = m_shape.field(it.key())) {
                const Parsed parsed = store.parse(*field, it.value().toVariant().toString());
                if (parsed.problem.isEmpty())
                    record.setValue(*field, parsed.value);
            }
        m_base = record;
        m_touched.clear();
        m_conflict->hide();
        for (const Children &children : m_children)
            children.model->load(0);
        show(record);
        showProblems({});
    });
}

void RecordForm::show(const Record &record)
{
    m_record = record;
    m_lock->setText(m_session.store().lockOn(record));
    m_lock->setVisible(isLocked());
    for (const Field &field : m_fields) {
        field.editor->setContext(record);
        field.editor->setValue(record.value(*field.info));
        field.editor->setReadOnly(isLocked());
    }
    for (const Children &children : m_children)
        children.model->setContext(record);
    showFigures();
}

namespace {

// A red frame for the eye, the sentence for those who hear the form.
void markProblem(QWidget *input, const QString &sentence)
{
    if (!input || input->accessibleDescription() == sentence)
        return;
    input->setAccessibleDescription(sentence);
    input->setProperty("problem", !sentence.isEmpty());
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace

void RecordForm::showProblems(const Problems &problems)
{
    for (const Field &field : m_fields) {
        QStringList sentences;
        if (const QString own = field.editor->problem(); !own.isEmpty())
            sentences.append(own);
        for (const Problem &problem : problems)
            if (problem.field == field.info)
                sentences.append(problem.sentence);
        field.problem->setText(sentences.join(u' '));
        field.problem->setVisible(!sentences.isEmpty());
        markProblem(field.editor->focusProxy(), field.problem->text());
        if (!sentences.isEmpty() && m_moreBox && m_moreBox->isAncestorOf(field.cell))
            m_more->setChecked(true); // what is wrong is never hidden
    }
    QStringList general;
    for (const Problem &problem : problems)
        if (std::none_of(m_fields.begin(), m_fields.end(),
                         [&problem](const Field &field) { return field.info == problem.field; }))
            general.append(problem.field ? tr("%1: %2").arg(m_shape.label(*problem.field), problem.sentence)
                                         : problem.sentence);
    m_general->setText(general.join(u' '));
    m_general->setVisible(!general.isEmpty());
}

bool RecordForm::readEditors()
{
    bool understood = true;
    for (const Field &field : m_fields) {
        if (!field.editor->problem().isEmpty())
            understood = false;
        if (m_touched.contains(field.info))
            m_record.setValue(*field.info, field.editor->value());
    }
    return understood;
}

bool RecordForm::isLocked() const
{
    return !m_lock->text().isEmpty();
}

bool RecordForm::isDirty() const
{
    for (const Field &field : m_fields)
        if (m_touched.contains(field.info) &&
            (!(field.editor->value() == m_base.value(*field.info)) || !field.editor->problem().isEmpty()))
            return true;
    return std::any_of(m_children.begin(), m_children.end(),
                       [](const Children &children) { return children.model->isDirty(); });
}

bool RecordForm::hasSomething() const
{
    return isDirty();
}

void RecordForm::left(FieldEditor *editor)
{
    if (m_saving)
        return;
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [editor](const Field &one) { return one.editor == editor; });
    if (field == m_fields.end() || !m_touched.contains(field->info))
        return;
    if (m_record.id()) {
        save();
        return;
    }
    // A new record is checked where the person has been; the rest is still to come.
    m_session.guard(this, [this] {
        readEditors();
        for (const Field &one : m_fields)
            one.editor->setContext(m_record);
        for (const Children &children : m_children)
            children.model->setContext(m_record);
        Change change(m_session.store(), {});
        Problems here;
        for (const Problem &problem : change.validate(m_record))
            if (problem.field && m_touched.contains(problem.field))
                here.add(*problem.field, problem.sentence);
        showProblems(here);
    });
}

QString RecordForm::changeName() const
{
    Store &store = m_session.store();
    const QString title = store.title(m_record);
    if (m_record.id() == 0)
        return title.isEmpty() ? tr("New %1").arg(m_shape.singular()) : tr("New %1: %2").arg(m_shape.singular(), title);
    QStringList fields;
    for (const FieldInfo *field : m_shape.fields())
        if (!(m_record.value(*field) == m_base.value(*field)))
            fields.append(m_shape.label(*field));
    for (const Children &children : m_children)
        if (children.model->isDirty())
            fields.append(children.model->shape().plural());
    return fields.size() == 1 ? tr("Edit %1: %2").arg(title, fields.front()) : tr("Edit %1").arg(title);
}

bool RecordForm::save()
{
    if (m_saving || m_conflict->isVisible())
        return false;
    for (const Children &children : m_children)
        children.table->finishEditing();
    const bool understood = readEditors();
    if (!understood) {
        showProblems({});
        return false;
    }
    if (m_record.id() && !isDirty())
        return true; // a new record may come filled, from the clipboard or a telephone call
    return write(m_record);
}

bool RecordForm::write(Record record)
{
    if (!mayTouch(m_session, this, record))
        return false;
    m_saving = true;
    bool done = false;
    m_session.guard(this, [this, &record, &done] {
        const QString name = changeName();
        try {
            Problems problems = missingReasons(m_session.store(), record);
            qint64 id = 0;
            if (problems.isEmpty()) {
                Change change(m_session.store(), name);
                problems = change.save(record);
                if (problems.isEmpty())
                    for (const Children &children : m_children)
                        for (const Problem &problem : children.model->save(change, record.id()))
                            problems.add(problem.sentence);
                if (problems.isEmpty())
                    id = change.commit();
            }
            showProblems(problems);
            if (!problems.isEmpty())
                return;
            done = true;
            load(record.id());
            if (id)
                m_session.notify(name, id);
            emit saved(record.id());
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Conflict)
                throw;
            m_saving = false;
            done = meetConflict();
        }
    });
    m_saving = false;
    return done;
}

// Somebody was faster. What only one side changed goes together by itself; the rest is asked.
bool RecordForm::meetConflict()
{
    const auto theirs = m_session.store().read(m_shape, m_record.id());
    if (!theirs)
        throw Error(ErrorKind::NotFound, tr("This record was deleted meanwhile."));
    const auto fields = ConflictStrip::disputed(m_base, m_record, *theirs);
    const Record together = ConflictStrip::merged(m_base, m_record, *theirs);
    if (fields.empty())
        return write(together);
    m_conflict->ask(m_record, *theirs, fields, together);
    verticalScrollBar()->setValue(0);
    return false;
}

void RecordForm::onChanged(const QStringList &types)
{
    if (m_saving || m_record.id() == 0 || m_conflict->isVisible())
        return;
    bool concerns = types.contains(m_shape.name());
    for (const Children &children : m_children)
        concerns = concerns || types.contains(children.model->shape().name());
    // While something is typed the form stays as it is; the save will notice the difference.
    if (!concerns || isDirty())
        return;
    m_session.guard(this, [this] {
        if (m_session.store().read(m_shape, m_record.id()))
            load(m_record.id());
    });
}

FieldEditor *RecordForm::editor(const QString &field) const
{
    for (const Field &one : m_fields)
        if (QLatin1StringView(one.info->name) == field)
            return one.editor;
    return nullptr;
}

QString RecordForm::problemAt(const QString &field) const
{
    for (const Field &one : m_fields)
        if (QLatin1StringView(one.info->name) == field)
            return one.problem->isHidden() ? QString() : one.problem->text();
    return {};
}

ChildModel *RecordForm::rows(const QString &kind) const
{
    for (const Children &children : m_children)
        if (children.model->shape().name() == kind)
            return children.model;
    return nullptr;
}

void RecordForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().editor->setFocus(Qt::TabFocusReason);
}

bool RecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (save())
                emit nextRequested();
            return true;
        }
        if (key->matches(QKeySequence::Save)) {
            save();
            return true;
        }
    }
    return QScrollArea::event(event);
}

} // namespace kith
