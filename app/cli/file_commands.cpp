// SPDX-License-Identifier: GPL-3.0-or-later
// new, backup, restore, check: the data file as a whole.
#include "app/cli/run.h"

#include "app/cli/call.h"
#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/sales/sums.h"
#include "core/store/backup.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

void sayPath(Call &call, const QString &path, const QString &key)
{
    if (call.output().isJson)
        call.output().json({{key, path}});
    else
        call.output().line(path);
}

} // namespace

Done runNew(Call &call)
{
    StoreOptions options;
    options.rules = businessRules();
    if (call.has(u"--demo"_s)) {
        if (call.has(u"--business"_s) || call.has(u"--currency"_s))
            throw Error(ErrorKind::Usage, translate("cli", "The demo business has a name and a currency of its own: "
                                                           "leave --business and --currency out."));
        createDemoBusiness(call.argument(0), options, call.output().progress());
        sayPath(call, call.argument(0), u"created"_s);
        return Good;
    }
    NewFile file;
    file.businessName = call.option(u"--business"_s);
    if (call.has(u"--currency"_s)) {
        file.currency = call.option(u"--currency"_s).toUpper();
        if (!Currency::isKnown(file.currency))
            throw Error(ErrorKind::Usage,
                        translate("cli", "“%1” is no currency. Give its three letters, such as CNY, EUR or USD.")
                            .arg(call.option(u"--currency"_s)));
    }
    const auto store = Store::create(call.argument(0), file, options);
    sayPath(call, call.argument(0), u"created"_s);
    return Good;
}

Done runBackup(Call &call)
{
    Store &store = call.store();
    sayPath(call, backup(store, call.argument(1), call.output().progress()), u"backup"_s);
    return Good;
}

Done runRestore(Call &call)
{
    const QString kept = restoreBackup(call.argument(0), call.argument(1));
    if (call.output().isJson) {
        call.output().json({{u"restored"_s, call.argument(1)}, {u"kept"_s, kept}});
        return Good;
    }
    call.output().line(call.argument(1));
    if (!kept.isEmpty())
        call.output().message(translate("cli", "What was there before is kept as %1.").arg(kept));
    return Good;
}

Done runCheck(Call &call)
{
    const bool repair = call.has(u"--repair"_s);
    Store &store = repair ? call.store() : call.readOnlyStore();
    CheckResult result = check(store, repair, call.output().progress());
    // After a repair: what is left is not only a figure that was not kept up.
    result.findings += brokenSums(store, call.output().progress());
    if (call.output().isJson)
        call.output().json({{u"findings"_s, QJsonArray::fromStringList(result.findings)},
                            {u"repaired"_s, QJsonArray::fromStringList(result.repaired)}});
    for (const QString &finding : result.findings) {
        if (!call.output().isJson)
            call.output().line(finding);
    }
    for (const QString &repaired : result.repaired) {
        if (!call.output().isJson)
            call.output().line(repaired);
    }
    if (!result.findings.isEmpty())
        return DataSaysNo;
    call.output().message(translate("cli", "All is well."));
    return Good;
}

} // namespace kith::cli
