// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/delivered_rows.h"

#include "core/base/language.h"
#include "core/model/types/all_types.h"

namespace kith {

namespace {

constexpr DeliveredValue label(const FieldInfo &field, const char *text)
{
    return {&field, text, true};
}

constexpr DeliveredValue value(const FieldInfo &field, const char *text)
{
    return {&field, text};
}

constexpr DeliveredValue stage1[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Qualification")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "1"),
                                     value(stage::probability, "0.1"),
                                     value(stage::kind, "open"),
                                     value(stage::rotsAfterDays, "14")};
constexpr DeliveredValue stage2[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Needs clear")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "2"),
                                     value(stage::probability, "0.3"),
                                     value(stage::kind, "open"),
                                     value(stage::rotsAfterDays, "14")};
constexpr DeliveredValue stage3[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Proposal")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "3"),
                                     value(stage::probability, "0.5"),
                                     value(stage::kind, "open"),
                                     value(stage::rotsAfterDays, "21")};
constexpr DeliveredValue stage4[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Negotiation")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "4"),
                                     value(stage::probability, "0.7"),
                                     value(stage::kind, "open"),
                                     value(stage::rotsAfterDays, "21")};
constexpr DeliveredValue stage5[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Verbal yes")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "5"),
                                     value(stage::probability, "0.9"),
                                     value(stage::kind, "open"),
                                     value(stage::rotsAfterDays, "14")};
constexpr DeliveredValue stage6[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Won")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "6"), value(stage::probability, "1"),
                                     value(stage::kind, "won")};
constexpr DeliveredValue stage7[] = {label(stage::name, QT_TRANSLATE_NOOP("delivered", "Lost")),
                                     label(stage::pipeline, QT_TRANSLATE_NOOP("delivered", "Sales")),
                                     value(stage::position, "7"), value(stage::probability, "0"),
                                     value(stage::kind, "lost")};
constexpr DeliveredValue lowLevel[] = {value(service_level::priority, "low"), value(service_level::answerHours, "16"),
                                       value(service_level::resolveHours, "80"),
                                       value(service_level::clock, "business")};
constexpr DeliveredValue normalLevel[] = {
    value(service_level::priority, "normal"), value(service_level::answerHours, "8"),
    value(service_level::resolveHours, "40"), value(service_level::clock, "business")};
constexpr DeliveredValue highLevel[] = {value(service_level::priority, "high"), value(service_level::answerHours, "4"),
                                        value(service_level::resolveHours, "16"),
                                        value(service_level::clock, "business")};
constexpr DeliveredValue urgentLevel[] = {
    value(service_level::priority, "urgent"), value(service_level::answerHours, "1"),
    value(service_level::resolveHours, "8"), value(service_level::clock, "business")};
constexpr DeliveredValue monday[] = {value(business_hours::weekday, "monday"), value(business_hours::opens, "09:00"),
                                     value(business_hours::closes, "18:00")};
constexpr DeliveredValue tuesday[] = {value(business_hours::weekday, "tuesday"), value(business_hours::opens, "09:00"),
                                      value(business_hours::closes, "18:00")};
constexpr DeliveredValue wednesday[] = {value(business_hours::weekday, "wednesday"),
                                        value(business_hours::opens, "09:00"), value(business_hours::closes, "18:00")};
constexpr DeliveredValue thursday[] = {value(business_hours::weekday, "thursday"),
                                       value(business_hours::opens, "09:00"), value(business_hours::closes, "18:00")};
constexpr DeliveredValue friday[] = {value(business_hours::weekday, "friday"), value(business_hours::opens, "09:00"),
                                     value(business_hours::closes, "18:00")};
constexpr DeliveredValue orderSeries[] = {value(number_series::kind, "order"),
                                          value(number_series::pattern, "O-{year}-{number:4}"),
                                          value(number_series::next, "1")};
constexpr DeliveredValue paymentSeries[] = {value(number_series::kind, "payment"),
                                            value(number_series::pattern, "P-{year}-{number:4}"),
                                            value(number_series::next, "1")};
constexpr DeliveredValue complaintSeries[] = {value(number_series::kind, "complaint"),
                                              value(number_series::pattern, "C-{year}-{number:4}"),
                                              value(number_series::next, "1")};
constexpr DeliveredValue expenseSeries[] = {value(number_series::kind, "expense"),
                                            value(number_series::pattern, "E-{year}-{number:4}"),
                                            value(number_series::next, "1")};
constexpr DeliveredValue quotationSeries[] = {value(number_series::kind, "quotation"),
                                              value(number_series::pattern, "Q-{year}-{number:4}"),
                                              value(number_series::next, "1")};
constexpr DeliveredValue confirmationSeries[] = {value(number_series::kind, "confirmation"),
                                                 value(number_series::pattern, "OC-{year}-{number:4}"),
                                                 value(number_series::next, "1")};
constexpr DeliveredValue deliveryNoteSeries[] = {value(number_series::kind, "delivery_note"),
                                                 value(number_series::pattern, "DN-{year}-{number:4}"),
                                                 value(number_series::next, "1")};
constexpr DeliveredValue invoiceSeries[] = {value(number_series::kind, "invoice"),
                                            value(number_series::pattern, "INV-{year}-{number:4}"),
                                            value(number_series::next, "1")};
constexpr DeliveredValue creditNoteSeries[] = {value(number_series::kind, "credit_note"),
                                               value(number_series::pattern, "CN-{year}-{number:4}"),
                                               value(number_series::next, "1")};
constexpr DeliveredValue dunningSeries[] = {value(number_series::kind, "dunning"),
                                            value(number_series::pattern, "PR-{year}-{number:4}"),
                                            value(number_series::next, "1")};

// Of the four service levels above, which a new file gives the ids 1 to 4.
constexpr DeliveredValue steps[][2] = {
    {value(escalation_step::serviceLevel, "1"), value(escalation_step::percent, "50")},
    {value(escalation_step::serviceLevel, "1"), value(escalation_step::percent, "80")},
    {value(escalation_step::serviceLevel, "1"), value(escalation_step::percent, "100")},
    {value(escalation_step::serviceLevel, "1"), value(escalation_step::percent, "150")},
    {value(escalation_step::serviceLevel, "2"), value(escalation_step::percent, "50")},
    {value(escalation_step::serviceLevel, "2"), value(escalation_step::percent, "80")},
    {value(escalation_step::serviceLevel, "2"), value(escalation_step::percent, "100")},
    {value(escalation_step::serviceLevel, "2"), value(escalation_step::percent, "150")},
    {value(escalation_step::serviceLevel, "3"), value(escalation_step::percent, "50")},
    {value(escalation_step::serviceLevel, "3"), value(escalation_step::percent, "80")},
    {value(escalation_step::serviceLevel, "3"), value(escalation_step::percent, "100")},
    {value(escalation_step::serviceLevel, "3"), value(escalation_step::percent, "150")},
    {value(escalation_step::serviceLevel, "4"), value(escalation_step::percent, "50")},
    {value(escalation_step::serviceLevel, "4"), value(escalation_step::percent, "80")},
    {value(escalation_step::serviceLevel, "4"), value(escalation_step::percent, "100")},
    {value(escalation_step::serviceLevel, "4"), value(escalation_step::percent, "150")},
};

constexpr DeliveredRow rows[] = {
    {&stage::type, stage1},
    {&stage::type, stage2},
    {&stage::type, stage3},
    {&stage::type, stage4},
    {&stage::type, stage5},
    {&stage::type, stage6},
    {&stage::type, stage7},
    {&service_level::type, lowLevel},
    {&service_level::type, normalLevel},
    {&service_level::type, highLevel},
    {&service_level::type, urgentLevel},
    {&escalation_step::type, steps[0]},
    {&escalation_step::type, steps[1]},
    {&escalation_step::type, steps[2]},
    {&escalation_step::type, steps[3]},
    {&escalation_step::type, steps[4]},
    {&escalation_step::type, steps[5]},
    {&escalation_step::type, steps[6]},
    {&escalation_step::type, steps[7]},
    {&escalation_step::type, steps[8]},
    {&escalation_step::type, steps[9]},
    {&escalation_step::type, steps[10]},
    {&escalation_step::type, steps[11]},
    {&escalation_step::type, steps[12]},
    {&escalation_step::type, steps[13]},
    {&escalation_step::type, steps[14]},
    {&escalation_step::type, steps[15]},
    {&business_hours::type, monday},
    {&business_hours::type, tuesday},
    {&business_hours::type, wednesday},
    {&business_hours::type, thursday},
    {&business_hours::type, friday},
    {&number_series::type, orderSeries},
    {&number_series::type, paymentSeries},
    {&number_series::type, complaintSeries},
    {&number_series::type, expenseSeries},
    {&number_series::type, quotationSeries},
    {&number_series::type, confirmationSeries},
    {&number_series::type, deliveryNoteSeries},
    {&number_series::type, invoiceSeries},
    {&number_series::type, creditNoteSeries},
    {&number_series::type, dunningSeries},
};

} // namespace

QString DeliveredValue::shown() const
{
    return isLabel ? translated("delivered", text) : QString::fromUtf8(text);
}

std::span<const DeliveredRow> deliveredRows()
{
    return rows;
}

} // namespace kith
