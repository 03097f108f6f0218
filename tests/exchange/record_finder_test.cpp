// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include "core/business_rules.h"
#include "core/exchange/record_finder.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/store.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("an import finds records by an index, not by reading all of them for each row")
{
    QTemporaryDir folder;
    StoreOptions options;
    options.rules = businessRules();
    const auto store =
        Store::create(folder.filePath(u"firm.kith"_s), {u"Firm"_s, u"EUR"_s, u"Europe/Berlin"_s}, options);
    int asked = 0;
    for (const auto &shape : store->catalogue().shapes()) {
        if (shape->type().has(Private))
            continue; // never imported
        for (const FieldInfo *field : shape->fields()) {
            const bool hasIndex = field->has(Indexed) || field->has(Unique) || field == &standard::externalId;
            if (!hasIndex || !field->isStored() || !field->isText())
                continue;
            const RecordFinder finder(*store, *shape, {field});
            const std::vector<Value> value{Value(u"X-1"_s)};
            INFO(finder.statement(value).toStdString());
            Statement plan = store->connection().prepare("EXPLAIN QUERY PLAN " + finder.statement(value));
            QString words;
            while (plan.step())
                words += plan.text(3) + u'\n';
            INFO(shape->name().toStdString() << '.' << field->name << ": " << words.toStdString());
            CHECK(words.contains(u"SEARCH"_s));
            CHECK_FALSE(words.contains(u"SCAN"_s));
            ++asked;
        }
    }
    CHECK(asked > 20);
}
