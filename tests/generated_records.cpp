// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generated_records.h"

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

QString someText(std::mt19937 &random)
{
    static const QStringList words{u"Aurora"_s, u"北辰"_s,        u"Grünwald"_s, u"O'Neil \"X\""_s, u"茶, 行"_s,
                                   u"Ａｂｃ"_s, u"line\nbreak"_s, u"=1+1"_s,     u"007"_s,          u"😀"_s};
    QString text;
    for (int i = 0; i < 2; ++i)
        text += words[qsizetype(random() % quint32(words.size()))] + u" "_s;
    return text + QString::number(random() % 1'000'000);
}

// Kinds that must belong to one of several others.
void fillOneReference(Change &change, Record &record, std::mt19937 &random, int depth)
{
    Store &store = change.store();
    std::vector<const FieldInfo *> optional;
    for (const FieldInfo *field : record.shape().fields()) {
        if (field->kind == FieldKind::Reference && field->isTyped() && !field->has(Required))
            optional.push_back(field);
    }
    if (optional.empty())
        return;
    for (const FieldInfo *field : optional)
        record.clear(*field);
    const FieldInfo &field = *optional[random() % optional.size()];
    const Shape &target = store.catalogue().get(QString::fromUtf8(field.target));
    const auto known = store.first({target.name(), {}, {}, {}});
    record.setValue(field, Value(qint64(known ? *known : generated(change, target, random, depth + 1).id())));
}

// A kind whose few unique values are all taken by what a new file begins with.
void makeRoom(Change &change, const Record &record)
{
    if (const auto taken = change.store().first({record.shape().name(), {}, {}, {}}))
        change.remove(record.shape(), *taken);
}

} // namespace

TemporaryFile::TemporaryFile(StoreOptions options, const NewFile &file) : store(Store::create(path(), file, options)) {}

Value generatedValue(Store &store, const FieldInfo &field, std::mt19937 &random)
{
    const qint64 number = qint64(random() % 1'000'000) + 1;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return Value(someText(random));
    case FieldKind::Phone:
        return Value(u"+49 171 %1"_s.arg(number));
    case FieldKind::Email:
        return Value(u"a%1@example.org"_s.arg(number));
    case FieldKind::Url:
        return Value(u"https://example.org/%1"_s.arg(number));
    case FieldKind::Bool:
        return Value(qint64(random() % 2));
    case FieldKind::Percent:
        return Value(qint64(random() % 1'000'000));
    case FieldKind::Day:
        return ValueOf<Day>::make(Day(2024, 2, 29).addDays(qint64(random() % 700)));
    case FieldKind::Instant:
        return ValueOf<Instant>::make({1'711'846'800'000 + number * 1000});
    case FieldKind::TimeOfDay:
        return Value(qint64(random() % 1440));
    case FieldKind::Choice: {
        const std::vector<Choice> choices = store.choices(QString::fromUtf8(field.choices));
        return choices.empty() ? Value() : Value(choices[random() % choices.size()].key);
    }
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
        return Value(number);
    case FieldKind::Reference:
        break;
    }
    return {};
}

Record generated(Change &change, const Shape &shape, std::mt19937 &random, int depth)
{
    Store &store = change.store();
    Record record = store.blank(shape);
    for (const FieldInfo *field : shape.fields()) {
        if (field->kind == FieldKind::Reference) {
            if (!field->has(Required))
                continue;
            const Shape &target = store.catalogue().get(QString::fromUtf8(field->target));
            const auto known = store.first({target.name(), {}, {}, {}});
            record.setValue(*field, Value(qint64(known ? *known : generated(change, target, random, depth + 1).id())));
        } else if (field->isTyped() || (field->has(Required) && field->has(Kept))) {
            record.setValue(*field, generatedValue(store, *field, random));
        }
    }
    // Documents come with a number, as from a file: issuing one has conditions of its own.
    if (const FieldInfo *number = shape.field(u"number"); number && number->has(Kept))
        record.setValue(*number, Value(QStringLiteral("OLD-%1").arg(random() % 1'000'000)));
    Problems problems = change.save(record);
    for (int attempt = 0; attempt < 30 && !problems.isEmpty(); ++attempt) {
        for (const FieldInfo *field : shape.fields()) { // other values for what contradicts itself
            if (field->isTyped() && field->kind != FieldKind::Reference)
                record.setValue(*field, generatedValue(store, *field, random));
        }
        if (attempt > 3)
            fillOneReference(change, record, random, depth);
        if (attempt > 20)
            makeRoom(change, record);
        problems = change.save(record);
    }
    if (!problems.isEmpty())
        throw Error(ErrorKind::Invalid, shape.name() + u": "_s + problems.sentences());
    return record;
}

} // namespace kith::test
