// SPDX-License-Identifier: GPL-3.0-or-later
// What of a kind of record its form shows, and where.
#pragma once

#include <vector>

#include "core/store/store.h"

namespace kith {

struct FormParts
{
    struct Section
    {
        QString title;
        std::vector<const FieldInfo *> fields;
    };
    std::vector<Section> sections;            // in the order of the description
    std::vector<const FieldInfo *> afterRows; // long texts that would push the owned rows out of sight
    std::vector<const FieldInfo *> folded;    // under "More"
};
FormParts formParts(Store &store, const Shape &shape);

// Owned kinds that are edited as a table inside the form; the others have a list of their own beside it, because there
// may be thousands of them or because nobody types them.
std::vector<Catalogue::Link> childrenInForm(Store &store, const Shape &shape);
// Kinds that refer to this one and are shown as lists beside the form.
std::vector<Catalogue::Link> relatedLists(Store &store, const Shape &shape);

} // namespace kith
