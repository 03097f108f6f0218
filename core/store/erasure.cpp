// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include <optional>

namespace kith {

void forgetHistory(Store &store, const std::vector<std::pair<const Shape *, RecordId>> &records,
                   const QStringList &words, const QString &instead)
{
    std::optional<Transaction> own;
    if (!store.connection().inTransaction())
        own.emplace(store.connection(), Transaction::Mode::Write);
    for (const auto &[shape, id] : records) {
        Statement changes = store.connection().prepare(
            "UPDATE change SET undoable = 0 WHERE id IN (SELECT change_id FROM change_item WHERE type = ?1 AND "
            "record_id = ?2 "
            "UNION SELECT change_id FROM change_range WHERE type = ?1 AND ?2 BETWEEN first_id AND last_id)");
        changes.bind(1, shape->name()).bind(2, id);
        changes.run();
        for (const QString &word : words) {
            if (word.size() < 2)
                continue;
            Statement names = store.connection().prepare("UPDATE change SET name = replace(name, ?3, ?4) WHERE "
                                                         "instr(name, ?3) > 0 AND id IN (SELECT change_id FROM "
                                                         "change_item WHERE type = ?1 AND record_id = ?2 UNION SELECT "
                                                         "change_id FROM change_range WHERE type = ?1 AND "
                                                         "?2 BETWEEN first_id AND last_id)");
            names.bind(1, shape->name()).bind(2, id).bind(3, word).bind(4, instead);
            names.run();
        }
        if (shape->field(u"media_type")) { // an attachment: undo would have needed what is in it
            Statement bytes = store.connection().prepare("DELETE FROM attachment_content WHERE attachment_id = ?");
            bytes.bind(1, id);
            bytes.run();
        }
        Statement items =
            store.connection().prepare("UPDATE change_item SET old_values = CASE WHEN old_values IS NULL THEN NULL "
                                       "ELSE '{}' END, new_values = CASE WHEN "
                                       "new_values IS NULL THEN NULL ELSE '{}' END WHERE type = ? AND record_id = ?");
        items.bind(1, shape->name()).bind(2, id);
        items.run();
    }
    // Terms tell little of a text, but not nothing.
    store.connection().execute("INSERT INTO setting (name, value) VALUES ('search.version', '0') "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (own)
        own->commit();
}

void forgetLog(Store &store)
{
    store.connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace kith
