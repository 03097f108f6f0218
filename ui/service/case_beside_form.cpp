// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/case_beside_form.h"

#include <QCoreApplication>

#include "core/model/types/complaint.h"
#include "core/store/change.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/service/case_panel.h"
#include "ui/shell/session.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// The record with what stands in the editors now.
Record asTyped(const RecordForm &form)
{
    Record record = form.record();
    for (const FieldInfo *field :
         {static_cast<const FieldInfo *>(&complaint::subject), static_cast<const FieldInfo *>(&complaint::text),
          static_cast<const FieldInfo *>(&complaint::product), static_cast<const FieldInfo *>(&complaint::customer)}) {
        if (const FieldEditor *editor = form.editor(QString::fromUtf8(field->name)))
            record.setValue(*field, editor->value());
    }
    return record;
}

void useSolution(Session &session, RecordForm &form, const Suggestion &suggestion)
{
    if (!form.save() || form.recordId() == 0)
        return;
    session.guard(&form, [&] {
        Change change(session.store(), QCoreApplication::translate("case", "Answer “%1”").arg(suggestion.title));
        Record record = *session.store().read(complaint::type, form.recordId());
        record.set(complaint::solution, suggestion.solution);
        const QString said = record.get(complaint::countermeasure);
        if (!said.contains(suggestion.answer))
            record.set(complaint::countermeasure,
                       said.isEmpty() ? suggestion.answer : QString(said + u"\n\n"_s + suggestion.answer));
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        const qint64 id = change.commit();
        form.load(record.id());
        session.notify(change.name(), id);
    });
}

} // namespace

QWidget *makeCasePanel(Session &session, RecordForm &form, QWidget *parent)
{
    auto *panel = new CasePanel(session, parent);
    const auto follow = [panel, &form] { panel->show(asTyped(form)); };
    QObject::connect(&form, &RecordForm::edited, panel, follow);
    QObject::connect(&form, &RecordForm::saved, panel, follow);
    QObject::connect(panel, &CasePanel::solutionChosen, &form,
                     [&session, &form](const Suggestion &suggestion) { useSolution(session, form, suggestion); });
    follow();
    return panel;
}

} // namespace kith
