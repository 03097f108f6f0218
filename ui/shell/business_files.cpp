// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/business_files.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QWidget>

#include "core/business_rules.h"
#include "core/demo/demo_business.h"
#include "core/exchange/dump.h"
#include "core/store/backup.h"
#include "ui/shell/file_claim.h"
#include "ui/shell/job.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// Runs `makeStore` when the calling slot is over and hands the result to the session.
void replaceStore(Session &session, QWidget *parent, std::function<std::unique_ptr<Store>()> makeStore)
{
    const QPointer<QWidget> window(parent ? parent->window() : nullptr);
    QMetaObject::invokeMethod(
        &session,
        [&session, window, makeStore] {
            session.guard(window, [&] {
                if (auto store = makeStore())
                    session.setStore(std::move(store));
            });
        },
        Qt::QueuedConnection);
}

// For what takes some seconds: made on another thread, opened here.
void makeAndOpen(Session &session, QWidget *parent, const QString &path, const QString &name,
                 std::function<void(const Progress &)> make)
{
    const Progress progress;
    RunningJobs *jobs = &RunningJobs::of();
    const int job = jobs->add(name, progress);
    auto *watcher = new QFutureWatcher<void>(&session);
    const QPointer<QWidget> window(parent ? parent->window() : nullptr);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, &session, [&session, window, watcher, jobs, job, path] {
        watcher->deleteLater();
        jobs->remove(job);
        session.guard(window, [&] {
            watcher->future().waitForFinished(); // over already: only throws what the work threw
            session.setStore(Store::open(path, storeOptions()));
        });
    });
    watcher->setFuture(QtConcurrent::run([make = std::move(make), progress] { make(progress); }));
}

} // namespace

StoreOptions storeOptions()
{
    StoreOptions options;
    options.rules = businessRules();
    return options;
}

QString fileFilter()
{
    return Session::tr("Kith files (*.kith)") + u";;"_s + Session::tr("All files (*)");
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

NewFile proposedFile(const QString &businessName)
{
    const QString currency = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    NewFile file;
    file.businessName = businessName;
    if (Currency::isKnown(currency))
        file.currency = currency;
    return file;
}

void openBusiness(Session &session, QWidget *parent, const QString &path)
{
    replaceStore(session, parent,
                 [path] { return FileClaim::raiseOther(path) ? nullptr : Store::open(path, storeOptions()); });
}

void createBusiness(Session &session, QWidget *parent, const QString &path, const NewFile &file)
{
    replaceStore(session, parent, [path, file] { return Store::create(path, file, storeOptions()); });
}

void makeDemo(const QString &path, Day day, const Progress &progress)
{
    DemoOptions options;
    options.anchor = day;
    createDemoBusiness(path, storeOptions(), progress, options);
}

void openDemo(Session &session, QWidget *parent)
{
    const QDir folder(defaultFolder());
    folder.mkpath(u"."_s);
    QString path = folder.filePath(u"kith-demo.kith"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"kith-demo-%1.kith"_s.arg(i));
    makeAndOpen(session, parent, path, Session::tr("Making the demo business"),
                [path](const Progress &progress) { makeDemo(path, {}, progress); });
}

void loadFolder(Session &session, QWidget *parent, const QString &folder, const QString &path)
{
    makeAndOpen(session, parent, path, Session::tr("Reading the whole file"),
                [folder, path](const Progress &progress) { loadDump(folder, path, storeOptions(), progress); });
}

void restoreBusiness(Session &session, QWidget *parent, const QString &backup)
{
    const QString path = session.store().path();
    replaceStore(session, parent, [&session, path, backup] {
        session.setStore(nullptr); // the file must be closed while it is replaced
        try {
            restoreBackup(backup, path);
        } catch (...) {
            session.setStore(Store::open(path, storeOptions()));
            throw;
        }
        return Store::open(path, storeOptions());
    });
}

} // namespace kith
