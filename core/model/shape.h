// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record as one data file has it: the described fields, the standard ones and the owner's custom fields, each
// with a slot.
#pragma once

#include <QString>
#include <unordered_map>
#include <vector>

#include "core/base/language.h"
#include "core/model/record_type.h"

namespace kith {

class Shape
{
public:
    explicit Shape(const RecordType &type);
    Shape(const Shape &) = delete;

    const RecordType &type() const { return *m_type; }
    QString name() const { return m_name; }
    QString singular() const; // in the current language
    QString plural() const;

    const std::vector<const FieldInfo *> &fields() const { return m_fields; }
    int slot(const FieldInfo &field) const;         // -1: not a field of this kind. Resolve once in bulk paths
    const FieldInfo *field(QStringView name) const; // nullptr: no such field
    const FieldInfo *titleField() const { return m_type->title; }
    bool has(const FieldInfo &field) const { return slot(field) >= 0; }
    // The label of a field of this kind in the current language (custom fields carry their own).
    QString label(const FieldInfo &field) const;
    QString label(const FieldInfo &field, Language language) const;
    QString section(const FieldInfo &field) const; // "" for the first section
    QString help(const FieldInfo &field) const;

    // For the catalogue: a field added at run time. `info` must outlive the shape.
    void addCustomField(const FieldInfo &info, QString english, QString chinese);
    bool isCustom(const FieldInfo &field) const { return m_customLabels.contains(&field); }

private:
    struct Labels
    {
        QString english;
        QString chinese;
    };
    void append(const FieldInfo &field);

    const RecordType *m_type;
    QString m_name;
    std::vector<const FieldInfo *> m_fields;
    std::unordered_map<const FieldInfo *, int> m_slots;
    std::unordered_map<const FieldInfo *, Labels> m_customLabels;
};

} // namespace kith
