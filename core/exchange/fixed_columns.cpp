// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fixed_columns.h"

#include <QCoreApplication>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// In the order in which cards.cpp fills them.
constexpr FixedColumn cardColumns[] = {
    {QT_TRANSLATE_NOOP("columns", "Card ID"), "contact:external_id;customer:external_id;lead:external_id"},
    {QT_TRANSLATE_NOOP("columns", "Full name"), "contact:full_name"},
    {QT_TRANSLATE_NOOP("columns", "Name as shown"), "lead:name"},
    {QT_TRANSLATE_NOOP("columns", "First name"), "contact:first_name"},
    {QT_TRANSLATE_NOOP("columns", "Last name"), "contact:last_name"},
    {QT_TRANSLATE_NOOP("columns", "Salutation"), "contact:salutation"},
    {QT_TRANSLATE_NOOP("columns", "Organisation"), "contact:customer_id;lead:company"},
    {QT_TRANSLATE_NOOP("columns", "Organisation or name"), "customer:name"},
    {QT_TRANSLATE_NOOP("columns", "Job title"), "contact:occupation;lead:title"},
    {QT_TRANSLATE_NOOP("columns", "Phone"), "contact:phone;customer:phone;lead:phone"},
    {QT_TRANSLATE_NOOP("columns", "Mobile"), "contact:mobile;customer:mobile;lead:mobile"},
    {QT_TRANSLATE_NOOP("columns", "E-mail"), "contact:email;customer:email;lead:email"},
    {QT_TRANSLATE_NOOP("columns", "Further phones"), "contact:point.phone;customer:point.phone;lead:point.phone"},
    {QT_TRANSLATE_NOOP("columns", "Further mobiles"), "contact:point.mobile;customer:point.mobile;lead:point.mobile"},
    {QT_TRANSLATE_NOOP("columns", "Fax"), "contact:point.fax;customer:point.fax;lead:point.fax"},
    {QT_TRANSLATE_NOOP("columns", "Further e-mails"), "contact:point.email;customer:point.email;lead:point.email"},
    {QT_TRANSLATE_NOOP("columns", "Website"), "contact:point.web;customer:website;lead:point.web"},
    {QT_TRANSLATE_NOOP("columns", "Further websites"), "contact:point.web;customer:point.web;lead:point.web"},
    {QT_TRANSLATE_NOOP("columns", "Street"), "contact:street;customer:street"},
    {QT_TRANSLATE_NOOP("columns", "City"), "contact:city;customer:city;lead:city"},
    {QT_TRANSLATE_NOOP("columns", "Region"), "contact:region;customer:region;lead:region"},
    {QT_TRANSLATE_NOOP("columns", "Postcode"), "contact:postcode;customer:postcode"},
    {QT_TRANSLATE_NOOP("columns", "Country"), "contact:country;customer:country;lead:country"},
    {QT_TRANSLATE_NOOP("columns", "Birthday"), "contact:birth_date;customer:birth_date"},
    {QT_TRANSLATE_NOOP("columns", "Groups"), "contact:tag;customer:tag;lead:tag"},
    {QT_TRANSLATE_NOOP("columns", "Notes"), "contact:notes;customer:notes;lead:notes"},
};

// In the order in which calendar_reader.cpp fills them.
constexpr FixedColumn calendarColumns[] = {
    {QT_TRANSLATE_NOOP("columns", "Event ID"), "task:external_id;communication:external_id"},
    {QT_TRANSLATE_NOOP("columns", "Subject"), "task:subject;communication:subject"},
    {QT_TRANSLATE_NOOP("columns", "Kind of task"), "task:kind"},
    {QT_TRANSLATE_NOOP("columns", "Begins"), "task:due_at;communication:at"},
    {QT_TRANSLATE_NOOP("columns", "Ends"), "task:ends_at"},
    {QT_TRANSLATE_NOOP("columns", "All day"), "task:all_day"},
    {QT_TRANSLATE_NOOP("columns", "Reminder"), "task:remind_at"},
    {QT_TRANSLATE_NOOP("columns", "Done"), "task:done_at"},
    {QT_TRANSLATE_NOOP("columns", "Cancelled"), "task:cancelled"},
    {QT_TRANSLATE_NOOP("columns", "Repeats"), "task:repeats"},
    {QT_TRANSLATE_NOOP("columns", "Groups"), "task:tag;communication:tag"},
    {QT_TRANSLATE_NOOP("columns", "Text"), "task:text;communication:text"},
};

// In the order in which letter_reader.cpp fills them.
constexpr FixedColumn letterColumns[] = {
    {QT_TRANSLATE_NOOP("columns", "Message ID"), "communication:external_id"},
    {QT_TRANSLATE_NOOP("columns", "Subject"), "communication:subject"},
    {QT_TRANSLATE_NOOP("columns", "Sent"), "communication:at"},
    {QT_TRANSLATE_NOOP("columns", "Channel"), "communication:channel"},
    {QT_TRANSLATE_NOOP("columns", "Direction"), "communication:direction"},
    {QT_TRANSLATE_NOOP("columns", "Contact's e-mail"), "communication:contact_id.email"},
    {QT_TRANSLATE_NOOP("columns", "Customer's e-mail"), "communication:customer_id.email"},
    {QT_TRANSLATE_NOOP("columns", "Text"), "communication:text"},
};

} // namespace

std::span<const FixedColumn> fixedColumns(FileKind kind)
{
    switch (kind) {
    case FileKind::Cards:
        return cardColumns;
    case FileKind::Calendar:
        return calendarColumns;
    case FileKind::Letter:
        return letterColumns;
    case FileKind::Delimited:
    case FileKind::Sheet:
        break;
    }
    return {};
}

QStringList fixedHeadings(FileKind kind)
{
    QStringList headings;
    for (const FixedColumn &column : fixedColumns(kind))
        headings.append(QCoreApplication::translate("columns", column.heading));
    return headings;
}

Mapping fixedMapping(FileKind kind, const QString &type)
{
    Mapping mapping;
    const QStringList headings = fixedHeadings(kind);
    qsizetype at = 0;
    for (const FixedColumn &column : fixedColumns(kind)) {
        QString path;
        for (const QString &target : QString::fromUtf8(column.targets).split(u';')) {
            if (target.startsWith(type + u':'))
                path = target.mid(type.size() + 1);
        }
        mapping.push_back({headings.at(at++), path});
    }
    return mapping;
}

QString usualType(FileKind kind)
{
    switch (kind) {
    case FileKind::Cards:
        return u"contact"_s;
    case FileKind::Calendar:
        return u"task"_s;
    case FileKind::Letter:
        return u"communication"_s;
    case FileKind::Delimited:
    case FileKind::Sheet:
        break;
    }
    return {};
}

} // namespace kith
