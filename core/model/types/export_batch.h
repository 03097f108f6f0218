// SPDX-License-Identifier: GPL-3.0-or-later
// One handing-over of records, for example to the accountant.
#pragma once

#include "core/model/record_type.h"

namespace kith::export_batch {

inline constexpr Field<QString> name{
    {.name = "name", .label = QT_TRANSLATE_NOOP("export_batch", "Name"), .kind = FieldKind::Text, .flags = Required}};
inline constexpr Field<Instant> madeAt{{.name = "made_at",
                                        .label = QT_TRANSLATE_NOOP("export_batch", "Made"),
                                        .kind = FieldKind::Instant,
                                        .flags = Required | Indexed,
                                        .defaultValue = "now"}};
inline constexpr Field<Day> startsOn{
    {.name = "starts_on", .label = QT_TRANSLATE_NOOP("export_batch", "From"), .kind = FieldKind::Day}};
inline constexpr Field<Day> endsOn{
    {.name = "ends_on", .label = QT_TRANSLATE_NOOP("export_batch", "To"), .kind = FieldKind::Day}};
inline constexpr Field<QString> checksum{
    {.name = "checksum", .label = QT_TRANSLATE_NOOP("export_batch", "Checksum"), .kind = FieldKind::Text}};

inline constexpr const FieldInfo *fields[] = {&name, &madeAt, &startsOn, &endsOn, &checksum};

inline constexpr RecordType type{.name = "export_batch",
                                 .number = 54,
                                 .singular = QT_TRANSLATE_NOOP("export_batch", "Export"),
                                 .plural = QT_TRANSLATE_NOOP("export_batch", "Exports"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "export batch;导出",
                                 .icon = "export",
                                 .flags = Private};

} // namespace kith::export_batch
