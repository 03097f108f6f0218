// SPDX-License-Identifier: GPL-3.0-or-later
// Who began together, and who of them came back (analytics.md 1.12).
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QJsonValue>

#include "core/base/time.h"

namespace kith {

// Steps since the beginning of time, for adding and comparing: months or quarters.
struct Cohort
{
    int size = 0;
    std::vector<int> active;     // customers that bought in the k-th step after their first
    std::vector<int> remaining;  // that bought in the k-th or later
    std::vector<qint64> revenue; // of the k-th step
};

class Cohorts
{
public:
    explicit Cohorts(Step step, Day asOf) : m_step(step), m_asOf(startOfStep(asOf, step)) {}
    // A customer's purchases, ascending; all above zero. `id` is kept for those who ask who began when.
    void add(qint64 id, const std::vector<std::pair<Day, qint64>> &purchases);

    const std::map<Day, Cohort> &all() const { return m_cohorts; } // by the first day of the step
    const std::vector<qint64> &members(Day start) const { return m_members.at(start); }
    int steps(Day start) const; // from a cohort's beginning to the running step, both counted
    // Σ active / Σ size over the cohorts whose k-th step is over; nullopt: none.
    std::optional<double> average(int k) const;

private:
    int between(Day from, Day to) const;
    Step m_step;
    Day m_asOf;
    std::map<Day, Cohort> m_cohorts;
    std::map<Day, std::vector<qint64>> m_members;
};

QJsonValue calcCohort(const QJsonObject &given); // analytics case "cohort"

} // namespace kith
