// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/recent_moves.h"

#include <algorithm>
#include <tuple>

#include "core/relationship/standing.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

int rankOf(const QString &measure, const QString &key)
{
    if (measure == "grade"_L1)
        return key.isEmpty() ? 0 : -int(key[0].unicode());
    static const QStringList upwards{u"lost"_s,        u"decline"_s,   u"prospect"_s,
                                     u"exploration"_s, u"formation"_s, u"stable"_s};
    return int(upwards.indexOf(key));
}

} // namespace

RecentMoves recentMoves(Store &store, RecordId staff, Day today, size_t most, int days)
{
    // The first scoring of a file says something of everybody for the first time: it is passed by as a whole.
    const QByteArray owned =
        staff ? " AND (c.owner_id = " + QByteArray::number(staff) + " OR c.owner_id IS NULL)" : QByteArray();
    Statement rows = store.connection().prepare(
        "SELECT s.customer_id, s.measure, s.as_of, s.text, s.reason, c.name, c.revenue, coalesce(c.mobile, c.phone), "
        "(SELECT b.text FROM score b WHERE b.customer_id = s.customer_id AND b.measure = s.measure AND (b.as_of < "
        "s.as_of OR (b.as_of = s.as_of AND b.id < s.id)) ORDER BY b.as_of DESC, b.id DESC LIMIT 1) AS before FROM "
        "score s JOIN customer c ON c.id = s.customer_id WHERE s.as_of > ?1 AND s.as_of <= ?2 AND s.as_of > (SELECT "
        "min(as_of) FROM score) AND s.measure IN ('lifecycle', 'grade')" +
        owned);
    rows.bind(1, toIso(today.addDays(-days))).bind(2, toIso(today));
    std::vector<RecentMove> moves;
    while (rows.step()) {
        RecentMove move;
        move.customer = rows.integer(0);
        move.measure = rows.text(1);
        move.day = Day::fromString(rows.text(2), Qt::ISODate);
        move.to = rows.text(3);
        move.from = rows.text(8);
        if (move.from.isEmpty() || move.from == move.to)
            continue;
        move.reason = rows.text(4);
        move.who = rows.text(5);
        move.revenue = rows.integer(6);
        move.phone = rows.text(7);
        move.isWorse = rankOf(move.measure, move.to) < rankOf(move.measure, move.from);
        moves.push_back(std::move(move));
    }
    std::sort(moves.begin(), moves.end(), [](const RecentMove &a, const RecentMove &b) {
        return std::tuple(!a.isWorse, -a.revenue, a.customer, a.measure, a.day) <
               std::tuple(!b.isWorse, -b.revenue, b.customer, b.measure, b.day);
    });
    RecentMoves result;
    for (const RecentMove &move : moves)
        result.customers.push_back(move.customer);
    std::sort(result.customers.begin(), result.customers.end());
    result.customers.erase(std::unique(result.customers.begin(), result.customers.end()), result.customers.end());
    moves.resize(std::min(most, moves.size()));
    result.first = std::move(moves);
    std::vector<RecordId> shown;
    for (const RecentMove &move : result.first)
        shown.push_back(move.customer);
    const Standing standing = Standing::ofSome(store, today, shown);
    for (RecentMove &move : result.first)
        move.reason = reasonNow(store, standing, move.customer, move.measure, move.to, move.reason);
    return result;
}

} // namespace kith
