// SPDX-License-Identifier: GPL-3.0-or-later
// All kinds of record of one data file. The delivered descriptions are listed in model/types/all_types.cpp.
#pragma once

#include <deque>
#include <memory>
#include <QByteArray>
#include <span>
#include <vector>

#include "core/model/choices.h"
#include "core/model/shape.h"

namespace kith {

std::span<const RecordType *const> deliveredTypes();
std::span<const Rollup> deliveredRollups();

struct CustomField
{
    QString type; // record type
    QString name; // "x_..."
    QString labelEnglish;
    QString labelChinese;
    FieldKind kind = FieldKind::Text;
    QString choices; // list, for Choice
    QString target;  // record type, for Reference
    int decimals = 0;
};

class Catalogue
{
public:
    // Delivered kinds, plus `further` ones (tests describe types of their own).
    explicit Catalogue(std::span<const RecordType *const> further = {}, std::span<const Rollup> furtherRollups = {});

    const std::vector<std::unique_ptr<Shape>> &shapes() const { return m_shapes; }
    const Shape &shape(const RecordType &type) const;
    const Shape *find(QStringView name) const; // nullptr: no such kind
    const Shape &get(QStringView name) const;  // throws Error{Usage} that names the nearest right word
    const FieldInfo &field(const Shape &shape, QStringView name) const; // throws Error{Usage} likewise
    const Shape *byNumber(int number) const;

    const std::vector<Rollup> &rollups() const { return m_rollups; }
    // Kinds whose records `type` owns, with the field that points to their owner.
    struct Link
    {
        const Shape *shape;
        const FieldInfo *field;
    };
    std::vector<Link> ownedBy(const RecordType &type) const;
    std::vector<Link> referencesTo(const RecordType &type) const; // every reference, owning ones too

    const FieldInfo &addCustomField(const CustomField &custom);

private:
    std::vector<std::unique_ptr<Shape>> m_shapes;
    std::vector<Rollup> m_rollups;
    struct OwnedInfo
    {
        FieldInfo info;
        QByteArray name, label, choices, target;
    };
    std::deque<OwnedInfo> m_customFields;
};

} // namespace kith
