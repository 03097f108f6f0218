// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_texts.h"

#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Delivered
{
    const char *use;
    const char *heading;
    const char *opening;
    const char *closing;
};

constexpr Delivered delivered[] = {
    {"quotation", QT_TRANSLATE_NOOP("document", "Quotation"),
     QT_TRANSLATE_NOOP("document", "Thank you for your interest. We are pleased to offer:"),
     QT_TRANSLATE_NOOP("document", "We look forward to your order.")},
    {"confirmation", QT_TRANSLATE_NOOP("document", "Order confirmation"),
     QT_TRANSLATE_NOOP("document", "Thank you for your order. We confirm:"), ""},
    {"delivery_note", QT_TRANSLATE_NOOP("document", "Delivery note"),
     QT_TRANSLATE_NOOP("document", "You receive with this delivery:"),
     QT_TRANSLATE_NOOP("document", "Goods received in full and undamaged:\n\n\nDate, signature")},
    {"invoice", QT_TRANSLATE_NOOP("document", "Invoice"), "",
     QT_TRANSLATE_NOOP("document", "Please pay {total} by {due} and name {number}.")},
    {"credit_note", QT_TRANSLATE_NOOP("document", "Credit note"), "",
     QT_TRANSLATE_NOOP("document", "We credit this amount to your account.")},
    {"statement", QT_TRANSLATE_NOOP("document", "Statement of account"), "",
     QT_TRANSLATE_NOOP("document", "Please tell us within 14 days if your books say something else.")},
    {"dunning", QT_TRANSLATE_NOOP("document", "Payment reminder"),
     QT_TRANSLATE_NOOP("document", "The following amounts are due. Perhaps they slipped your attention:"),
     QT_TRANSLATE_NOOP("document", "Please pay {total} by {due}. If you have paid meanwhile, we thank you.")},
    {"dunning_2", QT_TRANSLATE_NOOP("document", "Second reminder"),
     QT_TRANSLATE_NOOP("document", "We wrote to you before about these amounts, which are still open:"),
     QT_TRANSLATE_NOOP("document", "Please pay {total} by {due}, or tell us what stands in the way.")},
    {"dunning_3", QT_TRANSLATE_NOOP("document", "Last reminder"),
     QT_TRANSLATE_NOOP("document", "In spite of our reminders these amounts are still open:"),
     QT_TRANSLATE_NOOP("document", "We expect {total} by {due}. After that day we will hand the matter on.")},
};

QString filled(QString text, const QMap<QString, QString> &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        text.replace(u'{' + field.key() + u'}', field.value());
    return text.trimmed();
}

// The owner's template for a use: in the document's language, else one for any language.
std::optional<Record> ownTemplate(Store &store, const QString &use, Language language)
{
    const QString code = languageCode(language);
    const QString key = use.startsWith(u"dunning"_s) ? u"dunning"_s : use;
    std::optional<Record> any;
    if (!store.hasChoice(u"template_use"_s, key))
        return any;
    for (const Record &record : store.select({u"template"_s, where(u"use"_s, Operator::Equal, key), {u"name"_s}, {}})) {
        const QString own = record.get(template_::language);
        if (own == code)
            return record;
        if (own.isEmpty() && !any)
            any = record;
    }
    return any;
}

} // namespace

QString documentText(Language language, const char *source)
{
    return translated(language, "document", source);
}

LetterTexts letterTexts(Store &store, const QString &use, Language language, const QMap<QString, QString> &fields)
{
    LetterTexts texts;
    for (const Delivered &one : delivered) {
        if (use != QLatin1StringView(one.use))
            continue;
        const auto text = [&](const char *source) {
            return *source ? filled(documentText(language, source), fields) : QString();
        };
        texts = {text(one.heading), text(one.opening), text(one.closing)};
    }
    if (const auto own = ownTemplate(store, use, language)) {
        if (!own->isEmpty(template_::subject))
            texts.heading = filled(own->get(template_::subject), fields);
        const QStringList parts = own->get(template_::body).split(u"\n---"_s);
        texts.opening = filled(parts.value(0), fields);
        texts.closing = filled(parts.mid(1).join(u"\n---"_s), fields);
    }
    return texts;
}

void putSeller(Store &store, Paper &paper, Language language)
{
    const std::vector<Record> rows = store.select({u"business"_s, {}, {}, {}}, 1);
    paper.language = languageCode(language);
    paper.carriedOver = documentText(language, QT_TRANSLATE_NOOP("document", "Carried over"));
    paper.broughtOver = documentText(language, QT_TRANSLATE_NOOP("document", "Brought forward"));
    paper.page = documentText(language, QT_TRANSLATE_NOOP("document", "Page %1 of %2"));
    if (rows.empty())
        return;
    const Record &own = rows.front();
    const QString place = u"%1 %2"_s.arg(own.get(business::postcode), own.get(business::city)).trimmed();
    paper.seller = {own.get(business::name)};
    for (const QString &line : {own.get(business::street), place, own.get(business::country)})
        if (!line.isEmpty())
            paper.seller << line;
    QStringList reach;
    for (const QString &one : {own.get(business::phone), own.get(business::email), own.get(business::website)})
        if (!one.isEmpty())
            reach << one;
    if (!reach.isEmpty())
        paper.footer << reach.join(u" · "_s);
    if (!own.isEmpty(business::taxNumber))
        paper.footer
            << documentText(language, QT_TRANSLATE_NOOP("document", "Tax number %1")).arg(own.get(business::taxNumber));
    if (!own.isEmpty(business::bank))
        paper.footer << own.get(business::bank).split(u'\n', Qt::SkipEmptyParts).join(u" · "_s);
}

QStringList addressOf(Store &store, RecordId customerId, RecordId contactId)
{
    QStringList lines;
    if (const auto record = store.read(customer::type, customerId)) {
        lines << record->get(customer::name);
        if (contactId)
            lines << store.title(store.shape(contact::type), contactId);
        const QString place = u"%1 %2"_s.arg(record->get(customer::postcode), record->get(customer::city)).trimmed();
        for (const QString &line : {record->get(customer::street), place, record->get(customer::country)})
            if (!line.isEmpty())
                lines << line;
    }
    return lines;
}

QString choiceText(Store &store, Language language, const QString &list, const QString &key)
{
    if (key.isEmpty())
        return {};
    const QString now = store.choiceLabel(list, key);
    if (const ChoiceList *one = deliveredChoiceList(list.toLatin1().constData())) {
        for (const ChoiceEntry &entry : one->entries) {
            if (key == QLatin1StringView(entry.key) && now == translated(one->name, entry.label))
                return translated(language, one->name, entry.label);
        }
    }
    return now;
}

} // namespace kith
