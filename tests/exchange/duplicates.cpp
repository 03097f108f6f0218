// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <set>

#include "core/base/error.h"
#include "core/exchange/duplicate_subjects.h"
#include "core/exchange/duplicates.h"
#include "core/model/types/contact.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/customer.h"
#include "core/model/types/lead.h"
#include "tests/exchange/import_test.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct Quality
{
    double precision, recall;
    int truth;
};

// Pairs that were found against pairs of the same truth.
Quality quality(const std::vector<DuplicatePair> &pairs, const std::map<RecordId, QString> &truth)
{
    std::map<QString, int> sizes;
    for (const auto &[id, who] : truth)
        ++sizes[who];
    int wanted = 0;
    for (const auto &[who, size] : sizes)
        wanted += size * (size - 1) / 2;
    int right = 0;
    for (const DuplicatePair &pair : pairs)
        right += truth.at(pair.first) == truth.at(pair.second);
    return {pairs.empty() ? 0 : double(right) / double(pairs.size()), double(right) / wanted, wanted};
}

// The file's rows as contacts; the truth of each by its id.
std::map<RecordId, QString> contactsFrom(test::ImportFixture &file, const QString &path,
                                         const std::map<QString, const Field<QString> *> &texts,
                                         const QString &truthColumn,
                                         const std::function<Day(const std::map<QString, QString> &)> &born)
{
    std::map<RecordId, QString> truth;
    const std::vector<QStringList> rows = test::readAll(path);
    Change change(*file.store, u"Test"_s, Change::Size::Bulk);
    for (size_t i = 1; i < rows.size(); ++i) {
        std::map<QString, QString> row;
        for (qsizetype column = 0; column < rows[i].size(); ++column)
            row[rows[0].at(column).trimmed()] = rows[i].at(column).trimmed();
        Record contact = file.store->blank(contact::type);
        for (const auto &[column, field] : texts)
            contact.set(*field, (contact.get(*field) + u' ' + row[column]).trimmed());
        if (const Day day = born(row); day.isValid())
            contact.set(contact::birthDate, day);
        REQUIRE(change.save(contact).isEmpty());
        truth[contact.id()] = row[truthColumn].section(u'-', 0, 1);
    }
    change.commit();
    return truth;
}

RecordId add(Store &store, const RecordType &type, const std::map<const Field<QString> *, QString> &values)
{
    Change change(store, u"Test"_s);
    Record record = store.blank(type);
    for (const auto &[field, value] : values)
        record.set(*field, value);
    REQUIRE(change.save(record).isEmpty());
    change.commit();
    return record.id();
}

std::set<std::pair<RecordId, RecordId>> found(Store &store, const QString &type = u"customer"_s)
{
    std::set<std::pair<RecordId, RecordId>> pairs;
    for (const DuplicatePair &pair : findDuplicates(store, {.types = {type}}))
        pairs.emplace(pair.first, pair.second);
    return pairs;
}

} // namespace

TEST_CASE("duplicates of febrl and RLdata500 are found with the settings as delivered")
{
    const QString data = test::dataFolder(u"duplicates"_s);
    if (data.isEmpty()) {
        WARN("skipped: KITH_TEST_DATA/duplicates is missing");
        return;
    }
    {
        test::ImportFixture file;
        const auto truth = contactsFrom(
            file, data + u"/febrl-dataset1.csv"_s,
            {{u"given_name"_s, &contact::firstName},
             {u"surname"_s, &contact::lastName},
             {u"street_number"_s, &contact::street},
             {u"postcode"_s, &contact::postcode},
             {u"suburb"_s, &contact::city},
             {u"state"_s, &contact::region}},
            u"rec_id"_s, [](const auto &row) { return QDate::fromString(row.at(u"date_of_birth"_s), u"yyyyMMdd"_s); });
        const Quality result = quality(findDuplicates(*file.store, {.types = {u"contact"_s}}), truth);
        WARN("febrl-dataset1: precision " << result.precision << ", recall " << result.recall << " of "
                                          << result.truth);
        CHECK(result.truth == 500);
        CHECK(result.precision >= 0.95);
        CHECK(result.recall >= 0.95);
    }
    test::ImportFixture file;
    const auto truth = contactsFrom(
        file, data + u"/RLdata500.csv"_s, {{u"fname_c1"_s, &contact::firstName}, {u"lname_c1"_s, &contact::lastName}},
        u"true_id"_s,
        [](const auto &row) { return Day(row.at(u"by"_s).toInt(), row.at(u"bm"_s).toInt(), row.at(u"bd"_s).toInt()); });
    const Quality result = quality(findDuplicates(*file.store, {.types = {u"contact"_s}}), truth);
    WARN("RLdata500: precision " << result.precision << ", recall " << result.recall << " of " << result.truth);
    CHECK(result.truth == 50);
    CHECK(result.precision >= 0.95);
    CHECK(result.recall >= 0.95);
}

TEST_CASE("customers are the same by name, sound, number or address, and not by what many share")
{
    test::ImportFixture file;
    Store &store = *file.store;
    const RecordId acme = add(store, customer::type, {{&customer::name, u"Acme Trading Co., Ltd."_s}});
    const RecordId wide = add(store, customer::type, {{&customer::name, u"Ａｃｍé  TRADING"_s}});
    const RecordId tea =
        add(store, customer::type, {{&customer::name, u"北辰贸易有限公司"_s}, {&customer::city, u"北京"_s}});
    const RecordId sound = add(store, customer::type, {{&customer::name, u"北晨贸易"_s}, {&customer::city, u"北京"_s}});
    const RecordId latin =
        add(store, customer::type, {{&customer::name, u"Beichen Maoyi"_s}, {&customer::phone, u"+86 10 8888 1234"_s}});
    const RecordId other = add(
        store, customer::type,
        {{&customer::name, u"Lotus"_s}, {&customer::email, u"HI@lotus.cn"_s}, {&customer::phone, u"010-88881234"_s}});
    const RecordId mail =
        add(store, customer::type, {{&customer::name, u"Lotus House"_s}, {&customer::email, u"hi@Lotus.cn"_s}});
    const auto pairs = found(store);
    CHECK(pairs.contains({acme, wide}));
    CHECK(pairs.contains({tea, sound}));
    CHECK(pairs.contains({other, mail}));
    CHECK(!pairs.contains({acme, tea}));
    CHECK(!pairs.contains({latin, other})); // a number alone: perhaps the landlord's
    for (const DuplicatePair &pair : findDuplicates(store, {})) {
        CHECK(pair.score >= 50);
        CHECK(!pair.reasons.isEmpty());
        CHECK(pair.first < pair.second);
    }

    for (int i = 0; i < 100; ++i) // a switchboard
        add(store, customer::type,
            {{&customer::name, u"Tenant %1 %2"_s.arg(QChar(u'a' + i % 26)).arg(i * 7919)},
             {&customer::phone, u"555 000 111"_s}});
    CHECK(found(store).size() == pairs.size());
    CHECK(plainOrganisation(u"the acme trading co., ltd."_s) == u"acme trading");
    CHECK(plainOrganisation(u"北辰贸易有限公司"_s) == u"北辰贸易");
    CHECK(phoneKey(u"+86 138 0013 8000") == phoneKey(u"138-0013-8000"));
    CHECK(phoneKey(u"n/a") == 0);
}

TEST_CASE("pairs found different stay apart, undo included, and what is typed is compared with what is there")
{
    test::ImportFixture file;
    Store &store = *file.store;
    const RecordId first =
        add(store, customer::type, {{&customer::name, u"Golden Leaf"_s}, {&customer::phone, u"030 123456"_s}});
    const RecordId second =
        add(store, customer::type, {{&customer::name, u"Golden Leaf GmbH"_s}, {&customer::phone, u"030 123456"_s}});
    CHECK(found(store).size() == 1);
    const qint64 change = keepApart(store, store.shape(customer::type), second, first);
    CHECK(found(store).empty());
    Change::undo(store, change);
    CHECK(found(store).size() == 1);

    Record draft = store.blank(customer::type);
    draft.set(customer::name, u"Golden leaf"_s);
    draft.set(customer::phone, u"030 123456"_s);
    const auto like = duplicatesOf(store, draft);
    REQUIRE(like.size() == 2);
    CHECK(like.front().second == first);
    CHECK(duplicatesOf(store, store.blank(customer::type)).empty());
    CHECK_THROWS_AS(findDuplicates(store, {.types = {u"order"_s}}), Error);
}

TEST_CASE("customers, contacts and leads are compared with each other, by all their numbers")
{
    test::ImportFixture file;
    Store &store = *file.store;
    const RecordId person =
        add(store, contact::type, {{&contact::firstName, u"晓华"_s}, {&contact::lastName, u"单"_s}});
    Change change(store, u"Test"_s);
    Record point = store.blank(contact_point::type);
    point.set(contact_point::contact, person);
    point.set(contact_point::kind, u"mobile"_s);
    point.set(contact_point::value, u"138 0013 8000"_s);
    REQUIRE(change.save(point).isEmpty());
    change.commit();
    const RecordId prospect =
        add(store, lead::type, {{&lead::name, u"单晓华"_s}, {&lead::mobile, u"+86 13800138000"_s}});
    const auto pairs = findDuplicates(store, {.types = {u"customer"_s, u"contact"_s, u"lead"_s}});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].firstShape == &store.shape(contact::type));
    CHECK(pairs[0].first == person);
    CHECK(pairs[0].second == prospect);
    CHECK(pairs[0].score > 90);
}
