// SPDX-License-Identifier: GPL-3.0-or-later
// escalate: catching up on a year of open cases after the program was closed.
#include <ctime>
#include <random>

#include "core/base/error.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/service/escalation.h"
#include "core/store/change.h"
#include "tests/bench/customer_rows.h"
#include "tests/bench/scenarios.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

void save(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

// Open cases of the past year of five people with their manager and the owner, a third of them never answered.
std::unique_ptr<Store> desk(qint64 cases)
{
    auto store = emptyBusiness(u"desk"_s);
    Change change(*store, u"Cases"_s, Change::Size::Bulk);
    std::vector<RecordId> people;
    for (int i = 0; i < 7; ++i) {
        Record person = store->blank(staff::type);
        person.set(staff::name, u"Person %1"_s.arg(i));
        person.set(staff::role, i == 0 ? u"owner"_s : u"service"_s);
        if (i > 0)
            person.set(staff::reportsTo, people[i == 1 ? 0 : 1]);
        save(change, person);
        people.push_back(person.id());
    }
    std::mt19937_64 random(2026);
    const Record blank = store->blank(complaint::type);
    static const QString priorities[] = {u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s};
    for (qint64 i = 0; i < cases; ++i) {
        Record record = blank;
        record.set(complaint::subject, u"Case %1"_s.arg(i));
        record.set(complaint::openedAt, Instant{Clock::now().msecs - qint64(random() % (365ULL * 86'400)) * 1000});
        record.set(complaint::status, i % 3 ? u"in_progress"_s : u"new"_s);
        record.set(complaint::priority, priorities[random() % 4]);
        record.set(standard::owner, people[2 + random() % 5]);
        save(change, record);
    }
    change.commit();
    return store;
}

} // namespace

void escalateScenario(qint64 size)
{
    Escalation done;
    double computing = 0; // on a busy machine it says more than the clock on the wall
    measure({u"catch up on a year of %1 open cases"_s.arg(size),
             [&] {
                 const auto store = desk(size);
                 const std::clock_t begin = std::clock();
                 const double seconds = secondsOf([&] { done = escalate(*store); });
                 computing = double(std::clock() - begin) / CLOCKS_PER_SEC;
                 return seconds;
             },
             {}},
            3);
    say(u"  %1 steps of %2 cases, the last time %3 ms computing"_s.arg(done.events.size())
            .arg(done.checked)
            .arg(computing * 1000, 0, 'f', 0));
    const auto store = desk(size);
    escalate(*store);
    measure({u"look again, with nothing to do"_s, [&] { return secondsOf([&] { escalate(*store); }); }, {}}, 3);
}

} // namespace kith::bench
