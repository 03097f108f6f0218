// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cohort.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

int Cohorts::between(Day from, Day to) const
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return m_step == Step::Quarter ? months / 3 : months;
}

int Cohorts::steps(Day start) const
{
    return between(start, m_asOf) + 1;
}

void Cohorts::add(qint64 id, const std::vector<std::pair<Day, qint64>> &purchases)
{
    if (purchases.empty())
        return;
    const Day start = startOfStep(purchases.front().first, m_step);
    Cohort &cohort = m_cohorts[start];
    if (cohort.active.empty()) {
        const auto length = size_t(std::max(1, steps(start)));
        cohort.active.resize(length);
        cohort.remaining.resize(length);
        cohort.revenue.resize(length);
    }
    ++cohort.size;
    m_members[start].push_back(id);
    int last = -1;
    for (const auto &[day, net] : purchases) {
        const int k = between(start, startOfStep(day, m_step));
        if (k >= int(cohort.active.size()))
            break;
        cohort.active[size_t(k)] += k != last ? 1 : 0;
        cohort.revenue[size_t(k)] += net;
        last = k;
    }
    for (int k = 0; k <= last; ++k)
        ++cohort.remaining[size_t(k)];
}

std::optional<double> Cohorts::average(int k) const
{
    qint64 active = 0, size = 0;
    for (const auto &[start, cohort] : m_cohorts) {
        if (k + 1 >= steps(start)) // running or to come
            continue;
        active += cohort.active[size_t(k)];
        size += cohort.size;
    }
    return size > 0 ? std::optional(double(active) / double(size)) : std::nullopt;
}

QJsonValue calcCohort(const QJsonObject &given)
{
    const QJsonObject input = given["input"_L1].toObject();
    const QTimeZone zone(input["timezone"_L1].toString().toLatin1());
    const Day asOf = Day::fromString(input["as_of"_L1].toString(), Qt::ISODate);
    std::map<QString, std::vector<std::pair<Day, qint64>>> bought;
    for (const QJsonValue &value : input["orders"_L1].toArray()) {
        const auto at = instantFromIso(value["at"_L1].toString());
        const qint64 net = value["net"_L1].toInteger();
        if (at && net > 0 && dayOf(*at, zone) <= asOf)
            bought[value["customer"_L1].toString()].emplace_back(dayOf(*at, zone), net);
    }
    Cohorts cohorts(Step::Month, asOf);
    std::vector<QString> names;
    for (auto &[name, purchases] : bought) {
        std::ranges::sort(purchases);
        names.push_back(name);
        cohorts.add(qint64(names.size()) - 1, purchases);
    }
    QJsonObject rows, averages;
    int longest = 0;
    for (const auto &[start, cohort] : cohorts.all()) {
        QJsonArray customers, retention, rolling, revenue, status;
        for (const qint64 member : cohorts.members(start))
            customers.append(names[size_t(member)]);
        for (size_t k = 0; k < cohort.active.size(); ++k) {
            retention.append(double(cohort.active[k]) / cohort.size);
            rolling.append(double(cohort.remaining[k]) / cohort.size);
            revenue.append(cohort.revenue[k]);
            status.append(k + 1 < cohort.active.size() ? u"complete"_s : u"running"_s);
        }
        longest = std::max(longest, int(cohort.active.size()));
        rows[stepKey(start, Step::Month)] =
            QJsonObject{{u"size"_s, cohort.size}, {u"customers"_s, customers}, {u"retention"_s, retention},
                        {u"rolling"_s, rolling},  {u"revenue"_s, revenue},     {u"status"_s, status}};
    }
    for (int k = 0; k < longest; ++k) {
        if (const auto average = cohorts.average(k))
            averages[QString::number(k)] = *average;
    }
    return QJsonObject{{u"cohorts"_s, rows}, {u"average"_s, averages}};
}

} // namespace kith
