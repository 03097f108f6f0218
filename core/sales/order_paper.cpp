// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/order_paper.h"

#include <algorithm>

#include "core/model/types/all_types.h"
#include "core/sales/document_texts.h"
#include "core/sales/issued_documents.h"

using namespace Qt::StringLiterals;

namespace kith {

OrderPaper::OrderPaper(Store &store, const DocumentRequest &request, const QString &number)
    : m_store(store), m_request(request), m_number(number), m_order(orderToPrint(store, request.order)),
      m_lines(linesToPrint(store, request.order)), m_currency(Currency::of(m_order.get(order::currency))),
      m_day(request.on.isValid() ? request.on : store.today()),
      m_sign(request.kind == u"credit_note" && !isReturn(m_order) ? -1 : 1)
{}

PaperAmounts OrderPaper::amounts() const
{
    PaperAmounts sums;
    for (const Record &line : m_lines) {
        const Money net{line.get(order_line::net).minor * m_sign}, tax{line.get(order_line::tax).minor * m_sign};
        sums.net += net;
        sums.tax += tax;
        auto &[ofNet, ofTax] = sums.byRate[line.get(order_line::taxRate).units];
        ofNet += net;
        ofTax += tax;
    }
    return sums;
}

Paper OrderPaper::write() const
{
    Paper paper;
    putSeller(m_store, paper, m_request.language);
    paper.buyer = addressOf(m_store, m_order.get(order::customer), m_order.get(order::contact));
    const PaperAmounts sums = amounts();
    putTexts(paper, sums);
    putFacts(paper);
    putLines(paper);
    if (showsMoney())
        putSums(paper, sums);
    return paper;
}

QString OrderPaper::text(const char *source) const
{
    return documentText(m_request.language, source);
}

QString OrderPaper::money(Money amount) const
{
    return paperMoney(amount, m_currency);
}

bool OrderPaper::showsMoney() const
{
    return m_request.kind != u"delivery_note";
}

bool OrderPaper::includesTax() const
{
    return m_order.get(order::pricesIncludeTax);
}

Day OrderPaper::dueDay() const
{
    if (m_request.kind == u"invoice")
        return m_order.get(order::dueOn);
    return {};
}

void OrderPaper::putTexts(Paper &paper, const PaperAmounts &sums) const
{
    const QMap<QString, QString> fields{{u"number"_s, m_number},
                                        {u"order"_s, m_order.get(order::number)},
                                        {u"customer"_s, paper.buyer.value(0)},
                                        {u"total"_s, money(sums.net + sums.tax) + u' ' + m_currency.code},
                                        // An invoice that is written late does not ask for money of last month.
                                        {u"due"_s, paperDay(std::max(dueDay(), m_day), m_request.language)},
                                        {u"day"_s, paperDay(m_day, m_request.language)}};
    const LetterTexts texts = letterTexts(m_store, m_request.kind, m_request.language, fields);
    paper.title = texts.heading + u' ' + m_number;
    paper.opening = texts.opening;
    paper.closing = texts.closing;
    if (!m_order.isEmpty(order::terms))
        paper.closing = (paper.closing + u"\n\n"_s + m_order.get(order::terms)).trimmed();
    if (m_request.kind == u"credit_note")
        paper.opening = creditOpening(paper.opening);
}

// What is credited: an invoice taken back, or goods that came back.
QString OrderPaper::creditOpening(const QString &opening) const
{
    QString about;
    if (!m_order.isEmpty(order::returnsOf)) {
        const RecordId original = m_order.get(order::returnsOf);
        const std::vector<Record> invoices = issuedOf(m_store, original, u"invoice"_s);
        about = invoices.empty() ? text(QT_TRANSLATE_NOOP("document", "For goods returned of order %1."))
                                       .arg(m_store.title(m_store.shape(order::type), original))
                                 : text(QT_TRANSLATE_NOOP("document", "For goods returned of invoice %1."))
                                       .arg(invoices.front().get(document::number));
    } else if (const auto invoice = invoiceStanding(m_store, m_request.order)) {
        about =
            text(QT_TRANSLATE_NOOP("document", "Takes back invoice %1 of %2."))
                .arg(invoice->get(document::number), paperDay(invoice->get(document::issuedOn), m_request.language));
    }
    return about.isEmpty() || opening.isEmpty() ? about + opening : about + u"\n"_s + opening;
}

void OrderPaper::putFacts(Paper &paper) const
{
    const auto fact = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            paper.facts.push_back({text(label), value});
    };
    fact(QT_TRANSLATE_NOOP("document", "Number"), m_number);
    fact(QT_TRANSLATE_NOOP("document", "Date"), paperDay(m_day, m_request.language));
    fact(QT_TRANSLATE_NOOP("document", "Order"), m_order.get(order::number));
    fact(QT_TRANSLATE_NOOP("document", "Your reference"), m_order.get(order::reference));
    if (m_request.kind == u"invoice" || m_request.kind == u"credit_note") { // the customer's books want it
        if (const auto buyer = m_store.read(customer::type, m_order.get(order::customer)))
            fact(QT_TRANSLATE_NOOP("document", "Your tax number"), buyer->get(customer::taxNumber));
    }
    fact(QT_TRANSLATE_NOOP("document", "Ordered on"), paperDay(m_order.get(order::orderedOn), m_request.language));
    if (m_request.kind == u"invoice" || m_request.kind == u"delivery_note")
        fact(QT_TRANSLATE_NOOP("document", "Delivered on"),
             paperDay(m_order.get(order::deliveredOn), m_request.language));
    fact(QT_TRANSLATE_NOOP("document", "Due on"), paperDay(dueDay(), m_request.language));
    fact(QT_TRANSLATE_NOOP("document", "Deliver to"), m_order.get(order::shipTo));
    if (showsMoney())
        fact(QT_TRANSLATE_NOOP("document", "Currency"), m_currency.code);
}

void OrderPaper::putLines(Paper &paper) const
{
    const auto any = [&](const FieldInfo &field) {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [&](const Record &line) { return line.value(field).number() != 0; });
    };
    const bool discounts = showsMoney() && any(order_line::discountRate);
    const bool taxes = showsMoney() && any(order_line::taxRate);
    paper.columns = {{text(QT_TRANSLATE_NOOP("document", "No.")), true},
                     {text(QT_TRANSLATE_NOOP("document", "Description")), false},
                     {text(QT_TRANSLATE_NOOP("document", "Quantity")), true},
                     {text(QT_TRANSLATE_NOOP("document", "Unit")), false}};
    if (showsMoney())
        paper.columns.push_back({text(QT_TRANSLATE_NOOP("document", "Price")), true});
    if (discounts)
        paper.columns.push_back({text(QT_TRANSLATE_NOOP("document", "Discount")), true});
    if (taxes)
        paper.columns.push_back({text(QT_TRANSLATE_NOOP("document", "Tax rate")), true});
    if (showsMoney())
        paper.columns.push_back({text(QT_TRANSLATE_NOOP("document", "Amount")), true});
    Money running{};
    int number = 0;
    const int decimals = priceDecimals();
    for (const Record &line : m_lines) {
        Paper::Row row{{QString::number(++number), describe(line),
                        paperNumber(line.get(order_line::quantity).units * m_sign, Quantity::digits),
                        choiceText(m_store, m_request.language, u"unit"_s, line.get(order_line::unit))},
                       {}};
        if (showsMoney()) {
            const auto price = order_line::impliedUnitPrice(line);
            row.cells << (price ? paperNumber(price->units, UnitPrice::digits, decimals) : QString());
        }
        if (discounts)
            row.cells << (line.get(order_line::discountRate).units
                              ? paperPercent(line.get(order_line::discountRate), m_request.language)
                              : QString());
        if (taxes)
            row.cells << paperPercent(line.get(order_line::taxRate), m_request.language);
        if (showsMoney()) {
            Money amount{line.get(order_line::net).minor * m_sign};
            if (includesTax())
                amount += {line.get(order_line::tax).minor * m_sign};
            running += amount;
            row.cells << money(amount);
            row.carried = money(running);
        }
        paper.rows.push_back(row);
    }
}

// All prices of a document have as many decimals as the longest of them: their points stand below each other.
int OrderPaper::priceDecimals() const
{
    int decimals = m_currency.digits;
    for (const Record &line : m_lines) {
        if (const auto price = order_line::impliedUnitPrice(line)) {
            const QString text = formatUnits(price->units, UnitPrice::digits, 0);
            const qsizetype point = text.indexOf(u'.');
            decimals = std::max(decimals, point < 0 ? 0 : int(text.size() - point - 1));
        }
    }
    return decimals;
}

QString OrderPaper::describe(const Record &line) const
{
    QString words = line.get(order_line::description);
    if (const RecordId product = line.get(order_line::product)) {
        const auto record = m_store.read(product::type, product);
        if (record && !record->isEmpty(product::code))
            words += u'\n' + record->get(product::code);
    }
    return words;
}

void OrderPaper::putSums(Paper &paper, const PaperAmounts &sums) const
{
    const QString total = money(sums.net + sums.tax);
    const auto rateLabel = [&](qint64 rate) {
        return text(QT_TRANSLATE_NOOP("document", "Tax %1")).arg(paperPercent({rate}, m_request.language));
    };
    if (includesTax()) {
        paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "Total with tax")), total, true});
        for (const auto &[rate, amounts] : sums.byRate)
            if (rate != 0)
                paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "of which tax %1"))
                                          .arg(paperPercent({rate}, m_request.language)),
                                      money(amounts.second)});
        return;
    }
    if (sums.tax.minor == 0) {
        paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "Total")), total, true});
        return;
    }
    paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "Net")), money(sums.net)});
    for (const auto &[rate, amounts] : sums.byRate)
        if (rate != 0)
            paper.sums.push_back(
                {text(QT_TRANSLATE_NOOP("document", "%1 on %2")).arg(rateLabel(rate), money(amounts.first)),
                 money(amounts.second)});
    paper.sums.push_back({text(QT_TRANSLATE_NOOP("document", "Total")), total, true});
}

} // namespace kith
