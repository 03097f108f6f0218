// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer, a contact and an opportunity, each optional or one that is there already, with everything
// that was said and planned. One change, so one undo takes all of it back.
#pragma once

#include "core/store/change.h"

namespace kith {

struct Conversion
{
    enum class How { Leave, New, Existing };
    struct Part
    {
        How how = How::New;
        RecordId existing = 0;
    };
    RecordId lead = 0;
    Part customer, contact, opportunity;
    QString opportunityName; // empty: the customer's name
};

struct Converted
{
    RecordId customer = 0, contact = 0, opportunity = 0; // 0: left out
    qint64 change = 0;
};

// As a person would begin: a contact only when the lead names a person, an opportunity in any case.
Conversion proposedConversion(Store &store, RecordId lead);
// Throws Error{NotFound, Invalid}; then nothing was written.
Converted convertLead(Store &store, const Conversion &conversion);

// A person's name in its two parts; Chinese names begin with the family name.
struct PersonName
{
    QString first, last;
};
PersonName personName(const QString &whole);

} // namespace kith
