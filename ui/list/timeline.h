// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened with a customer (or lead, contact, opportunity), newest first.
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include "core/store/store.h"

namespace kith {

struct TimelineEntry
{
    const Shape *shape = nullptr;
    RecordId id = 0;
    Instant at;
    bool hasTime = false; // else only the day counts
    QString icon;
    QString what;     // "Call in", "Order", "Payment"
    QString headline; // the subject, or number and what is in it
    QString detail;   // state, duration, outcome
    QString who;      // who of us
    QString amount;
};

class Timeline
{
    Q_DECLARE_TR_FUNCTIONS(kith::Timeline)

public:
    struct Group // a chip of the filter
    {
        QString type;
        QString label;
        qint64 count = 0;
    };
    // Kinds of which there is at least one entry, in their usual order.
    static std::vector<Group> groups(Store &store, const Shape &of, RecordId id);
    // `type` empty: all kinds together.
    static std::vector<TimelineEntry> entries(Store &store, const Shape &of, RecordId id, const QString &type,
                                              int limit);
    // "Today 16:20", "Yesterday 16:20", "5 Jun"
    static QString when(const TimelineEntry &entry, Store &store);
    // "3 days ago", "today", "in 2 days"
    static QString ago(Day day, Day today);
};

} // namespace kith
