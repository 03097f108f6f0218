// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/tricky_records.h"

#include <catch2/catch.hpp>

#include "core/exchange/exporter.h"
#include "core/model/standard_fields.h"
#include "core/model/types/contact.h"
#include "core/store/change.h"
#include "tests/generated_records.h"

namespace kith::test {

using namespace Qt::StringLiterals;

namespace {

QString oneOf(const QStringList &texts, size_t at)
{
    return texts.at(qsizetype(at % size_t(texts.size())));
}

} // namespace

const QStringList &trickyTexts()
{
    static const QStringList texts{u"=1+1"_s,
                                   u"@x"_s,
                                   u"-5 abc"_s,
                                   u"+49 (0)30 1234"_s,
                                   u"'=1 with a quote in front"_s,
                                   u"''twice"_s,
                                   u"00123"_s,
                                   u"110101199003078888"_s,
                                   u"中文 🍵 茶行，（全角）"_s,
                                   u"two\nlines"_s,
                                   u"two\r\nother lines"_s,
                                   u"say \"yes\", twice"_s,
                                   u"a;b\tc|d"_s,
                                   u"1/2"_s,
                                   u"TRUE"_s,
                                   u"1E5"_s,
                                   u"12.50 %"_s,
                                   u"2026-01-02"_s,
                                   u"\\n is no line break"_s,
                                   u"e\u0301 and \u200b"_s,
                                   u"=HYPERLINK(\"http://x\";\"y\")"_s,
                                   u"_x0041_ & <b>"_s};
    return texts;
}

std::vector<const Shape *> inOrder(const Catalogue &catalogue)
{
    std::vector<const Shape *> sorted;
    const auto visit = [&](const auto &self, const Shape &shape, QStringList above) -> void {
        if (std::find(sorted.begin(), sorted.end(), &shape) != sorted.end() || above.contains(shape.name()))
            return;
        above.append(shape.name());
        for (const FieldInfo *field : shape.fields()) {
            if (field->kind == FieldKind::Reference)
                self(self, catalogue.get(QString::fromUtf8(field->target)), above);
        }
        sorted.push_back(&shape);
    };
    for (const auto &shape : catalogue.shapes()) {
        if (!shape->type().has(Private))
            visit(visit, *shape, {});
    }
    std::erase_if(sorted, [](const Shape *shape) { return shape->type().has(Private); });
    return sorted;
}

void addOwnFields(Store &store)
{
    const std::pair<const char16_t *, FieldKind> kinds[] = {
        {u"x_words", FieldKind::Text},     {u"x_story", FieldKind::LongText}, {u"x_price", FieldKind::Money},
        {u"x_size", FieldKind::Decimal},   {u"x_since", FieldKind::Day},      {u"x_seen", FieldKind::Instant},
        {u"x_ready", FieldKind::Bool},     {u"x_share", FieldKind::Percent},  {u"x_pieces", FieldKind::Integer},
        {u"x_opens", FieldKind::TimeOfDay}};
    for (const QString &type : {u"customer"_s, u"order"_s, u"task"_s}) {
        for (const auto &[name, kind] : kinds)
            store.addCustomField({type,
                                  QString::fromUtf16(name),
                                  QString::fromUtf16(name).mid(2),
                                  QString::fromUtf16(name).mid(2),
                                  kind,
                                  {},
                                  {},
                                  quint8(kind == FieldKind::Decimal ? 4 : 0)});
    }
}

void fill(Store &store, const QStringList &texts)
{
    std::mt19937 random(7);
    size_t at = 0;
    for (const Shape *shape : inOrder(store.catalogue())) {
        // Where a choice may be used only once, more records would push one another out.
        const bool isOnce = std::any_of(shape->fields().begin(), shape->fields().end(), [](const FieldInfo *field) {
            return field->kind == FieldKind::Choice && field->has(Unique);
        });
        for (int i = 0; i < (isOnce ? 1 : 3); ++i) {
            Change change(store, u"Make"_s);
            Record record = generated(change, *shape, random);
            for (const FieldInfo *field : shape->fields()) {
                const bool isWords = field->kind == FieldKind::Text || field->kind == FieldKind::LongText;
                if (!field->isTyped() || !isWords)
                    continue;
                Record attempt = record;
                QString text = oneOf(texts, at++);
                if (field == shape->titleField() || field->has(Unique) || field->has(PartOfKey) ||
                    field == &contact::lastName)
                    text += u" %1"_s.arg(at);
                attempt.setValue(*field, Value(text));
                if (change.validate(attempt).isEmpty())
                    record = attempt;
            }
            if (shape->has(standard::externalId))
                record.set(standard::externalId, u"R-%1-%2"_s.arg(shape->name()).arg(record.id()));
            INFO(shape->type().name);
            REQUIRE(change.save(record).isEmpty());
            change.commit();
        }
    }
}

Query madeHere(const Shape &shape)
{
    Query query{shape.name(), {}, {u"id"_s}, allColumns(shape)};
    if (shape.has(standard::externalId))
        query.where = where(u"external_id"_s, Operator::Contains, u"R-"_s);
    return query;
}

} // namespace kith::test
