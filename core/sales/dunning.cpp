// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/dunning.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/document_texts.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Day day(const Statement &row, int column)
{
    return row.isNull(column) ? Day() : Day::fromString(row.text(column), Qt::ISODate);
}

Paper letter(Store &store, const LateCustomer &late, int level, const QString &number, Language language, Day on)
{
    const Currency currency = Currency::of(late.currency);
    const auto text = [&](const char *source) { return documentText(language, source); };
    Paper paper;
    putSeller(store, paper, language);
    paper.buyer = addressOf(store, late.customer, 0);
    const QString use = level <= 1 ? u"dunning"_s : u"dunning_%1"_s.arg(std::min(level, lastLevel));
    const QString total = paperMoney(late.owed(), currency) + u' ' + late.currency;
    const QString due = paperDay(on.addDays(daysToPay), language);
    const QMap<QString, QString> fields{{u"number"_s, number},   {u"customer"_s, late.name},
                                        {u"total"_s, total},     {u"due"_s, due},
                                        {u"order"_s, QString()}, {u"day"_s, paperDay(on, language)}};
    const LetterTexts texts = letterTexts(store, use, language, fields);
    paper.title = texts.heading;
    paper.opening = texts.opening;
    paper.closing = texts.closing;
    paper.facts = {{text(QT_TRANSLATE_NOOP("document", "Number")), number},
                   {text(QT_TRANSLATE_NOOP("document", "Date")), paperDay(on, language)},
                   {text(QT_TRANSLATE_NOOP("document", "Pay by")), due},
                   {text(QT_TRANSLATE_NOOP("document", "Currency")), late.currency}};
    paper.columns = {{text(QT_TRANSLATE_NOOP("document", "Invoice")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Order")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Due on")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Days late")), true},
                     {text(QT_TRANSLATE_NOOP("document", "Open")), true}};
    Money running{};
    for (const ReminderItem &order : late.orders) {
        running += order.open;
        paper.rows.push_back({{order.invoice, order.number, paperDay(order.dueOn, language),
                               QString::number(order.dueOn.daysTo(on)), paperMoney(order.open, currency)},
                              paperMoney(running, currency)});
    }
    for (const ReminderCredit &credit : late.credits) {
        running -= credit.amount;
        paper.rows.push_back({{text(QT_TRANSLATE_NOOP("document", "Credit %1")).arg(credit.number), credit.order,
                               QString(), QString(), paperMoney(-credit.amount, currency)},
                              paperMoney(running, currency)});
    }
    paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "Total")), paperMoney(late.owed(), currency), true});
    return paper;
}

using ByCustomer = std::map<std::pair<RecordId, QString>, LateCustomer>;

// Nobody is asked for money that is on the account already.
void addCredits(Store &store, ByCustomer &byCustomer, RecordId customer)
{
    const QByteArray one = customer ? " AND customer_id = ?1" : "";
    Statement rows = store.connection().prepare(
        "SELECT customer_id, currency, coalesce((SELECT number FROM document d WHERE d.order_id = o.id AND d.kind = "
        "'credit_note' ORDER BY d.id DESC LIMIT 1), number), number, -open FROM \"order\" o WHERE open <> 0 AND open < "
        "0" +
        one + " UNION ALL SELECT customer_id, currency, number, NULL, unallocated FROM payment WHERE unallocated <> 0" +
        one);
    if (customer)
        rows.bind(1, customer);
    while (rows.step()) {
        const auto late = byCustomer.find({rows.integer(0), rows.text(1)});
        if (late == byCustomer.end())
            continue;
        late->second.credits.push_back({rows.text(2), rows.text(3), {rows.integer(4)}});
        late->second.credit += Money{rows.integer(4)};
    }
}

// All who have something late, also those whose credit covers it.
ByCustomer lateOrders(Store &store, Day today, RecordId customer)
{
    // By the partial index on what is open by due day; the letters so far come with the orders.
    Statement rows = store.connection().prepare(
        QByteArray(
            "SELECT o.customer_id, c.name, o.currency, o.id, o.number, o.due_on, o.open, (SELECT max(level) FROM "
            "document d WHERE d.order_id = o.id AND d.kind = 'dunning'), (SELECT max(issued_on) FROM document d WHERE "
            "d.order_id = o.id AND d.kind = 'dunning'), (SELECT number FROM document d WHERE d.order_id = o.id AND "
            "d.kind = 'invoice' ORDER BY d.id DESC LIMIT 1) FROM \"order\" o JOIN customer c ON c.id = o.customer_id "
            "WHERE o.open <> 0 AND o.open > 0 AND o.due_on < ?1") +
        (customer ? " AND o.customer_id = ?2" : "") + " ORDER BY o.due_on, o.id");
    rows.bind(1, toIso(today));
    if (customer)
        rows.bind(2, customer);
    ByCustomer byCustomer;
    while (rows.step()) {
        LateCustomer &late = byCustomer[{rows.integer(0), rows.text(2)}];
        late.customer = rows.integer(0);
        late.name = rows.text(1);
        late.currency = rows.text(2);
        const Day due = day(rows, 5);
        ReminderItem order{rows.integer(3),        rows.text(4),      rows.text(9),         due,
                           int(due.daysTo(today)), {rows.integer(6)}, int(rows.integer(7)), day(rows, 8)};
        late.open += order.open;
        late.level = std::max(late.level, order.level);
        if (order.remindedOn.isValid() && (!late.remindedOn.isValid() || order.remindedOn > late.remindedOn))
            late.remindedOn = order.remindedOn;
        late.orders.push_back(std::move(order));
    }
    addCredits(store, byCustomer, customer);
    return byCustomer;
}

Error nothingLate(Store &store, RecordId customer, const ByCustomer &late)
{
    const QString name = store.title(store.shape(customer::type), customer);
    for (const auto &[key, one] : late) {
        if (one.owed().minor <= 0)
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("dunning", "%1 has a credit of %2 that covers what is late: give "
                                                                "it to the orders first.")
                             .arg(name, formatMoney(one.credit, Currency::of(one.currency)) + u' ' + one.currency));
    }
    return Error(ErrorKind::Invalid, QCoreApplication::translate("dunning", "%1 owes nothing that is late.").arg(name));
}

} // namespace

bool LateCustomer::isDue(Day today) const
{
    return !remindedOn.isValid() || remindedOn.daysTo(today) >= daysBetweenReminders;
}

std::vector<LateCustomer> lateCustomers(Store &store, Day today, RecordId customer)
{
    std::vector<LateCustomer> list;
    for (auto &[key, late] : lateOrders(store, today, customer)) {
        if (late.owed().minor > 0)
            list.push_back(std::move(late));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const LateCustomer &a, const LateCustomer &b) { return a.owed() > b.owed(); });
    return list;
}

RecordId issueReminder(Store &store, RecordId customer, const QString &currency, Language language, Day on)
{
    const Day day = on.isValid() ? on : store.today();
    const std::vector<LateCustomer> list = lateCustomers(store, day, customer);
    const auto late = std::find_if(list.begin(), list.end(), [&](const LateCustomer &one) {
        return currency.isEmpty() || one.currency == currency;
    });
    if (late == list.end())
        throw nothingLate(store, customer, lateOrders(store, day, customer));
    Change change(store, QCoreApplication::translate("dunning", "Remind %1").arg(late->name));
    const auto keep = [&](Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    };
    // The letter names its number, so the number comes first.
    change.begin();
    const QString number = takeNumber(change, u"dunning", day);
    const int letterLevel = std::min(late->level + 1, lastLevel);
    const QString frozen =
        QString::fromUtf8(QJsonDocument(letter(store, *late, letterLevel, number, language, day).toJson())
                              .toJson(QJsonDocument::Compact));
    RecordId first = 0;
    for (const ReminderItem &order : late->orders) {
        Record record = store.blank(document::type);
        record.set(document::order, order.order);
        record.set(document::kind, u"dunning"_s);
        record.set(document::series, u"dunning"_s);
        record.set(document::number, number);
        record.set(document::issuedOn, day);
        record.set(document::dueOn, day.addDays(daysToPay));
        record.set(document::currency, late->currency);
        record.set(document::language, languageCode(language));
        record.set(document::total, order.open);
        record.set(document::level, std::min(order.level + 1, lastLevel));
        if (first == 0)
            record.set(document::frozenValues, frozen);
        keep(record);
        if (first == 0)
            first = record.id();
    }
    change.commit();
    return first;
}

} // namespace kith
