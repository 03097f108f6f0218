// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/opportunity_rules.h"

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct StageFacts
{
    QString kind;
    Rate probability;
    bool hasProbability = false;
};

StageFacts factsOf(Store &store, RecordId id)
{
    Statement row = store.connection().prepare("SELECT kind, probability FROM stage WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return {};
    return {row.text(0), {row.integer(1)}, !row.isNull(1)};
}

// Stages ask for a place to begin and for a name to be called by.
void beginOpportunity(Change &change, const Record *before, Record &after)
{
    Store &store = change.store();
    if (!before && after.isEmpty(opportunity::stage)) {
        if (const RecordId first =
                store.connection().integer("SELECT id FROM stage WHERE kind = 'open' ORDER BY position, id LIMIT 1"))
            after.set(opportunity::stage, first);
    }
    if (after.isEmpty(opportunity::name) && !after.isEmpty(opportunity::customer))
        after.set(opportunity::name, store.title(store.shape(customer::type), after.get(opportunity::customer)));
}

Instant movedAt(Change &change, const Record *before, const Record &after)
{
    const QTimeZone &zone = change.store().zone();
    const Instant now = change.moment();
    const auto momentOn = [&](Day day) { return dayOf(now, zone) == day ? now : startOf(day, zone); };
    // History from a file happened on the days of the file.
    if (!before && !after.isEmpty(opportunity::closedOn))
        return momentOn(after.get(opportunity::closedOn));
    if (!before && !after.isEmpty(opportunity::openedOn))
        return momentOn(after.get(opportunity::openedOn));
    return now;
}

void writeStageChange(Change &change, const Record *before, const Record &after, Instant at)
{
    Store &store = change.store();
    Record step = store.blank(stage_change::type);
    step.set(stage_change::opportunity, after.id());
    step.set(stage_change::toStage, after.get(opportunity::stage));
    step.set(stage_change::at, at);
    if (before) {
        step.set(stage_change::fromStage, before->get(opportunity::stage));
        if (!before->isEmpty(opportunity::stageSince)) {
            const Day since = dayOf(before->get(opportunity::stageSince), store.zone());
            step.set(stage_change::days, since.daysTo(dayOf(at, store.zone())));
        }
    }
    if (store.me() != 0)
        step.set(stage_change::staff, store.me());
    if (const Problems problems = change.save(step); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

void moveStage(Change &change, const Record *before, Record &after)
{
    Store &store = change.store();
    const RecordId stageId = after.get(opportunity::stage);
    const RecordId earlier = before ? before->get(opportunity::stage) : 0;
    if (stageId == 0 || stageId == earlier)
        return;
    const StageFacts now = factsOf(store, stageId);
    const StageFacts then = earlier ? factsOf(store, earlier) : StageFacts{};
    // The stage's probability, unless somebody set one of their own and still means it.
    const bool own =
        before && !after.isEmpty(opportunity::probability) && after.get(opportunity::probability) != then.probability;
    if (now.hasProbability && (!own || now.kind != u"open") && (before || after.isEmpty(opportunity::probability)))
        after.set(opportunity::probability, now.probability);

    const Instant at = movedAt(change, before, after);
    if (now.kind == u"open")
        after.clear(opportunity::closedOn);
    else if (after.isEmpty(opportunity::closedOn) || (before && then.kind != u"open"))
        after.set(opportunity::closedOn, dayOf(at, store.zone()));
    after.set(opportunity::stageSince, at);
    writeStageChange(change, before, after, at);
}

} // namespace

std::vector<Rule> opportunityRules()
{
    return {
        {&opportunity::type, {&opportunity::name, &opportunity::stage}, beginOpportunity},
        {&opportunity::type, {&opportunity::stage}, moveStage},
    };
}

} // namespace kith
