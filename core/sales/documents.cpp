// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/documents.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/issued_documents.h"
#include "core/sales/order_paper.h"
#include "core/store/numbering.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

void checkPossible(Store &store, const DocumentRequest &request)
{
    const Record order = orderToPrint(store, request.order);
    const QString number = order.get(order::number), status = order.get(order::status);
    const QString kind = store.choiceLabel(u"document_kind"_s, request.kind);
    if (linesToPrint(store, request.order).empty())
        refuse(QCoreApplication::translate("documents", "%1 has no lines yet. Add what is sold first.").arg(number));
    if (status == u"cancelled" && request.kind != u"credit_note")
        refuse(QCoreApplication::translate("documents", "%1 was cancelled; there is no %2 for it.").arg(number, kind));
    if (status == u"quote" && request.kind != u"quotation")
        refuse(QCoreApplication::translate("documents", "%1 is a quotation; confirm the order before the %2.")
                   .arg(number, kind));
    const auto standing = invoiceStanding(store, request.order);
    if (request.kind == u"invoice" && isReturn(order))
        refuse(QCoreApplication::translate("documents", "%1 is a return: it gets a credit note.").arg(number));
    if (request.kind == u"invoice" && standing)
        refuse(QCoreApplication::translate("documents", "%1 has its invoice already: %2.")
                   .arg(number, standing->get(document::number)));
    if (request.kind == u"credit_note" && isReturn(order) && !issuedOf(store, request.order, request.kind).empty())
        refuse(QCoreApplication::translate("documents", "%1 has its credit note already.").arg(number));
    if (request.kind == u"credit_note" && !isReturn(order) && !standing)
        refuse(QCoreApplication::translate("documents", "%1 has no invoice that a credit note could take back.")
                   .arg(number));
}

// Gives a new document its number, its sums and its words. Documents that a file brought keep their numbers.
void issue(Change &change, const Record *before, Record &after)
{
    if (before || !after.isEmpty(document::number))
        return;
    Store &store = change.store();
    const QString kind = after.get(document::kind);
    if (after.isEmpty(document::issuedOn))
        after.set(document::issuedOn, store.today());
    const QString code = after.get(document::language);
    const DocumentRequest request{after.get(document::order), kind,
                                  code.isEmpty() ? currentLanguage() : languageFromCode(code),
                                  after.get(document::issuedOn)};
    after.set(document::language, languageCode(request.language));
    after.set(document::series, kind);
    if (kind == u"dunning") { // written by dunning.cpp, which knows all that is late
        after.set(document::number, takeNumber(change, kind, request.on));
        return;
    }
    checkPossible(store, request);
    after.set(document::number, takeNumber(change, kind, request.on));
    const OrderPaper writer(store, request, after.get(document::number));
    const PaperAmounts sums = writer.amounts();
    const Record order = orderToPrint(store, request.order);
    after.set(document::currency, order.get(order::currency));
    after.set(document::net, sums.net);
    after.set(document::tax, sums.tax);
    after.set(document::total, sums.net + sums.tax);
    if (kind == u"invoice")
        after.setValue(document::dueOn, order.value(order::dueOn));
    after.set(document::frozenValues,
              QString::fromUtf8(QJsonDocument(writer.write().toJson()).toJson(QJsonDocument::Compact)));
}

} // namespace

Paper orderPaper(Store &store, const DocumentRequest &request, const QString &number)
{
    return OrderPaper(store, request, number).write();
}

RecordId issueDocument(Store &store, const DocumentRequest &request)
{
    const std::vector<Record> issued = issuedOf(store, request.order, request.kind);
    if (!issued.empty()) {
        const Record &last = issued.front();
        const bool standsOnce = request.kind == u"invoice"
                                    ? invoiceStanding(store, request.order).has_value()
                                    : request.kind == u"credit_note" && !invoiceStanding(store, request.order);
        DocumentRequest same = request;
        same.on = last.get(document::issuedOn);
        if (standsOnce || (request.kind != u"invoice" && request.kind != u"credit_note" &&
                           issuedPaper(store, last.id()) == orderPaper(store, same, last.get(document::number))))
            return last.id();
    }
    checkPossible(store, request);
    Record record = store.blank(document::type);
    record.set(document::order, request.order);
    record.set(document::kind, request.kind);
    record.set(document::language, languageCode(request.language));
    record.set(document::issuedOn, request.on.isValid() ? request.on : store.today());
    Change change(store, QCoreApplication::translate("documents", "Issue %1 for %2")
                             .arg(store.choiceLabel(u"document_kind"_s, request.kind),
                                  store.title(store.shape(order::type), request.order)));
    if (const Problems problems = change.save(record); !problems.isEmpty())
        refuse(problems.sentences());
    change.commit();
    return record.id();
}

Paper issuedPaper(Store &store, RecordId id)
{
    const auto record = store.read(document::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("documents", "There is no document %1.").arg(id));
    if (record->isEmpty(document::frozenValues))
        refuse(QCoreApplication::translate("documents", "%1 came from a file without its lines and cannot be printed.")
                   .arg(record->get(document::number)));
    return Paper::fromJson(QJsonDocument::fromJson(record->get(document::frozenValues).toUtf8()).object());
}

std::vector<QString> documentKinds(Store &store, const Record &order)
{
    const QString status = order.get(order::status);
    if (order.id() == 0)
        return {};
    const bool standing = invoiceStanding(store, order.id()).has_value();
    if (status == u"cancelled")
        return standing ? std::vector{u"credit_note"_s} : std::vector<QString>{};
    if (status == u"quote")
        return {u"quotation"_s};
    if (isReturn(order))
        return {u"credit_note"_s, u"delivery_note"_s};
    std::vector<QString> kinds{u"invoice"_s, u"delivery_note"_s, u"confirmation"_s, u"quotation"_s};
    if (status == u"confirmed" && !standing)
        kinds = {u"confirmation"_s, u"invoice"_s, u"delivery_note"_s, u"quotation"_s};
    if (standing)
        kinds.push_back(u"credit_note"_s);
    return kinds;
}

std::vector<Rule> documentRules()
{
    return {{&document::type, {&document::number}, issue}};
}

} // namespace kith
