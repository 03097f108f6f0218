// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/closed_question.h"

#include <QCoreApplication>
#include <QWidget>

#include "core/exchange/closed_periods.h"
#include "ui/shell/session.h"

namespace kith {

namespace {

bool isWanted(Session &session, QWidget *parent, const QString &warning)
{
    return warning.isEmpty() ||
           session.prompts().confirm(parent, warning, QCoreApplication::translate("closed", "Change it all the same"),
                                     QCoreApplication::translate("closed", "Leave as it was"));
}

} // namespace

bool mayTouch(Session &session, QWidget *parent, const Record &after)
{
    QString warning;
    return session.guard(parent, [&] { warning = closedPeriodWarning(session.store(), after); }) &&
           isWanted(session, parent, warning);
}

bool mayTouch(Session &session, QWidget *parent, const Shape &shape, const std::vector<RecordId> &ids)
{
    QString warning;
    return session.guard(parent, [&] { warning = closedPeriodWarning(session.store(), shape, ids); }) &&
           isWanted(session, parent, warning);
}

} // namespace kith
