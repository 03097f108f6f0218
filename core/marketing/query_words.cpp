// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/query_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/model/id_set.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString daysWords(int days)
{
    if (days == 0)
        return QCoreApplication::translate("query words", "today");
    return (days < 0 ? QCoreApplication::translate("query words", "%1 days ago")
                     : QCoreApplication::translate("query words", "%1 days from now"))
        .arg(std::abs(days));
}

QString startWords(const QString &step, int shift)
{
    QString word = step == u"week"      ? QCoreApplication::translate("query words", "week")
                   : step == u"month"   ? QCoreApplication::translate("query words", "month")
                   : step == u"quarter" ? QCoreApplication::translate("query words", "quarter")
                   : step == u"day"     ? QCoreApplication::translate("query words", "day")
                                        : QCoreApplication::translate("query words", "year");
    if (shift == 0)
        return QCoreApplication::translate("query words", "the start of this %1").arg(word);
    if (shift == -1)
        return QCoreApplication::translate("query words", "the start of last %1").arg(word);
    if (shift == 1)
        return QCoreApplication::translate("query words", "the start of next %1").arg(word);
    return QCoreApplication::translate("query words", "the start of the %1, %2 on").arg(word).arg(shift);
}

QString literalWords(Store &store, const FieldInfo *field, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"today"_s))
            return daysWords(object[u"today"_s].toInt());
        if (object.contains(u"me"_s))
            return QCoreApplication::translate("query words", "me");
        return startWords(object[u"start"_s].toString(), object[u"shift"_s].toInt());
    }
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("query words", "yes")
                              : QCoreApplication::translate("query words", "no");
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (!field)
        return text;
    const Parsed parsed = store.parse(*field, text);
    return parsed.problem.isEmpty() && !parsed.value.isEmpty() ? store.display(*field, parsed.value) : text;
}

QString valueWords(Store &store, const FieldInfo *field, const QJsonValue &value)
{
    if (isPackedIds(value))
        return QCoreApplication::translate("query words", "one of %1 chosen records").arg(packedCount(value));
    if (!value.isArray())
        return literalWords(store, field, value);
    QStringList words;
    for (const QJsonValue one : value.toArray())
        words << literalWords(store, field, one);
    return words.join(QCoreApplication::translate("query words", " or "));
}

// "is East", "is at least 3", "is before 90 days ago".
QString comparison(Store &store, const FieldInfo *field, Operator op, const QJsonValue &value)
{
    if (field && field->isManyTitles() && (op == Operator::Equal || op == Operator::In))
        return QCoreApplication::translate("query words", "include %1").arg(valueWords(store, field, value));
    if (field && field->isManyTitles() && op == Operator::NotEqual)
        return QCoreApplication::translate("query words", "do not include %1").arg(valueWords(store, field, value));
    const bool isTime = field && (field->kind == FieldKind::Day || field->kind == FieldKind::Instant);
    const QString words = valueWords(store, field, value);
    switch (op) {
    case Operator::Equal:
    case Operator::In:
        return QCoreApplication::translate("query words", "is %1").arg(words);
    case Operator::NotEqual:
        return QCoreApplication::translate("query words", "is not %1").arg(words);
    case Operator::Less:
        return (isTime ? QCoreApplication::translate("query words", "is before %1")
                       : QCoreApplication::translate("query words", "is less than %1"))
            .arg(words);
    case Operator::LessOrEqual:
        return (isTime ? QCoreApplication::translate("query words", "is %1 or before")
                       : QCoreApplication::translate("query words", "is at most %1"))
            .arg(words);
    case Operator::Greater:
        return (isTime ? QCoreApplication::translate("query words", "is after %1")
                       : QCoreApplication::translate("query words", "is more than %1"))
            .arg(words);
    case Operator::GreaterOrEqual:
        return (isTime ? QCoreApplication::translate("query words", "is %1 or after")
                       : QCoreApplication::translate("query words", "is at least %1"))
            .arg(words);
    case Operator::Contains:
        return QCoreApplication::translate("query words", "contains “%1”").arg(words);
    case Operator::Empty:
        return QCoreApplication::translate("query words", "is empty");
    case Operator::NotEmpty:
        return QCoreApplication::translate("query words", "is filled");
    }
    return {};
}

QString fieldSentence(Store &store, const Shape &shape, const Condition &condition)
{
    if (condition.field == u"id")
        return QCoreApplication::translate("query words", "is one of %1 chosen records")
            .arg(isPackedIds(condition.value) ? packedCount(condition.value)
                 : condition.value.isArray()  ? qint64(condition.value.toArray().size())
                                              : 1);
    const Store::Column column = store.column(shape, condition.field);
    return column.label + u' ' + comparison(store, column.field, condition.op, condition.value);
}

bool isAtLeastOne(const Condition &condition)
{
    const QString value = condition.value.toVariant().toString();
    return condition.measure == u"count" &&
           ((condition.op == Operator::GreaterOrEqual && value == u"1") ||
            ((condition.op == Operator::Greater || condition.op == Operator::NotEqual) && value == u"0"));
}

bool isNone(const Condition &condition)
{
    const QString value = condition.value.toVariant().toString();
    return condition.measure == u"count" &&
           ((condition.op == Operator::Equal && value == u"0") || (condition.op == Operator::Less && value == u"1"));
}

// The parts of a condition that must all hold; none for what always holds.
std::vector<Condition> allParts(const Condition &condition)
{
    return condition.kind == Condition::Kind::All ? condition.parts : std::vector<Condition>{condition};
}

Condition joinedAgain(std::vector<Condition> parts)
{
    return parts.size() == 1 ? parts.front() : all(std::move(parts));
}

// "Status is confirmed, delivered or completed" makes orders sold ones.
bool saysSold(const Condition &condition)
{
    if (condition.kind != Condition::Kind::Field || condition.op != Operator::In || condition.field != u"status" ||
        !condition.value.isArray())
        return false;
    QStringList states = condition.value.toVariant().toStringList();
    states.sort();
    return states == QStringList{u"completed"_s, u"confirmed"_s, u"delivered"_s};
}

struct Asked // of records that refer to this one
{
    bool isSold = false;
    std::optional<Condition> product; // what at least one line of an order must be
    std::vector<Condition> others;
};

Asked askedOf(const Condition &condition)
{
    Asked asked;
    if (condition.parts.empty())
        return asked;
    const bool isOrder = condition.related.startsWith(u"order.");
    for (const Condition &part : allParts(condition.parts.front())) {
        if (isOrder && !asked.isSold && saysSold(part))
            asked.isSold = true;
        else if (isOrder && !asked.product && part.kind == Condition::Kind::Related && isAtLeastOne(part) &&
                 part.related == u"order_line.order_id" && part.parts.size() == 1 &&
                 part.parts.front().kind == Condition::Kind::Field && part.parts.front().field.startsWith(u"product"))
            asked.product = part.parts.front();
        else
            asked.others.push_back(part);
    }
    return asked;
}

// "Orders", "sold orders (Ordered on is 90 days ago or after)".
QString whichOnes(Store &store, const Shape &other, const Asked &asked)
{
    const QString noun = asked.isSold ? QCoreApplication::translate("query words", "sold orders") : other.plural();
    if (asked.others.empty())
        return noun;
    return QCoreApplication::translate("query words", "%1 (%2)")
        .arg(noun, conditionSentence(store, other, joinedAgain(asked.others)));
}

// "Printer", "Products (Code contains “PK-”)".
QString goodsWords(Store &store, const Condition &product)
{
    const Shape &products = store.catalogue().get(u"product");
    const QString name = product.field.section(u'.', 1);
    if (!name.isEmpty()) {
        Condition its = product;
        its.field = name;
        return QCoreApplication::translate("query words", "%1 (%2)")
            .arg(products.plural(), fieldSentence(store, products, its));
    }
    if (product.op == Operator::Equal || product.op == Operator::In) {
        const Shape &lines = store.catalogue().get(u"order_line");
        return valueWords(store, store.column(lines, product.field).field, product.value);
    }
    return QCoreApplication::translate("query words", "%1 (%2)")
        .arg(products.plural(), fieldSentence(store, store.catalogue().get(u"order_line"), product));
}

// "bought Printer", "did not buy Printer in sold orders (Ordered on is 90 days ago or after)". Without a word about the
// state of the orders a quotation is enough: "ordered or asked for".
QString boughtSentence(Store &store, const Shape &orders, const Asked &asked, bool isSo)
{
    const QString goods = goodsWords(store, *asked.product);
    if (asked.others.empty()) {
        if (asked.isSold)
            return (isSo ? QCoreApplication::translate("query words", "bought %1")
                         : QCoreApplication::translate("query words", "never bought %1"))
                .arg(goods);
        return (isSo ? QCoreApplication::translate("query words", "ordered or asked for %1")
                     : QCoreApplication::translate("query words", "never ordered or asked for %1"))
            .arg(goods);
    }
    return (isSo ? QCoreApplication::translate("query words", "%1 is in %2")
                 : QCoreApplication::translate("query words", "%1 is not in %2"))
        .arg(goods, whichOnes(store, orders, asked));
}

QString relatedSentence(Store &store, const Condition &condition)
{
    const Shape &other = store.catalogue().get(condition.related.section(u'.', 0, 0));
    Asked asked = askedOf(condition);
    const bool some = isAtLeastOne(condition), isNoneAsked = isNone(condition);
    if (asked.product && (some || isNoneAsked))
        return boughtSentence(store, other, asked, some);
    if (asked.product)
        asked.others.insert(asked.others.begin(),
                            related(u"order_line.order_id"_s, *asked.product, u"count"_s, Operator::GreaterOrEqual, 1));
    const QString which = whichOnes(store, other, asked);
    if (some)
        return QCoreApplication::translate("query words", "with %1").arg(which);
    if (isNoneAsked)
        return QCoreApplication::translate("query words", "without %1").arg(which);
    const QString function = condition.measure.section(u':', 0, 0), name = condition.measure.section(u':', 1);
    if (function == u"count")
        return QCoreApplication::translate("query words", "the number of %1").arg(which) + u' ' +
               comparison(store, nullptr, condition.op, condition.value);
    const Store::Column column = store.column(other, name);
    const QString measured = function == u"sum" ? QCoreApplication::translate("query words", "the sum of %1 of %2")
                             : function == u"min"
                                 ? QCoreApplication::translate("query words", "the first or smallest %1 of %2")
                                 : QCoreApplication::translate("query words", "the last or largest %1 of %2");
    return measured.arg(column.label, which) + u' ' + comparison(store, column.field, condition.op, condition.value);
}

QString joinedSentences(Store &store, const Shape &shape, const Condition &condition)
{
    if (condition.parts.empty())
        return condition.kind == Condition::Kind::All ? QCoreApplication::translate("query words", "all")
                                                      : QCoreApplication::translate("query words", "none");
    QStringList parts;
    for (const Condition &part : condition.parts) {
        const bool nested = part.parts.size() > 1 && part.kind != condition.kind &&
                            (part.kind == Condition::Kind::Any || part.kind == Condition::Kind::All);
        const QString words = conditionSentence(store, shape, part);
        parts << (nested ? QCoreApplication::translate("query words", "(%1)").arg(words) : words);
    }
    return parts.join(condition.kind == Condition::Kind::All ? QCoreApplication::translate("query words", ", and ")
                                                             : QCoreApplication::translate("query words", ", or "));
}

} // namespace

QString conditionSentence(Store &store, const Shape &shape, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
        return joinedSentences(store, shape, condition);
    case Condition::Kind::Not:
        return QCoreApplication::translate("query words", "not (%1)")
            .arg(condition.parts.empty() ? QCoreApplication::translate("query words", "all")
                                         : conditionSentence(store, shape, condition.parts.front()));
    case Condition::Kind::Field:
        return fieldSentence(store, shape, condition);
    case Condition::Kind::Related:
        return relatedSentence(store, condition);
    case Condition::Kind::Segment: {
        const QString name = store.title(store.catalogue().get(u"segment"), condition.segment);
        return condition.field.isEmpty() ? QCoreApplication::translate("query words", "in the segment “%1”").arg(name)
                                         : QCoreApplication::translate("query words", "%1 in the segment “%2”")
                                               .arg(store.column(shape, condition.field).label, name);
    }
    }
    return {};
}

QString querySentence(Store &store, const Query &query)
{
    const Shape &shape = store.catalogue().get(query.type);
    if (query.where.isTrivial())
        return QCoreApplication::translate("query words", "all %1").arg(shape.plural());
    return QCoreApplication::translate("query words", "%1: %2")
        .arg(shape.plural(), conditionSentence(store, shape, query.where));
}

} // namespace kith
