// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of several kinds ask: shares, exchange rates, days in order, who is meant.
#pragma once

#include <initializer_list>

#include "core/model/problem.h"
#include "core/model/record.h"

namespace kith::check {

void between0And100(const Record &record, const FieldInfo &share, Problems &problems);
void atMost100(const Record &record, const FieldInfo &share, Problems &problems);
void exchangeRate(const Record &record, const FieldInfo &rate, Problems &problems);
// `later` must not lie before `earlier` where both are given; both of the same kind.
void order(const Record &record, const FieldInfo &earlier, const FieldInfo &later, Problems &problems);
// At least one of the references is given.
void somebody(const Record &record, std::initializer_list<const FieldInfo *> references, Problems &problems);

} // namespace kith::check
