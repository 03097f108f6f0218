// SPDX-License-Identifier: GPL-3.0-or-later
// dump, load, personal-data and erase.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "core/business_rules.h"
#include "core/exchange/dump.h"
#include "core/exchange/personal_data.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

void tell(Call &call, const DumpResult &result, const QString &sentence)
{
    if (call.output().isJson)
        call.output().json(
            {{u"tables"_s, result.tables}, {u"rows"_s, result.rows}, {u"attachments"_s, result.attachments}});
    else
        call.output().line(sentence.arg(result.tables).arg(result.rows).arg(result.attachments));
}

} // namespace

Done runDump(Call &call)
{
    Store &store = call.readOnlyStore();
    tell(call, dumpFile(store, call.argument(1), call.output().progress()),
         translate("cli", "written: %1 tables, %2 rows, %3 attachments"));
    return Good;
}

Done runLoad(Call &call)
{
    StoreOptions options;
    options.rules = businessRules();
    tell(call, loadDump(call.argument(0), call.argument(1), options, call.output().progress()),
         translate("cli", "loaded: %1 tables, %2 rows, %3 attachments"));
    return Good;
}

Done runPersonalData(Call &call)
{
    Store &store = call.readOnlyStore();
    const qint64 count =
        exportPersonalData(store, call.shape(1), call.id(2), call.argument(3), call.output().progress());
    if (call.output().isJson)
        call.output().json({{u"records"_s, count}, {u"folder"_s, call.argument(3)}});
    else
        call.output().line(translate("cli", "%1 records").arg(count));
    return Good;
}

Done runErase(Call &call)
{
    Store &store = call.store();
    const Shape &shape = call.shape(1);
    if (!call.has(u"--yes"_s)) {
        const PersonalRecords records = personalRecords(store, shape, call.id(2));
        QJsonArray groups;
        for (const PersonalRecords::Group &group : records.groups) {
            const bool kept = group.why == PersonalRecords::Why::Books || group.why == PersonalRecords::Why::Figures;
            groups.append(QJsonObject{
                {u"type"_s, group.shape->name()}, {u"count"_s, qint64(group.ids.size())}, {u"kept"_s, kept}});
            if (!call.output().isJson)
                call.output().line(
                    (kept ? translate("cli", "%1: %2, kept for the books without texts") : translate("cli", "%1: %2"))
                        .arg(group.shape->plural())
                        .arg(group.ids.size()));
        }
        if (call.output().isJson)
            call.output().json({{u"groups"_s, groups}});
        call.output().message(translate("cli",
                                        "Nothing was erased. With --yes it is, for good; backups made before still "
                                        "hold it."));
        return Good;
    }
    const ErasureResult result = erasePerson(store, shape, call.id(2), call.output().progress());
    if (call.output().isJson)
        call.output().json(
            {{u"removed"_s, result.removed}, {u"anonymised"_s, result.anonymised}, {u"change"_s, result.change}});
    else
        call.output().line(translate("cli", "removed %1, anonymised %2").arg(result.removed).arg(result.anonymised));
    return Good;
}

} // namespace kith::cli
