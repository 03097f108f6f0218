// SPDX-License-Identifier: GPL-3.0-or-later
// The customers by name, and the people who work there.
#pragma once

#include <span>

#include "core/demo/scene.h"

namespace kith::demo {

// Somebody whose story is told; 0 and empty: rolled from the class.
struct CastRow
{
    const char *name;
    const char *city;
    const char *klass;
    int cycle = 0;
    int size = 0;
    int firstAgo = 0;
    int lastAgo = 0;
    int answer = 0;
    Story story = Story::None;
    const char *people = ""; // "name,role,decides;name,role,uses"
};

std::span<const CastRow> chineseCast();
std::span<const CastRow> westernCast();

} // namespace kith::demo
