// SPDX-License-Identifier: GPL-3.0-or-later
// Ordinary names that belong to nobody.
#pragma once

#include <QString>
#include <set>

#include "core/demo/dice.h"

namespace kith::demo {

enum class Speech { Chinese, German, English };

struct FullName
{
    QString first;
    QString last;
    bool chinese = false;
    bool female = false;

    QString shown() const { return chinese ? last + first : first + u' ' + last; }
};

class Names
{
public:
    explicit Names(Dice dice) : m_dice(dice) {}
    FullName next(Speech speech); // never the same twice
    QString company(bool chinese, const QString &last);
    void take(const QString &name) { m_taken.insert(name); }

private:
    Dice m_dice;
    std::set<QString> m_taken;
};

FullName nameFrom(const QString &shown); // "沈雨桐", "Jana Köhler"
QString mailbox(const FullName &name);   // "jana.koehler", "shen.yutong"
QString webName(const QString &company); // "aurora-trading"

} // namespace kith::demo
