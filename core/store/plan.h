// SPDX-License-Identifier: GPL-3.0-or-later
// What saving and reading a kind of record needs, worked out once per open file: SQL texts, slots, rollups, rules.
#pragma once

#include <memory>
#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

#include "core/model/catalogue.h"
#include "core/store/rule.h"

namespace kith {

class Statement;

struct RollupPlan
{
    const Rollup *rollup = nullptr;
    const Shape *parent = nullptr;
    const Shape *child = nullptr;
    int place = 0; // among the parent's rollups
    int parentSlot = -1;
    int throughSlot = -1;
    int ofSlot = -1;
    int rateSlot = -1; // Money sums of a child with its own currency
    int currencySlot = -1;
    struct Condition
    {
        int slot;
        QStringList oneOf;
    };
    std::vector<Condition> where;
    QByteArray sql; // the aggregate over the children: "SELECT … FROM child WHERE <where>", grouped or for one parent

    bool isEnd() const { return rollup->function == RollupFunction::First || rollup->function == RollupFunction::Last; }
    bool counts(const Record &childRecord) const;
    qint64 amount(const Record &childRecord, int fileDigits) const; // what it adds to a Sum or Count
};

struct RulePlan
{
    const Rule *rule;
    std::vector<int> watched; // slots; empty: all
};

struct Plan
{
    const Shape *shape = nullptr;
    std::vector<int> stored; // slots in the order of the columns
    std::vector<int> findable;
    QByteArray table;
    QByteArray select; // "SELECT id, version, … FROM table"
    int titleSlot = -1, sortKeySlot = -1, createdSlot = -1, updatedSlot = -1, currencySlot = -1;
    std::vector<const RollupPlan *> gives; // as a child
    std::vector<const RollupPlan *> takes; // as a parent
    std::vector<RulePlan> rules;
    std::vector<const ComputedField *> computed;
    std::vector<const Guard *> guards;
    int depth = 0; // kinds that roll up into this one have a smaller depth

    Record record(const Statement &row) const; // of `select`
};

class Plans
{
public:
    Plans(const Catalogue &catalogue, const Rules &rules);
    const Plan &of(const Shape &shape) const { return *m_byNumber.at(shape.type().number); }
    const std::vector<const Plan *> &byDepth() const { return m_byDepth; }

private:
    void planRollups(const Catalogue &catalogue);
    Plan &mutablePlan(const Shape &shape) { return *m_byNumber.at(shape.type().number); }

    std::unordered_map<int, std::unique_ptr<Plan>> m_byNumber;
    std::vector<std::unique_ptr<RollupPlan>> m_rollups;
    std::vector<const Plan *> m_byDepth;
};

} // namespace kith
