// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline report against a real pipeline of 8,800 opportunities whose figures are known.
#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>

#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/sales/reasons.h"
#include "core/store/change.h"
#include "tests/places.h"
#include "tests/report/shop.h"
#include "tests/sales/firm.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

// opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value; no cell has a comma in it.
bool fillFromMaven(test::Shop &shop)
{
    QFile file(kith::test::testData() + u"/maven-crm/sales_pipeline.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no maven-crm in the test data");
        return false;
    }
    QHash<QString, QString> stages, agents;
    const auto known = [&](QHash<QString, QString> &ids, const QString &name, const RecordType &type,
                           const FieldInfo &title, const QString &kind) {
        if (!ids.contains(name)) {
            if (&type == &stage::type)
                ids[name] = QString::number(shop.add(type, {{&title, name}, {&stage::kind, kind}}));
            else
                ids[name] = QString::number(shop.add(type, {{&title, name}}));
        }
        return ids[name];
    };
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const QString kind = cells[4] == u"Won" ? u"won"_s : cells[4] == u"Lost" ? u"lost"_s : u"open"_s;
        shop.add(opportunity::type, {{&opportunity::name, cells[2]},
                                     {&opportunity::stage, known(stages, cells[4], stage::type, stage::name, kind)},
                                     {&opportunity::amount, cells[7]},
                                     {&opportunity::openedOn, cells[5]},
                                     {&opportunity::closedOn, cells[6]},
                                     {&standard::owner, known(agents, cells[1], staff::type, staff::name, {})}});
    }
    shop.commit();
    return true;
}

} // namespace

TEST_CASE("win rate, won value per quarter and cycle of a real pipeline are met")
{
    test::Shop shop;
    if (!fillFromMaven(shop))
        return;
    const Table stages = runReport(*shop.store, u"pipeline"_s, {});
    const int total = int(stages.rows.size()) - 1;
    CHECK(stages.at(total, u"won").units == 4238);
    CHECK(stages.at(total, u"lost").units == 2473);
    CHECK(stages.at(total, u"open").units == 2089);
    CHECK(stages.at(total, u"won_amount").units == 10'005'534'00);
    CHECK(stages.at(total, u"win_rate").real == Approx(4238.0 / 6711));
    CHECK(stages.at(total, u"win_rate").low < 0.6315);
    CHECK(stages.at(total, u"win_rate").high > 0.6315);
    CHECK(stages.at(total, u"cycle_mean").real == Approx(51.78).margin(0.005));
    CHECK(stages.at(total, u"cycle_median").real == 57);

    const Table quarters = runReport(*shop.store, u"pipeline"_s, {.by = {u"quarter"_s}});
    REQUIRE(quarters.rows.size() == 5);
    const qint64 expected[]{1'134'672'00, 3'086'111'00, 2'982'255'00, 2'802'496'00};
    for (int i = 0; i < 4; ++i)
        CHECK(quarters.at(i, u"won_amount").units == expected[i]);
    for (const TableRow &row : quarters.rows) {
        for (const Cell &cell : row.cells) {
            if (cell.records)
                CHECK(recordsFigure(*shop.store, cell) == cell.units);
        }
    }
}

TEST_CASE("who loses an opportunity or disqualifies a lead is asked why, a file that tells of the past is not")
{
    test::Firm firm;
    Store &store = *firm.store;
    const RecordId lost = store.ids({u"stage"_s, where(u"kind"_s, Operator::Equal, u"lost"_s), {}, {}}).front();
    const RecordId deal =
        firm.add(opportunity::type, {{&opportunity::name, u"Deal"_s}, {&opportunity::amount, u"5"_s}});
    Record record = *store.read(opportunity::type, deal);
    CHECK(missingReasons(store, record).isEmpty());
    record.set(opportunity::stage, lost);
    REQUIRE_FALSE(missingReasons(store, record).isEmpty());
    CHECK((*missingReasons(store, record).begin()).field == &opportunity::lostReason);
    record.set(opportunity::lostReason, u"price"_s);
    CHECK(missingReasons(store, record).isEmpty());

    const RecordId lead = firm.add(lead::type, {{&lead::name, u"Lead"_s}});
    Record one = *store.read(lead::type, lead);
    one.set(lead::status, u"disqualified"_s);
    CHECK_FALSE(missingReasons(store, one).isEmpty());
    one.set(lead::disqualifyReason, u"no_need"_s);
    CHECK(missingReasons(store, one).isEmpty());

    // New ones are not asked, nor those that were lost before.
    const RecordId old =
        firm.add(opportunity::type, {{&opportunity::name, u"Old"_s}, {&opportunity::stage, QString::number(lost)}});
    Record past = *store.read(opportunity::type, old);
    past.set(opportunity::notes, u"Long ago"_s);
    CHECK(missingReasons(store, past).isEmpty());
}
