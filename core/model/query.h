// SPDX-License-Identifier: GPL-3.0-or-later
// Which records: a kind, a condition, an order, columns. Lists, segments, saved views, drill-downs, exports and mass
// edits are all a Query. Its JSON form is permanent (architecture.md, "Query as JSON").
#pragma once

#include <optional>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/model/value.h"

namespace kith {

class Catalogue;

enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, Empty, NotEmpty, In };

QString operatorKey(Operator op); // "=", "!=", "<" ... "~", "empty", "!empty", "in"
std::optional<Operator> operatorFromKey(QStringView key);

// A node of the condition tree. Values are JSON: a literal as in files ("2026-11-22", 1234.50 as text "1234.50", key,
// id, array for `in`), {"today":-90}, {"start":"year","shift":-1} or {"me":true}.
struct Condition
{
    enum class Kind { All, Any, Not, Field, Related, Segment };

    Kind kind = Kind::All;
    std::vector<Condition> parts; // All, Any: any number (All of none is true); Not: one; Related: one or none

    QString field; // Field: "region", "customer.region", "customer_id.region": through references
    Operator op = Operator::Equal;
    QJsonValue value;

    QString related;                           // Related: "order.customer_id": kind and its field that points to ours
    QString measure = QStringLiteral("count"); // count, sum:net, min:ordered_on, max:ordered_on

    // Segment: of which it, or what `field` refers to, is a member; found anew each time unless the segment is frozen.
    qint64 segment = 0;

    bool isTrivial() const { return kind == Kind::All && parts.empty(); }
    QJsonObject toJson() const;
    static Condition fromJson(const QJsonObject &json); // throws Error{Invalid}
    friend bool operator==(const Condition &, const Condition &) = default;
};

// Builders: all({where("region", "=", "East"), where("revenue", ">", "1000.00")}).
Condition where(const QString &field, Operator op, QJsonValue value = {});
Condition all(std::vector<Condition> parts);
Condition any(std::vector<Condition> parts);
Condition no(Condition part);
Condition related(const QString &kindAndField, Condition condition, const QString &measure, Operator op,
                  QJsonValue value);

Condition inSegment(qint64 segment, const QString &field = {});

struct Query
{
    QString type;
    Condition where;
    QStringList sort;    // "name", "-revenue", "customer.region"; id is always last
    QStringList columns; // empty: the listed fields

    QJsonObject toJson() const;
    static Query fromJson(const QJsonObject &json); // throws Error{Invalid}
    friend bool operator==(const Query &, const Query &) = default;
};

// "region = East", "city ~ berg", "last_order_on < 2026-01-01", "email empty", "grade in A,B": one condition of
// kith-cli. Throws Error{Usage}.
Condition parseCondition(const QString &text);

} // namespace kith
