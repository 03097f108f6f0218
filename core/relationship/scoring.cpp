// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/scoring.h"

#include <cmath>

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/score.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto settingDay = "relationship.scored_on";
constexpr auto settingGap = "relationship.usual_gap";
constexpr auto settingChange = "relationship.scored_change";
constexpr auto settingAll = "relationship.scored_all_change"; // the last change before all were scored
constexpr auto settingRules = "relationship.scored_rules";

QString named(const char *setting)
{
    return QString::fromLatin1(setting);
}

enum Measure { Lifecycle, Grade_, Rfm, Cycle, Alive, Orders, Value_, Clv, measureCount };
constexpr const char *measureKeys[measureCount]{"lifecycle",       "grade",          "rfm", "cycle_days", "p_alive",
                                                "expected_orders", "expected_value", "clv"};

// What is stored of a customer and measure; id 0: nothing.
struct Stored
{
    RecordId id = 0;
    qint32 day = 0;
    qint64 value = 0;
    char text[12] = {}; // grades and stages are short

    bool saysText(const QString &other) const { return other == QLatin1StringView(text); }
};

qint64 millionths(double value)
{
    return qint64(std::llround(std::clamp(value, -9e11, 9e11) * 100)) * 10'000; // two decimals are enough
}

// Moved by a tenth, and by more than the last digit shown.
bool moved(Measure measure, qint64 before, qint64 now)
{
    const double a = double(before) / 1e6, b = double(now) / 1e6;
    if (measure == Alive)
        return std::abs(a - b) >= 0.05;
    if (measure == Rfm)
        return before != now;
    return std::abs(a - b) > std::max(0.1 * std::max(std::abs(a), std::abs(b)), measure == Orders ? 0.05 : 0.5);
}

class Writer
{
public:
    Writer(Store &store, Day asOf, const std::vector<Purchases::Buyer> &buyers, bool bulk)
        : m_store(store), m_asOf(asOf), m_day(qint32(asOf.toJulianDay())), m_buyers(buyers),
          m_shape(store.shape(score::type)),
          m_change(store, QCoreApplication::translate("relationship", "Score customers"),
                   bulk ? Change::Size::Bulk : Change::Size::Single)
    {
        m_change.setUndoable(false);
        m_stored.resize(measureCount * buyers.size());
        readStored(bulk);
    }

    // `reason` is only asked for when the score is written.
    template <typename Reason> bool put(Measure measure, size_t place, const QString &text, const Reason &reason)
    {
        const Stored &stored = m_stored[measure * m_buyers.size() + place];
        if (stored.id != 0 && stored.saysText(text))
            return keep();
        write(measure, place, stored, std::nullopt, text, reason());
        return stored.id != 0;
    }

    template <typename Reason> bool put(Measure measure, size_t place, double value, const Reason &reason)
    {
        const Stored &stored = m_stored[measure * m_buyers.size() + place];
        const qint64 units = millionths(value);
        if (stored.id != 0 && !moved(measure, stored.value, units))
            return keep();
        write(measure, place, stored, units, {}, reason());
        return stored.id != 0;
    }

    // What was said once and no longer holds.
    template <typename Reason> void take(Measure measure, size_t place, const Reason &reason)
    {
        const Stored &stored = m_stored[measure * m_buyers.size() + place];
        if (stored.id != 0 && stored.value != 0)
            write(measure, place, stored, 0, {}, reason());
    }

    qint64 commit() { return m_change.commit(); }
    qint64 written = 0, unchanged = 0;

private:
    bool keep()
    {
        ++unchanged;
        return false;
    }

    // The latest of each measure up to the day: by day, then by id.
    void readStored(bool all)
    {
        QByteArray ids;
        if (!all) {
            for (const Purchases::Buyer &buyer : m_buyers)
                ids += (ids.isEmpty() ? "" : ",") + QByteArray::number(buyer.customer);
        }
        Statement rows = m_store.connection().prepare(
            "SELECT id, customer_id, measure, as_of, value, text FROM score WHERE +as_of <= ?" +
            (all ? QByteArray(" ORDER BY id") : " AND customer_id IN (" + ids + ") ORDER BY as_of, id"));
        rows.bind(1, toIso(m_asOf));
        while (rows.step()) {
            const std::string_view key = rows.utf8(2);
            const auto *found = std::find(std::begin(measureKeys), std::end(measureKeys), key);
            const auto buyer =
                std::lower_bound(m_buyers.begin(), m_buyers.end(), rows.integer(1),
                                 [](const Purchases::Buyer &each, RecordId id) { return each.customer < id; });
            if (found == std::end(measureKeys) || buyer == m_buyers.end() || buyer->customer != rows.integer(1))
                continue;
            Stored &stored = m_stored[size_t(found - measureKeys) * m_buyers.size() + size_t(buyer - m_buyers.begin())];
            const qint32 day = qint32(Day::fromString(rows.text(3), Qt::ISODate).toJulianDay());
            if (stored.id != 0 && day < stored.day)
                continue;
            stored = {rows.integer(0), day, rows.integer(4), {}};
            const std::string_view text = rows.utf8(5);
            text.copy(stored.text, std::min(text.size(), sizeof stored.text - 1));
        }
    }

    void write(Measure measure, size_t place, const Stored &stored, std::optional<qint64> value, const QString &text,
               const QString &reason)
    {
        Record record(m_shape);
        if (stored.id != 0 && stored.day == m_day) // said today already: corrected, not said twice
            record = *m_store.read(m_shape, stored.id);
        record.set(score::customer, m_buyers[place].customer);
        record.set(score::asOf, m_asOf);
        record.set(score::measure, QString::fromLatin1(measureKeys[measure]));
        if (value)
            record.set(score::value, {*value});
        record.set(score::text, text);
        record.set(score::reason, reason);
        const Problems problems = m_change.save(record);
        if (!problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        ++written;
    }

    Store &m_store;
    Day m_asOf;
    qint32 m_day;
    const std::vector<Purchases::Buyer> &m_buyers;
    const Shape &m_shape;
    Change m_change;
    std::vector<Stored> m_stored;
};

QString cycleReason(const LifecycleState &state)
{
    return QCoreApplication::translate("relationship",
                                       "From %1 purchases, the last gaps weighing as the customer's own "
                                       "and one gap of all customers.")
        .arg(state.purchases);
}

void putPersonal(Writer &writer, size_t place, const LifecycleState &state, qint64 *stageMoves)
{
    const bool other = writer.put(Lifecycle, place, QString::fromLatin1(stageKey(state.stage)),
                                  [&] { return lifecycleReason(state); });
    if (other && stageMoves)
        ++*stageMoves;
    if (state.purchases > 1)
        writer.put(Cycle, place, state.cycle, [&] { return cycleReason(state); });
    else
        writer.take(Cycle, place,
                    [] { return QCoreApplication::translate("relationship", "Bought less than twice."); });
}

void putExpected(Writer &writer, size_t place, const Expectation &is, const Forecast &forecast, double minorPerMajor)
{
    using T = QCoreApplication;
    const QString days = QString::number(forecast.rules.horizonDays);
    writer.put(Alive, place, is.alive, [&] {
        return T::translate("relationship", "The chance that the customer still buys from us, from how often and how "
                                            "lately they bought.");
    });
    writer.put(Orders, place, is.orders,
               [&] { return T::translate("relationship", "Purchases to be expected in the next %1 days.").arg(days); });
    writer.put(Value_, place, is.value() / minorPerMajor,
               [&] { return T::translate("relationship", "Money to be expected in the next %1 days.").arg(days); });
    writer.put(Clv, place, is.clv / minorPerMajor, [&] {
        return T::translate("relationship", "Margin to be expected in the next %1 months, discounted.")
            .arg(forecast.rules.months);
    });
}

// Nobody can say any more.
void takeExpected(Writer &writer, size_t place, const Forecast &forecast)
{
    for (Measure measure : {Alive, Orders, Value_, Clv})
        writer.take(measure, place, [&] {
            return forecast.tooLittle
                       ? QCoreApplication::translate("relationship", "Too few customers came back to learn from.")
                       : QCoreApplication::translate("relationship", "Has not bought yet.");
        });
}

QString textOf(const RelationshipRules &rules)
{
    const LifecycleLimits &limits = rules.lifecycle;
    QStringList numbers;
    for (double number :
         {double(rules.windowDays), limits.lostRatio, limits.declineRatio, double(limits.declinePurchases),
          limits.declineShare, double(limits.explorationPurchases), double(limits.formationPurchases)})
        numbers << QString::number(number, 'g', 12);
    return numbers.join(u' ');
}

void keep(Store &store, const char *setting, const QString &value)
{
    if (store.setting(named(setting)) != value)
        store.setSetting(named(setting), value);
}

qint64 lastChange(Store &store)
{
    return store.connection().integer("SELECT max(id) FROM change");
}

} // namespace

std::optional<Day> lastScoring(Store &store)
{
    const Day day = Day::fromString(store.setting(named(settingDay)), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool scoresAreCurrent(Store &store, Day asOf)
{
    const QString upTo = store.setting(named(settingAll));
    if (asOf != store.today() || lastScoring(store) != asOf || upTo.isEmpty() ||
        store.setting(named(settingRules)) != textOf(RelationshipRules::of(store)))
        return false;
    const QByteArray since = " WHERE change_id > " + QByteArray::number(upTo.toLongLong()) +
                             " AND type IN ('customer', 'order', 'order_line', 'payment', 'allocation')";
    return store.connection().integer("SELECT NOT EXISTS (SELECT 1 FROM change_item" + since +
                                      ") AND NOT EXISTS (SELECT 1 FROM change_range" + since + ")") != 0;
}

ScoringResult scoreAll(Store &store, Day asOf, const Progress &progress)
{
    if (asOf > store.today())
        throw Error(ErrorKind::Invalid,
                    QCoreApplication::translate("relationship", "Scores are of today or of a day before, not of %1.")
                        .arg(toIso(asOf)));
    const Cancellable cancellable(store.connection(), progress);
    const qint64 upTo = lastChange(store);
    const Standing standing = Standing::of(store, asOf);
    progress.throwIfCancelled();
    const Forecast forecast = Forecast::from(standing.purchases, {});
    progress.throwIfCancelled();
    const auto &buyers = standing.purchases.buyers();
    double minorPerMajor = double(powerOfTen(store.currency().digits));
    ScoringResult result;
    result.asOf = asOf;
    result.customers = qint64(buyers.size());
    result.tooLittle = forecast.tooLittle;
    Writer writer(store, asOf, buyers, true);
    for (size_t i = 0; i < buyers.size(); ++i) {
        const LifecycleState &state = standing.lifecycle[i];
        putPersonal(writer, i, state, &result.stageMoves);
        result.gradeMoves += writer.put(Grade_, i, gradeKey(standing.grades[i]), [&] {
            return gradeReason(store, standing.grades[i], buyers[i], standing.rules.windowDays);
        });
        if (standing.rfm[i].r > 0)
            writer.put(Rfm, i, standing.rfm[i].code(),
                       [&] { return rfmReason(store, standing.rfm[i], buyers[i], state.daysSince); });
        else
            writer.take(Rfm, i, [&] { return gradeReason(store, Grade::D, buyers[i], standing.rules.windowDays); });
        if (!forecast.tooLittle && state.purchases > 0)
            putExpected(writer, i, forecast.of[i], forecast, minorPerMajor);
        else
            takeExpected(writer, i, forecast);
        if (i % 4096 == 0) {
            progress.throwIfCancelled();
            progress.advance(qint64(i), result.customers);
        }
    }
    result.change = writer.commit();
    result.written = writer.written;
    result.unchanged = writer.unchanged;
    const std::optional<Day> before = lastScoring(store);
    if (!before || asOf >= *before) {
        if (!before || asOf != *before)
            store.setSetting(named(settingDay), toIso(asOf));
        keep(store, settingGap, QString::number(standing.usualGap, 'g', 17));
        if (asOf == store.today()) {
            keep(store, settingChange, QString::number(upTo));
            keep(store, settingAll, QString::number(upTo));
            keep(store, settingRules, textOf(standing.rules));
        }
    }
    return result;
}

qint64 scoreSome(Store &store, const std::vector<RecordId> &customers)
{
    if (customers.empty())
        return 0;
    const Standing standing = Standing::ofSome(store, store.today(), customers);
    Writer writer(store, store.today(), standing.purchases.buyers(), false);
    for (size_t i = 0; i < standing.lifecycle.size(); ++i)
        putPersonal(writer, i, standing.lifecycle[i], nullptr);
    writer.commit();
    return writer.written;
}

namespace {

// Customers, and those whose orders, lines, payments or what was paid on them changed after a change of history. CROSS
// JOIN keeps the few changes in front: without it millions of lines are read to find the one that changed.
constexpr char touchedSql[] = R"(
WITH items AS (SELECT type, record_id, old_values FROM change_item WHERE change_id > ?1),
     ranges AS (SELECT type, first_id, last_id FROM change_range WHERE change_id > ?1),
     orders(id) AS (
       SELECT record_id FROM items WHERE type = 'order'
       UNION SELECT o.id FROM ranges r CROSS JOIN "order" o WHERE o.id BETWEEN r.first_id AND r.last_id AND r.type = 'order'
       UNION SELECT l.order_id FROM items i CROSS JOIN order_line l WHERE l.id = i.record_id AND i.type = 'order_line'
       UNION SELECT l.order_id FROM ranges r CROSS JOIN order_line l WHERE l.id BETWEEN r.first_id AND r.last_id
             AND r.type = 'order_line'
       UNION SELECT a.order_id FROM items i CROSS JOIN allocation a WHERE a.id = i.record_id AND i.type = 'allocation'
       UNION SELECT a.order_id FROM ranges r CROSS JOIN allocation a WHERE a.id BETWEEN r.first_id AND r.last_id
             AND r.type = 'allocation'
       UNION SELECT a.order_id FROM items i CROSS JOIN allocation a WHERE a.payment_id = i.record_id
             AND i.type = 'payment'
       UNION SELECT json_extract(old_values, '$.order_id') FROM items WHERE type IN ('order_line', 'allocation')),
     customers(id) AS (
       SELECT o.customer_id FROM orders CROSS JOIN "order" o WHERE o.id = orders.id
       UNION SELECT json_extract(old_values, '$.customer_id') FROM items WHERE type = 'order'
       UNION SELECT c.id FROM ranges r CROSS JOIN customer c WHERE c.id BETWEEN r.first_id AND r.last_id
             AND r.type = 'customer')
SELECT c.id FROM customers CROSS JOIN customer c WHERE c.id = customers.id ORDER BY c.id)";

constexpr qint64 atOnce = 2'000; // customers, and 20 times as many rows

} // namespace

qint64 scoreWhatChanged(Store &store)
{
    if (!lastScoring(store))
        return 0;
    const qint64 since = store.setting(named(settingChange)).toLongLong();
    const qint64 upTo = lastChange(store);
    if (upTo <= since)
        return 0;
    const QByteArray after = QByteArray::number(since);
    const qint64 rows =
        store.connection().integer("SELECT (SELECT count(*) FROM change_item WHERE change_id > " + after +
                                   ") + (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM change_range WHERE type "
                                   "<> 'score' AND change_id > " +
                                   after + ")");
    std::vector<RecordId> customers;
    if (rows <= 20 * atOnce) {
        Statement touched = store.connection().prepare(touchedSql);
        touched.bind(1, since);
        while (touched.step())
            customers.push_back(touched.integer(0));
    }
    const qint64 written = customers.size() <= size_t(atOnce) ? scoreSome(store, customers) : 0;
    store.setSetting(named(settingChange), QString::number(upTo));
    return written;
}

} // namespace kith
