// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/literal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse(const FieldInfo *field, const QString &value)
{
    const QString name = field ? QString::fromLatin1(field->name) : u"id"_s;
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("query", "\"%1\" cannot be compared with \"%2\".").arg(name, value));
}

// {"start":"year","shift":-1}: the first day of the year before this one.
std::optional<Day> startOfNamedStep(Day today, const QString &name, int shift)
{
    if (name == u"day")
        return today.addDays(shift);
    if (name == u"week")
        return startOfStep(today, Step::Week).addDays(7 * qint64(shift));
    if (name == u"month")
        return startOfStep(today, Step::Month).addMonths(shift);
    if (name == u"quarter")
        return startOfStep(today, Step::Quarter).addMonths(3 * shift);
    if (name == u"year")
        return startOfStep(today, Step::Year).addYears(shift);
    return std::nullopt;
}

Literal ofDay(const FieldInfo &field, Day day)
{
    Literal literal;
    if (field.kind == FieldKind::Instant)
        literal.day = day;
    else
        literal.stored = toIso(day);
    return literal;
}

Literal ofObject(Store &store, const FieldInfo *field, const QJsonObject &object)
{
    if (field && field->kind == FieldKind::Reference && object.value("me"_L1).toBool()) {
        Literal literal;
        literal.stored = qint64(store.me());
        return literal;
    }
    if (field && (field->kind == FieldKind::Day || field->kind == FieldKind::Instant)) {
        if (object.contains("today"_L1))
            return ofDay(*field, store.today().addDays(object.value("today"_L1).toInteger()));
        const auto day =
            startOfNamedStep(store.today(), object.value("start"_L1).toString(), object.value("shift"_L1).toInt());
        if (day)
            return ofDay(*field, *day);
    }
    refuse(field, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return value.toString();
    const qint64 whole = value.toInteger();
    return double(whole) == value.toDouble() ? QString::number(whole)
                                             : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

// A text that names a time besides the day.
bool namesTime(const QString &text)
{
    return text.contains(u':') || text.contains(u'：') || text.contains(u'点') || text.contains(u'时') ||
           (text.size() > 11 && text[10] == u'T');
}

bool isSomebodysTitle(Store &store, const FieldInfo &reference, const QString &title)
{
    const Shape &target = store.catalogue().get(QString::fromLatin1(reference.target));
    if (!target.titleField() || !target.titleField()->isText())
        return false;
    return store.count(
               {target.name(), where(QString::fromLatin1(target.titleField()->name), Operator::Equal, title), {}, {}}) >
           0;
}

Literal ofText(Store &store, const FieldInfo &field, const QString &text)
{
    Literal literal;
    if (field.isText()) {
        literal.stored = text;
        return literal;
    }
    if (field.kind == FieldKind::Instant && !namesTime(text)) {
        if (const auto day = parseDay(text))
            return ofDay(field, *day);
    }
    if (field.kind == FieldKind::Reference && text == u"me" && qstrcmp(field.target, "staff") == 0) {
        literal.stored = qlonglong(store.me());
        return literal;
    }
    Conventions conventions = store.conventions();
    conventions.decimalMark = DecimalMark::Point; // as in files
    const Parsed parsed = store.parse(field, text, conventions);
    if (!parsed.problem.isEmpty()) {
        if (field.kind != FieldKind::Reference || !isSomebodysTitle(store, field, text))
            throw Error(ErrorKind::Usage, parsed.problem);
        literal.title = text;
        return literal;
    }
    const QJsonValue stored = jsonValue(field, parsed.value); // integers, or texts as columns hold them
    literal.stored = stored.isString() ? QVariant(stored.toString()) : QVariant(qlonglong(parsed.value.number()));
    return literal;
}

} // namespace

Literal literalOf(Store &store, const FieldInfo *field, const QJsonValue &value)
{
    Literal literal;
    literal.isEmpty = isEmptyLiteral(value);
    if (literal.isEmpty)
        return literal;
    if (value.isObject())
        return ofObject(store, field, value.toObject());
    const QString text = textOf(value);
    if (!field) {
        bool isNumber = false;
        literal.stored = qlonglong(text.toLongLong(&isNumber));
        if (!isNumber)
            refuse(field, text);
        return literal;
    }
    if (field->kind == FieldKind::Bool && value.isBool()) {
        literal.stored = qlonglong(value.toBool());
        return literal;
    }
    if (field->kind == FieldKind::Reference && value.isDouble()) {
        literal.stored = qlonglong(value.toInteger());
        return literal;
    }
    return ofText(store, *field, text);
}

QJsonArray elementsOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

bool isEmptyLiteral(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace kith
