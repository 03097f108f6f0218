// SPDX-License-Identifier: GPL-3.0-or-later
// Our share of what a customer spends in our field. Where nobody knows that, the share follows from our rank among the
// suppliers (Wallet Allocation Rule, Keiningham et al. 2011): (1 − rank/(N+1))·2/N.
#pragma once

#include <optional>
#include <span>

#include <QtGlobal>

namespace kith {

struct ShareInput
{
    qint64 ours = 0;
    std::optional<qint64> wallet; // as ours
    std::optional<double> rank;   // equal ranks share their mean
    std::optional<int> suppliers;
};

struct CustomerShare
{
    enum class Source { None, Stated, Rank };
    enum class Reason { None, NoWallet, Over100, Negative, Unknown };
    std::optional<double> share;
    Source source = Source::None;
    Reason reason = Reason::None;

    // Stated and believable: counts in the total.
    bool counts() const { return source == Source::Stated && share && reason == Reason::None; }
};

const char *shareSourceKey(CustomerShare::Source source); // nullptr: none
const char *shareReasonKey(CustomerShare::Reason reason); // nullptr: none

CustomerShare customerShare(const ShareInput &input);
// Ratio of the sums over those that count; nullopt: none does.
std::optional<double> totalShare(std::span<const ShareInput> inputs);

} // namespace kith
