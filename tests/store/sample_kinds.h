// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of record that only the tests of queries and search know: every kind of field, references in a chain, children.
#pragma once

#include <QTemporaryDir>

#include "core/model/record_type.h"
#include "core/store/change.h"
#include "core/store/store.h"

namespace kith::test {

namespace maker {
inline constexpr Field<QString> name{
    {.name = "name", .label = "Name", .kind = FieldKind::Text, .flags = Required | Listed}};
inline constexpr Field<QString> region{{.name = "region", .label = "Region", .kind = FieldKind::Text}};
inline constexpr Field<Day> foundedOn{{.name = "founded_on", .label = "Founded", .kind = FieldKind::Day}};
inline constexpr Field<bool> trusted{{.name = "trusted", .label = "Trusted", .kind = FieldKind::Bool}};
inline constexpr const FieldInfo *fields[]{&name, &region, &foundedOn, &trusted};
inline constexpr RecordType type{.name = "maker",
                                 .number = 901,
                                 .singular = "Maker",
                                 .plural = "Makers",
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &region};
} // namespace maker

namespace gadget {
inline constexpr Field<QString> name{
    {.name = "name", .label = "Name", .kind = FieldKind::Text, .flags = Required | Listed}};
inline constexpr Field<QString> code{
    {.name = "code", .label = "Code", .kind = FieldKind::Text, .flags = Findable | Indexed | Listed}};
inline constexpr Field<QString> colour{{.name = "colour", .label = "Colour", .kind = FieldKind::Text}};
inline constexpr Field<QString> story{
    {.name = "story", .label = "Story", .kind = FieldKind::LongText, .flags = Findable}};
inline constexpr Field<QString> phone{{.name = "phone", .label = "Phone", .kind = FieldKind::Phone, .flags = Findable}};
inline constexpr Field<QString> email{
    {.name = "email", .label = "E-mail", .kind = FieldKind::Email, .flags = Findable}};
inline constexpr Field<qint64> pieces{{.name = "pieces", .label = "Pieces", .kind = FieldKind::Integer}};
inline constexpr Field<Quantity> size{{.name = "size", .label = "Size", .kind = FieldKind::Decimal, .decimals = 4}};
inline constexpr Field<Rate> share{{.name = "share", .label = "Share", .kind = FieldKind::Percent}};
inline constexpr Field<Money> price{{.name = "price", .label = "Price", .kind = FieldKind::Money, .flags = Listed}};
inline constexpr Field<bool> sold{{.name = "sold", .label = "Sold", .kind = FieldKind::Bool}};
inline constexpr Field<Day> madeOn{{.name = "made_on", .label = "Made on", .kind = FieldKind::Day, .flags = Indexed}};
inline constexpr Field<Instant> seenAt{{.name = "seen_at", .label = "Seen", .kind = FieldKind::Instant}};
inline constexpr Field<TimeOfDay> opens{{.name = "opens", .label = "Opens", .kind = FieldKind::TimeOfDay}};
inline constexpr Field<QString> level{
    {.name = "level", .label = "Level", .kind = FieldKind::Choice, .choices = "relationship_level"}};
inline constexpr Field<RecordId> madeBy{
    {.name = "maker_id", .label = "Maker", .kind = FieldKind::Reference, .target = "maker"}};
inline constexpr Field<RecordId> part{
    {.name = "part_id", .label = "Part of", .kind = FieldKind::Reference, .target = "gadget"}};
inline constexpr Field<Money> late{{.name = "late", .label = "Late", .kind = FieldKind::Money, .flags = Computed}};
inline constexpr const FieldInfo *fields[]{&name,  &code, &colour, &story,  &phone, &email, &pieces, &size, &share,
                                           &price, &sold, &madeOn, &seenAt, &opens, &level, &madeBy, &part, &late};
inline constexpr RecordType type{.name = "gadget",
                                 .number = 902,
                                 .singular = "Gadget",
                                 .plural = "Gadgets",
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &colour};
} // namespace gadget

namespace usage {
inline constexpr Field<RecordId> of{{.name = "gadget_id",
                                     .label = "Gadget",
                                     .kind = FieldKind::Reference,
                                     .flags = Owner | Required,
                                     .target = "gadget"}};
inline constexpr Field<Money> fee{{.name = "fee", .label = "Fee", .kind = FieldKind::Money}};
inline constexpr Field<Day> usedOn{{.name = "used_on", .label = "Used on", .kind = FieldKind::Day}};
inline constexpr Field<QString> place{{.name = "place", .label = "Place", .kind = FieldKind::Text}};
inline constexpr const FieldInfo *fields[]{&of, &fee, &usedOn, &place};
inline constexpr RecordType type{
    .name = "gadget_use", .number = 903, .singular = "Use", .plural = "Uses", .fields = fields, .title = &usedOn};
} // namespace usage

// A store in a folder of its own, with a clock that stands still.
struct SampleStore
{
    SampleStore()
    {
        // 23:30 on 2 March in Berlin is still 2 March there, and 22:30 UTC.
        Clock::set([] { return *instantFromIso(u"2026-03-02T22:30:00Z"); });
        StoreOptions options;
        options.furtherTypes = {&maker::type, &gadget::type, &usage::type};
        options.rules.computed = {
            {&gadget::type, &gadget::late,
             "SELECT gadget_id AS id, sum(fee) AS value FROM gadget_use WHERE used_on < :today /*ids*/ "
             "GROUP BY gadget_id",
             "gadget_id"}};
        store =
            Store::create(folder.filePath(QStringLiteral("sample.kith")),
                          {QStringLiteral("Sample"), QStringLiteral("EUR"), QStringLiteral("Europe/Berlin")}, options);
    }
    ~SampleStore() { Clock::set({}); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace kith::test
