// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_term.h"

#include <algorithm>

#include "core/marketing/query_words.h"

using namespace Qt::StringLiterals;

namespace kith {

using Op = FilterTerm::Op;

namespace {

QJsonObject today(int shift)
{
    return {{u"today"_s, shift}};
}

QJsonObject start(const QString &step, int shift)
{
    QJsonObject value{{u"start"_s, step}};
    if (shift)
        value.insert(u"shift"_s, shift);
    return value;
}

int neededValues(Op op)
{
    switch (op) {
    case Op::Empty:
    case Op::NotEmpty:
    case Op::Yes:
    case Op::No:
    case Op::ThisMonth:
    case Op::LastMonth:
    case Op::ThisQuarter:
    case Op::ThisYear:
    case Op::LastYear:
        return 0;
    case Op::Between:
        return 2;
    default:
        return 1;
    }
}

Condition span(const QString &field, const QString &step, int shift)
{
    return all({where(field, Operator::GreaterOrEqual, start(step, shift)),
                where(field, Operator::Less, start(step, shift + 1))});
}

} // namespace

bool FilterTerm::isFinished() const
{
    if (values.size() < neededValues(op))
        return false;
    return std::all_of(values.begin(), values.end(),
                       [](const QJsonValue &value) { return !value.isString() || !value.toString().isEmpty(); });
}

Condition FilterTerm::condition() const
{
    const QJsonValue first = values.isEmpty() ? QJsonValue() : values.first();
    switch (op) {
    case Op::Contains:
        return where(field, Operator::Contains, first);
    case Op::Is:
    case Op::On:
        return where(field, Operator::Equal, first);
    case Op::IsNot:
        return where(field, Operator::NotEqual, first);
    case Op::AnyOf:
        return where(field, Operator::In, values);
    case Op::NoneOf:
        return no(where(field, Operator::In, values));
    case Op::Empty:
        return where(field, Operator::Empty);
    case Op::NotEmpty:
        return where(field, Operator::NotEmpty);
    case Op::Yes:
        return where(field, Operator::Equal, true);
    case Op::No:
        return no(where(field, Operator::Equal, true));
    case Op::MoreThan:
        return where(field, Operator::Greater, first);
    case Op::AtLeast:
    case Op::From:
        return where(field, Operator::GreaterOrEqual, first);
    case Op::LessThan:
        return where(field, Operator::Less, first);
    case Op::AtMost:
    case Op::Until:
        return where(field, Operator::LessOrEqual, first);
    case Op::Between:
        return all({where(field, Operator::GreaterOrEqual, first), where(field, Operator::LessOrEqual, values.at(1))});
    case Op::LastDays:
        return all(
            {where(field, Operator::GreaterOrEqual, today(-first.toInt())), where(field, Operator::Less, today(1))});
    case Op::NextDays:
        return all(
            {where(field, Operator::GreaterOrEqual, today(0)), where(field, Operator::Less, today(first.toInt() + 1))});
    case Op::LongerAgo:
        return where(field, Operator::Less, today(-first.toInt()));
    case Op::ThisMonth:
        return span(field, u"month"_s, 0);
    case Op::LastMonth:
        return span(field, u"month"_s, -1);
    case Op::ThisQuarter:
        return span(field, u"quarter"_s, 0);
    case Op::ThisYear:
        return span(field, u"year"_s, 0);
    case Op::LastYear:
        return span(field, u"year"_s, -1);
    }
    return {};
}

// The other way round by trying: every operator that suits the field is written with the literals found in the
// condition and compared with it, so the two directions cannot drift apart.
std::optional<FilterTerm> FilterTerm::from(Store &store, const Shape &shape, const Condition &condition)
{
    const Condition *leaf = &condition;
    while (leaf->kind != Condition::Kind::Field) {
        if (leaf->parts.empty() || leaf->kind == Condition::Kind::Related || leaf->kind == Condition::Kind::Segment)
            return {};
        leaf = &leaf->parts.front();
    }
    FilterTerm term;
    term.field = leaf->field;
    const FieldInfo *field = nullptr;
    try {
        field = store.column(shape, term.field).field;
    } catch (const Error &) {
        return {};
    }
    std::vector<QJsonArray> guesses{{}};
    if (leaf->value.isArray())
        guesses.push_back(leaf->value.toArray());
    else if (!leaf->value.isNull() && !leaf->value.isUndefined())
        guesses.push_back({leaf->value});
    if (condition.parts.size() == 2)
        guesses.push_back({leaf->value, condition.parts[1].value});
    for (const Condition &part : condition.kind == Condition::Kind::Field ? std::vector{condition} : condition.parts)
        if (part.value.isObject() && part.value.toObject().contains(u"today"_s)) {
            const int days = part.value.toObject().value(u"today"_s).toInt();
            guesses.push_back({-days});
            guesses.push_back({days - 1});
        }
    for (const Op op : FilterWords::operatorsFor(*field))
        for (const QJsonArray &values : guesses) {
            term.op = op;
            term.values = values;
            if (neededValues(op) == 0
                    ? values.isEmpty()
                    : (term.isFinished() && (op == Op::AnyOf || op == Op::NoneOf || values.size() == neededValues(op))))
                if (term.condition() == condition)
                    return term;
        }
    return {};
}

std::vector<Op> FilterWords::operatorsFor(const FieldInfo &field)
{
    if (field.isManyTitles())
        return {Op::AnyOf, Op::NoneOf, Op::Empty, Op::NotEmpty, Op::Contains, Op::Is, Op::IsNot};
    switch (field.kind == FieldKind::Choice || field.kind == FieldKind::Reference ? 0
            : field.kind == FieldKind::Bool                                       ? 1
            : field.kind == FieldKind::Day || field.kind == FieldKind::Instant    ? 2
            : field.isText()                                                      ? 3
                                                                                  : 4) {
    case 0:
        return {Op::AnyOf, Op::NoneOf, Op::Empty, Op::NotEmpty, Op::Is, Op::IsNot};
    case 1:
        return {Op::Yes, Op::No, Op::Empty};
    case 2:
        return {Op::LastDays, Op::NextDays, Op::LongerAgo, Op::ThisMonth, Op::LastMonth, Op::ThisQuarter,
                Op::ThisYear, Op::LastYear, Op::On,        Op::From,      Op::Until,     Op::Between,
                Op::Empty,    Op::NotEmpty, Op::LessThan,  Op::MoreThan};
    case 3:
        return {Op::Contains, Op::Is, Op::IsNot, Op::Empty, Op::NotEmpty, Op::AnyOf, Op::NoneOf};
    default:
        return {Op::AtLeast, Op::MoreThan, Op::AtMost,   Op::LessThan, Op::Is,
                Op::Between, Op::Empty,    Op::NotEmpty, Op::IsNot};
    }
}

QString FilterWords::name(Op op, const FieldInfo &field)
{
    const bool day = field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
    switch (op) {
    case Op::Contains:
        return tr("contains");
    case Op::Is:
        return tr("is");
    case Op::IsNot:
        return tr("is not");
    case Op::AnyOf:
        return tr("is one of");
    case Op::NoneOf:
        return tr("is none of");
    case Op::Empty:
        return tr("is empty");
    case Op::NotEmpty:
        return tr("is filled in");
    case Op::Yes:
        return tr("yes");
    case Op::No:
        return tr("no");
    case Op::MoreThan:
        return day ? tr("after") : tr("more than");
    case Op::AtLeast:
        return tr("at least");
    case Op::LessThan:
        return day ? tr("before") : tr("less than");
    case Op::AtMost:
        return tr("at most");
    case Op::Between:
        return tr("between");
    case Op::On:
        return tr("on");
    case Op::From:
        return tr("since");
    case Op::Until:
        return tr("until");
    case Op::LastDays:
        return tr("in the last … days");
    case Op::NextDays:
        return tr("in the next … days");
    case Op::LongerAgo:
        return tr("more than … days ago");
    case Op::ThisMonth:
        return tr("this month");
    case Op::LastMonth:
        return tr("last month");
    case Op::ThisQuarter:
        return tr("this quarter");
    case Op::ThisYear:
        return tr("this year");
    case Op::LastYear:
        return tr("last year");
    }
    return {};
}

namespace {

QString literal(Store &store, const FieldInfo &field, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"me"_s))
            return QCoreApplication::translate("kith::FilterWords", "me");
        if (object.contains(u"today"_s)) {
            const int days = object.value(u"today"_s).toInt();
            return formatDay(store.today().addDays(days));
        }
        return QString();
    }
    QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (field.kind == FieldKind::Bool)
        return value.toBool() ? FilterWords::name(Op::Yes, field) : FilterWords::name(Op::No, field);
    const Parsed parsed = store.parse(field, text);
    return parsed.problem.isEmpty() ? store.display(field, parsed.value) : text;
}

} // namespace

FilterWords::Words FilterWords::of(Store &store, const Shape &shape, const FilterTerm &term)
{
    const Store::Column column = store.column(shape, term.field);
    const FieldInfo &field = *column.field;
    Words words{column.label, {}};
    QStringList values;
    for (const QJsonValue &value : term.values)
        values.append(literal(store, field, value));
    const QString joined = values.mid(0, 3).join(tr(", ")) + (values.size() > 3 ? u" …"_s : QString());
    const int days = term.values.isEmpty() ? 0 : term.values.first().toInt();
    switch (term.op) {
    case Op::Is:
    case Op::AnyOf:
    case Op::On:
        words.value = joined;
        break;
    case Op::LastDays:
        words.value = tr("in the last %1 days").arg(days);
        break;
    case Op::NextDays:
        words.value = tr("in the next %1 days").arg(days);
        break;
    case Op::LongerAgo:
        words.value = tr("more than %1 days ago").arg(days);
        break;
    case Op::Between:
        words.value = values.size() == 2 ? tr("%1 to %2").arg(values[0], values[1]) : QString();
        break;
    default:
        words.value = values.isEmpty() ? name(term.op, field) : tr("%1 %2").arg(name(term.op, field), joined);
    }
    return words;
}

FilterWords::Words FilterWords::of(Store &store, const Shape &shape, const Condition &condition)
{
    if (const auto term = FilterTerm::from(store, shape, condition))
        return of(store, shape, *term);
    const auto sentence = [&](const Condition &part) {
        const Words words = of(store, shape, part);
        return words.value.isEmpty() ? words.what : words.what + tr(": ") + words.value;
    };
    QStringList parts;
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
        for (const Condition &part : condition.parts)
            parts.append(sentence(part));
        return {parts.join(condition.kind == Condition::Kind::All ? tr(" and ") : tr(" or ")), {}};
    case Condition::Kind::Not:
        return {tr("not (%1)").arg(condition.parts.empty() ? QString() : sentence(condition.parts.front())), {}};
    case Condition::Kind::Related:
    case Condition::Kind::Segment:
        return {conditionSentence(store, shape, condition), {}};
    case Condition::Kind::Field:
        return {store.column(shape, condition.field).label,
                operatorKey(condition.op) + u' ' +
                    literal(store, *store.column(shape, condition.field).field, condition.value)};
    }
    return {};
}

} // namespace kith
