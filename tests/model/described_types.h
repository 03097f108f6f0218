// SPDX-License-Identifier: GPL-3.0-or-later
// Two kinds of record that only the model's tests know: a parcel with pieces.
#pragma once

#include "core/model/catalogue.h"
#include "core/model/record.h"
#include "core/model/standard_fields.h"

namespace kith::test::parcel {

inline constexpr Field<QString> name{
    {.name = "name", .label = "Parcel name", .kind = FieldKind::Text, .flags = Required | Listed}};
inline constexpr Field<QString> notes{{.name = "notes", .label = "Notes", .kind = FieldKind::LongText}};
inline constexpr Field<qint64> count{{.name = "pieces", .label = "Pieces", .kind = FieldKind::Integer}};
inline constexpr Field<Quantity> weight{
    {.name = "weight", .label = "Weight", .kind = FieldKind::Decimal, .decimals = 4}};
inline constexpr Field<Rate> discount{
    {.name = "discount", .label = "Discount", .kind = FieldKind::Percent, .decimals = 6}};
inline constexpr Field<Money> price{{.name = "price", .label = "Price", .kind = FieldKind::Money}};
inline constexpr Field<bool> fragile{{.name = "fragile", .label = "Fragile", .kind = FieldKind::Bool}};
inline constexpr Field<Day> sentOn{
    {.name = "sent_on", .label = "Sent on", .kind = FieldKind::Day, .aliases = "shipped;发货日期"}};
inline constexpr Field<Instant> scannedAt{{.name = "scanned_at", .label = "Scanned", .kind = FieldKind::Instant}};
inline constexpr Field<TimeOfDay> pickUp{{.name = "pick_up", .label = "Pick up", .kind = FieldKind::TimeOfDay}};
inline constexpr Field<QString> state{
    {.name = "state", .label = "State", .kind = FieldKind::Choice, .choices = "parcel_state"}};
inline constexpr Field<RecordId> inside{
    {.name = "inside_id", .label = "Inside", .kind = FieldKind::Reference, .target = "test_parcel"}};
inline constexpr const FieldInfo *fields[]{&name,    &notes,  &count,     &weight, &discount, &price,
                                           &fragile, &sentOn, &scannedAt, &pickUp, &state,    &inside};
inline constexpr RecordType type{
    .name = "test_parcel", .number = 9001, .singular = "Parcel", .plural = "Parcels", .fields = fields, .title = &name};

} // namespace kith::test::parcel

namespace kith::test::piece {

inline constexpr Field<RecordId> parcel{{.name = "parcel_id",
                                         .label = "Parcel",
                                         .kind = FieldKind::Reference,
                                         .flags = Required | Owner,
                                         .target = "test_parcel"}};
inline constexpr Field<qint64> position{{.name = "position", .label = "Position", .kind = FieldKind::Integer}};
inline constexpr const FieldInfo *fields[]{&parcel, &position};
inline constexpr RecordType type{.name = "test_piece",
                                 .number = 9002,
                                 .singular = "Piece",
                                 .plural = "Pieces",
                                 .fields = fields,
                                 .title = &position,
                                 .flags = OwnedOnly};

} // namespace kith::test::piece

namespace kith::test {

inline constexpr const RecordType *describedTypes[]{&parcel::type, &piece::type};

} // namespace kith::test
