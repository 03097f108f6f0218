// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/types/all_types.h"
#include "core/model/types/dismissal.h"

#include "core/model/catalogue.h"

namespace kith {

namespace {

// In the order of their permanent numbers; a new kind goes to the end.
constexpr const RecordType *types[] = {
    &customer::type,
    &contact::type,
    &lead::type,
    &consent::type,
    &contact_point::type,
    &employment::type,
    &stage::type,
    &opportunity::type,
    &opportunity_line::type,
    &stage_change::type,
    &staff::type,
    &product_category::type,
    &product::type,
    &stock_entry::type,
    &order::type,
    &order_line::type,
    &payment::type,
    &allocation::type,
    &document::type,
    &number_series::type,
    &exchange_rate::type,
    &business::type,
    &campaign::type,
    &campaign_member::type,
    &expense::type,
    &segment::type,
    &segment_member::type,
    &communication::type,
    &task::type,
    &complaint::type,
    &complaint_step::type,
    &prevention::type,
    &service_level::type,
    &escalation_step::type,
    &business_hours::type,
    &holiday::type,
    &solution::type,
    &survey::type,
    &question::type,
    &response::type,
    &answer::type,
    &target::type,
    &statement::type,
    &statement_line::type,
    &event::type,
    &attendance::type,
    &score::type,
    &template_::type,
    &saved_view::type,
    &care_level::type,
    &sell_through::type,
    &not_duplicate::type,
    &import_mapping::type,
    &export_batch::type,
    &export_item::type,
    &closed_period::type,
    &draft::type,
    &tag::type,
    &tagging::type,
    &note::type,
    &attachment::type,
    &dismissal::type,
};

} // namespace

std::span<const RecordType *const> deliveredTypes()
{
    return types;
}

} // namespace kith
