// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/paste_lead.h"

#include <QApplication>
#include <QClipboard>

#include "core/exchange/pasted_lead.h"
#include "core/model/types/lead.h"
#include "ui/shell/session.h"

namespace kith {

void pasteLead(Session &session)
{
    session.guard(nullptr, [&session] {
        Store &store = session.store();
        const QJsonObject fields = leadFromText(store.catalogue(), QApplication::clipboard()->text());
        if (fields.isEmpty())
            session.notify(QCoreApplication::translate(
                "paste lead", "There is no text to paste. Copy a signature, a message or a web form first."));
        else
            session.newRecord(store.shape(lead::type), fields);
    });
}

} // namespace kith
