// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/customer_share.h"

namespace kith {

const char *shareSourceKey(CustomerShare::Source source)
{
    switch (source) {
    case CustomerShare::Source::Stated:
        return "stated";
    case CustomerShare::Source::Rank:
        return "wallet_allocation_rule";
    case CustomerShare::Source::None:
        break;
    }
    return nullptr;
}

const char *shareReasonKey(CustomerShare::Reason reason)
{
    switch (reason) {
    case CustomerShare::Reason::NoWallet:
        return "no_wallet";
    case CustomerShare::Reason::Over100:
        return "over_100";
    case CustomerShare::Reason::Negative:
        return "negative";
    case CustomerShare::Reason::Unknown:
        return "unknown";
    case CustomerShare::Reason::None:
        break;
    }
    return nullptr;
}

CustomerShare customerShare(const ShareInput &input)
{
    using Source = CustomerShare::Source;
    using Reason = CustomerShare::Reason;
    if (input.wallet) {
        if (*input.wallet <= 0)
            return {std::nullopt, Source::Stated, Reason::NoWallet};
        const double share = double(input.ours) / double(*input.wallet);
        return {share, Source::Stated, share > 1 ? Reason::Over100 : share < 0 ? Reason::Negative : Reason::None};
    }
    if (input.rank && input.suppliers && *input.suppliers > 0 && *input.rank >= 1 && *input.rank <= *input.suppliers)
        return {(1 - *input.rank / (*input.suppliers + 1)) * 2 / *input.suppliers, Source::Rank, Reason::None};
    return {std::nullopt, Source::None, Reason::Unknown};
}

std::optional<double> totalShare(std::span<const ShareInput> inputs)
{
    qint64 ours = 0, wallets = 0;
    for (const ShareInput &input : inputs) {
        if (customerShare(input).counts()) {
            ours += input.ours;
            wallets += *input.wallet;
        }
    }
    if (wallets <= 0)
        return std::nullopt;
    return double(ours) / double(wallets);
}

} // namespace kith
