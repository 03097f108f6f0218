// SPDX-License-Identifier: GPL-3.0-or-later
// Our own business; exactly one row.
#pragma once

#include "core/model/record_type.h"

namespace kith::business {

inline constexpr Field<QString> name{{.name = "name",
                                      .label = QT_TRANSLATE_NOOP("business", "Name"),
                                      .kind = FieldKind::Text,
                                      .flags = Required,
                                      .aliases = "business name;company name;公司名称"}};
inline constexpr Field<QString> street{{.name = "street",
                                        .label = QT_TRANSLATE_NOOP("business", "Street"),
                                        .kind = FieldKind::Text,
                                        .aliases = "address;地址"}};
inline constexpr Field<QString> postcode{{.name = "postcode",
                                          .label = QT_TRANSLATE_NOOP("business", "Postcode"),
                                          .kind = FieldKind::Text,
                                          .aliases = "postal code;zip"}};
inline constexpr Field<QString> city{
    {.name = "city", .label = QT_TRANSLATE_NOOP("business", "City"), .kind = FieldKind::Text}};
inline constexpr Field<QString> region{{.name = "region",
                                        .label = QT_TRANSLATE_NOOP("business", "Region"),
                                        .kind = FieldKind::Text,
                                        .aliases = "state;province"}};
inline constexpr Field<QString> country{
    {.name = "country", .label = QT_TRANSLATE_NOOP("business", "Country"), .kind = FieldKind::Text}};
inline constexpr Field<QString> phone{{.name = "phone",
                                       .label = QT_TRANSLATE_NOOP("business", "Phone"),
                                       .kind = FieldKind::Phone,
                                       .aliases = "telephone"}};
inline constexpr Field<QString> email{
    {.name = "email", .label = QT_TRANSLATE_NOOP("business", "E-mail"), .kind = FieldKind::Email, .aliases = "email"}};
inline constexpr Field<QString> website{
    {.name = "website", .label = QT_TRANSLATE_NOOP("business", "Website"), .kind = FieldKind::Url}};
inline constexpr Field<QString> taxNumber{{.name = "tax_number",
                                           .label = QT_TRANSLATE_NOOP("business", "Tax number"),
                                           .kind = FieldKind::Text,
                                           .aliases = "vat number"}};
inline constexpr Field<QString> bank{{.name = "bank",
                                      .label = QT_TRANSLATE_NOOP("business", "Bank account"),
                                      .kind = FieldKind::LongText,
                                      .aliases = "bank;iban;开户行"}};
inline constexpr Field<RecordId> logo{{.name = "logo_id",
                                       .label = QT_TRANSLATE_NOOP("business", "Logo"),
                                       .kind = FieldKind::Reference,
                                       .target = "attachment"}};
inline constexpr Field<QString> currency{{.name = "currency",
                                          .label = QT_TRANSLATE_NOOP("business", "Currency"),
                                          .kind = FieldKind::Text,
                                          .flags = Required | Kept,
                                          .defaultValue = "currency",
                                          .help = QT_TRANSLATE_NOOP("business", "Chosen when the file was made.")}};
inline constexpr Field<QString> timeZone{{.name = "time_zone",
                                          .label = QT_TRANSLATE_NOOP("business", "Time zone"),
                                          .kind = FieldKind::Text,
                                          .flags = Required | Kept}};
inline constexpr Field<qint64> paymentTermsDays{{.name = "payment_terms_days",
                                                 .label = QT_TRANSLATE_NOOP("business", "Payment terms (days)"),
                                                 .kind = FieldKind::Integer,
                                                 .aliases = "payment terms",
                                                 .defaultValue = "30"}};

inline constexpr const FieldInfo *fields[] = {&name,    &street, &postcode, &city,     &region,
                                              &country, &phone,  &email,    &website,  &taxNumber,
                                              &bank,    &logo,   &currency, &timeZone, &paymentTermsDays};

inline constexpr RecordType type{.name = "business",
                                 .number = 22,
                                 .singular = QT_TRANSLATE_NOOP("business", "Business"),
                                 .plural = QT_TRANSLATE_NOOP("business", "Business"),
                                 .fields = fields,
                                 .title = &name,
                                 .aliases = "my company;本公司",
                                 .icon = "settings",
                                 .flags = 0};

} // namespace kith::business
