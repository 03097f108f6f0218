// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/scene.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/time.h"

using namespace Qt::StringLiterals;

namespace kith::demo {

Scene::Scene(Store &store, Change &change, const DemoOptions &options, const Progress &progress)
    : names(Dice(options.seed, quint64(Subject::Names))), m_change(change), m_progress(progress),
      m_anchor(options.anchor.isValid() ? options.anchor : store.today()), m_seed(options.seed)
{
    for (const QString &kind : {u"open"_s, u"won"_s, u"lost"_s}) {
        const Query query{u"stage"_s, where(u"kind"_s, Operator::Equal, kind), {u"position"_s}, {}};
        for (const RecordId id : store.ids(query, kind == u"open" ? 5 : 1))
            stages.push_back(id);
    }
}

Instant Scene::at(Day day, int hour, int minute) const
{
    const Instant start = startOf(day, m_change.store().zone());
    return {start.msecs + (hour * 60 + minute) * 60'000LL};
}

RecordId Scene::save(Record &record, Instant happened, RecordId by)
{
    m_change.setMoment(happened);
    store().setMe(by);
    if (const Problems problems = m_change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return record.id();
}

RecordId Scene::save(Record &record, Day happened, RecordId by)
{
    // Somewhere in the working day, and not always at the same minute.
    const int minute = int((happened.toJulianDay() * 7919 + m_steps * 131) % 470);
    return save(record, at(happened, 9, 5 + minute), by);
}

void Scene::step()
{
    constexpr int expected = 15;
    m_progress.throwIfCancelled();
    m_progress.advance(++m_steps, expected);
}

int Scene::buyerNamed(const char *name) const
{
    const auto found =
        std::find_if(buyers.begin(), buyers.end(), [&](const Buyer &buyer) { return buyer.name == text(name); });
    return found == buyers.end() ? -1 : int(found - buyers.begin());
}

int Scene::articleCoded(const char *code) const
{
    const auto found = std::find(codes.begin(), codes.end(), QByteArray(code));
    return found == codes.end() ? -1 : int(found - codes.begin());
}

Day workingDay(Day day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

} // namespace kith::demo
