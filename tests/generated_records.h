// SPDX-License-Identifier: GPL-3.0-or-later
// Records of any kind with believable values in every field, for tests that loop over the catalogue.
#pragma once

#include <memory>
#include <QTemporaryDir>
#include <random>

#include "core/store/change.h"

namespace kith::test {

// A new data file in a folder that goes away with it.
struct TemporaryFile
{
    explicit TemporaryFile(StoreOptions options = {},
                           const NewFile &file = {QStringLiteral("Test"), QStringLiteral("EUR"),
                                                  QStringLiteral("Europe/Berlin")});
    QString path() const { return folder.filePath(QStringLiteral("test.kith")); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

// A value that a person could type into that field; references are filled by generated().
Value generatedValue(Store &store, const FieldInfo &field, std::mt19937 &random);

// Saves a record with values in every typed field; required records it refers to are made, too.
Record generated(Change &change, const Shape &shape, std::mt19937 &random, int depth = 0);

} // namespace kith::test
