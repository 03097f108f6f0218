// SPDX-License-Identifier: GPL-3.0-or-later
// kith-bench: the product's own work against the shortest possible C doing the same, alternating, five times each after
// a warm-up. What counts is the ratio in one run. Benchmarks are no tests: they never fail a build.
#pragma once

#include <functional>
#include <QString>
#include <string>
#include <vector>

#include "core/store/store.h"

namespace kith::bench {

using Work = std::function<double()>; // seconds that count (preparation inside is left out)

struct Pair
{
    QString what;
    Work ours;
    Work raw;        // empty: there is no peer
    double goal = 0; // of the ratio; 0: none
};

struct Scenario
{
    const char *name;
    const char *about;
    void (*run)(qint64 size);
};

std::vector<Scenario> scenarios();

double secondsOf(const std::function<void()> &work);
// Runs, prints medians, ratio and goal.
void measure(const Pair &pair, int times = 5);
void say(const QString &line);
double peakMemory(); // MiB of this process so far

// A business of that many customers (tests/bench/make_business.cpp), made once and kept in KITH_BENCH_DIR (default: the
// temporary folder).
QString business(qint64 customers);
// A CSV file of that many customers.
QString customerFile(qint64 customers);
// A copy that may be changed.
QString copyOf(const QString &file, const QString &name);

} // namespace kith::bench
