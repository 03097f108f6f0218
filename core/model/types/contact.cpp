// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/contact.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "core/model/problem.h"
#include "core/model/record.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/lead.h"

namespace kith::contact {

namespace {

// Chinese: family name first, no blank.
QString joined(const QString &first, const QString &last)
{
    if (first.isEmpty() || last.isEmpty())
        return first + last;
    if (hasHan(first) || hasHan(last))
        return last + first;
    return first + u' ' + last;
}

} // namespace

void derive(Record &record)
{
    const QString name = joined(record.get(firstName).trimmed(), record.get(lastName).trimmed());
    if (!name.isEmpty())
        record.set(fullName, name);
    else if (record.isEmpty(fullName)) // files know some people by their address only
        record.set(fullName, record.get(email));
}

void check(const Record &record, Problems &problems)
{
    if (record.isEmpty(fullName) && record.isEmpty(firstName) && record.isEmpty(lastName) && record.isEmpty(email))
        problems.add(fullName,
                     QCoreApplication::translate("check", "Give the contact a first name, a last name or an e-mail."));
}

} // namespace kith::contact

namespace kith::contact_point {

void check(const Record &record, Problems &problems)
{
    const int owners = int(!record.isEmpty(customer)) + int(!record.isEmpty(contact)) + int(!record.isEmpty(lead));
    if (owners != 1)
        problems.add(QCoreApplication::translate("check", "It must belong to exactly one customer, contact or lead."));
}

} // namespace kith::contact_point

namespace kith::lead {

void derive(Record &record)
{
    if (record.isEmpty(name))
        record.set(name, record.get(company));
}

} // namespace kith::lead
