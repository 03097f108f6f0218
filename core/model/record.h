// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one row, reached through typed field constants.
#pragma once

#include <vector>

#include "core/model/shape.h"
#include "core/model/value.h"

namespace kith {

class Record
{
public:
    Record() = default;
    explicit Record(const Shape &shape) : m_shape(&shape), m_values(shape.fields().size()) {}

    bool isNull() const { return !m_shape; }
    const Shape &shape() const { return *m_shape; }
    const RecordType &type() const { return m_shape->type(); }
    bool is(const RecordType &type) const { return m_shape && &m_shape->type() == &type; }

    RecordId id() const { return m_id; }         // 0: not stored yet
    qint64 version() const { return m_version; } // of the row as read; 0: not stored yet
    void setId(RecordId id) { m_id = id; }
    void setVersion(qint64 version) { m_version = version; }

    template <typename T> T get(const Field<T> &field) const { return ValueOf<T>::read(value(field)); }
    template <typename T> void set(const Field<T> &field, std::type_identity_t<T> newValue)
    {
        setValue(field, ValueOf<T>::make(std::move(newValue)));
    }
    bool isEmpty(const FieldInfo &field) const { return value(field).isEmpty(); }
    void clear(const FieldInfo &field) { setValue(field, Value()); }

    // Generic access. A field that the shape lacks reads as empty and must not be set.
    const Value &value(const FieldInfo &field) const;
    void setValue(const FieldInfo &field, Value value) { m_values[size_t(m_shape->slot(field))] = std::move(value); }
    const Value &at(int slot) const { return m_values[size_t(slot)]; }
    void setAt(int slot, Value value) { m_values[size_t(slot)] = std::move(value); }

    friend bool operator==(const Record &, const Record &) = default;

private:
    const Shape *m_shape = nullptr;
    RecordId m_id = 0;
    qint64 m_version = 0;
    std::vector<Value> m_values;
};

} // namespace kith
