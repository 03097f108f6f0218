// SPDX-License-Identifier: GPL-3.0-or-later
// Quotations, confirmations, delivery notes, invoices and credit notes: issued once, then frozen. Numbers of invoices
// and credit notes have no gaps: they are taken in the transaction that saves the document, and given back only with
// the last one of the series.
#pragma once

#include <vector>

#include "core/sales/paper.h"
#include "core/store/change.h"

namespace kith {

struct DocumentRequest
{
    RecordId order = 0;
    QString kind; // key of document_kind
    Language language = currentLanguage();
    Day on; // invalid: today
};

// The document of that kind which says what the order says now: the one issued last, else a new one. An order has one
// invoice; another comes only after a credit note took the first one back. Throws Error{NotFound, Invalid}.
RecordId issueDocument(Store &store, const DocumentRequest &request);
// As it would be printed, with the number given. Throws like issueDocument.
Paper orderPaper(Store &store, const DocumentRequest &request, const QString &number);
// As it was issued, word for word. Throws Error{NotFound}.
Paper issuedPaper(Store &store, RecordId document);

// Which kinds can be issued for an order now, the most likely one first.
std::vector<QString> documentKinds(Store &store, const Record &order);
// The number of the order's invoice that no credit note took back; "" when there is none.
QString standingInvoice(Store &store, RecordId order);

std::vector<Rule> documentRules();
std::vector<Guard> documentGuards();

} // namespace kith
