// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the GUI thread with a Store of its own.
#pragma once

#include <functional>
#include <QHash>
#include <QObject>
#include <QPointer>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

// Runs `work` on a thread with its own Store; `done` or `failed` come back on the GUI thread, and only while `context`
// lives. Cancel through the returned Progress. A job with a name ("Importing customers") is shown in the status line.
Progress runJob(QObject *context, Store &store, std::function<void(Store &, const Progress &)> work,
                std::function<void()> done, std::function<void(const Error &)> failed,
                std::function<void(qint64, qint64)> progressed = {}, const QString &name = {});

// The named jobs that run now.
class RunningJobs : public QObject
{
    Q_OBJECT

public:
    static RunningJobs &of(); // of the application

    int add(const QString &name, const Progress &progress);
    void advance(int job, qint64 done, qint64 total) { emit progressed(job, done, total); }
    void remove(int job);
    void cancel(int job);
    QString name(int job) const { return m_jobs.value(job).name; }
    int pending() const { return m_pending; } // of all jobs, named or not
    void addPending(int change) { m_pending += change; }

signals:
    void started(int job);
    void progressed(int job, qint64 done, qint64 total);
    void ended(int job);

private:
    using QObject::QObject;
    struct Job
    {
        QString name;
        Progress progress;
    };
    QHash<int, Job> m_jobs;
    int m_last = 0;
    int m_pending = 0;
};

} // namespace kith
