// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <QtGlobal>

namespace kith {

// Handed to long work. `report` is called from the working thread, at most some ten times a second; `cancelled` is
// asked often. Work that is cancelled rolls back and throws Error{Cancelled}.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report; // total -1: unknown
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);

    void advance(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool isCancelled() const { return cancelled->load(std::memory_order_relaxed); }
    void throwIfCancelled() const; // throws Error{Cancelled}
};

} // namespace kith
