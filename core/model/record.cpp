// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

namespace kith {

const Value &Record::value(const FieldInfo &field) const
{
    static const Value nothing;
    const int slot = m_shape ? m_shape->slot(field) : -1;
    // A record made before a custom field was added has no slot for it yet.
    return slot >= 0 && size_t(slot) < m_values.size() ? m_values[size_t(slot)] : nothing;
}

} // namespace kith
