// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is the same on every machine: the standard's distributions are not.
#pragma once

#include <QtGlobal>

namespace kith::demo {

class Dice
{
public:
    // Every subject rolls dice of its own, so that more conversations do not change the orders.
    Dice(quint64 seed, quint64 subject) : m_state(seed * 0x9e3779b97f4a7c15ULL ^ (subject + 1) * 0xd1b54a32d192ed03ULL)
    {
        next();
    }

    int between(int low, int high) // both included
    {
        return low + int(next() % quint64(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    // Around 0, mostly within the width: the sum of three dice.
    int around(int width) { return (between(-width, width) + between(-width, width) + between(-width, width)) / 3; }
    template <typename List> const auto &oneOf(const List &list)
    {
        return list[size_t(between(0, int(std::size(list)) - 1))];
    }

private:
    quint64 next() // splitmix64
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace kith::demo
