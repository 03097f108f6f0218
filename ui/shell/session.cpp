// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QWidget>

#include "core/store/change.h"
#include "core/store/history.h"
#include "ui/shell/areas.h"
#include "ui/shell/job.h"

namespace kith {

namespace {
constexpr qint64 bigChange = 2000; // records from which undoing is a job
}

Session::Session(std::unique_ptr<Store> store, std::unique_ptr<Prompts> prompts, QObject *parent)
    : QObject(parent), m_prompts(std::move(prompts))
{
    if (store)
        setStore(std::move(store));
}

Session::~Session() = default;

void Session::setStore(std::unique_ptr<Store> store)
{
    // Pages drop the old store while storeReplaced is told; it dies last.
    const std::unique_ptr<Store> old = std::exchange(m_store, std::move(store));
    if (m_store) {
        connect(m_store.get(), &Store::changed, this, &Session::changed);
        connect(m_store.get(), &Store::historyChanged, this, &Session::historyChanged);
    }
    emit storeReplaced();
}

bool Session::guard(QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        showError(parent, error);
    } catch (const std::exception &error) {
        m_prompts->error(parent, tr("Something went wrong. What was saved before is safe."),
                         QString::fromLocal8Bit(error.what()));
    }
    return false;
}

void Session::showError(QWidget *parent, const Error &error)
{
    if (error.kind() != ErrorKind::Cancelled)
        m_prompts->error(parent, error.sentence(), error.detail());
}

void Session::openRecord(const Shape &shape, RecordId id)
{
    Place place;
    place.kind = Place::Kind::Record;
    place.area = areaOf(shape);
    place.name = shape.name();
    place.id = id;
    go(place);
}

void Session::newRecord(const Shape &shape, const QJsonObject &preset)
{
    Place place;
    place.kind = Place::Kind::Record;
    place.area = areaOf(shape);
    place.name = shape.name();
    place.preset = preset;
    go(place);
}

void Session::openList(const Query &query, const QString &title)
{
    Place place;
    place.kind = Place::Kind::List;
    place.name = query.type;
    if (const Shape *shape = m_store->catalogue().find(query.type))
        place.area = areaOf(*shape);
    place.query = query;
    place.title = title;
    go(place);
}

void Session::openReport(const QString &name, const Params &params)
{
    Place place;
    place.kind = Place::Kind::Report;
    place.area = areaOfReport(name);
    place.name = name;
    place.params = params;
    go(place);
}

void Session::undoChange(QWidget *parent, const ChangeSummary &change)
{
    const auto tell = [this, name = change.name](bool isRedo) {
        notify(isRedo ? tr("Done again: %1").arg(name) : tr("Undone: %1").arg(name));
    };
    const bool isRedo = change.undoes != 0;
    if (change.created + change.updated + change.removed < bigChange) {
        guard(parent, [&] {
            Change::undo(*m_store, change.id);
            tell(isRedo);
        });
        return;
    }
    const QPointer<QWidget> window(parent);
    runJob(
        this, *m_store, [id = change.id](Store &store, const Progress &progress) { Change::undo(store, id, progress); },
        [this, tell, isRedo] {
            m_store->noticeOtherPrograms();
            tell(isRedo);
        },
        [this, window](const Error &error) { showError(window, error); }, {}, tr("Undo: %1").arg(change.name));
}

void Session::undo(QWidget *parent)
{
    guard(parent, [&] {
        if (const ChangeSummary next = nextUndo(*m_store); next.id)
            undoChange(parent, next);
        else
            notify(tr("There is nothing to undo."));
    });
}

void Session::redo(QWidget *parent)
{
    guard(parent, [&] {
        if (const ChangeSummary next = nextRedo(*m_store); next.id)
            undoChange(parent, next);
        else
            notify(tr("There is nothing to do again."));
    });
}

} // namespace kith
