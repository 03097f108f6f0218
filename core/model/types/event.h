// SPDX-License-Identifier: GPL-3.0-or-later
// A fair, seminar or open day of a campaign.
#pragma once

#include "core/model/record_type.h"

namespace kith::event {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("event", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required | Listed,
                                      .aliases = "event"}};
inline constexpr Field<Day> heldOn{{.name = "held_on",
                                    .label = QT_TRANSLATE_NOOP("event", "Held on"),
                                    .kind = FieldKind::Day,
                                    .flags = Required | Listed | Indexed,
                                    .aliases = "date",
                                    .defaultValue = "today"}};
inline constexpr Field<QString> place{{.name = "place",
                                       .label = QT_TRANSLATE_NOOP("event", "Place"),
                                       .kind = FieldKind::Text,
                                       .flags = Listed,
                                       .aliases = "location;venue"}};
inline constexpr Field<RecordId> campaign{{.name = "campaign_id",
                                           .label = QT_TRANSLATE_NOOP("event", "Campaign"),
                                           .kind = FieldKind::Reference,
                                           .flags = Listed,
                                           .target = "campaign"}};
inline constexpr Field<qint64> invited{
    {.name = "invited", .label = QT_TRANSLATE_NOOP("event", "Invited"), .kind = FieldKind::Integer, .flags = Rolled}};
inline constexpr Field<qint64> attended{{.name = "attended",
                                         .label = QT_TRANSLATE_NOOP("event", "Attended"),
                                         .kind = FieldKind::Integer,
                                         .flags = Rolled | Listed}};

inline constexpr const FieldInfo *fields[] = {&name, &heldOn, &place, &campaign, &invited, &attended};

inline constexpr RecordType type{.name = "event",
                                 .number = 45,
                                 .singular = QT_TRANSLATE_NOOP("event", "Event"),
                                 .plural = QT_TRANSLATE_NOOP("event", "Events"),
                                 .fields = fields,
                                 .title = &name,
                                 .subtitle = &place,
                                 .aliases = "fair;exhibition;seminar;展会;会议",
                                 .icon = "event"};

} // namespace kith::event
