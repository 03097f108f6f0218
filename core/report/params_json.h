// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is asked for, as one program hands it to another.
#pragma once

#include <QJsonObject>

#include "core/report/report.h"

namespace kith {

// {"from": "2026-01-01", "to": …, "by": […], "compare": true, "set": {…}}; what is not there is left out.
QJsonObject paramsJson(const Params &params);
Params paramsFromJson(const QJsonObject &json);

} // namespace kith
