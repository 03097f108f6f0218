// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/model/query.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a query keeps its permanent JSON form")
{
    Query query;
    query.type = u"customer"_s;
    query.where = all({where(u"customer.region"_s, Operator::Equal, u"East"_s), no(where(u"email"_s, Operator::Empty)),
                       any({where(u"grade"_s, Operator::In, QJsonArray{u"A"_s, u"B"_s}),
                            where(u"last_order_on"_s, Operator::Less, QJsonObject{{u"today"_s, -90}})}),
                       related(u"order.customer_id"_s, where(u"status"_s, Operator::NotEqual, u"quote"_s), u"sum:net"_s,
                               Operator::GreaterOrEqual, u"1000.00"_s)});
    query.sort = {u"-revenue"_s};
    query.columns = {u"name"_s, u"city"_s};
    CHECK(
        compact(query.toJson()) ==
        R"({"columns":["name","city"],"sort":["-revenue"],"type":"customer","where":{"all":[)"
        R"({"field":"customer.region","op":"=","value":"East"},{"not":{"field":"email","op":"empty"}},)"
        R"({"any":[{"field":"grade","op":"in","value":["A","B"]},{"field":"last_order_on","op":"<","value":{"today":-90}}]},)"
        R"({"measure":"sum:net","op":">=","related":"order.customer_id","value":"1000.00",)"
        R"("where":{"field":"status","op":"!=","value":"quote"}}]}})");
    CHECK(Query::fromJson(query.toJson()) == query);
}

TEST_CASE("a query of everything is short")
{
    const Query query = Query::fromJson(object(R"({"type":"order"})"));
    CHECK(query.where.isTrivial());
    CHECK(compact(query.toJson()) == R"({"type":"order"})");
    CHECK(Condition::fromJson({}).isTrivial());
    CHECK_FALSE(any({}).isTrivial()); // none of nothing is true
}

TEST_CASE("related records are counted unless said otherwise")
{
    const Condition condition = Condition::fromJson(object(R"({"related":"order.customer_id","op":">","value":"3"})"));
    CHECK(condition.measure == u"count"_s);
    CHECK(condition.parts.empty());
    CHECK(Condition::fromJson(condition.toJson()) == condition);
}

TEST_CASE("a filter that cannot be read is refused in words")
{
    for (const char *json :
         {R"({"where":{}})", R"({"type":"order","where":{"field":"x"}})",
          R"({"type":"order","where":{"field":"x","op":"like","value":"y"}})",
          R"({"type":"order","where":{"field":"x","op":"="}})", R"({"type":"order","where":{"all":{}}})",
          R"({"type":"order","where":{"any":["x"]}})", R"({"type":"order","where":{"not":1}})",
          R"({"type":"order","where":{"nonsense":1}})", R"({"type":"order","where":[]})",
          R"({"type":"order","where":{"related":"order","op":">","value":"3"}})"}) {
        CAPTURE(json);
        try {
            Query::fromJson(object(json));
            FAIL_CHECK("was read");
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Invalid);
            CHECK_FALSE(error.sentence().isEmpty());
        }
    }
}

TEST_CASE("operators have permanent keys")
{
    for (const Operator op :
         {Operator::Equal, Operator::NotEqual, Operator::Less, Operator::LessOrEqual, Operator::Greater,
          Operator::GreaterOrEqual, Operator::Contains, Operator::Empty, Operator::NotEmpty, Operator::In})
        CHECK(operatorFromKey(operatorKey(op)) == op);
    CHECK(operatorFromKey(u"like") == std::nullopt);
}

TEST_CASE("conditions of the command line are read")
{
    CHECK(parseCondition(u"region = East"_s) == where(u"region"_s, Operator::Equal, u"East"_s));
    CHECK(parseCondition(u"region=East Side"_s) == where(u"region"_s, Operator::Equal, u"East Side"_s));
    CHECK(parseCondition(u" city ~ 杭 "_s) == where(u"city"_s, Operator::Contains, u"杭"_s));
    CHECK(parseCondition(u"revenue>=1000.50"_s) == where(u"revenue"_s, Operator::GreaterOrEqual, u"1000.50"_s));
    CHECK(parseCondition(u"customer.region != East"_s) == where(u"customer.region"_s, Operator::NotEqual, u"East"_s));
    CHECK(parseCondition(u"email empty"_s) == where(u"email"_s, Operator::Empty));
    CHECK(parseCondition(u"email !empty"_s) == where(u"email"_s, Operator::NotEmpty));
    CHECK(parseCondition(u"email ="_s) == where(u"email"_s, Operator::Empty));
    CHECK(parseCondition(u"grade in A,B"_s) == where(u"grade"_s, Operator::In, QJsonArray{u"A"_s, u"B"_s}));
    CHECK(parseCondition(u"city in 'Paris, Texas', Rome"_s) ==
          where(u"city"_s, Operator::In, QJsonArray{u"Paris, Texas"_s, u"Rome"_s}));
    CHECK(parseCondition(u"name = \"a = b\""_s) == where(u"name"_s, Operator::Equal, u"a = b"_s));
    CHECK(parseCondition(u"due_on < today"_s) == where(u"due_on"_s, Operator::Less, QJsonObject{{u"today"_s, 0}}));
    CHECK(parseCondition(u"due_on < today - 30"_s) ==
          where(u"due_on"_s, Operator::Less, QJsonObject{{u"today"_s, -30}}));
    CHECK(parseCondition(u"name = 'today'"_s) == where(u"name"_s, Operator::Equal, u"today"_s));
    CHECK(parseCondition(u"name = todayish"_s) == where(u"name"_s, Operator::Equal, u"todayish"_s));
    CHECK(parseCondition(u"owner_id = me"_s) == where(u"owner_id"_s, Operator::Equal, QJsonObject{{u"me"_s, true}}));
    CHECK(parseCondition(u"name = me"_s) == where(u"name"_s, Operator::Equal, u"me"_s));
}

TEST_CASE("a condition that cannot be read names what is expected")
{
    for (const QString &text :
         {u""_s, u"region"_s, u"= East"_s, u"region is East"_s, u"region <"_s, u"region ~"_s, u"emailempty"_s}) {
        CAPTURE(text.toStdString());
        try {
            parseCondition(text);
            FAIL_CHECK("was read");
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Usage);
        }
    }
}
