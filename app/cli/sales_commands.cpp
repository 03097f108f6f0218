// SPDX-License-Identifier: GPL-3.0-or-later
// convert-lead, known, make-order, deliver, return: from the first contact to the goods.
#include "app/cli/run.h"
#include "app/cli/sales_words.h"
#include "core/base/error.h"
#include "core/exchange/closed_periods.h"
#include "core/model/types/all_types.h"
#include "core/sales/known_people.h"
#include "core/sales/lead_conversion.h"
#include "core/sales/order_steps.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

void readPart(Call &call, const QString &option, const RecordType &type, Conversion::Part &part)
{
    if (!call.has(option))
        return;
    const QString word = call.option(option);
    if (word == "new"_L1)
        part = {Conversion::How::New, 0};
    else if (word == "none"_L1)
        part = {Conversion::How::Leave, 0};
    else
        part = {Conversion::How::Existing, recordNamed(call.store(), type, word)};
}

QJsonValue idJson(RecordId id)
{
    return id ? QJsonValue(id) : QJsonValue();
}

void sayChanged(Call &call, const QString &type, RecordId id, qint64 change)
{
    if (call.output().isJson)
        call.output().json({{u"type"_s, type}, {u"id"_s, id}, {u"change"_s, change}});
    else
        call.output().line(QString::number(id));
}

OrderStep stepNamed(const QString &command)
{
    return command == "confirm"_L1    ? OrderStep::Confirm
           : command == "deliver"_L1  ? OrderStep::Deliver
           : command == "complete"_L1 ? OrderStep::Complete
                                      : OrderStep::Cancel;
}

} // namespace

Done runConvertLead(Call &call)
{
    Store &store = call.store();
    Conversion conversion = proposedConversion(store, recordNamed(store, lead::type, call.argument(1)));
    readPart(call, u"--customer"_s, customer::type, conversion.customer);
    readPart(call, u"--contact"_s, contact::type, conversion.contact);
    readPart(call, u"--opportunity"_s, opportunity::type, conversion.opportunity);
    conversion.opportunityName = call.option(u"--name"_s);
    const Converted done = convertLead(store, conversion);
    if (call.output().isJson) {
        call.output().json({{u"lead"_s, conversion.lead},
                            {u"customer"_s, idJson(done.customer)},
                            {u"contact"_s, idJson(done.contact)},
                            {u"opportunity"_s, idJson(done.opportunity)},
                            {u"change"_s, done.change}});
        return Good;
    }
    const std::pair<const RecordType *, RecordId> made[] = {
        {&customer::type, done.customer}, {&contact::type, done.contact}, {&opportunity::type, done.opportunity}};
    for (const auto &[type, id] : made) {
        if (id)
            call.output().line(u"%1 %2  %3"_s.arg(store.shape(*type).singular(), QString::number(id),
                                                  store.title(store.shape(*type), id)));
    }
    call.output().message(
        translate("cli", "One change, number %1: “kith-cli undo” takes all of it back.").arg(done.change));
    return Good;
}

Done runKnown(Call &call)
{
    Store &store = call.readOnlyStore();
    Sought sought;
    const QString word = call.argumentsFrom(1).join(u' ');
    sought.name = word;
    sought.phones = {word};
    sought.email = word;
    const std::vector<Known> list = knownAlready(store, sought, int(call.number(u"--limit"_s).value_or(5)));
    QJsonArray rows;
    for (const Known &known : list) {
        if (!call.output().isJson) {
            call.output().line(knownSentence(store, known));
            continue;
        }
        QJsonObject row{{u"type"_s, known.shape->name()}, {u"id"_s, known.id},
                        {u"title"_s, known.title},        {u"why"_s, known.why},
                        {u"score"_s, known.score},        {u"owner"_s, known.owner}};
        if (known.lastTalk)
            row[u"last_talk"_s] = QJsonObject{{u"at"_s, toLocalIso(known.lastTalk->at, store.zone())},
                                              {u"staff"_s, known.lastTalk->staff},
                                              {u"subject"_s, known.lastTalk->subject}};
        rows << row;
    }
    if (call.output().isJson)
        call.output().json({{u"known"_s, rows}});
    else if (list.empty())
        call.output().message(translate("cli", "Nobody of that name, number or address is known."));
    return Good;
}

Done runMakeOrder(Call &call)
{
    Store &store = call.store();
    const RecordId won = recordNamed(store, opportunity::type, call.argument(1));
    Change change(store, translate("cli", "Order from %1").arg(store.title(store.shape(opportunity::type), won)));
    const RecordId order = orderFromOpportunity(change, won);
    sayChanged(call, u"order"_s, order, change.commit());
    return Good;
}

Done runOrderStep(Call &call)
{
    Store &store = call.store();
    const RecordId order = recordNamed(store, order::type, call.argument(1));
    if (const QString warning = closedPeriodWarning(store, store.shape(order::type), {order}); !warning.isEmpty())
        call.output().message(warning);
    const qint64 change =
        takeStep(store, order, stepNamed(QString::fromLatin1(call.command().name)), dayGiven(call, u"--on"_s));
    const auto now = store.read(order::type, order);
    if (call.output().isJson)
        call.output().json(
            {{u"type"_s, u"order"_s}, {u"id"_s, order}, {u"status"_s, now->get(order::status)}, {u"change"_s, change}});
    else
        call.output().line(translate("cli", "%1: %2")
                               .arg(store.title(*now), store.choiceLabel(u"order_status"_s, now->get(order::status))));
    return Good;
}

Done runReturn(Call &call)
{
    Store &store = call.store();
    const RecordId order = recordNamed(store, order::type, call.argument(1));
    std::vector<ReturnedLine> lines;
    for (const QString &word : call.argumentsFrom(2)) {
        const qsizetype equals = word.indexOf(u'=');
        bool isNumber = false;
        const RecordId line = word.left(equals).toLongLong(&isNumber);
        const auto quantity = parseUnits(word.mid(equals + 1), Quantity::digits);
        if (equals <= 0 || !isNumber || !quantity)
            throw Error(ErrorKind::Usage, translate("cli", "“%1” is no LINE=QUANTITY, such as 12=2. “kith-cli show” "
                                                           "lists the lines with their ids.")
                                              .arg(word));
        lines.push_back({line, {*quantity}});
    }
    Change change(store, translate("cli", "Return of %1").arg(store.title(store.shape(order::type), order)));
    const RecordId back = returnGoods(change, order, lines, dayGiven(call, u"--on"_s));
    sayChanged(call, u"order"_s, back, change.commit());
    return Good;
}

} // namespace kith::cli
