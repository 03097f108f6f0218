// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <QRegularExpression>

#include "app/cli/command.h"
#include "core/base/error.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

// "1234.50 USD": the amount and the currency behind it.
struct Amount
{
    QString text;
    QString currency; // "" when none is named
};

Amount amountOf(const QString &text)
{
    static const QRegularExpression form(u"^(.*[\\d.,])\\s*([A-Z]{3})$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || !Currency::isKnown(match.captured(2)))
        return {text, {}};
    return {match.captured(1).trimmed(), match.captured(2)};
}

// Reads money in the currency that stands behind it and notes that currency in the record.
Parsed parseMoney(Store &store, Record &record, const FieldInfo &field, const QString &text)
{
    const Amount amount = amountOf(text);
    const FieldInfo *currency = record.shape().field(u"currency"_s);
    const QString own = currencyOf(record);
    const QString meant = amount.currency.isEmpty() ? own : amount.currency;
    if (!amount.currency.isEmpty() && amount.currency != (own.isEmpty() ? store.currency().code : own)) {
        if (!currency)
            return {{},
                    translate("cli", "amounts of this kind of record are in %1, not in %2")
                        .arg(store.currency().code, amount.currency)};
        if (!own.isEmpty() && own != store.currency().code)
            return {{}, translate("cli", "the record is in %1, not in %2").arg(own, amount.currency)};
        record.setValue(*currency, Value(amount.currency));
    }
    return store.parse(field, amount.text, conventionsFor(store, field, meant));
}

void refuseUntyped(const Shape &shape, const FieldInfo &field)
{
    if (field.has(Rolled) || field.has(Computed) || field.has(Internal))
        throw Error(ErrorKind::Invalid, translate("cli", "%1 (%2) is worked out by Kith itself and cannot be set. "
                                                         "Nothing was saved.")
                                            .arg(shape.label(field), QLatin1StringView(field.name)));
}

} // namespace

Assignment assignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        throw Error(ErrorKind::Usage, translate("cli", "“%1” is no field=value, such as city=Leipzig.").arg(word));
    return {word.left(equals).trimmed(), word.mid(equals + 1)};
}

const FieldInfo &fieldNamed(const Store &store, const Shape &shape, const QString &name)
{
    if (const FieldInfo *field = shape.field(name))
        return *field;
    if (const FieldInfo *field = shape.field(QString(name + u"_id"_s)))
        return *field;
    return store.catalogue().field(shape, name);
}

void assign(Store &store, Record &record, const std::vector<Assignment> &assignments, Problems &problems)
{
    struct Pair
    {
        const FieldInfo *field;
        QString text;
    };
    std::vector<Pair> pairs;
    for (const Assignment &given : assignments) {
        const FieldInfo &field = fieldNamed(store, record.shape(), given.field);
        refuseUntyped(record.shape(), field);
        // The currency first: it says how amounts are read.
        const bool first = given.field == "currency"_L1;
        pairs.insert(first ? pairs.begin() : pairs.end(), Pair{&field, given.text});
    }
    for (const Pair &pair : pairs) {
        if (pair.text.trimmed().isEmpty()) {
            record.clear(*pair.field);
            continue;
        }
        Parsed parsed = pair.field->kind == FieldKind::Money ? parseMoney(store, record, *pair.field, pair.text)
                                                             : store.parse(*pair.field, pair.text);
        if (parsed.problem.isEmpty())
            record.setValue(*pair.field, std::move(parsed.value));
        else
            problems.add(*pair.field, parsed.problem);
    }
}

std::vector<Assignment> assignmentsOf(const QJsonObject &row)
{
    std::vector<Assignment> assignments;
    for (auto entry = row.begin(); entry != row.end(); ++entry) {
        if (entry.key() == "id"_L1)
            continue;
        QString text = entry->toVariant().toString();
        if (entry->isDouble() && qint64(entry->toDouble()) != entry->toDouble())
            text = QString::number(entry->toDouble(), 'g', 15);
        assignments.push_back({entry.key(), text});
    }
    return assignments;
}

Conventions conventionsFor(const Store &store, const FieldInfo &field, const QString &recordCurrency)
{
    Conventions conventions = store.conventions();
    if (field.kind == FieldKind::Money && !field.has(Rolled) && !field.has(Computed) && !recordCurrency.isEmpty())
        conventions.currency = Currency::of(recordCurrency);
    return conventions;
}

QString currencyOf(const Record &record)
{
    const FieldInfo *field = record.shape().field(u"currency"_s);
    return field ? record.value(*field).text() : QString();
}

QString shown(Store &store, const FieldInfo &field, const Value &value, const QString &recordCurrency)
{
    if (field.kind != FieldKind::Money || value.isEmpty())
        return store.display(field, value);
    const Conventions conventions = conventionsFor(store, field, recordCurrency);
    const QString text = displayValue(field, value, conventions);
    return conventions.currency.code == store.currency().code ? text : text + u' ' + conventions.currency.code;
}

QJsonValue json(const Store &store, const FieldInfo &field, const Value &value, const QString &recordCurrency)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    if (field.kind == FieldKind::Bool)
        return value.number() != 0;
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Reference)
        return value.number();
    return plainValue(field, value, conventionsFor(store, field, recordCurrency));
}

std::vector<Children> childrenOf(const Store &store, const Shape &shape)
{
    std::vector<Children> all;
    for (const Catalogue::Link &link : store.catalogue().ownedBy(shape.type())) {
        QString name = link.shape->name();
        if (const QString prefix = shape.name() + u'_'; name.startsWith(prefix))
            name = name.mid(prefix.size());
        all.push_back({name + u's', link.shape, link.field});
    }
    return all;
}

std::vector<Record> childRecords(Store &store, const Children &children, RecordId owner)
{
    Query query;
    query.type = children.shape->name();
    query.where = where(QString::fromLatin1(children.owner->name), Operator::Equal, QJsonValue(owner));
    if (children.shape->field(u"position"_s))
        query.sort << u"position"_s;
    return store.select(query);
}

QJsonObject recordJson(Store &store, const Record &record)
{
    QJsonObject object{{u"id"_s, record.id()}, {u"version"_s, record.version()}, {u"title"_s, store.title(record)}};
    const QString currency = currencyOf(record);
    for (const FieldInfo *field : record.shape().fields()) {
        if (!field->has(Internal))
            object[QString::fromLatin1(field->name)] = json(store, *field, record.value(*field), currency);
    }
    for (const Children &children : childrenOf(store, record.shape())) {
        QJsonArray rows;
        for (const Record &child : childRecords(store, children, record.id()))
            rows << recordJson(store, child);
        object[children.name] = rows;
    }
    return object;
}

} // namespace kith::cli
