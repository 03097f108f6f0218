// SPDX-License-Identifier: GPL-3.0-or-later
// What was issued stays as it is, and so does the order it speaks of.
#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/documents.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

bool wasExported(Store &store, RecordId document)
{
    Statement row = store.connection().prepare(
        "SELECT 1 FROM export_item WHERE record_type = 'document' AND record_id = ? LIMIT 1");
    row.bind(1, document);
    return row.step();
}

void withdraw(Store &store, Change &change, const Record &before)
{
    const QString number = before.get(document::number), series = before.get(document::series);
    change.setUndoable(false);
    if (series.isEmpty() || series == u"dunning")
        return;
    if (lastNumber(store, series, before.get(document::issuedOn)).isEmpty())
        return; // numbered elsewhere
    const bool isLast = lastNumber(store, series, before.get(document::issuedOn)) == number;
    if (!isLast || wasExported(store, before.id()))
        refuse(QCoreApplication::translate("documents",
                                           "%1 was issued and stays: only the last document of a series that "
                                           "was not handed on can be withdrawn. Issue a credit note instead.")
                   .arg(number));
    giveBackLastNumber(change, series);
}

void guardDocument(Store &store, Change *change, const Record *before, const Record *after)
{
    const Record &document = before ? *before : *after;
    const QString number = document.get(document::number);
    if (!change && (!before || !after))
        refuse(QCoreApplication::translate("documents", "%1 was issued; that cannot be undone.").arg(number));
    if (!before) {
        change->setUndoable(false);
        return;
    }
    if (!after) {
        withdraw(store, *change, *before);
        return;
    }
    for (const FieldInfo *field : before->shape().fields()) {
        const bool mayChange = field == &document::frozenPdf || !(field->isTyped() || field->has(Kept)) ||
                               std::none_of(std::begin(document::fields), std::end(document::fields),
                                            [&](const FieldInfo *own) { return own == field; });
        if (!mayChange && before->value(*field) != after->value(*field))
            refuse(QCoreApplication::translate("documents",
                                               "%1 was issued and stays as it is. Issue a credit note, and then "
                                               "a new document.")
                       .arg(number));
    }
}

// In words of the form, before anybody types in vain.
QString lockOnDocument(Store &, const Record &document)
{
    const QString kind = document.get(document::kind);
    const QString number = document.get(document::number);
    if (kind == u"invoice")
        return QCoreApplication::translate("documents",
                                           "%1 was issued and stays as it is. If it is wrong, open its order, issue a "
                                           "credit note, correct the order and issue a new invoice.")
            .arg(number);
    if (kind == u"credit_note")
        return QCoreApplication::translate("documents",
                                           "%1 was issued and stays as it is. If it is wrong, open its order and issue "
                                           "a new invoice.")
            .arg(number);
    return QCoreApplication::translate("documents",
                                       "%1 was issued and stays as it was sent. Change the order and issue the "
                                       "document again.")
        .arg(number);
}

bool hasInvoices(Store &store)
{
    return store.connection().integer("SELECT EXISTS (SELECT 1 FROM document WHERE kind = 'invoice')") != 0;
}

[[noreturn]] void refuseInvoiced(const QString &invoice)
{
    refuse(QCoreApplication::translate("documents",
                                       "The invoice %1 says what was sold, so this stays as it is. Record a "
                                       "return, or take the invoice back with a credit note first.")
               .arg(invoice));
}

// Since the invoice was made, only a merge of customers has moved the order: its undo and redo may move it back and
// forth between those.
bool movedByMerge(Store &store, RecordId order, RecordId customer)
{
    Statement moves = store.connection().prepare(
        "SELECT 1 FROM change_item i WHERE i.type = 'order' AND i.record_id = ?1 AND i.change_id > "
        "(SELECT max(r.change_id) FROM document d JOIN change_range r ON r.type = 'document' "
        "AND d.id BETWEEN r.first_id AND r.last_id WHERE d.order_id = ?1 AND d.kind = 'invoice') "
        "AND ?2 IN (json_extract(i.old_values, '$.customer_id'), json_extract(i.new_values, '$.customer_id')) LIMIT 1");
    moves.bind(1, order).bind(2, customer);
    return moves.step();
}

void guardInvoicedOrder(Store &store, Change *change, const Record *before, const Record *after)
{
    if (!before || !after)
        return; // an order with documents cannot be removed anyway
    const QString status = after->get(order::status);
    const bool isUnsold = (status == u"quote" || status == u"cancelled") && before->get(order::status) != status;
    const RecordId customer = after->get(order::customer);
    const bool isMoved = before->get(order::customer) != customer &&
                         !(change ? change->isMerging() : movedByMerge(store, before->id(), customer));
    const bool isDifferent = isMoved || before->get(order::currency) != after->get(order::currency) ||
                             before->get(order::pricesIncludeTax) != after->get(order::pricesIncludeTax);
    if (!isUnsold && !isDifferent)
        return;
    if (const QString invoice = standingInvoice(store, before->id()); !invoice.isEmpty())
        refuseInvoiced(invoice);
}

void guardInvoicedLine(Store &store, Change *, const Record *before, const Record *after)
{
    static const FieldInfo *const printed[] = {
        &order_line::order,   &order_line::product,      &order_line::description, &order_line::quantity,
        &order_line::unit,    &order_line::unitPrice,    &order_line::net,         &order_line::tax,
        &order_line::taxRate, &order_line::discountRate, &order_line::position};
    if (before && after && std::all_of(std::begin(printed), std::end(printed), [&](const FieldInfo *field) {
            return before->value(*field) == after->value(*field);
        }))
        return;
    const QString invoice = standingInvoice(store, (before ? before : after)->get(order_line::order));
    if (!invoice.isEmpty())
        refuseInvoiced(invoice);
}

} // namespace

std::vector<Guard> documentGuards()
{
    return {{&document::type, guardDocument, nullptr, lockOnDocument},
            {&order::type, guardInvoicedOrder, hasInvoices},
            {&order_line::type, guardInvoicedLine, hasInvoices}};
}

} // namespace kith
