// SPDX-License-Identifier: GPL-3.0-or-later
// Queries against the same conditions worked out in C++ over all records.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <QJsonArray>
#include <random>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/query_sql.h"
#include "tests/store/sample_kinds.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<RecordId>;

template <typename T> T oneOf(std::mt19937 &random, std::initializer_list<T> values)
{
    return *(values.begin() + random() % values.size());
}

const std::initializer_list<QString> words{u"Aurora"_s,    u"Ärzte-Bedarf"_s, u"北辰贸易"_s, u"O'Neil & Co"_s,
                                           u"ＡＣＭＥ"_s,  u"acme"_s,         u"Straße 7"_s, u"a"_s,
                                           u"Bund 茶行"_s, u"100%"_s,         u"x_y"_s,      u"Aurora Trading GmbH"_s};

// Fills makers, gadgets and uses; about a third of what may be empty is.
void fill(Store &store, std::mt19937 &random)
{
    Change change(store, u"Fill"_s, Change::Size::Bulk);
    const auto save = [&](Record &record) { REQUIRE(change.save(record).sentences().toStdString() == ""); };
    const auto filled = [&] { return random() % 3 != 0; };
    Ids makers, gadgets;
    for (int i = 0; i < 12; ++i) {
        Record record = store.blank(maker::type);
        record.set(maker::name, QString(oneOf(random, words) + u" "_s + QString::number(i % 9)));
        if (filled())
            record.set(maker::region, oneOf(random, {u"East"_s, u"WEST"_s, u"east"_s, u"Süd"_s}));
        if (filled())
            record.set(maker::foundedOn, Day(2000, 1, 1).addDays(random() % 60));
        if (filled())
            record.set(maker::trusted, random() % 2 == 0);
        save(record);
        makers.push_back(record.id());
    }
    for (int i = 0; i < 150; ++i) {
        Record record = store.blank(gadget::type);
        record.set(gadget::name, oneOf(random, words));
        if (filled())
            record.set(gadget::code,
                       QString(oneOf(random, {u"A-"_s, u"a-"_s, u"B/"_s}) + QString::number(random() % 40)));
        if (filled())
            record.set(gadget::colour, oneOf(random, {u"Red"_s, u"rot"_s, u"RED"_s, u"红色"_s, u"dark red"_s}));
        if (filled())
            record.set(gadget::phone,
                       oneOf(random, {u"+49 30 1234567"_s, u"(030) 123-4567"_s, u"138 0013 8000"_s, u"13800138000"_s}));
        if (filled())
            record.set(gadget::email,
                       oneOf(random, {u"anna.berg@firma.de"_s, u"ANNA.BERG@firma.de"_s, u"li@bei.cn"_s}));
        if (filled())
            record.set(gadget::pieces, qint64(random() % 9) - 4);
        if (filled())
            record.set(gadget::size, Quantity{qint64(random() % 7) * 2500});
        if (filled())
            record.set(gadget::share, Rate{qint64(random() % 5) * 65000});
        if (filled())
            record.set(gadget::price, Money{qint64(random() % 6) * 1050 - 1050});
        if (filled())
            record.set(gadget::sold, random() % 2 == 0);
        if (filled())
            record.set(gadget::madeOn, Day(2026, 2, 20).addDays(random() % 20));
        if (filled()) // around midnights of Berlin, some with milliseconds
            record.set(gadget::seenAt, Instant{instantFromIso(u"2026-02-27T22:00:00Z")->msecs +
                                               qint64(random() % 160) * 1800'000 + oneOf(random, {0, 0, 250})});
        if (filled())
            record.set(gadget::opens, TimeOfDay{int(random() % 48) * 30});
        if (filled())
            record.set(gadget::level,
                       oneOf(random, {u"contact"_s, u"benefit"_s, u"friend"_s, u"brother"_s, u"intimate"_s}));
        if (filled())
            record.set(gadget::madeBy, makers[random() % makers.size()]);
        if (filled() && !gadgets.empty())
            record.set(gadget::part, gadgets[random() % gadgets.size()]);
        save(record);
        gadgets.push_back(record.id());
    }
    for (int i = 0; i < 260; ++i) {
        Record record = store.blank(usage::type);
        record.set(usage::of, gadgets[random() % 100]); // the last fifty are never used
        if (filled())
            record.set(usage::fee, Money{qint64(random() % 9) * 100 - 300});
        if (filled())
            record.set(usage::usedOn, Day(2026, 2, 10).addDays(random() % 40));
        if (filled())
            record.set(usage::place, oneOf(random, {u"Bonn"_s, u"bonn"_s, u"Köln"_s}));
        save(record);
    }
    change.commit();
}

struct Sample : SampleStore
{
    Sample()
    {
        std::mt19937 random(20260302);
        fill(*store, random);
        for (const RecordType *type : {&maker::type, &gadget::type, &usage::type}) {
            for (Record &record : store->select({QString::fromLatin1(type->name), {}, {}, {}}))
                records[type].emplace(record.id(), std::move(record));
        }
    }
    std::map<const RecordType *, std::map<RecordId, Record>> records;

    Ids expected(const RecordType &type, const std::function<bool(const Record &)> &holds) const
    {
        Ids ids;
        for (const auto &[id, record] : records.at(&type)) {
            if (holds(record))
                ids.push_back(id);
        }
        return ids;
    }
    Ids found(const RecordType &type, const Condition &condition) const
    {
        // Through JSON, as saved views and drill-downs keep it.
        const Query query = Query::fromJson(Query{QString::fromLatin1(type.name), condition, {}, {}}.toJson());
        return store->ids(query);
    }
};

QString bare(QString text)
{
    for (const QChar mark : u" -()./"_s)
        text.remove(mark);
    return text;
}

template <typename T> bool compared(const T &a, Operator op, const T &b)
{
    switch (op) {
    case Operator::Equal:
        return a == b;
    case Operator::NotEqual:
        return a != b;
    case Operator::Less:
        return a < b;
    case Operator::LessOrEqual:
        return a <= b;
    case Operator::Greater:
        return a > b;
    default:
        return a >= b;
    }
}

// What condition_sql.h promises, one value at a time. `literal` is not empty.
bool holds(Store &store, const FieldInfo &field, const Value &value, Operator op, const QString &literal)
{
    if (op == Operator::Empty)
        return value.isEmpty();
    if (op == Operator::NotEmpty)
        return !value.isEmpty();
    const bool equality = op == Operator::Equal || op == Operator::NotEqual;
    if (field.kind == FieldKind::Bool)
        return compared(value.number() != 0, op, store.parse(field, literal).value.number() != 0);
    if (value.isEmpty())
        return op == Operator::NotEqual;
    if (field.isText()) {
        QString a = fold(value.text()), b = fold(literal);
        if (!equality && op != Operator::Contains)
            return compared(sortKeyUtf8(value.text().toStdString()), op, sortKeyUtf8(literal.toStdString()));
        if (field.kind == FieldKind::Phone) {
            a = bare(a);
            b = bare(b);
        }
        return op == Operator::Contains ? a.contains(b) : compared(a, op, b);
    }
    if (field.kind == FieldKind::Choice) {
        const auto choices = store.choices(QString::fromLatin1(field.choices));
        const auto place = [&](const QString &key) {
            return std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.key == key; }) -
                   choices.begin();
        };
        if (op == Operator::Contains)
            return fold(choices[size_t(place(value.text()))].label).contains(fold(literal)) ||
                   value.text().contains(fold(literal));
        return compared(place(value.text()), op, place(literal));
    }
    if (field.kind == FieldKind::Reference) {
        if (op == Operator::Contains)
            return fold(store.title(store.catalogue().get(QString::fromLatin1(field.target)), value.number()))
                .contains(fold(literal));
        return compared(value.number(), op, literal.toLongLong());
    }
    if (field.kind == FieldKind::Day && op == Operator::Contains)
        return toIso(ValueOf<Day>::read(value)).contains(literal);
    if (field.kind == FieldKind::Instant && literal.size() == 10)
        return compared(dayOf(ValueOf<Instant>::read(value), store.zone()), op, *parseDay(literal));
    return compared(value.number(), op, store.parse(field, literal).value.number());
}

bool accepts(const FieldInfo &field, Operator op)
{
    const bool equality =
        op == Operator::Equal || op == Operator::NotEqual || op == Operator::Empty || op == Operator::NotEmpty;
    if (op == Operator::Contains)
        return field.isText() || field.kind == FieldKind::Choice || field.kind == FieldKind::Reference ||
               field.kind == FieldKind::Day;
    return equality || (field.kind != FieldKind::Bool && field.kind != FieldKind::Reference);
}

// Literals worth asking for: values that occur, and some that do not.
QStringList literals(const Sample &sample, const FieldInfo &field)
{
    QStringList list;
    std::mt19937 random(7);
    const auto &records = sample.records.at(&gadget::type);
    for (int i = 0; i < 6; ++i) {
        const Value &value = std::next(records.begin(), qptrdiff(random() % records.size()))->second.value(field);
        if (!value.isEmpty())
            list += plainValue(field, value, sample.store->conventions());
    }
    if (field.isText())
        list += {u"red"_s, u"AURORA"_s, u"ora tra"_s, u"京"_s, u"辰贸"_s, u"1234"_s, u"(030)"_s,
                 u"a"_s,   u"%"_s,      u"_"_s,       u"'"_s,  u"neil"_s, u"zzz"_s};
    else if (field.kind == FieldKind::Instant)
        list += {u"2026-02-28"_s, u"2026-03-01"_s, u"2026-03-02T00:30:00.250Z"_s, u"2026-03-01T23:00:00Z"_s};
    else if (field.kind == FieldKind::Day)
        list += {u"2026-03-01"_s, u"2026-02-25"_s, u"2026-02"_s};
    else if (field.kind == FieldKind::Money || field.kind == FieldKind::Decimal)
        list += {u"10.50"_s, u"0"_s, u"0.25"_s};
    return list;
}

constexpr Operator operators[] = {Operator::Equal,       Operator::NotEqual, Operator::Less,
                                  Operator::LessOrEqual, Operator::Greater,  Operator::GreaterOrEqual,
                                  Operator::Contains,    Operator::Empty,    Operator::NotEmpty};

const Value &through(const Sample &sample, const Record &record, const FieldInfo &reference, const RecordType &type,
                     const FieldInfo &field)
{
    static const Value nothing;
    const Value &id = record.value(reference);
    return id.isEmpty() ? nothing : sample.records.at(&type).at(id.number()).value(field);
}

} // namespace

TEST_CASE("every operator on every kind of field finds what it means, and its negation the rest")
{
    const Sample sample;
    Store &store = *sample.store;
    for (const FieldInfo *field : store.shape(gadget::type).fields()) {
        if (field->has(Computed) || field->has(Internal) || field->has(Kept))
            continue;
        for (const Operator op : operators) {
            if (!accepts(*field, op))
                continue;
            for (const QString &literal : literals(sample, *field)) {
                if (field->kind == FieldKind::Day && literal.size() < 10 && op != Operator::Contains)
                    continue; // a month is only a part of a day
                INFO(field->name << " " << operatorKey(op).toStdString() << " " << literal.toStdString());
                const Condition condition = where(QString::fromLatin1(field->name), op, literal);
                const auto matches = [&](const Record &record) {
                    return holds(store, *field, record.value(*field), op, literal);
                };
                CHECK(sample.found(gadget::type, condition) == sample.expected(gadget::type, matches));
                CHECK(sample.found(gadget::type, no(condition)) ==
                      sample.expected(gadget::type, [&](const Record &record) { return !matches(record); }));
            }
        }
    }
}

TEST_CASE("a condition through references holds where the path leads, and an open path is empty")
{
    const Sample sample;
    Store &store = *sample.store;
    for (const FieldInfo *field : maker::fields) {
        const QString name = QString::fromLatin1(field->name);
        for (const Operator op : operators) {
            if (!accepts(*field, op))
                continue;
            for (const QString &literal : {field->isText()                 ? u"east"_s
                                           : field->kind == FieldKind::Day ? u"2000-01-20"_s
                                                                           : u"false"_s}) {
                INFO(field->name << " " << operatorKey(op).toStdString());
                const auto direct = [&](const Record &record) {
                    return holds(store, *field, through(sample, record, gadget::madeBy, maker::type, *field), op,
                                 literal);
                };
                const auto chained = [&](const Record &record) {
                    const Value &part = record.value(gadget::part);
                    const Record none = store.blank(gadget::type);
                    const Record &whole = part.isEmpty() ? none : sample.records.at(&gadget::type).at(part.number());
                    return holds(store, *field, through(sample, whole, gadget::madeBy, maker::type, *field), op,
                                 literal);
                };
                CHECK(sample.found(gadget::type, where(u"maker."_s + name, op, literal)) ==
                      sample.expected(gadget::type, direct));
                CHECK(sample.found(gadget::type, where(u"part_id.maker_id."_s + name, op, literal)) ==
                      sample.expected(gadget::type, chained));
            }
        }
    }
}

TEST_CASE("conditions on related records count, sum and look for first and last, also where there are none")
{
    const Sample sample;
    Store &store = *sample.store;
    const Condition late = where(u"used_on"_s, Operator::GreaterOrEqual, u"2026-02-25"_s);
    const Condition inBonn = where(u"place"_s, Operator::Equal, u"BONN"_s);
    for (const Condition &inner : {Condition(), late, inBonn}) {
        std::map<RecordId, std::vector<const Record *>> uses;
        for (const auto &[id, use] : sample.records.at(&usage::type)) {
            const bool kept = inner.isTrivial() ||
                              (inner == late ? use.get(usage::usedOn) >= Day(2026, 2, 25) && !use.isEmpty(usage::usedOn)
                                             : fold(use.get(usage::place)) == u"bonn");
            if (kept)
                uses[use.get(usage::of)].push_back(&use);
        }
        for (const QString &measure : {u"count"_s, u"sum:fee"_s, u"min:used_on"_s, u"max:used_on"_s, u"max:fee"_s}) {
            const bool days = measure.endsWith(u"used_on"_s),
                       zero = measure == u"count" || measure.startsWith(u"sum"_s);
            const FieldInfo &field = days ? static_cast<const FieldInfo &>(usage::usedOn) : usage::fee;
            for (const Operator op : operators) {
                if (op == Operator::Contains)
                    continue;
                for (const QString &literal :
                     days ? QStringList{u"2026-02-27"_s, u"2026-03-05"_s} : QStringList{u"0"_s, u"1"_s, u"3"_s}) {
                    INFO(measure.toStdString() << " " << operatorKey(op).toStdString() << " " << literal.toStdString());
                    const auto matches = [&](const Record &record) {
                        std::vector<qint64> values;
                        for (const Record *use : uses[record.id()]) {
                            if (!use->isEmpty(field))
                                values.push_back(use->value(field).number());
                        }
                        if (measure == u"count")
                            return holds(store, gadget::pieces, Value(qint64(uses[record.id()].size())), op, literal);
                        Value value;
                        if (zero)
                            value = Value(std::accumulate(values.begin(), values.end(), qint64(0)));
                        else if (!values.empty())
                            value =
                                Value(measure.startsWith(u"min"_s) ? *std::min_element(values.begin(), values.end())
                                                                   : *std::max_element(values.begin(), values.end()));
                        return holds(store, field, value, op, literal);
                    };
                    const Condition condition = related(u"gadget_use.gadget_id"_s, inner, measure, op, literal);
                    CHECK(sample.found(gadget::type, condition) == sample.expected(gadget::type, matches));
                    CHECK(sample.found(gadget::type, no(condition)) ==
                          sample.expected(gadget::type, [&](const Record &record) { return !matches(record); }));
                }
            }
        }
    }
}

TEST_CASE("all, any and not nest, and the empty ones are true and false")
{
    const Sample sample;
    const auto red = [](const Record &record) { return fold(record.get(gadget::colour)) == u"red"; };
    const auto many = [](const Record &record) {
        return !record.isEmpty(gadget::pieces) && record.get(gadget::pieces) > 0;
    };
    const Condition isRed = where(u"colour"_s, Operator::Equal, u"red"_s),
                    isMany = where(u"pieces"_s, Operator::Greater, 0);
    CHECK(sample.found(gadget::type, all({isRed, isMany})) ==
          sample.expected(gadget::type, [&](const Record &r) { return red(r) && many(r); }));
    CHECK(sample.found(gadget::type, any({isRed, isMany})) ==
          sample.expected(gadget::type, [&](const Record &r) { return red(r) || many(r); }));
    CHECK(sample.found(gadget::type, no(all({isRed, no(isMany)}))) ==
          sample.expected(gadget::type, [&](const Record &r) { return !(red(r) && !many(r)); }));
    CHECK(sample.found(gadget::type, all({})).size() == 150);
    CHECK(sample.found(gadget::type, any({})).empty());
}

TEST_CASE("in takes lists of values, titles, days and empty")
{
    const Sample sample;
    Store &store = *sample.store;
    const auto matchesAny = [&](const FieldInfo &field, const QStringList &list, bool orEmpty) {
        return sample.expected(gadget::type, [&](const Record &record) {
            return (orEmpty && record.isEmpty(field)) ||
                   std::any_of(list.begin(), list.end(), [&](const QString &literal) {
                       return holds(store, field, record.value(field), Operator::Equal, literal);
                   });
        });
    };
    const auto in = [&](const FieldInfo &field, const QJsonArray &list) {
        return sample.found(gadget::type, where(QString::fromLatin1(field.name), Operator::In, list));
    };
    CHECK(in(gadget::level, {u"friend"_s, u"brother"_s}) ==
          matchesAny(gadget::level, {u"friend"_s, u"brother"_s}, false));
    CHECK(in(gadget::level, {u"Friend"_s}) == matchesAny(gadget::level, {u"friend"_s}, false)); // its label
    CHECK(in(gadget::pieces, {1, u"2"_s, QJsonValue()}) == matchesAny(gadget::pieces, {u"1"_s, u"2"_s}, true));
    CHECK(in(gadget::colour, {u"RED"_s, u"红色"_s}) == matchesAny(gadget::colour, {u"red"_s, u"红色"_s}, false));
    CHECK(in(gadget::seenAt, {u"2026-03-01"_s, u"2026-03-02"_s}) ==
          matchesAny(gadget::seenAt, {u"2026-03-01"_s, u"2026-03-02"_s}, false));
    CHECK(in(gadget::madeBy, {1, 2}) == matchesAny(gadget::madeBy, {u"1"_s, u"2"_s}, false));
    CHECK(in(gadget::madeBy, {}).empty());
    CHECK(sample.found(gadget::type, where(u"id"_s, Operator::In, QJsonArray{3, 5, 9999})) == Ids{3, 5});
}

TEST_CASE("relative days and me are worked out when the query runs")
{
    const Sample sample;
    Store &store = *sample.store;
    const auto day = [&](Operator op, const QJsonObject &value) {
        return sample.found(gadget::type, where(u"made_on"_s, op, value));
    };
    const auto since = [&](Day first) {
        return sample.expected(gadget::type, [&](const Record &r) {
            return !r.isEmpty(gadget::madeOn) && r.get(gadget::madeOn) >= first;
        });
    };
    REQUIRE(store.today() == Day(2026, 3, 2));
    CHECK(day(Operator::GreaterOrEqual, {{u"today"_s, -5}}) == since(Day(2026, 2, 25)));
    CHECK(day(Operator::GreaterOrEqual, {{u"start"_s, u"month"_s}, {u"shift"_s, 0}}) == since(Day(2026, 3, 1)));
    CHECK(day(Operator::GreaterOrEqual, {{u"start"_s, u"month"_s}, {u"shift"_s, -1}}) == since(Day(2026, 2, 1)));
    CHECK(day(Operator::GreaterOrEqual, {{u"start"_s, u"week"_s}, {u"shift"_s, -1}}) == since(Day(2026, 2, 23)));
    CHECK(day(Operator::GreaterOrEqual, {{u"start"_s, u"year"_s}, {u"shift"_s, 1}}) == since(Day(2027, 1, 1)));
    CHECK(day(Operator::GreaterOrEqual, {{u"start"_s, u"quarter"_s}, {u"shift"_s, 0}}) == since(Day(2026, 1, 1)));
    CHECK(sample.found(gadget::type, where(u"seen_at"_s, Operator::Equal, QJsonObject{{u"today"_s, 0}})) ==
          sample.expected(gadget::type, [&](const Record &r) {
              return !r.isEmpty(gadget::seenAt) && dayOf(r.get(gadget::seenAt), store.zone()) == store.today();
          }));

    Record staff = store.blank(store.catalogue().get(u"staff"));
    staff.setValue(*staff.shape().titleField(), Value(u"Anna"_s));
    Record mine = *store.read(gadget::type, 4);
    Change change(store, u"Anna's"_s);
    REQUIRE(change.save(staff).isEmpty());
    mine.setValue(*mine.shape().field(u"owner_id"), Value(qint64(staff.id())));
    REQUIRE(change.save(mine).isEmpty());
    change.commit();
    store.setMe(staff.id());
    CHECK(sample.found(gadget::type, where(u"owner_id"_s, Operator::Equal, QJsonObject{{u"me"_s, true}})) == Ids{4});
    CHECK(sample.found(gadget::type, where(u"owner"_s, Operator::Equal, u"Anna"_s)) == Ids{4});
    CHECK_THROWS_AS(sample.found(gadget::type, where(u"pieces"_s, Operator::Equal, QJsonObject{{u"today"_s, 0}})),
                    Error);
}

TEST_CASE("records sort by every field with empty values last, in both directions")
{
    const Sample sample;
    Store &store = *sample.store;
    const auto &records = sample.records.at(&gadget::type);
    const auto keyOf = [&](const FieldInfo &field, const Value &value) -> std::pair<qint64, std::string> {
        if (field.isText())
            return {0, sortKeyUtf8(value.text().toStdString())};
        if (field.kind == FieldKind::Reference)
            return {0, sortKeyUtf8(store.title(store.catalogue().get(QString::fromLatin1(field.target)), value.number())
                                       .toStdString())};
        if (field.kind != FieldKind::Choice)
            return {value.number(), {}};
        qint64 place = 0;
        for (const Choice &choice : store.choices(QString::fromLatin1(field.choices))) {
            if (choice.key == value.text())
                return {place, {}};
            ++place;
        }
        return {place, {}};
    };
    for (const FieldInfo *field : store.shape(gadget::type).fields()) {
        if (field->has(Internal) || field->has(Computed) || field->kind == FieldKind::Instant)
            continue;
        for (const bool descending : {false, true}) {
            INFO(field->name << (descending ? " descending" : ""));
            Query query{
                u"gadget"_s, {}, {QString((descending ? u"-"_s : u""_s) + QString::fromLatin1(field->name))}, {}};
            const Ids ids = store.ids(query);
            REQUIRE(ids.size() == records.size());
            for (size_t i = 1; i < ids.size(); ++i) {
                const Value &a = records.at(ids[i - 1]).value(*field), &b = records.at(ids[i]).value(*field);
                REQUIRE_FALSE((a.isEmpty() && !b.isEmpty()));
                if (a.isEmpty() || b.isEmpty())
                    continue;
                auto before = keyOf(*field, a), after = keyOf(*field, b);
                if (descending)
                    std::swap(before, after);
                REQUIRE(before <= after);
                if (before == after)
                    REQUIRE((ids[i - 1] < ids[i]) != descending);
            }
            Ids sorted = ids;
            std::sort(sorted.begin(), sorted.end());
            CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
        }
    }
    const Ids byRegion = store.ids({u"gadget"_s, {}, {u"maker.region"_s, u"-price"_s}, {}});
    CHECK(byRegion.size() == records.size());
}

TEST_CASE("computed fields filter, sort and stand in columns like stored ones")
{
    const Sample sample;
    Store &store = *sample.store;
    std::map<RecordId, qint64> late; // fees of uses before today; a gadget with none has no value
    for (const auto &[id, use] : sample.records.at(&usage::type)) {
        if (!use.isEmpty(usage::usedOn) && use.get(usage::usedOn) < store.today() && !use.isEmpty(usage::fee))
            late[use.get(usage::of)] += use.get(usage::fee).minor;
    }
    const auto value = [&](RecordId id) { return late.contains(id) ? Value(late.at(id)) : Value(); };
    for (const Operator op : operators) {
        if (op == Operator::Contains)
            continue;
        INFO(operatorKey(op).toStdString());
        const auto matches = [&](const Record &record) {
            return holds(store, gadget::late, value(record.id()), op, u"3.00"_s);
        };
        CHECK(sample.found(gadget::type, where(u"late"_s, op, u"3.00"_s)) == sample.expected(gadget::type, matches));
    }
    const Query query{u"gadget"_s, {}, {u"-late"_s}, {u"name"_s, u"late"_s, u"part.late"_s, u"maker.region"_s}};
    const Ids ids = store.ids(query);
    const auto rows = store.rows(query, ids);
    REQUIRE(rows.size() == ids.size());
    size_t at = 0;
    store.forEachRow(query, [&](const Store::Row &row) {
        CHECK(row.id == ids[at]);
        CHECK(row.values == rows[at].values);
        const Record &record = sample.records.at(&gadget::type).at(row.id);
        CHECK(row.values[0] == record.value(gadget::name));
        CHECK(row.values[1] == value(row.id));
        CHECK(row.values[2] == (record.isEmpty(gadget::part) ? Value() : value(record.get(gadget::part))));
        CHECK(row.values[3] == through(sample, record, gadget::madeBy, maker::type, maker::region));
        if (at > 0 && rows[at - 1].values[1].isEmpty())
            CHECK(row.values[1].isEmpty());
        else if (at > 0 && !row.values[1].isEmpty())
            CHECK(rows[at - 1].values[1].number() >= row.values[1].number());
        ++at;
        return true;
    });
    CHECK(at == ids.size());
}

TEST_CASE("counts, sums and sets of ids agree with the list")
{
    const Sample sample;
    Store &store = *sample.store;
    const Query query{u"gadget"_s, where(u"colour"_s, Operator::Contains, u"red"_s), {u"name"_s}, {}};
    const Ids ids = store.ids(query);
    CHECK(store.count(query) == qint64(ids.size()));
    qint64 sum = 0;
    for (const RecordId id : ids)
        sum += sample.records.at(&gadget::type).at(id).get(gadget::price).minor;
    CHECK(store.sum(query, u"price"_s) == sum);
    CHECK(store.ids(query, 3) == Ids(ids.begin(), ids.begin() + 3));

    qint64 prices = 0;
    for (const auto &[id, use] : sample.records.at(&usage::type))
        prices += sample.records.at(&gadget::type).at(use.get(usage::of)).get(gadget::price).minor;
    CHECK(store.sum({u"gadget_use"_s, {}, {}, {}}, u"gadget.price"_s) == prices);

    const Sql set = selectIdSet(store, query);
    Statement rows = store.connection().prepare("SELECT count(*) FROM gadget WHERE id IN (" + set.text + ")");
    set.bindTo(rows);
    REQUIRE(rows.step());
    CHECK(rows.integer(0) == qint64(ids.size()));
    CHECK_THROWS_AS(store.sum(query, u"colour"_s), Error);
}

TEST_CASE("a query with a wrong word is refused with the nearest right one")
{
    const Sample sample;
    const auto sentence = [&](const Query &query) {
        try {
            sample.store->ids(query);
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Usage);
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentence({u"gadget"_s, where(u"colur"_s, Operator::Equal, u"red"_s), {}, {}}).contains(u"colour"_s));
    CHECK(sentence({u"gadget"_s, where(u"maker.regin"_s, Operator::Equal, u"red"_s), {}, {}}).contains(u"region"_s));
    CHECK(sentence({u"gadget"_s, {}, {u"-pric"_s}, {}}).contains(u"price"_s));
    CHECK(sentence({u"gadgte"_s, {}, {}, {}}).contains(u"gadget"_s));
    CHECK(sentence({u"gadget"_s, where(u"colour.region"_s, Operator::Equal, u"red"_s), {}, {}}).contains(u"colour"_s));
    CHECK(sentence({u"gadget"_s, where(u"pieces"_s, Operator::Equal, u"many"_s), {}, {}}) != QString());
    CHECK(sentence({u"gadget"_s, where(u"pieces"_s, Operator::Contains, u"1"_s), {}, {}}).contains(u"pieces"_s));
    CHECK(sentence({u"gadget"_s, where(u"sold"_s, Operator::Less, u"true"_s), {}, {}}).contains(u"sold"_s));
    CHECK(sentence({u"gadget"_s, related(u"gadget_use.gadget_id"_s, {}, u"sum:place"_s, Operator::Greater, 1), {}, {}})
              .contains(u"place"_s));
    CHECK(sentence({u"gadget"_s, related(u"maker.region"_s, {}, u"count"_s, Operator::Greater, 1), {}, {}})
              .contains(u"maker"_s));
}

TEST_CASE("lists of titles, ids and indexed fields are read from indexes")
{
    const Sample sample;
    Store &store = *sample.store;
    const auto planOf = [&](const Sql &sql) {
        Statement rows = store.connection().prepare("EXPLAIN QUERY PLAN " + sql.text);
        sql.bindTo(rows);
        QString text;
        while (rows.step())
            text += rows.text(3) + u'\n';
        return text;
    };
    const auto plan = [&](const Query &query) { return planOf(selectIds(store, query, 50)); };
    const QString byTitle = plan({u"gadget"_s, {}, {u"name"_s}, {}});
    CHECK(byTitle.contains(u"INDEX"_s));
    CHECK_FALSE(byTitle.contains(u"TEMP B-TREE"_s));
    CHECK_FALSE(plan({u"gadget"_s, {}, {u"-name"_s}, {}}).contains(u"TEMP B-TREE"_s));
    CHECK(plan({u"gadget"_s, where(u"maker_id"_s, Operator::Equal, 3), {}, {}}).contains(u"maker_id=?"_s));
    CHECK(plan({u"gadget"_s, where(u"name"_s, Operator::Equal, u"Acme"_s), {}, {}}).contains(u"sort_key=?"_s));
    const Query recent{u"gadget"_s, where(u"made_on"_s, Operator::Greater, u"2026-03-01"_s), {}, {}};
    CHECK(planOf(selectCount(store, recent)).contains(u"made_on>?"_s));
    CHECK(plan({u"gadget"_s, where(u"code"_s, Operator::Equal, u"A-1234"_s), {}, {}}).contains(u"search"_s));
}
