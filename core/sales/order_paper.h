// SPDX-License-Identifier: GPL-3.0-or-later
// An order as quotation, confirmation, delivery note, invoice or credit note: its words and its sums.
#pragma once

#include <map>
#include <vector>

#include "core/sales/documents.h"

namespace kith {

// Amounts of the lines as the document shows them; a credit note on an invoice turns them around.
struct PaperAmounts
{
    Money net{}, tax{};
    std::map<qint64, std::pair<Money, Money>> byRate; // tax rate: net, tax
};

class OrderPaper
{
public:
    OrderPaper(Store &store, const DocumentRequest &request, const QString &number);
    PaperAmounts amounts() const;
    Paper write() const;

private:
    QString text(const char *source) const;
    QString money(Money amount) const;
    bool showsMoney() const;
    bool includesTax() const;
    Day dueDay() const;
    void putTexts(Paper &paper, const PaperAmounts &sums) const;
    QString creditOpening(const QString &opening) const;
    void putFacts(Paper &paper) const;
    void putLines(Paper &paper) const;
    int priceDecimals() const;
    QString describe(const Record &line) const;
    void putSums(Paper &paper, const PaperAmounts &sums) const;

    Store &m_store;
    const DocumentRequest &m_request;
    QString m_number;
    Record m_order;
    std::vector<Record> m_lines;
    Currency m_currency;
    Day m_day;
    int m_sign;
};

} // namespace kith
