// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/incoming_call.h"

#include <QCoreApplication>

#include "core/service/caller.h"
#include "ui/shell/session.h"

namespace kith {

using namespace Qt::StringLiterals;

void answerCall(Session &session, QWidget *parent, const QString &number)
{
    if (!session.hasStore() || number.trimmed().isEmpty())
        return;
    session.guard(parent, [&] {
        Store &store = session.store();
        const std::vector<Caller> callers = callersOf(store, number);
        if (!callers.empty()) {
            const Caller &caller = callers.front();
            if (caller.customer)
                session.openRecord(store.catalogue().get(u"customer"), caller.customer);
            else
                session.openRecord(*caller.shape, caller.id);
            QString notice = QCoreApplication::translate("call", "%1 calls: %2").arg(number, caller.title);
            if (callers.size() > 1)
                notice += u' ' + QCoreApplication::translate("call", "(%1 have this number)").arg(callers.size());
            session.notify(notice);
            return;
        }
        const bool isLead = session.prompts().confirm(
            parent, QCoreApplication::translate("call", "Nobody has the number %1. Who is calling?").arg(number),
            QCoreApplication::translate("call", "New lead"), QCoreApplication::translate("call", "New contact"));
        session.newRecord(store.catalogue().get(isLead ? u"lead" : u"contact"), {{u"phone"_s, number.trimmed()}});
    });
}

} // namespace kith
