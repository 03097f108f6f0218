// SPDX-License-Identifier: GPL-3.0-or-later
// escalate.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/model/types/staff.h"
#include "core/service/escalation.h"

namespace kith::cli {

using namespace Qt::StringLiterals;

Done runEscalate(Call &call)
{
    Store &store = call.store();
    const Escalation done = escalate(store, call.output().progress());
    if (call.output().isJson) {
        QJsonArray events;
        for (const Escalated &event : done.events)
            events << QJsonObject{{u"at"_s, toIso(event.passed.at)},
                                  {u"complaint"_s, event.complaint},
                                  {u"number"_s, event.number},
                                  {u"subject"_s, event.subject},
                                  {u"promise"_s, promisedKey(event.passed.promised)},
                                  {u"percent"_s, event.passed.percent},
                                  {u"level"_s, event.passed.level},
                                  {u"told"_s, event.told ? QJsonValue(event.told) : QJsonValue()},
                                  {u"task"_s, event.task ? QJsonValue(event.task) : QJsonValue()}};
        call.output().json({{u"checked"_s, done.checked},
                            {u"redated"_s, done.redated},
                            {u"escalated"_s, events},
                            {u"change"_s, done.change ? QJsonValue(done.change) : QJsonValue()}});
        return Good;
    }
    if (!done.events.empty()) {
        TextTable table(call.output(),
                        {{translate("cli", "When")}, {translate("cli", "What")}, {translate("cli", "Told")}});
        for (const Escalated &event : done.events)
            table.add({toLocalIso(event.passed.at, store.zone()), escalationSentence(event),
                       event.told ? store.title(store.shape(staff::type), event.told) : translate("cli", "nobody")});
        table.finish();
    }
    call.output().message(
        translate("cli", "%1 open cases looked at, %2 steps passed, %3 due times changed.")
            .arg(QString::number(done.checked), QString::number(done.events.size()), QString::number(done.redated)));
    return Good;
}

} // namespace kith::cli
