// SPDX-License-Identifier: GPL-3.0-or-later
// One filter as a person thinks of it ("Ordered on: in the last 90 days") and as the condition it stands for.
#pragma once

#include <optional>
#include <QCoreApplication>
#include <QJsonArray>
#include <vector>

#include "core/base/error.h"
#include "core/model/query.h"
#include "core/store/store.h"

namespace kith {

struct FilterTerm
{
    enum class Op {
        Contains,
        Is,
        IsNot,
        AnyOf,
        NoneOf,
        Empty,
        NotEmpty,
        Yes,
        No,
        MoreThan,
        AtLeast,
        LessThan,
        AtMost,
        Between,
        On,
        From,
        Until,
        LastDays,
        NextDays,
        LongerAgo,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        ThisYear,
        LastYear,
    };

    QString field; // path
    Op op = Op::Contains;
    QJsonArray values; // as the operator needs them: keys or ids, one or two literals, a number of days

    bool isFinished() const; // has the values that its operator needs
    Condition condition() const;
    static std::optional<FilterTerm> from(Store &store, const Shape &shape, const Condition &condition);
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(kith::FilterWords)

public:
    static std::vector<FilterTerm::Op> operatorsFor(const FieldInfo &field); // the usual one first
    static QString name(FilterTerm::Op op, const FieldInfo &field);
    // "Region", "East, West": the two halves of a chip.
    struct Words
    {
        QString what;
        QString value;
    };
    static Words of(Store &store, const Shape &shape, const FilterTerm &term);
    static Words of(Store &store, const Shape &shape, const Condition &condition); // any condition, as a sentence
};

} // namespace kith
