// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_keys.h"

#include "core/base/text.h"

namespace kith {

using Kind = Grouping::Kind;

QByteArray CaseKeys::sql() const
{
    return m_by->kind == Kind::Time ? QByteArray("NULL") : QByteArray(m_by->sql);
}

size_t CaseKeys::place(const Value &key, const QString &identity)
{
    const auto [found, isNew] = m_places.emplace(identity, m_keys.size());
    if (isNew)
        m_keys.push_back({key, identity});
    return found->second;
}

size_t CaseKeys::of(const Statement &row, int column, Day openedOn)
{
    if (m_by->kind == Kind::Time) {
        const auto [found, isNew] = m_numbers.emplace(openedOn.toJulianDay(), 0);
        if (isNew) {
            const QString start = toIso(startOfStep(openedOn, m_by->step));
            found->second = place(Value(start), start);
        }
        return found->second;
    }
    if (row.isNull(column))
        return place({}, {});
    if (m_by->kind == Kind::Reference) {
        const qint64 id = row.integer(column);
        const auto [found, isNew] = m_numbers.emplace(id, 0);
        if (isNew)
            found->second = place(Value(id), QString::number(id));
        return found->second;
    }
    m_text = row.utf8(column);
    const auto [found, isNew] = m_texts.emplace(m_text, 0);
    if (isNew) {
        const QString text = row.text(column);
        found->second = place(Value(text), m_by->kind == Kind::Text ? fold(text) : text);
    }
    return found->second;
}

} // namespace kith
