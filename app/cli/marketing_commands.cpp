// SPDX-License-Identifier: GPL-3.0-or-later
// segment and campaign.
#include "app/cli/call.h"
#include "app/cli/query_options.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/base/error.h"
#include "core/marketing/attribution.h"
#include "core/marketing/audience.h"
#include "core/model/types/all_types.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject segmentJson(Store &store, const Record &record)
{
    return {{u"id"_s, record.id()},
            {u"name"_s, record.get(segment::name)},
            {u"type"_s, record.get(segment::ofType)},
            {u"count"_s, store.count(segmentMembers(record))},
            {u"frozen_on"_s, record.isEmpty(segment::frozenOn) ? QJsonValue() : toIso(record.get(segment::frozenOn))},
            {u"sentence"_s, segmentSentence(store, record)},
            {u"query"_s, segmentRule(record).toJson()}};
}

Done listSegments(Call &call, Store &store)
{
    const std::vector<Record> segments = store.select({u"segment"_s, {}, {u"name"_s}, {}});
    if (call.output().isJson) {
        QJsonArray list;
        for (const Record &record : segments)
            list << segmentJson(store, record);
        call.output().json({{u"segments"_s, list}});
        return Good;
    }
    TextTable table(call.output(), {{translate("cli", "Id"), true},
                                    {translate("cli", "Segment")},
                                    {translate("cli", "Records"), true},
                                    {translate("cli", "Rule")}});
    for (const Record &record : segments)
        table.add({QString::number(record.id()), record.get(segment::name),
                   QString::number(store.count(segmentMembers(record))), segmentSentence(store, record)});
    table.finish();
    return Good;
}

// The segment of that name; a new one when there is none and a rule is given.
RecordId segmentFor(Call &call, Store &store)
{
    const QString name = call.argument(1);
    const bool hasRule = call.has(u"--where"_s) || call.has(u"--filter"_s) || call.has(u"--segment"_s);
    std::optional<RecordId> id;
    try {
        id = segmentNamed(store, name);
    } catch (const Error &) {
        if (!hasRule && !call.has(u"--type"_s))
            throw;
    }
    if (id && !hasRule)
        return *id;
    const QString type = call.has(u"--type"_s)
                             ? call.option(u"--type"_s)
                             : (id ? store.read(segment::type, *id)->get(segment::ofType) : u"customer"_s);
    Query rule = queryFrom(call, store, store.catalogue().get(type));
    const QString title = id ? store.read(segment::type, *id)->get(segment::name) : name;
    return saveSegment(store, title, rule, id.value_or(0));
}

void showMembers(Call &call, Store &store, const Query &query)
{
    const Shape &shape = store.catalogue().get(query.type);
    const std::vector<RecordId> ids = store.ids(query, call.number(u"--limit"_s).value_or(-1));
    if (call.output().isJson) {
        QJsonArray list;
        for (const RecordId id : ids)
            list << QJsonObject{{u"id"_s, id}, {u"title"_s, store.title(shape, id)}};
        call.output().json({{u"members"_s, list}});
        return;
    }
    for (const RecordId id : ids)
        call.output().line(u"%1\t%2"_s.arg(id).arg(store.title(shape, id)));
}

std::vector<RecordId> segmentsNamed(const Call &call, Store &store, const QString &option)
{
    std::vector<RecordId> ids;
    for (const QString &name : call.options(option))
        ids.push_back(segmentNamed(store, name));
    return ids;
}

void showAudience(Call &call, const Audience &found, qint64 change)
{
    if (call.output().isJson) {
        QJsonObject leftOut;
        for (const auto &[reason, n] : found.leftOut)
            leftOut[leftOutKey(reason)] = n;
        QJsonArray people;
        for (const Addressee &one : found.all) {
            if (one.leftOut)
                people << QJsonObject{{u"customer_id"_s, one.customer ? QJsonValue(one.customer) : QJsonValue()},
                                      {u"contact_id"_s, one.contact ? QJsonValue(one.contact) : QJsonValue()},
                                      {u"lead_id"_s, one.lead ? QJsonValue(one.lead) : QJsonValue()},
                                      {u"name"_s, one.name},
                                      {u"reason"_s, leftOutKey(*one.leftOut)}};
        }
        call.output().json({{u"found"_s, qint64(found.all.size())},
                            {u"added"_s, change ? found.addressed : 0},
                            {u"addressed"_s, found.addressed},
                            {u"held_out"_s, found.heldOut},
                            {u"left_out"_s, leftOut},
                            {u"left_out_people"_s, people},
                            {u"change"_s, change ? QJsonValue(change) : QJsonValue()}});
        return;
    }
    call.output().line(
        translate("cli", "%1 found, %2 addressed, %3 of them held out.")
            .arg(QString::number(found.all.size()), QString::number(found.addressed), QString::number(found.heldOut)));
    for (const auto &[reason, n] : found.leftOut)
        call.output().line(translate("cli", "%1 left out: %2").arg(QString::number(n), leftOutWords(reason)));
}

void listMembers(Call &call, Store &store, RecordId campaign)
{
    const Condition its = where(u"campaign_id"_s, Operator::Equal, qint64(campaign));
    const std::vector<Record> members = store.select({u"campaign_member"_s, its, {u"id"_s}, {}});
    QJsonArray list;
    TextTable table(call.output(), {{translate("cli", "Id"), true},
                                    {translate("cli", "Who")},
                                    {translate("cli", "Status")},
                                    {translate("cli", "Held out")}});
    for (const Record &member : members) {
        QStringList who;
        for (const Field<RecordId> *field :
             {&campaign_member::contact, &campaign_member::customer, &campaign_member::lead}) {
            if (!member.isEmpty(*field))
                who << store.display(*field, member.value(*field));
        }
        const QString status = member.get(campaign_member::status);
        if (call.output().isJson)
            list << QJsonObject{{u"id"_s, member.id()},
                                {u"who"_s, who.join(u" · "_s)},
                                {u"status"_s, status},
                                {u"held_out"_s, member.get(campaign_member::heldOut)}};
        else
            table.add({QString::number(member.id()), who.join(u" · "_s), store.choiceLabel(u"member_status"_s, status),
                       member.get(campaign_member::heldOut) ? translate("cli", "yes") : QString()});
    }
    if (call.output().isJson)
        call.output().json({{u"members"_s, list}});
    else
        table.finish();
}

} // namespace

Done runSegment(Call &call)
{
    if (call.arguments().size() == 1)
        return listSegments(call, call.readOnlyStore());
    Store &store = call.store();
    const RecordId id = segmentFor(call, store);
    if (call.has(u"--freeze"_s))
        freezeSegment(store, id, call.output().progress());
    else if (call.has(u"--thaw"_s))
        thawSegment(store, id);
    const Record record = *store.read(segment::type, id);
    const Query members = segmentMembers(record);
    if (call.has(u"--members"_s)) {
        showMembers(call, store, members);
    } else if (call.has(u"--count"_s)) {
        if (call.output().isJson)
            call.output().json({{u"count"_s, store.count(members)}});
        else
            call.output().line(QString::number(store.count(members)));
    } else if (call.output().isJson) {
        call.output().json(segmentJson(store, record));
    } else {
        call.output().line(u"%1\t%2"_s.arg(id).arg(record.get(segment::name)));
        call.output().line(segmentSentence(store, record));
        call.output().line(translate("cli", "%1 records").arg(store.count(members)));
    }
    return Good;
}

Done runCampaign(Call &call)
{
    if (call.argument(1) != u"members")
        throw Error(ErrorKind::Usage, translate("cli", "“campaign” knows “members”, not “%1”: %2.")
                                          .arg(call.argument(1), usageLine(call.command())));
    const bool changes = call.has(u"--segment"_s) && !call.has(u"--dry-run"_s);
    Store &store = changes ? call.store() : call.readOnlyStore();
    const Parsed parsed = store.parse(campaign_member::campaign, call.argument(2));
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    AudienceRequest request{.campaign = parsed.value.number()};
    if (!call.has(u"--segment"_s)) {
        listMembers(call, store, request.campaign);
        return Good;
    }
    request.segments = segmentsNamed(call, store, u"--segment"_s);
    request.without = segmentsNamed(call, store, u"--without"_s);
    request.channel = call.option(u"--channel"_s);
    request.heldOutPercent = int(call.number(u"--hold-out"_s).value_or(0));
    if (request.heldOutPercent < 0 || request.heldOutPercent > 90)
        throw Error(ErrorKind::Usage, translate("cli", "--hold-out takes 0 to 90 per cent."));
    const Audience found = audience(store, request);
    showAudience(call, found, changes ? addMembers(store, request, found, call.output().progress()) : 0);
    return Good;
}

Done runAttribute(Call &call)
{
    Store &store = call.store();
    if (call.arguments().size() == 1) {
        const qint64 changed = attributeAll(store, call.output().progress());
        if (call.output().isJson)
            call.output().json({{u"changed"_s, changed}});
        else
            call.output().line(translate("cli", "%1 orders belong to another campaign now.").arg(changed));
        return Good;
    }
    const Parsed parsed = store.parse(order_line::order, call.argument(1));
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    std::optional<Record> record = store.read(order::type, parsed.value.number());
    if (!record)
        throw Error(ErrorKind::NotFound, translate("cli", "There is no order %1.").arg(call.argument(1)));
    if (call.has(u"--campaign"_s)) {
        const Parsed by = store.parse(order::campaign, call.option(u"--campaign"_s));
        if (!by.problem.isEmpty())
            throw Error(ErrorKind::NotFound, by.problem);
        Change change(store, translate("cli", "Attribute order %1").arg(store.title(*record)));
        record->setValue(order::campaign, by.value);
        throwIfAny(change.save(*record), record->shape());
        change.commit();
    }
    const QString rule = record->get(order::attributionRule);
    const QString name = store.display(order::attributedCampaign, record->value(order::attributedCampaign));
    if (call.output().isJson)
        call.output().json({{u"order"_s, record->id()},
                            {u"campaign"_s, record->isEmpty(order::attributedCampaign)
                                                ? QJsonValue()
                                                : QJsonValue(record->get(order::attributedCampaign))},
                            {u"rule"_s, rule}});
    else
        call.output().line(
            name.isEmpty()
                ? translate("cli", "no campaign")
                : u"%1 (%2)"_s.arg(name, store.display(order::attributionRule, record->value(order::attributionRule))));
    return Good;
}

} // namespace kith::cli
