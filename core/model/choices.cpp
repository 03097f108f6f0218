// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/choices.h"

#include <cstring>

namespace kith {

const ChoiceList *deliveredChoiceList(const char *name)
{
    for (const ChoiceList &list : deliveredChoices()) {
        if (std::strcmp(list.name, name) == 0)
            return &list;
    }
    return nullptr;
}

} // namespace kith
