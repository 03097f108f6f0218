// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <QCoreApplication>

#include "core/base/error.h"

namespace kith {

void Progress::throwIfCancelled() const
{
    if (isCancelled())
        throw Error(ErrorKind::Cancelled, QCoreApplication::translate("progress", "Cancelled. Nothing was changed."));
}

} // namespace kith
