// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/documents.h"

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

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

Record orderOf(Store &store, RecordId id)
{
    const auto record = store.read(order::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("documents", "There is no order %1.").arg(id));
    return *record;
}

std::vector<Record> linesOf(Store &store, RecordId order)
{
    return store.select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(order)), {u"position"_s}, {}});
}

// Documents of an order and a kind, the latest first.
std::vector<Record> issuedOf(Store &store, RecordId order, const QString &kind)
{
    std::vector<Record> list = store.select(
        {u"document"_s,
         all({where(u"order_id"_s, Operator::Equal, double(order)), where(u"kind"_s, Operator::Equal, kind)}),
         {},
         {}});
    std::reverse(list.begin(), list.end());
    return list;
}

bool isReturn(const Record &order)
{
    return !order.isEmpty(order::returnsOf) || order.get(order::total).minor < 0;
}

// The invoice that a credit note still has to take back, if there is one.
std::optional<Record> invoiceStanding(Store &store, RecordId order)
{
    const std::vector<Record> invoices = issuedOf(store, order, u"invoice"_s);
    if (invoices.size() <= issuedOf(store, order, u"credit_note"_s).size())
        return std::nullopt;
    return invoices.front();
}

// Amounts of the lines as the document shows them; a credit note on an invoice turns them around.
struct Amounts
{
    Money net{}, tax{};
    std::map<qint64, std::pair<Money, Money>> byRate; // tax rate: net, tax
};

class Writer
{
public:
    Writer(Store &store, const DocumentRequest &request, const QString &number)
        : m_store(store), m_request(request), m_number(number), m_order(orderOf(store, request.order)),
          m_lines(linesOf(store, request.order)), m_currency(Currency::of(m_order.get(order::currency))),
          m_day(request.on.isValid() ? request.on : store.today()),
          m_sign(request.kind == u"credit_note" && !isReturn(m_order) ? -1 : 1)
    {}

    Amounts amounts() const
    {
        Amounts sums;
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

    Paper write() const
    {
        Paper paper;
        putSeller(m_store, paper, m_request.language);
        paper.buyer = addressOf(m_store, m_order.get(order::customer), m_order.get(order::contact));
        const Amounts sums = amounts();
        putTexts(paper, sums);
        putFacts(paper);
        putLines(paper);
        if (showsMoney())
            putSums(paper, sums);
        return paper;
    }

private:
    QString text(const char *source) const { return documentText(m_request.language, source); }
    QString money(Money amount) const { return paperMoney(amount, m_currency); }
    bool showsMoney() const { return m_request.kind != u"delivery_note"; }
    bool includesTax() const { return m_order.get(order::pricesIncludeTax); }

    Day dueDay() const
    {
        if (m_request.kind == u"invoice")
            return m_order.get(order::dueOn);
        return {};
    }

    void putTexts(Paper &paper, const Amounts &sums) const
    {
        const QMap<QString, QString> fields{
            {u"number"_s, m_number},
            {u"order"_s, m_order.get(order::number)},
            {u"customer"_s, paper.buyer.value(0)},
            {u"total"_s, money(sums.net + sums.tax) + u' ' + m_currency.code},
            {u"due"_s, paperDay(dueDay().isValid() ? dueDay() : m_day, m_request.language)},
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
    QString creditOpening(const QString &opening) const
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
            about = text(QT_TRANSLATE_NOOP("document", "Takes back invoice %1 of %2."))
                        .arg(invoice->get(document::number),
                             paperDay(invoice->get(document::issuedOn), m_request.language));
        }
        return about.isEmpty() || opening.isEmpty() ? about + opening : about + u"\n"_s + opening;
    }

    void putFacts(Paper &paper) const
    {
        const auto fact = [&](const char *label, const QString &value) {
            if (!value.isEmpty())
                paper.facts.push_back({text(label), value});
        };
        fact(QT_TRANSLATE_NOOP("document", "Number"), m_number);
        fact(QT_TRANSLATE_NOOP("document", "Date"), paperDay(m_day, m_request.language));
        fact(QT_TRANSLATE_NOOP("document", "Order"), m_order.get(order::number));
        fact(QT_TRANSLATE_NOOP("document", "Your reference"), m_order.get(order::reference));
        fact(QT_TRANSLATE_NOOP("document", "Ordered on"), paperDay(m_order.get(order::orderedOn), m_request.language));
        if (m_request.kind == u"invoice" || m_request.kind == u"delivery_note")
            fact(QT_TRANSLATE_NOOP("document", "Delivered on"),
                 paperDay(m_order.get(order::deliveredOn), m_request.language));
        fact(QT_TRANSLATE_NOOP("document", "Due on"), paperDay(dueDay(), m_request.language));
        fact(QT_TRANSLATE_NOOP("document", "Deliver to"), m_order.get(order::shipTo));
        if (showsMoney())
            fact(QT_TRANSLATE_NOOP("document", "Currency"), m_currency.code);
    }

    void putLines(Paper &paper) const
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
        for (const Record &line : m_lines) {
            Paper::Row row{{QString::number(++number), describe(line),
                            paperNumber(line.get(order_line::quantity).units * m_sign, Quantity::digits),
                            choiceText(m_store, m_request.language, u"unit"_s, line.get(order_line::unit))},
                           {}};
            if (showsMoney()) {
                const auto price = order_line::impliedUnitPrice(line);
                row.cells << (price ? paperNumber(price->units, UnitPrice::digits, m_currency.digits) : QString());
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

    QString describe(const Record &line) const
    {
        QString words = line.get(order_line::description);
        if (const RecordId product = line.get(order_line::product)) {
            const auto record = m_store.read(product::type, product);
            if (record && !record->isEmpty(product::code))
                words += u'\n' + record->get(product::code);
        }
        return words;
    }

    void putSums(Paper &paper, const Amounts &sums) const
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

    Store &m_store;
    const DocumentRequest &m_request;
    QString m_number;
    Record m_order;
    std::vector<Record> m_lines;
    Currency m_currency;
    Day m_day;
    int m_sign;
};

void checkPossible(Store &store, const DocumentRequest &request)
{
    const Record order = orderOf(store, request.order);
    const QString number = order.get(order::number), status = order.get(order::status);
    const QString kind = store.choiceLabel(u"document_kind"_s, request.kind);
    if (linesOf(store, request.order).empty())
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
    const Writer writer(store, request, after.get(document::number));
    const Amounts sums = writer.amounts();
    const Record order = orderOf(store, request.order);
    after.set(document::currency, order.get(order::currency));
    after.set(document::net, sums.net);
    after.set(document::tax, sums.tax);
    after.set(document::total, sums.net + sums.tax);
    if (kind == u"invoice")
        after.setValue(document::dueOn, order.value(order::dueOn));
    after.set(document::frozenValues,
              QString::fromUtf8(QJsonDocument(writer.write().toJson()).toJson(QJsonDocument::Compact)));
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

void guardInvoicedOrder(Store &store, Change *, const Record *before, const Record *after)
{
    if (!before || !after)
        return; // an order with documents cannot be removed anyway
    const QString status = after->get(order::status);
    const bool isUnsold = (status == u"quote" || status == u"cancelled") && before->get(order::status) != status;
    const bool isDifferent = before->get(order::customer) != after->get(order::customer) ||
                             before->get(order::currency) != after->get(order::currency) ||
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

Paper orderPaper(Store &store, const DocumentRequest &request, const QString &number)
{
    return Writer(store, request, number).write();
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

QString standingInvoice(Store &store, RecordId order)
{
    Statement row = store.connection().prepare(
        "SELECT number FROM document d WHERE order_id = ?1 AND kind = 'invoice' AND (SELECT count(*) FROM document "
        "WHERE "
        "order_id = ?1 AND kind = 'invoice') > (SELECT count(*) FROM document WHERE order_id = ?1 AND kind = "
        "'credit_note') ORDER BY id DESC LIMIT 1");
    row.bind(1, order);
    return row.step() ? row.text(0) : QString();
}

std::vector<Rule> documentRules()
{
    return {{&document::type, {&document::number}, issue}};
}

std::vector<Guard> documentGuards()
{
    return {{&document::type, guardDocument, nullptr},
            {&order::type, guardInvoicedOrder, hasInvoices},
            {&order_line::type, guardInvoicedLine, hasInvoices}};
}

} // namespace kith
