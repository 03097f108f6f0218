// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/problem.h"

#include <QStringList>

namespace kith {

QString Problems::sentences() const
{
    QStringList all;
    for (const Problem &problem : m_list)
        all += problem.sentence;
    return all.join(u' ');
}

} // namespace kith
