// SPDX-License-Identifier: GPL-3.0-or-later
// What a foreign currency is worth from a day on.
#pragma once

#include "core/model/record_type.h"

namespace kith::exchange_rate {

inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("exchange_rate", "Currency"),
                                          .kind = FieldKind::Text,
                                          .flags = Required | Listed | PartOfKey,
                                          .aliases = "currency code;货币"}};
inline constexpr Field<Day> validOn{{.name = "valid_on",
                                     .label = QT_TRANSLATE_NOOP("exchange_rate", "From"),
                                     .kind = FieldKind::Day,
                                     .flags = Required | Listed | PartOfKey,
                                     .aliases = "date;valid from;日期",
                                     .defaultValue = "today"}};
inline constexpr Field<ExchangeRate> rate{{.name = "rate",
                                           .label = QT_TRANSLATE_NOOP("exchange_rate", "Rate"),
                                           .kind = FieldKind::Decimal,
                                           .flags = Required | Listed,
                                           .aliases = "exchange rate",
                                           .help = QT_TRANSLATE_NOOP("exchange_rate", "File currency for one unit."),
                                           .decimals = 10}};

inline constexpr const FieldInfo *fields[] = {&currency, &validOn, &rate};

inline constexpr RecordType type{.name = "exchange_rate",
                                 .number = 21,
                                 .singular = QT_TRANSLATE_NOOP("exchange_rate", "Exchange rate"),
                                 .plural = QT_TRANSLATE_NOOP("exchange_rate", "Exchange rates"),
                                 .fields = fields,
                                 .title = &currency,
                                 .aliases = "rate;汇率",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::exchange_rate
