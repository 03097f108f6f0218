// SPDX-License-Identifier: GPL-3.0-or-later
// Open opportunities by stage, with what a card shows; moving one to another stage.
#pragma once

#include <vector>

#include "core/store/store.h"

namespace kith {

struct BoardCard
{
    RecordId id = 0, customer = 0, owner = 0;
    qint64 version = 0;
    QString who, name, ownerName;
    qint64 amount = 0;
    Day closeOn;
    RecordId task = 0; // the next one; 0: none
    QString taskKind;
    Instant taskAt;
    bool taskAllDay = true;
    int idleDays = 0, limit = 0;
    bool isStalled() const { return limit > 0 && idleDays > limit; }
};

struct BoardColumn
{
    RecordId stage = 0;
    QString name;
    QString kind; // open, won
    Rate probability;
    std::vector<BoardCard> cards; // largest first
    qint64 amount = 0, weighted = 0;
};

struct Board
{
    std::vector<BoardColumn> columns; // open stages in order, then won of this month
    RecordId wonStage = 0, lostStage = 0;
    qint64 open = 0, openAmount = 0, weighted = 0;
    qint64 stalled = 0, stalledAmount = 0, withoutStep = 0;
};

// staff 0: everybody's.
Board readBoard(Store &store, RecordId staff);

// As one change; a lost one needs its reason. Throws Error{Conflict} when somebody else changed it meanwhile.
qint64 moveToStage(Store &store, RecordId opportunity, RecordId stage, const QString &lostReason = {});

} // namespace kith
