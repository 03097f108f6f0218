// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/day_plan.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr int birthdaysKept = 2; // days: Monday still shows Saturday's

// Mine and nobody's; everybody's when nobody is named.
QByteArray ownedBy(RecordId staff, const QByteArray &column)
{
    if (!staff)
        return {};
    return " AND (" + column + " = " + QByteArray::number(staff) + " OR " + column + " IS NULL)";
}

QByteArray phoneOf(const QByteArray &customer)
{
    return "coalesce(" + customer + ".mobile, " + customer +
           ".phone, (SELECT coalesce(k.mobile, k.phone) FROM contact k WHERE k.customer_id = " + customer +
           ".id AND coalesce(k.mobile, k.phone) IS NOT NULL ORDER BY k.id LIMIT 1))";
}

constexpr const char *gradeOfCustomer =
    "(SELECT s.text FROM score s WHERE s.customer_id = c.id AND s.measure = 'grade' ORDER BY s.as_of DESC, s.id DESC "
    "LIMIT 1)";

std::vector<DayStep> dueTasks(Store &store, RecordId staff, Day today)
{
    Statement row = store.connection().prepare(
        "SELECT t.id, t.kind, t.subject, t.due_at, coalesce(t.all_day, 0), t.customer_id, t.lead_id, t.opportunity_id, "
        "t.contact_id, coalesce(c.name, l.company, l.name, o.name), coalesce(c.city, l.city), k.full_name, "
        "coalesce(k.mobile, k.phone, l.mobile, l.phone, " +
        phoneOf("c") + "), coalesce(k.email, l.email, c.email), " + gradeOfCustomer +
        ", coalesce(c.revenue, 0) FROM task t LEFT JOIN opportunity o ON o.id = t.opportunity_id LEFT JOIN customer c "
        "ON c.id = coalesce(t.customer_id, o.customer_id) LEFT JOIN lead l ON l.id = t.lead_id LEFT JOIN contact k ON "
        "k.id = t.contact_id WHERE t.done_at IS NULL AND coalesce(t.cancelled, 0) = 0 AND t.due_at < ?" +
        ownedBy(staff, "t.owner_id"));
    row.bind(1, toIso(startOf(today.addDays(1), store.zone())));
    std::vector<DayStep> steps;
    while (row.step()) {
        DayStep step;
        step.task = row.integer(0);
        step.kind = row.text(1);
        step.subject = row.text(2);
        step.at = instantFromIso(row.text(3)).value_or(Instant());
        step.day = dayOf(step.at, store.zone());
        step.allDay = row.integer(4) != 0 || step.at == startOf(step.day, store.zone());
        step.daysLate = int(step.day.daysTo(today));
        step.customer = row.integer(5);
        step.lead = row.integer(6);
        step.opportunity = row.integer(7);
        step.contact = row.integer(8);
        step.who = row.text(9);
        step.city = row.text(10);
        step.contactName = row.text(11);
        step.phone = row.text(12);
        step.email = row.text(13);
        step.grade = row.text(14);
        step.revenue = row.integer(15);
        steps.push_back(std::move(step));
    }
    return steps;
}

// Birthdays of the last days that nobody made a task of. Who was born on 29 February has it on the 28th in other years.
std::vector<DayStep> birthdays(Store &store, RecordId staff, Day today)
{
    std::map<QString, Day> wanted;
    for (int back = 0; back <= birthdaysKept; ++back) {
        const Day day = today.addDays(-back);
        wanted.emplace(toIso(day).mid(5), day);
        if (day.month() == 2 && day.day() == 28 && !Day::isLeapYear(day.year()))
            wanted.emplace(u"02-29"_s, day);
    }
    QByteArray days;
    for (const auto &[key, day] : wanted)
        days += (days.isEmpty() ? "'" : ", '") + key.toLatin1() + "'";
    const QByteArray nobodyDid = " AND NOT EXISTS (SELECT 1 FROM task t WHERE t.kind = 'birthday' AND t.due_at >= '" +
                                 toIso(startOf(today.addDays(-40), store.zone())).toLatin1() + "' AND ";
    const QByteArray reachable = " AND coalesce(c.do_not_contact, 0) = 0" + ownedBy(staff, "c.owner_id");
    Statement row = store.connection().prepare(
        "SELECT k.id, k.full_name, substr(k.birth_date, 6), c.id, c.name, c.city, coalesce(k.mobile, k.phone, "
        "c.mobile, "
        "c.phone), k.email, " +
        QByteArray(gradeOfCustomer) +
        ", coalesce(c.revenue, 0) FROM contact k LEFT JOIN customer c ON c.id = k.customer_id WHERE "
        "substr(k.birth_date, 6) IN (" +
        days + ")" + reachable + nobodyDid +
        "t.contact_id = k.id) UNION ALL SELECT 0, c.name, substr(c.birth_date, 6), c.id, c.name, c.city, "
        "coalesce(c.mobile, c.phone), c.email, " +
        gradeOfCustomer + ", coalesce(c.revenue, 0) FROM customer c WHERE substr(c.birth_date, 6) IN (" + days + ")" +
        reachable + nobodyDid + "t.customer_id = c.id AND t.contact_id IS NULL)");
    std::vector<DayStep> steps;
    while (row.step()) {
        DayStep step;
        step.kind = u"birthday"_s;
        step.contact = row.integer(0);
        step.subject = step.contactName = row.text(1);
        step.day = wanted[row.text(2)];
        step.at = startOf(step.day, store.zone());
        step.customer = row.integer(3);
        step.who = row.text(4).isEmpty() ? row.text(1) : row.text(4);
        step.city = row.text(5);
        step.phone = row.text(6);
        step.email = row.text(7);
        step.grade = row.text(8);
        step.revenue = row.integer(9);
        steps.push_back(std::move(step));
    }
    return steps;
}

// The order a good salesperson takes: a meeting that is about to begin does not wait; then calls that are due, the
// better customer first; then what is late; then the rest of the day as it comes.
void putInOrder(std::vector<DayStep> &steps, Instant now)
{
    const auto turn = [now](const DayStep &step) {
        const qint64 ahead = (step.at.msecs - now.msecs) / minute;
        if (step.daysLate == 0 && !step.allDay && step.kind != u"call" && ahead <= 30 && ahead >= -60)
            return 0;
        if (step.kind == u"call" && (step.daysLate > 0 || step.allDay || ahead <= 60))
            return 1;
        return step.daysLate > 0 && step.task ? 2 : 3;
    };
    const auto place = [](const DayStep &step) { return step.grade.isEmpty() ? u"Z"_s : step.grade; };
    std::ranges::stable_sort(steps, [&](const DayStep &a, const DayStep &b) {
        const int first = turn(a), second = turn(b);
        if (first != second)
            return first < second;
        if (first == 1)
            return std::tuple(place(a), -a.daysLate, -a.revenue, a.at, a.task) <
                   std::tuple(place(b), -b.daysLate, -b.revenue, b.at, b.task);
        if (first == 2)
            return std::tuple(-a.daysLate, place(a), a.task) < std::tuple(-b.daysLate, place(b), b.task);
        return std::tuple(a.allDay, a.at, place(a), a.task) < std::tuple(b.allDay, b.at, place(b), b.task);
    });
}

Top<LateMoney> lateOrders(Store &store, RecordId staff, Day today, int most)
{
    const QByteArray open = inFileCurrency("o.open", "o", store.currency());
    const QByteArray from =
        " FROM \"order\" o JOIN customer c ON c.id = o.customer_id WHERE o.open <> 0 AND o.open > 0 "
        "AND o.due_on < ? AND o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', "
        "'completed')" +
        ownedBy(staff, "c.owner_id");
    Top<LateMoney> top;
    Statement all = store.connection().prepare("SELECT COUNT(*), coalesce(SUM(" + open + "), 0)" + from);
    all.bind(1, toIso(today));
    if (all.step()) {
        top.count = all.integer(0);
        top.total = all.integer(1);
    }
    Statement row = store.connection().prepare(
        "SELECT o.id, c.id, c.name, o.number, " + phoneOf("c") + ", " + open +
        " AS owed, o.due_on, (SELECT COUNT(*) FROM document d WHERE d.order_id = o.id AND d.kind = 'dunning')" + from +
        " ORDER BY owed DESC, o.id LIMIT ?");
    row.bind(1, toIso(today)).bind(2, most);
    while (row.step())
        top.first.push_back({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.integer(5),
                             int(Day::fromString(row.text(6), Qt::ISODate).daysTo(today)), int(row.integer(7))});
    return top;
}

Top<StalledDeal> stalledDeals(Store &store, RecordId staff, int most)
{
    Top<StalledDeal> top;
    Statement row = store.connection().prepare(
        "SELECT op.customer_id, coalesce(c.name, op.name), op.name, st.name, " + phoneOf("c") +
        ", coalesce(op.amount, 0) FROM opportunity op JOIN stage st ON st.id = op.stage_id LEFT JOIN customer c ON "
        "c.id = op.customer_id WHERE op.id = ?" +
        ownedBy(staff, "op.owner_id"));
    for (const Idle &idle : idleDeals(store)) {
        if (!idle.isStalled())
            continue;
        row.bind(1, idle.opportunity);
        if (row.step())
            top.first.push_back({idle.opportunity, row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                 row.integer(5), idle.days, idle.limit});
        row.reset();
    }
    std::ranges::stable_sort(top.first, std::greater<>(), &StalledDeal::amount);
    top.count = qint64(top.first.size());
    for (const StalledDeal &deal : top.first)
        top.total += deal.amount;
    top.first.resize(std::min(top.first.size(), size_t(most)));
    return top;
}

} // namespace

std::vector<Idle> idleDeals(Store &store)
{
    Statement row = store.connection().prepare(
        "SELECT op.id, max(coalesce(op.stage_since, op.opened_on, op.created_at, ''), coalesce((SELECT MAX(m.at) FROM "
        "communication m WHERE m.opportunity_id = op.id), ''), coalesce((SELECT MAX(t.done_at) FROM task t WHERE "
        "t.opportunity_id = op.id), '')), coalesce(st.rots_after_days, 0) FROM stage st JOIN opportunity op ON "
        "op.stage_id = st.id WHERE st.kind = 'open' ORDER BY op.id");
    const Day today = store.today();
    std::vector<Idle> list;
    while (row.step()) {
        const QString last = row.text(1);
        const auto at = instantFromIso(last);
        const Day day = at ? dayOf(*at, store.zone()) : Day::fromString(last, Qt::ISODate);
        list.push_back({row.integer(0), day.isValid() ? std::max(0, int(day.daysTo(today))) : 0, int(row.integer(2))});
    }
    return list;
}

DayPlan dayPlan(Store &store, RecordId staff, Instant now, int most)
{
    const Day today = dayOf(now, store.zone());
    DayPlan plan;
    plan.steps = dueTasks(store, staff, today);
    for (DayStep &step : birthdays(store, staff, today))
        plan.steps.push_back(std::move(step));
    putInOrder(plan.steps, now);
    plan.late = lateOrders(store, staff, today, most);
    plan.stalled = stalledDeals(store, staff, most);
    return plan;
}

Top<DueLine> dueToday(Store &store, RecordId staff, Day today, int most)
{
    // Who can be called, and has nothing planned.
    std::set<RecordId> free;
    Statement row = store.connection().prepare(
        "SELECT c.id FROM customer c WHERE coalesce(c.do_not_contact, 0) = 0 AND c.next_action_on IS NULL" +
        ownedBy(staff, "c.owner_id"));
    while (row.step())
        free.insert(row.integer(0));
    std::vector<DueBuyer> due;
    Top<DueLine> top;
    for (DueBuyer &buyer : buyersWithRhythm(store, today)) {
        if (buyer.rhythm.contact > today || buyer.rhythm.overdueRatio() >= wonBackFrom ||
            !free.contains(buyer.customer))
            continue;
        top.count += 1;
        top.total += buyer.expected;
        due.push_back(std::move(buyer));
    }
    std::ranges::stable_sort(due, std::greater<>(), &DueBuyer::expected);
    due.resize(std::min(due.size(), size_t(most)));
    Statement named = store.connection().prepare("SELECT c.name, " + phoneOf("c") + " FROM customer c WHERE c.id = ?");
    for (const DueBuyer &buyer : due) {
        DueLine line{buyer.customer,
                     {},
                     {},
                     {},
                     buyer.expected,
                     int(std::lround(buyer.rhythm.cycleDays)),
                     int(buyer.rhythm.due.daysTo(today))};
        named.bind(1, buyer.customer);
        if (named.step()) {
            line.who = named.text(0);
            line.phone = named.text(1);
        }
        named.reset();
        const std::vector<DueProduct> products = productsOf(store, buyer.customer, today);
        const auto usual =
            std::ranges::max_element(products, {}, [](const DueProduct &p) { return p.rhythm.purchases; });
        if (usual != products.end())
            line.product = usual->name;
        top.first.push_back(std::move(line));
    }
    return top;
}

CallFacts callFacts(Store &store, RecordId customer)
{
    CallFacts facts;
    Statement talk = store.connection().prepare(
        "SELECT at, coalesce(nullif(text, ''), subject) FROM communication WHERE customer_id = ? ORDER BY at DESC, id "
        "DESC LIMIT 1");
    talk.bind(1, customer);
    if (talk.step()) {
        if (const auto at = instantFromIso(talk.text(0)))
            facts.talkedOn = dayOf(*at, store.zone());
        facts.talk = talk.text(1).section(u'\n', 0, 0);
    }
    const QByteArray open = inFileCurrency("o.open", "o", store.currency());
    Statement money = store.connection().prepare(
        "SELECT coalesce(SUM(" + open + "), 0), coalesce(SUM(CASE WHEN o.due_on < ?2 AND o.open > 0 THEN " + open +
        " ELSE 0 END), 0), MIN(CASE WHEN o.due_on < ?2 AND o.open > 0 THEN o.due_on END) FROM \"order\" o WHERE "
        "o.customer_id = ?1 AND o.open <> 0 AND o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', "
        "'completed')");
    const Day today = store.today();
    money.bind(1, customer).bind(2, toIso(today));
    if (money.step()) {
        facts.open = money.integer(0);
        facts.late = money.integer(1);
        if (!money.isNull(2))
            facts.lateDays = int(Day::fromString(money.text(2), Qt::ISODate).daysTo(today));
    }
    std::vector<DueProduct> products = productsOf(store, customer, today);
    const auto due = std::ranges::find_if(products, [today](const DueProduct &product) {
        return product.rhythm.contact <= today && product.rhythm.overdueRatio() < wonBackFrom;
    });
    if (due != products.end())
        facts.offer = std::move(*due);
    return facts;
}

} // namespace kith
