// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/standing.h"

#include <QCoreApplication>

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace kith {

RelationshipRules RelationshipRules::of(Store &store)
{
    RelationshipRules rules;
    const auto number = [&store](const char *key, double fallback) {
        bool isNumber = false;
        const double value = store.setting(u"relationship."_s + QLatin1StringView(key)).toDouble(&isNumber);
        return isNumber && value > 0 ? value : fallback;
    };
    rules.windowDays = int(number("window_days", rules.windowDays));
    LifecycleLimits &limits = rules.lifecycle;
    limits.lostRatio = number("lost_ratio", limits.lostRatio);
    limits.declineRatio = number("decline_ratio", limits.declineRatio);
    limits.declinePurchases = qint64(number("decline_purchases", double(limits.declinePurchases)));
    limits.declineShare = number("decline_share", limits.declineShare);
    limits.explorationPurchases = qint64(number("exploration_purchases", double(limits.explorationPurchases)));
    limits.formationPurchases = qint64(number("formation_purchases", double(limits.formationPurchases)));
    return rules;
}

void RelationshipRules::save(Store &store) const
{
    const auto put = [&store](const char *key, double value) {
        store.setSetting(u"relationship."_s + QLatin1StringView(key), QString::number(value, 'g', 15));
    };
    put("window_days", windowDays);
    put("lost_ratio", lifecycle.lostRatio);
    put("decline_ratio", lifecycle.declineRatio);
    put("decline_purchases", double(lifecycle.declinePurchases));
    put("decline_share", lifecycle.declineShare);
    put("exploration_purchases", double(lifecycle.explorationPurchases));
    put("formation_purchases", double(lifecycle.formationPurchases));
}

RulesEffect effectOf(Store &store, const RelationshipRules &rules)
{
    const Standing now = Standing::of(store, store.today());
    const Standing then = Standing::of(store, store.today(), rules);
    RulesEffect effect;
    for (size_t i = 0; i < std::min(now.lifecycle.size(), then.lifecycle.size()); ++i) {
        ++effect.stages[size_t(then.lifecycle[i].stage)];
        effect.otherStage += now.lifecycle[i].stage != then.lifecycle[i].stage;
        effect.otherGrade += now.grades[i] != then.grades[i];
    }
    return effect;
}

QString gradeKey(Grade grade)
{
    return QString(QChar(QLatin1Char(char(grade))));
}

LifecycleState Standing::lifecycleOf(const Purchases &purchases, const Purchases::Buyer &buyer, double usual,
                                     const LifecycleLimits &limits)
{
    return lifecycleState(purchases.days(buyer), purchases.asOfDay(), usual, limits);
}

Standing Standing::ofSome(Store &store, Day asOf, const std::vector<RecordId> &customers)
{
    Standing standing;
    standing.rules = RelationshipRules::of(store);
    if (customers.empty())
        return standing;
    PurchaseQuestion question;
    question.asOf = asOf;
    question.windowDays = standing.rules.windowDays;
    question.customers = customers;
    standing.purchases = Purchases::read(store, question);
    if (const double stored = store.setting(u"relationship.usual_gap"_s).toDouble(); stored > 0)
        standing.usualGap = stored;
    for (const Purchases::Buyer &buyer : standing.purchases.buyers())
        standing.lifecycle.push_back(
            lifecycleOf(standing.purchases, buyer, standing.usualGap, standing.rules.lifecycle));
    return standing;
}

Standing Standing::of(Store &store, Day asOf)
{
    return of(store, asOf, RelationshipRules::of(store));
}

Standing Standing::of(Store &store, Day asOf, const RelationshipRules &rules)
{
    PurchaseQuestion question;
    question.asOf = asOf;
    question.windowDays = rules.windowDays;
    return from(Purchases::read(store, question), rules);
}

Standing Standing::from(Purchases read, const RelationshipRules &rules)
{
    Standing standing;
    standing.rules = rules;
    standing.purchases = std::move(read);
    const Purchases &purchases = standing.purchases;
    standing.usualGap = purchases.usualGap();
    const size_t n = purchases.buyers().size();
    standing.lifecycle.reserve(n);
    std::vector<RfmValues> values;
    values.reserve(n);
    std::vector<qint64> margins;
    std::vector<size_t> graded;
    for (size_t i = 0; i < n; ++i) {
        const Purchases::Buyer &buyer = purchases.buyers()[i];
        standing.lifecycle.push_back(lifecycleOf(purchases, buyer, standing.usualGap, standing.rules.lifecycle));
        values.push_back({standing.lifecycle.back().daysSince, buyer.windowOrders, buyer.windowMoney});
        if (buyer.windowOrders > 0) {
            margins.push_back(buyer.windowMargin);
            graded.push_back(i);
        }
    }
    standing.rfm = rfmScores(values);
    standing.grades.assign(n, Grade::D);
    const AbcResult abc = abcClasses(margins);
    for (size_t k = 0; k < graded.size(); ++k)
        standing.grades[graded[k]] = Grade(abc.classes[k]);
    return standing;
}

QString lifecycleReason(const LifecycleState &state)
{
    const auto rounded = [](double value) { return QString::number(std::max(1, qRound(value))); };
    if (state.stage == Stage::Prospect)
        return QCoreApplication::translate("relationship", "Has not bought yet.");
    const QString since = QString::number(state.daysSince);
    const QString cycle = rounded(state.cycle);
    switch (state.stage) {
    case Stage::Lost:
        return QCoreApplication::translate("relationship",
                                           "Last bought %1 days ago; usually comes every %2 days: silent far too long.")
            .arg(since, cycle);
    case Stage::Decline:
        if (state.lessMoney)
            return QCoreApplication::translate(
                "relationship", "Still buys, but for less than half of the money of the half year before.");
        return QCoreApplication::translate("relationship",
                                           "Last bought %1 days ago; usually comes every %2 days: overdue.")
            .arg(since, cycle);
    case Stage::Exploration:
        return QCoreApplication::translate("relationship", "Purchases so far: %1; last %2 days ago.")
            .arg(QString::number(state.purchases), since);
    default:
        return QCoreApplication::translate("relationship", "Bought %1 times, about every %2 days; last %3 days ago.")
            .arg(QString::number(state.purchases), cycle, since);
    }
}

QString gradeReason(Store &store, Grade grade, const Purchases::Buyer &buyer, int windowDays)
{
    const QString margin = formatMoney({buyer.windowMargin}, store.currency(), true);
    const QString days = QString::number(windowDays);
    switch (grade) {
    case Grade::A:
        return QCoreApplication::translate("relationship", "One of those who make 80 % of the margin: %1 in %2 days.")
            .arg(margin, days);
    case Grade::B:
        return QCoreApplication::translate("relationship",
                                           "One of those who make the next 15 % of the margin: %1 in %2 days.")
            .arg(margin, days);
    case Grade::C:
        return QCoreApplication::translate("relationship",
                                           "One of those who make the last 5 % of the margin: %1 in %2 days.")
            .arg(margin, days);
    case Grade::D:
        break;
    }
    return QCoreApplication::translate("relationship", "No purchase in %1 days.").arg(days);
}

QString reasonNow(Store &store, const Standing &standing, RecordId customer, const QString &measure,
                  const QString &text, const QString &said)
{
    const Purchases::Buyer *buyer = standing.purchases.find(customer);
    if (!buyer)
        return said;
    if (measure == u"lifecycle") {
        const LifecycleState &state = standing.lifecycle[size_t(buyer - standing.purchases.buyers().data())];
        return text == QLatin1StringView(stageKey(state.stage)) ? lifecycleReason(state) : said;
    }
    const bool isBuyer = buyer->windowOrders > 0; // whoever bought nothing has grade D
    if (measure == u"grade" && text.size() == 1 && isBuyer != (text == u"D"))
        return gradeReason(store, Grade(text[0].toLatin1()), *buyer, standing.rules.windowDays);
    return said;
}

QString rfmReason(Store &store, const RfmScore &score, const Purchases::Buyer &buyer, qint32 daysSince)
{
    return QCoreApplication::translate("relationship", "%1: last bought %2 days ago, %3 purchases, %4.")
        .arg(translated("relationship", rfmSegmentWords(score.segment())), QString::number(daysSince),
             QString::number(buyer.windowOrders), formatMoney({buyer.windowMoney}, store.currency(), true));
}

} // namespace kith
