// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the GUI thread with a Store of its own.
#pragma once

#include <functional>
#include <QObject>
#include <QPointer>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

// Runs `work` on a thread with its own Store; `done` or `failed` come back on the GUI thread, and only while `context`
// lives. Cancel through the returned Progress.
Progress runJob(QObject *context, Store &store, std::function<void(Store &, const Progress &)> work,
                std::function<void()> done, std::function<void(const Error &)> failed,
                std::function<void(qint64, qint64)> progressed = {});

} // namespace kith
