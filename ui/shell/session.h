// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed down to every page: the open file, the prompts, the way to other pages.
#pragma once

#include <functional>
#include <memory>
#include <QObject>

#include "core/base/error.h"
#include "core/report/report.h"
#include "core/store/store.h"
#include "ui/shell/prompts.h"

namespace kith {

struct ChangeSummary;

// Where the window can be: kept by back and forward.
struct Place
{
    enum class Kind {
        Today,
        Board,
        List,
        Record,
        Report,
        ReportIndex,
        Import,
        History,
        Bin,
        Settings,
        FirstRun,
        Duplicates,
        Accountant
    };
    Kind kind = Kind::Today;
    QString area;    // of the navigation: "customers", "leads", "pipeline", "orders", "money", "marketing", "service",
                     // "reports"
    QString name;    // List and Record: the kind of record; Report: its name
    RecordId id = 0; // Record; 0: a new one
    QJsonObject preset;         // Record, new: field values to begin with ({"customer_id": 7})
    std::optional<Query> query; // List: other than the default view (drill-down, saved view)
    QString title;              // List: what the drill-down shows ("Payments of Spring mailing")
    Params params;              // Report
    QString file;               // Import
};

class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Store> store, std::unique_ptr<Prompts> prompts, QObject *parent = nullptr);
    ~Session() override;

    bool hasStore() const { return bool(m_store); }
    Store &store() { return *m_store; }
    void setStore(std::unique_ptr<Store> store); // another file; emits storeReplaced
    Prompts &prompts() { return *m_prompts; }

    // Runs what may fail: shows an Error's sentence through the prompts. True when it went through. Every slot that
    // touches the store runs in it.
    bool guard(QWidget *parent, const std::function<void()> &work);

    void go(const Place &place) { emit goRequested(place); }
    void openRecord(const Shape &shape, RecordId id);
    void newRecord(const Shape &shape, const QJsonObject &preset = {});
    void openList(const Query &query, const QString &title); // drill-down
    void openReport(const QString &name, const Params &params = {});
    // A line at the bottom: "12 customers imported · Undo"; change 0: without undo.
    void notify(const QString &text, qint64 change = 0) { emit notified(text, change); }
    void undo(QWidget *parent);
    void redo(QWidget *parent);
    void undoChange(QWidget *parent, const ChangeSummary &change); // a given one; a big one as a job
    void showError(QWidget *parent, const Error &error);           // nothing when it was cancelled

signals:
    void goRequested(const kith::Place &place);
    void notified(const QString &text, qint64 change);
    void changed(const QStringList &types); // Store::changed, also after other programs wrote
    void historyChanged();
    void storeReplaced();
    void languageChanged();
    void themeChanged();

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Prompts> m_prompts;
};

// The area of the navigation that a kind of record belongs to.
QString areaOf(const Shape &shape);
QString areaOfReport(const QString &name);

} // namespace kith
