// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a new file with two customers, as a person sees it.
#pragma once

#include <catch2/catch.hpp>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/model/types/customer.h"
#include "core/store/change.h"
#include "ui/shell/business_files.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/main_window.h"

namespace kith::test {

using namespace Qt::StringLiterals;

class QuietPrompts : public Prompts
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    void error(QWidget *, const QString &sentence, const QString &) override { errors << sentence; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        return file.isEmpty() ? proposal : file;
    }
    QString text(QWidget *, const QString &, const QString &proposal) override { return proposal; }
    QStringList errors;
    QString file; // what is chosen to save to
};

// A window on a new file with two customers.
struct Opened
{
    QTemporaryDir folder;
    QuietPrompts *prompts = new QuietPrompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    RecordId aurora = 0;

    Opened()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        setCurrentLanguage(Language::English);
        Theme::apply(*qApp, Look::Light, Language::English);
        auto store = Store::create(folder.filePath(u"a.kith"_s), {u"Tea"_s, u"CNY"_s, u"UTC"_s}, storeOptions());
        for (const QString &name : {u"Aurora Trading"_s, u"北辰贸易"_s}) {
            Change change(*store, u"Add "_s + name);
            Record record = store->blank(customer::type);
            record.set(customer::name, name);
            REQUIRE(change.save(record).isEmpty());
            change.commit();
            if (!aurora)
                aurora = record.id();
        }
        session = std::make_unique<Session>(std::move(store), std::unique_ptr<Prompts>(prompts));
        window = std::make_unique<MainWindow>(*session);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~Opened()
    {
        // Counting in the background ends before the file goes.
        CHECK(QTest::qWaitFor([] { return RunningJobs::of().pending() == 0; }));
        switchLanguage(*session, Language::English);
        window.reset();
    }
    template <typename T> T *child(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), code, modifiers);
    }
};

inline QString place(const Page *page)
{
    return page ? page->title() : QString();
}

} // namespace kith::test
