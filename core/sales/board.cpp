// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/board.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/opportunity.h"
#include "core/sales/day_plan.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QByteArray ownedBy(RecordId staff)
{
    return staff ? " AND op.owner_id = " + QByteArray::number(staff) : QByteArray();
}

void readStages(Store &store, Board &board)
{
    Statement row = store.connection().prepare(
        "SELECT id, name, kind, coalesce(probability, 0) FROM stage ORDER BY pipeline, position, id");
    BoardColumn won;
    while (row.step()) {
        const QString kind = row.text(2);
        if (kind == "lost"_L1) {
            if (!board.lostStage)
                board.lostStage = row.integer(0);
            continue;
        }
        BoardColumn column{row.integer(0), row.text(1), kind, {row.integer(3)}, {}, 0, 0};
        if (kind == "open"_L1)
            board.columns.push_back(std::move(column));
        else if (!board.wonStage) {
            board.wonStage = column.stage;
            won = std::move(column);
        }
    }
    if (board.wonStage)
        board.columns.push_back(std::move(won));
}

BoardCard cardOf(const Statement &row)
{
    BoardCard card;
    card.id = row.integer(0);
    card.version = row.integer(1);
    card.customer = row.integer(3);
    card.name = row.text(4);
    card.who = row.text(5).isEmpty() ? card.name : row.text(5);
    card.amount = row.integer(6);
    card.closeOn = Day::fromString(row.text(8), Qt::ISODate);
    card.owner = row.integer(9);
    card.ownerName = row.text(10);
    return card;
}

constexpr const char *select =
    "SELECT op.id, op.version, op.stage_id, op.customer_id, op.name, c.name, coalesce(op.amount, 0), "
    "coalesce(op.weighted, 0), coalesce(op.closed_on, op.close_on), op.owner_id, s.name";
constexpr const char *from = " FROM stage st JOIN opportunity op ON op.stage_id = st.id LEFT JOIN customer c ON c.id = "
                             "op.customer_id LEFT JOIN staff s ON s.id = op.owner_id ";

void readOpen(Store &store, RecordId staff, Board &board)
{
    std::map<RecordId, BoardColumn *> columns;
    for (BoardColumn &column : board.columns)
        columns[column.stage] = &column;
    std::map<RecordId, Idle> idle;
    for (const Idle &each : idleDeals(store))
        idle.emplace(each.opportunity, each);
    Statement row = store.connection().prepare(
        QByteArray(select) + ", t.id, t.kind, t.due_at, coalesce(t.all_day, 0)" + from +
        "LEFT JOIN task t ON t.id = (SELECT n.id FROM task n WHERE n.opportunity_id = op.id AND n.done_at IS NULL AND "
        "coalesce(n.cancelled, 0) = 0 AND n.due_at IS NOT NULL ORDER BY n.due_at, n.id LIMIT 1) WHERE st.kind = "
        "'open'" +
        ownedBy(staff) + " ORDER BY coalesce(op.amount, 0) DESC, op.id");
    while (row.step()) {
        BoardColumn *column = columns[row.integer(2)];
        if (!column)
            continue;
        BoardCard card = cardOf(row);
        card.task = row.integer(11);
        card.taskKind = row.text(12);
        card.taskAt = instantFromIso(row.text(13)).value_or(Instant());
        card.taskAllDay =
            row.integer(14) != 0 || card.taskAt == startOf(dayOf(card.taskAt, store.zone()), store.zone());
        if (const auto found = idle.find(card.id); found != idle.end()) {
            card.idleDays = found->second.days;
            card.limit = found->second.limit;
        }
        column->amount += card.amount;
        column->weighted += row.integer(7);
        board.open += 1;
        board.openAmount += card.amount;
        board.weighted += row.integer(7);
        board.withoutStep += card.task ? 0 : 1;
        if (card.isStalled()) {
            board.stalled += 1;
            board.stalledAmount += card.amount;
        }
        column->cards.push_back(std::move(card));
    }
}

void readWon(Store &store, RecordId staff, Board &board)
{
    if (!board.wonStage)
        return;
    BoardColumn &column = board.columns.back();
    Statement row =
        store.connection().prepare(QByteArray(select) + from + "WHERE st.kind = 'won' AND op.closed_on >= ?" +
                                   ownedBy(staff) + " ORDER BY op.closed_on DESC, op.id DESC");
    row.bind(1, toIso(startOfStep(store.today(), Step::Month)));
    while (row.step()) {
        column.cards.push_back(cardOf(row));
        column.amount += column.cards.back().amount;
    }
}

} // namespace

Board readBoard(Store &store, RecordId staff)
{
    Board board;
    readStages(store, board);
    readOpen(store, staff, board);
    readWon(store, staff, board);
    return board;
}

qint64 moveToStage(Store &store, RecordId opportunity, RecordId stage, const QString &lostReason)
{
    auto record = store.read(opportunity::type, opportunity);
    if (!record)
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("opportunity", "This opportunity is no longer there."));
    Statement name = store.connection().prepare("SELECT name FROM stage WHERE id = ?");
    name.bind(1, stage);
    if (!name.step())
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("opportunity", "This stage is no longer there."));
    Change change(store, QCoreApplication::translate("opportunity", "%1 → %2").arg(store.title(*record), name.text(0)));
    record->set(opportunity::stage, stage);
    if (!lostReason.isEmpty())
        record->set(opportunity::lostReason, lostReason);
    if (const Problems problems = change.save(*record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return change.commit();
}

} // namespace kith
