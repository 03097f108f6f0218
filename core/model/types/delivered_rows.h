// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a new file begins with: the owner's to change. Store::create inserts them.
#pragma once

#include <QString>
#include <span>

#include "core/model/record_type.h"

namespace kith {

struct DeliveredValue
{
    const FieldInfo *field = nullptr;
    const char *text = nullptr; // as in files: "0.5", "09:00", keys of choices
    bool isLabel = false;       // QT_TRANSLATE_NOOP("delivered", …): stored in the language of the day

    QString shown() const; // translated where it is a label, in the current language
};

struct DeliveredRow
{
    const RecordType *type = nullptr;
    std::span<const DeliveredValue> values;
};

std::span<const DeliveredRow> deliveredRows();

} // namespace kith
