// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <map>
#include <QFile>
#include <QTemporaryDir>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "core/store/backup.h"
#include "core/store/change.h"
#include "core/store/history.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct DemoFile
{
    explicit DemoFile(Day anchor = Day(2026, 6, 11), quint64 seed = 20260611)
    {
        StoreOptions options;
        options.rules = businessRules();
        store = createDemoBusiness(folder.filePath(u"demo.kith"_s), options, {}, {anchor, seed});
    }

    qint64 number(const char *sql) const { return store->connection().integer(sql); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

// Many tests look at the same business; none of them writes.
DemoFile &june()
{
    static DemoFile file;
    return file;
}

// Every value of every record, one line a record.
QStringList everything(Store &store)
{
    QStringList lines;
    for (const auto &shape : store.catalogue().shapes()) {
        for (const Record &record : store.select({shape->name(), {}, {u"id"_s}, {}})) {
            QString line = shape->name() + u' ' + QString::number(record.id());
            for (size_t slot = 0; slot < shape->fields().size(); ++slot) {
                // When something was written by what the delivered file itself holds is not the demo's.
                const FieldInfo &field = *shape->fields()[slot];
                if (QByteArray(field.name) == "created_at" || QByteArray(field.name) == "updated_at" ||
                    field.has(Computed))
                    continue;
                const Value &value = record.at(int(slot));
                line += u'|' + (value.isNumber() ? QString::number(value.number()) : value.text());
            }
            lines << line;
        }
    }
    return lines;
}

} // namespace

TEST_CASE("the demo business is whole for any day", "[demo]")
{
    const Day anchor = GENERATE(Day(2024, 2, 29), Day(2026, 6, 11), Day(2027, 1, 1));
    const DemoFile file(anchor);
    INFO(toIso(anchor).toStdString());
    const CheckResult result = check(*file.store, false);
    INFO(result.findings.join(u'\n').toStdString());
    CHECK(result.findings.isEmpty());

    CHECK(file.number("SELECT count(*) FROM customer") >= 120);
    CHECK(file.number("SELECT count(*) FROM customer") <= 200);
    CHECK(file.number("SELECT count(*) FROM \"order\"") >= 1300);
    CHECK(file.number("SELECT count(*) FROM \"order\"") <= 1900);
    CHECK(file.number("SELECT count(*) FROM lead") >= 150);
    CHECK(file.number("SELECT count(*) FROM campaign") == 7);
    CHECK(file.number("SELECT count(DISTINCT stage_id) FROM opportunity") == 7);
    CHECK(file.number("SELECT count(DISTINCT status) FROM complaint") >= 6);
    CHECK(file.number("SELECT count(*) FROM expense WHERE status = 'rejected'") == 1);
    CHECK(file.number("SELECT count(*) FROM payment WHERE amount < 0") > 0);
    CHECK(file.number("SELECT count(*) FROM \"order\" WHERE payment_state = 'part'") > 0);
    CHECK(file.number("SELECT count(*) FROM \"order\" WHERE payment_state = 'overpaid'") == 1);
}

TEST_CASE("the same day and seed give the same demo business, another seed another one", "[demo]")
{
    Store &first = *june().store;
    const DemoFile again;
    const QStringList these = everything(first);
    const QStringList those = everything(*again.store);
    REQUIRE(these.size() == those.size());
    for (qsizetype i = 0; i < these.size(); ++i) {
        if (these[i] != those[i] && !these[i].startsWith(u"setting "))
            FAIL(these[i].toStdString() << "\n" << those[i].toStdString());
    }
    const DemoFile other(Day(2026, 6, 11), 7);
    CHECK(everything(*other.store) != these);
}

TEST_CASE("nothing in the demo business has happened after its day", "[demo]")
{
    const DemoFile &file = june();
    const auto none = [&](const char *sql) {
        INFO(sql);
        CHECK(file.number(sql) == 0);
    };
    none("SELECT count(*) FROM \"order\" WHERE ordered_on > '2026-06-11' OR delivered_on > '2026-06-11'");
    none("SELECT count(*) FROM payment WHERE received_on >= '2026-06-11'");
    none("SELECT count(*) FROM communication WHERE at >= '2026-06-11T02:20'");
    none("SELECT count(*) FROM complaint_step WHERE at >= '2026-06-11T02:20'");
    none("SELECT count(*) FROM stage_change WHERE at >= '2026-06-11T02:20'");
    none("SELECT count(*) FROM response WHERE answered_at >= '2026-06-11T02:20'");
    none("SELECT count(*) FROM task WHERE done_at >= '2026-06-11T02:20'");
    none("SELECT count(*) FROM \"order\" WHERE delivered_on < ordered_on");
    none("SELECT count(*) FROM complaint WHERE resolved_at < opened_at OR answered_at < opened_at");
}

TEST_CASE("the money of the demo business adds up", "[demo]")
{
    const DemoFile &file = june();
    CHECK(file.number("SELECT count(*) FROM \"order\" o WHERE total <> (SELECT sum(net + tax) FROM order_line l WHERE "
                      "l.order_id = o.id)") == 0);
    CHECK(file.number("SELECT count(*) FROM \"order\" o WHERE paid <> (SELECT coalesce(sum(amount), 0) FROM allocation "
                      "a WHERE a.order_id = o.id)") == 0);
    CHECK(file.number("SELECT count(*) FROM \"order\" WHERE payment_state = 'paid' AND paid <> total") == 0);
    CHECK(file.number("SELECT count(*) FROM \"order\" WHERE net = 0") == 0);
    // Somebody always pays late, but most have paid what was due.
    const qint64 overdue = file.number("SELECT count(*) FROM \"order\" WHERE open > 0 AND due_on < '2026-06-11'");
    CHECK(overdue >= 4);
    CHECK(overdue <= 25);
    CHECK(file.number("SELECT count(*) FROM payment p WHERE unallocated <> 0") == 1); // one deposit
    // A payment never settles somebody else's order.
    CHECK(
        file.number("SELECT count(*) FROM allocation a JOIN payment p ON p.id = a.payment_id JOIN \"order\" o ON o.id "
                    "= a.order_id WHERE o.customer_id <> p.customer_id") == 0);
}

TEST_CASE("the past of the demo business carries the days of the past", "[demo]")
{
    const DemoFile &file = june();
    CHECK(file.number("SELECT count(*) FROM customer WHERE created_at >= '2026-06-11'") == 0);
    CHECK(file.number("SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE s.kind <> 'open' AND "
                      "closed_on IS NULL") == 0);
    CHECK(file.number("SELECT count(DISTINCT closed_on) FROM opportunity") > 60);
    // The last move of each opportunity is the one it stands in since.
    CHECK(file.number("SELECT count(*) FROM opportunity o WHERE stage_since <> (SELECT max(at) FROM stage_change c "
                      "WHERE c.opportunity_id = o.id)") == 0);
    CHECK(file.number("SELECT count(*) FROM complaint k WHERE status <> (SELECT to_status FROM complaint_step c WHERE "
                      "c.complaint_id = k.id ORDER BY at DESC, id DESC LIMIT 1)") == 0);
}

TEST_CASE("the demo business can be undone as one change and leaves the file empty", "[demo]")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    auto store = Store::create(folder.filePath(u"empty.kith"_s), {}, options);
    fillDemoBusiness(*store, {}, {Day(2026, 6, 11)});
    CHECK(store->me() == 0);
    Change::undo(*store, nextUndo(*store).id);
    for (const QString &kind : {u"customer"_s, u"order"_s, u"payment"_s, u"complaint"_s, u"task"_s})
        CHECK(store->count({kind, {}, {}, {}}) == 0);
    CHECK(check(*store, false).findings == QStringList());
}

TEST_CASE("a cancelled demo business leaves no file behind", "[demo]")
{
    QTemporaryDir folder;
    Progress progress;
    progress.cancelled->store(true);
    StoreOptions options;
    options.rules = businessRules();
    CHECK_THROWS_AS(createDemoBusiness(folder.filePath(u"demo.kith"_s), options, progress), Error);
    CHECK(!QFile::exists(folder.filePath(u"demo.kith"_s)));
}
