// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that every kind of record has besides its own; the catalogue adds them. `id` and `version` are no fields but
// part of Record.
#pragma once

#include <QtGlobal>

#include "core/model/field.h"

namespace kith::standard {

inline constexpr Field<RecordId> owner{
    {.name = "owner_id",
     .label = QT_TRANSLATE_NOOP("standard", "Owner"),
     .kind = FieldKind::Reference,
     .flags = Folded,
     .target = "staff",
     .aliases = "responsible;assigned to;sales agent;sales rep;salesperson;account manager;deal owner;contact owner;"
                "company owner;ticket owner;activity owner;负责人;销售员;销售代表;业务员;跟进人"}};
inline constexpr Field<QString> externalId{{.name = "external_id",
                                            .label = QT_TRANSLATE_NOOP("standard", "External ID"),
                                            .kind = FieldKind::Text,
                                            .flags = Findable | Indexed | Folded,
                                            .aliases = "id;record id;uid;外部编号;编号"}};
inline constexpr Field<Instant> createdAt{
    {.name = "created_at",
     .label = QT_TRANSLATE_NOOP("standard", "Created"),
     .kind = FieldKind::Instant,
     .flags = Kept | Folded,
     .aliases = "create date;created on;created at;date created;创建时间;创建日期"}};
inline constexpr Field<Instant> updatedAt{
    {.name = "updated_at",
     .label = QT_TRANSLATE_NOOP("standard", "Changed"),
     .kind = FieldKind::Instant,
     .flags = Kept | Folded,
     .aliases = "last modified date;last modified;modified;updated;更新时间;修改时间"}};
// Orders titles in both scripts; kept by the store wherever the title is a text.
inline constexpr Field<QString> sortKey{
    {.name = "sort_key", .label = "Sort key", .kind = FieldKind::Text, .flags = Kept | Internal | Indexed}};

} // namespace kith::standard
