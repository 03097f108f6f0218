// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, constraints and indexes derived from the descriptions.
#pragma once

#include <QByteArray>
#include <QList>

#include "core/model/catalogue.h"

namespace kith {

enum class Dialect { SQLite, PostgreSQL };

inline constexpr int applicationId = 0x4b697468; // "Kith", PRAGMA application_id
inline constexpr int schemaVersion = 1;          // PRAGMA user_version; grows with every numbered upgrade step

QList<QByteArray> schemaStatements(const Catalogue &catalogue, Dialect dialect); // everything, in an order that runs
QByteArray tableStatement(const Catalogue &catalogue, const Shape &shape, Dialect dialect);
QList<QByteArray> indexStatements(const Shape &shape, Dialect dialect);
QByteArray columnDefinition(const FieldInfo &field, Dialect dialect);
QByteArray sqlName(const Shape &shape); // quoted where it must be: "order"

} // namespace kith
