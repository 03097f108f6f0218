// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a list: those delivered with a kind of record, and those people saved.
#pragma once

#include <QCoreApplication>
#include <vector>

#include "core/base/error.h"
#include "core/model/query.h"
#include "core/store/store.h"

namespace kith {

struct ListView
{
    QString key;  // "all", "unpaid"; of a saved one: "saved-7"
    QString name; // in the current language
    Query query;
    RecordId saved = 0; // the saved_view record; 0: delivered
};

class ListViews
{
    Q_DECLARE_TR_FUNCTIONS(kith::ListViews)

public:
    static std::vector<ListView> of(Store &store, const Shape &shape); // delivered first, then the saved ones
    // Both commit a Change of their own and return its id; renaming and deleting a delivered view is not possible.
    static RecordId save(Store &store, const Shape &shape, const QString &name, const Query &query);
    static void overwrite(Store &store, const ListView &view, const Query &query);
    static void rename(Store &store, const ListView &view, const QString &name);
    static void remove(Store &store, const ListView &view);
};

} // namespace kith
