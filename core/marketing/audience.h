// SPDX-License-Identifier: GPL-3.0-or-later
// Who a campaign addresses: the people of its segments, once an address, without those who do not want it.
#pragma once

#include <map>

#include "core/marketing/segments.h"

namespace kith {

enum class LeftOut {
    AlreadyMember,    // of the campaign
    Excluded,         // in a segment that is kept out
    DoNotContact,     // they, or somebody at the same address, asked not to be contacted
    ConsentWithdrawn, // for this channel
    NoConsent,        // none recorded, and the business asks for one
    NoAddress,        // nothing to reach them by on this channel
    SameAddress,      // somebody with the same address is addressed already
};
QString leftOutWords(LeftOut reason); // in the current language
QString leftOutKey(LeftOut reason);   // "do_not_contact"

// One to be addressed, or not.
struct Addressee
{
    RecordId customer = 0, contact = 0, lead = 0;
    QString name;
    QString address; // as it is reached on this channel
    bool heldOut = false;
    std::optional<LeftOut> leftOut;
    RecordId member = 0; // of the campaign, when asked for its members
};

struct AudienceRequest
{
    RecordId campaign = 0;
    std::vector<RecordId> segments;
    std::vector<RecordId> without; // segments that are kept out
    QString channel;               // of consent: email, letter, phone …; empty: by the campaign's channel
    int heldOutPercent = 0;        // chosen by chance, the same ones every time
    bool ofMembers = false;        // who of the campaign's members can be written to now, instead of segments
};

struct Audience
{
    std::vector<Addressee> all; // in the order of segments and names
    std::map<LeftOut, qint64> leftOut;
    qint64 addressed = 0; // not left out, held-out ones included
    qint64 heldOut = 0;
};

// The channel of consent that a campaign's channel needs; "" when nobody is reached by name (advertisement, search).
QString consentChannel(const QString &campaignChannel);

Audience audience(Store &store, const AudienceRequest &request);
// Adds those who are addressed as members; the change's id, 0 when there was nobody to add.
qint64 addMembers(Store &store, const AudienceRequest &request, const Audience &audience,
                  const Progress &progress = {});

} // namespace kith
