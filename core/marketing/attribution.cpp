// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/attribution.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/opportunity.h"
#include "core/model/types/order.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Attribution
{
    RecordId campaign = 0;
    const char *rule = "";
};

RecordId single(Statement statement)
{
    return statement.step() ? RecordId(statement.integer(0)) : RecordId(0);
}

RecordId ofOpportunity(Connection &connection, RecordId opportunity)
{
    if (opportunity == 0)
        return 0;
    Statement statement =
        connection.prepare("SELECT campaign_id FROM opportunity WHERE id = ?1 AND campaign_id IS NOT NULL");
    statement.bind(1, qint64(opportunity));
    return single(std::move(statement));
}

// The lead that became this opportunity, else the last one that became this customer.
RecordId ofLead(Connection &connection, const Record &order)
{
    Statement statement = connection.prepare(
        "SELECT campaign_id FROM lead WHERE campaign_id IS NOT NULL AND (converted_opportunity_id = ?1 OR "
        "converted_customer_id = ?2) ORDER BY converted_opportunity_id IS NOT ?1, converted_at DESC, id DESC LIMIT 1");
    const RecordId opportunity = order.get(order::opportunity);
    if (opportunity != 0)
        statement.bind(1, qint64(opportunity));
    else
        statement.bindNull(1);
    statement.bind(2, qint64(order.get(order::customer)));
    return single(std::move(statement));
}

// Conversations on a campaign and members who were reached, whichever was last before the end of the order's day.
RecordId ofTouch(Store &store, const Record &order)
{
    const Day orderedOn = order.get(order::orderedOn);
    if (!orderedOn.isValid())
        return 0;
    const int window = store.setting(u"attribution_window_days"_s, u"90"_s).toInt();
    Statement statement = store.connection().prepare(
        "SELECT campaign_id FROM ("
        "SELECT campaign_id, at FROM communication WHERE customer_id = ?1 AND campaign_id IS NOT NULL AND at >= ?2 AND "
        "at < ?3 "
        "UNION ALL SELECT campaign_id, at FROM campaign_member WHERE customer_id = ?1 AND at >= ?2 AND at < ?3 "
        "AND status <> 'targeted' AND coalesce(held_out, 0) = 0) ORDER BY at DESC, campaign_id DESC LIMIT 1");
    statement.bind(1, qint64(order.get(order::customer)));
    statement.bind(2, toIso(startOf(orderedOn.addDays(-window), store.zone())));
    statement.bind(3, toIso(startOf(orderedOn.addDays(1), store.zone())));
    return single(std::move(statement));
}

// `opportunityCampaign`: of an opportunity that is just being saved and not in the file yet.
Attribution attributionOf(Store &store, const Record &order, std::optional<RecordId> opportunityCampaign)
{
    Connection &connection = store.connection();
    if (const RecordId typed = order.get(order::campaign))
        return {typed, "typed"};
    if (connection.integer("SELECT EXISTS (SELECT 1 FROM campaign)") ==
        0) // bulk imports without campaigns ask no further
        return {};
    if (const RecordId found = opportunityCampaign.value_or(ofOpportunity(connection, order.get(order::opportunity))))
        return {found, "opportunity"};
    if (const RecordId found = ofLead(connection, order))
        return {found, "lead"};
    if (const RecordId found = ofTouch(store, order))
        return {found, "touch"};
    return {};
}

// Whether something changed.
bool attribute(Store &store, const Record *before, Record &after, std::optional<RecordId> opportunityCampaign = {})
{
    Attribution found = attributionOf(store, after, opportunityCampaign);
    if (found.campaign == 0 && !after.isEmpty(order::attributedCampaign) &&
        (!before || before->get(order::attributionRule) == u"given"))
        found = {after.get(order::attributedCampaign), "given"};
    const QString rule = QString::fromLatin1(found.rule);
    if (after.get(order::attributedCampaign) == found.campaign && after.get(order::attributionRule) == rule)
        return false;
    if (found.campaign == 0)
        after.clear(order::attributedCampaign);
    else
        after.set(order::attributedCampaign, found.campaign);
    after.set(order::attributionRule, rule);
    return true;
}

void orderSaved(Change &change, const Record *before, Record &after)
{
    attribute(change.store(), before, after);
}

// Orders follow when their opportunity gets another campaign.
void opportunitySaved(Change &change, const Record *before, Record &after)
{
    if (!before)
        return;
    const Condition its = where(u"opportunity_id"_s, Operator::Equal, qint64(after.id()));
    for (Record order : change.store().select({u"order"_s, its, {}, {}})) {
        const Record old = order;
        if (attribute(change.store(), &old, order, after.get(opportunity::campaign)))
            change.save(order);
    }
}

} // namespace

qint64 attributeAll(Store &store, const Progress &progress)
{
    // Only orders for which there is anything to find, or to forget.
    std::vector<RecordId> ids;
    {
        Statement rows = store.connection().prepare(
            "SELECT id FROM \"order\" WHERE campaign_id IS NULL AND (attributed_campaign_id IS NOT NULL OR "
            "opportunity_id IN "
            "(SELECT id FROM opportunity WHERE campaign_id IS NOT NULL) OR customer_id IN (SELECT "
            "converted_customer_id FROM "
            "lead WHERE campaign_id IS NOT NULL UNION SELECT customer_id FROM communication WHERE campaign_id IS NOT "
            "NULL "
            "UNION SELECT customer_id FROM campaign_member WHERE at IS NOT NULL)) ORDER BY id");
        while (rows.step())
            ids.push_back(rows.integer(0));
    }
    Change change(store, QCoreApplication::translate("attribution", "Attribute orders"), Change::Size::Bulk);
    constexpr size_t page = 500;
    qint64 changed = 0;
    for (size_t begin = 0; begin < ids.size(); begin += page) {
        progress.throwIfCancelled();
        progress.advance(qint64(begin), qint64(ids.size()));
        const std::vector<RecordId> some(ids.begin() + qint64(begin),
                                         ids.begin() + qint64(std::min(ids.size(), begin + page)));
        for (Record &order : store.read(store.shape(order::type), some)) {
            const Record before = order;
            if (!attribute(store, &before, order))
                continue;
            if (const Problems problems = change.save(order); !problems.isEmpty())
                throw Error(ErrorKind::Invalid, problems.sentences());
            ++changed;
        }
    }
    change.commit();
    return changed;
}

std::vector<Rule> attributionRules()
{
    return {{&order::type, {&order::campaign, &order::opportunity, &order::customer, &order::orderedOn}, orderSaved},
            {&opportunity::type, {&opportunity::campaign}, opportunitySaved}};
}

} // namespace kith
