// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/mass_edit.h"

#include <memory>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/sales/reasons.h"
#include "core/store/change.h"
#include "ui/exchange/closed_question.h"
#include "ui/form/editor_factory.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

void runBulk(QObject *context, Session &session, const QString &name, std::vector<RecordId> ids,
             std::function<Problems(Change &, RecordId)> work, std::function<void(const BulkResult &)> done)
{
    auto result = std::make_shared<BulkResult>();
    runJob(
        context, session.store(),
        [result, name, ids = std::move(ids), work = std::move(work)](Store &store, const Progress &progress) {
            Change change(store, name, ids.size() > 1 ? Change::Size::Bulk : Change::Size::Single);
            const qint64 total = qint64(ids.size());
            for (qint64 i = 0; i < total; ++i) {
                progress.throwIfCancelled();
                if (i % 256 == 0)
                    progress.advance(i, total);
                const Problems problems = work(change, ids[size_t(i)]);
                if (problems.isEmpty()) {
                    ++result->done;
                } else if (result->refused++ == 0) {
                    result->firstRefusal = problems.sentences();
                }
            }
            result->change = change.commit();
        },
        [result, done = std::move(done), &session] {
            session.store().noticeOtherPrograms(); // the job wrote through a connection of its own
            done(*result);
        },
        [&session](const Error &error) {
            if (error.kind() != ErrorKind::Cancelled)
                session.prompts().error(nullptr, error.sentence(), error.detail());
        });
}

MassEdit::MassEdit(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_what(new QLabel(this)), m_field(new QComboBox(this)),
      m_apply(new QPushButton(this)), m_problem(new QLabel(this))
{
    setObjectName(u"massEdit"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::edge, 6, metrics::pad, 6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_place = new QHBoxLayout;
    m_field->setObjectName(u"massEditField"_s);
    m_field->setMinimumWidth(180);
    m_apply->setObjectName(u"massEditApply"_s);
    m_apply->setProperty("kind", u"primary"_s);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"massEditCancel"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    line->addWidget(m_what);
    line->addWidget(m_field);
    line->addLayout(m_place, 1);
    line->addWidget(m_apply);
    line->addWidget(m_cancel);
    outer->addLayout(line);
    outer->addWidget(m_problem);
    connect(m_field, &QComboBox::currentIndexChanged, this, &MassEdit::showEditor);
    connect(m_apply, &QPushButton::clicked, this, &MassEdit::apply);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MassEdit::begin(const kith::Shape &shape, std::vector<RecordId> ids, bool allShown)
{
    m_shape = &shape;
    m_ids = std::move(ids);
    const QString count = QLocale(QLocale::English).toString(qint64(m_ids.size()));
    m_what->setText(allShown ? tr("Set for all %1 shown:").arg(count) : tr("Set for %1 selected:").arg(count));
    m_apply->setText(tr("Change %1").arg(count));
    m_cancel->setText(tr("Cancel"));
    m_field->setAccessibleName(tr("Field"));
    m_problem->hide();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        const auto &fields = shape.fields();
        for (int slot = 0; slot < int(fields.size()); ++slot) {
            const FieldInfo &field = *fields[size_t(slot)];
            if (field.isTyped() && !field.has(Unique) && &field != shape.titleField())
                m_field->addItem(shape.label(field), slot);
        }
        m_field->setCurrentIndex(0);
    }
    showEditor();
    show();
    m_field->setFocus();
}

void MassEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    emit closed();
}

void MassEdit::showEditor()
{
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    if (!m_shape || m_field->currentIndex() < 0)
        return;
    const FieldInfo &field = *m_shape->fields()[size_t(m_field->currentData().toInt())];
    m_editor = makeEditor(m_session, *m_shape, field, this);
    m_editor->setMaximumWidth(360);
    m_place->addWidget(m_editor, 1);
    m_editor->show();
}

void MassEdit::apply()
{
    if (!m_editor)
        return;
    m_editor->finish();
    if (const QString problem = m_editor->problem(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    const FieldInfo *field = &m_editor->field();
    const Value value = m_editor->value();
    const QString kind = m_shape->name();
    const QString fieldName = QString::fromLatin1(field->name);
    const QString name =
        tr("%1 of %2 records").arg(m_shape->label(*field), QLocale(QLocale::English).toString(qint64(m_ids.size())));
    if (!mayTouch(m_session, this, *m_shape, m_ids))
        return;
    m_apply->setEnabled(false);
    runBulk(
        this, m_session, name, m_ids,
        [kind, fieldName, value](Change &change, RecordId id) {
            // The job's store has a catalogue of its own.
            const kith::Shape &shape = change.store().catalogue().get(kind);
            auto record = change.store().read(shape, id);
            if (!record)
                return Problems();
            record->setValue(*shape.field(fieldName), value);
            const Problems missing = missingReasons(change.store(), *record);
            return missing.isEmpty() ? change.save(*record) : missing;
        },
        [this, name](const BulkResult &result) {
            m_apply->setEnabled(true);
            if (result.refused > 0) {
                m_problem->setText(tr("%1 were not changed: %2").arg(result.refused).arg(result.firstRefusal));
                m_problem->show();
            } else {
                hide();
            }
            if (result.change)
                m_session.notify(name, result.change);
            emit finished(result.change, result.done);
        });
}

} // namespace kith
