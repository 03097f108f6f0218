// SPDX-License-Identifier: GPL-3.0-or-later
// `kith --render report FILE NAME --out F.pdf|.png`: a report as a file, without a window.
#pragma once

#include <QString>

#include "core/report/report.h"

namespace kith {

void renderReport(Store &store, const QString &name, const Params &params, const QString &path); // throws Error

} // namespace kith
