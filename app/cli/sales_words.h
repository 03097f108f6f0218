// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the verbs of sales share: records by id or title, days, amounts.
#pragma once

#include "app/cli/call.h"

namespace kith::cli {

// The record that a word names: an id, or the title when only one record has it. Throws Error{NotFound, Invalid}.
RecordId recordNamed(Store &store, const RecordType &type, const QString &word);
// An invalid day when the option is not given. Throws Error{Usage}.
Day dayGiven(const Call &call, const QString &option);
// Throws Error{Usage}.
Money amountGiven(const QString &word, const Currency &currency);

} // namespace kith::cli
