// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/next_step.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// What is settled needs no next step.
Condition overCondition(const Shape &shape)
{
    if (shape.name() == u"opportunity")
        return where(u"stage_id.kind"_s, Operator::In, QJsonArray{u"won"_s, u"lost"_s});
    if (shape.name() == u"lead")
        return no(where(u"status"_s, Operator::In, QJsonArray{u"new"_s, u"contacted"_s, u"qualified"_s}));
    return {};
}

} // namespace

bool NextSteps::isNextStep(const FieldInfo &field)
{
    return QLatin1StringView(field.name) == "next_action_on"_L1;
}

Day NextSteps::dayIn(Store &store, const FieldInfo &field, const Value &value)
{
    if (value.isEmpty())
        return {};
    return field.kind == FieldKind::Instant ? dayOf(Instant{value.number()}, store.zone()) : ValueOf<Day>::read(value);
}

NextStep::State NextSteps::stateOf(Day day, Day today)
{
    if (!day.isValid())
        return NextStep::State::None;
    if (day < today)
        return NextStep::State::Overdue;
    return day == today ? NextStep::State::Today : NextStep::State::Planned;
}

QString NextSteps::words(const NextStep &step, Day today)
{
    const bool named = !step.what.isEmpty();
    switch (step.state) {
    case NextStep::State::None:
        return tr("None");
    case NextStep::State::Overdue: {
        const int days = int(step.day.daysTo(today));
        const QString late = days == 1 ? tr("1 day late") : tr("%1 days late").arg(days);
        return named ? tr("%1 · %2").arg(step.what, late) : late;
    }
    case NextStep::State::Today:
        return named ? tr("%1 today").arg(step.what) : tr("Today");
    case NextStep::State::Planned:
        return named ? tr("%1 · %2").arg(step.what, formatDay(step.day)) : formatDay(step.day);
    case NextStep::State::Over:
        return {};
    }
    return {};
}

std::vector<NextStep> NextSteps::of(Store &store, const Shape &shape, const std::vector<RecordId> &ids)
{
    std::vector<NextStep> steps(ids.size());
    const Shape *task = store.catalogue().find(u"task");
    const FieldInfo *link = task ? task->field(shape.name() + "_id"_L1) : nullptr;
    if (!link || ids.empty())
        return steps;
    const FieldInfo *due = task->field(u"due_at"), *kind = task->field(u"kind"), *subject = task->field(u"subject");
    if (!due || !kind || !subject)
        return steps;

    QJsonArray among;
    QHash<RecordId, size_t> place;
    for (size_t i = 0; i < ids.size(); ++i) {
        among.append(qint64(ids[i]));
        place.insert(ids[i], i);
    }
    Query open;
    open.type = u"task"_s;
    open.where = all({where(QString::fromLatin1(link->name), Operator::In, among), where(u"done_at"_s, Operator::Empty),
                      where(u"due_at"_s, Operator::NotEmpty)});
    if (task->field(u"cancelled"))
        open.where.parts.push_back(no(where(u"cancelled"_s, Operator::Equal, true)));
    open.sort = {u"due_at"_s};
    open.columns = {QString::fromLatin1(link->name), u"due_at"_s, u"kind"_s, u"subject"_s};
    const Day today = store.today();
    store.forEachRow(open, [&](const Store::Row &row) {
        NextStep &step = steps[place.value(row.values[0].number())];
        if (step.task)
            return true; // an earlier one was there
        step.task = row.id;
        step.day = dayOf(Instant{row.values[1].number()}, store.zone());
        step.what = store.display(*kind, row.values[2]);
        step.subject = row.values[3].text();
        step.state = stateOf(step.day, today);
        return true;
    });
    if (Condition over = overCondition(shape); !over.isTrivial()) {
        const Query closed{shape.name(), all({where(u"id"_s, Operator::In, among), std::move(over)}), {}, {}};
        for (const RecordId id : store.ids(closed)) {
            NextStep &step = steps[place.value(id)];
            if (!step.task)
                step.state = NextStep::State::Over;
        }
    }
    return steps;
}

} // namespace kith
