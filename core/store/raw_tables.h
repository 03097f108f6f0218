// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a data file as they lie in it, for taking the whole file out and putting it into a new one. Nothing is
// checked or derived here: what comes in is what went out.
#pragma once

#include <functional>
#include <QByteArray>
#include <QList>
#include <span>
#include <variant>
#include <vector>

#include "core/store/store.h"

namespace kith {

using RawValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

struct RawTable
{
    QByteArray name;
    QList<QByteArray> columns;
    QList<QByteArray> types; // INTEGER, TEXT, REAL, BLOB
};

// All but the search index, which is made anew. In the order of their names.
std::vector<RawTable> rawTables(Store &store);
// In the order of the primary key.
void forEachRawRow(Store &store, const RawTable &table, const std::function<void(const std::vector<RawValue> &)> &take);

// Replaces everything in a new file by other rows: one transaction, committed only when all references are right.
class RawLoader
{
public:
    explicit RawLoader(Store &store); // empties all tables
    ~RawLoader();
    RawLoader(const RawLoader &) = delete;

    void add(const RawTable &table, const std::vector<RawValue> &row);
    void commit(); // throws Error{File}, Error{Invalid}

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kith
