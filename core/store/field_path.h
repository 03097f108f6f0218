// SPDX-License-Identifier: GPL-3.0-or-later
// A field reached through references: "region", "customer.region", "order_id.customer_id.owner_id.name".
#pragma once

#include <vector>

#include "core/model/catalogue.h"

namespace kith {

struct FieldPath
{
    struct Hop
    {
        const Shape *shape; // the kind that holds the reference
        const FieldInfo *reference;
        const Shape *target;
    };
    std::vector<Hop> hops;
    const Shape *shape = nullptr;     // the kind the field belongs to
    const FieldInfo *field = nullptr; // nullptr: the id itself
};

// A reference may be named with or without its "_id". Throws Error{Usage} that names the nearest right word.
FieldPath fieldPath(const Catalogue &catalogue, const Shape &shape, QStringView path);

} // namespace kith
