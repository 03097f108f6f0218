// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace kith {

namespace {

// What runs behind the window gives way to it: on two processors three lists are read at once when a large file opens.
// Threads of Qt have no priorities on Linux; there a thread has a nice value of its own.
void giveWay()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, 10);
#endif
}

} // namespace

Progress runJob(QObject *context, Store &store, std::function<void(Store &, const Progress &)> work,
                std::function<void()> done, std::function<void(const Error &)> failed,
                std::function<void(qint64, qint64)> progressed, const QString &name)
{
    Progress progress;
    RunningJobs *jobs = &RunningJobs::of();
    const int job = name.isEmpty() ? 0 : jobs->add(name, progress);
    const QPointer<QObject> listener(context);
    progress.report = [jobs, job, listener, progressed](qint64 count, qint64 total) {
        QMetaObject::invokeMethod(jobs, [=] {
            if (job)
                jobs->advance(job, count, total);
            if (listener && progressed)
                progressed(count, total);
        });
    };

    jobs->addPending(1);
    auto *watcher = new QFutureWatcher<void>(jobs);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, jobs, [=] {
        watcher->deleteLater();
        jobs->addPending(-1);
        if (job)
            jobs->remove(job);
        try {
            watcher->future().waitForFinished(); // finished already: only throws what the work threw
        } catch (const Error &error) {
            if (listener && failed)
                failed(error);
            return;
        } catch (const std::exception &error) {
            if (listener && failed)
                failed(Error(
                    ErrorKind::File,
                    QCoreApplication::translate("kith::RunningJobs", "Something went wrong; nothing was changed."),
                    QString::fromLocal8Bit(error.what())));
            return;
        }
        if (listener && done)
            done();
    });
    // Opened on the thread that uses it: a Store belongs to one thread.
    watcher->setFuture(
        QtConcurrent::run([path = store.path(), options = store.options(), me = store.me(), work, progress] {
            giveWay();
            const auto own = Store::open(path, options);
            own->setMe(me);
            work(*own, progress);
        }));
    return progress;
}

RunningJobs &RunningJobs::of()
{
    auto *jobs = qApp->findChild<RunningJobs *>(QString(), Qt::FindDirectChildrenOnly);
    return jobs ? *jobs : *new RunningJobs(qApp);
}

int RunningJobs::add(const QString &name, const Progress &progress)
{
    m_jobs.insert(++m_last, {name, progress});
    emit started(m_last);
    return m_last;
}

void RunningJobs::remove(int job)
{
    m_jobs.remove(job);
    emit ended(job);
}

void RunningJobs::cancel(int job)
{
    if (const auto found = m_jobs.constFind(job); found != m_jobs.constEnd())
        found->progress.cancelled->store(true);
}

} // namespace kith
