// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

#include "core/store/history.h"
#include "ui/calendar/reminder_card.h"
#include "ui/calendar/reminders.h"
#include "ui/day/next_step_bar.h"
#include "ui/exchange/dropped_files.h"
#include "ui/pages/page_factory.h"
#include "ui/service/incoming_call.h"
#include "ui/shell/business_files.h"
#include "ui/shell/file_claim.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_line.h"
#include "ui/shell/waiting_counts.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// No page makes the window wider than the screen: what finds no room wraps, elides or scrolls.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override { return {metrics::column / 2, metrics::column / 3}; }
};

} // namespace

MainWindow::MainWindow(Session &session) : m_session(session)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    build();
    makeActions();
    makeKeys();
    m_countTimer = new QTimer(this);
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(0); // many changes of one event are counted once
    connect(m_countTimer, &QTimer::timeout, this, &MainWindow::updateCounts);
    connect(&session, &Session::goRequested, this, &MainWindow::go);
    connect(&session, &Session::notified, m_status, &StatusLine::showNotice);
    connect(&session, &Session::storeReplaced, this, &MainWindow::useStore);
    connect(&session, &Session::languageChanged, this, &MainWindow::retranslate);
    connect(&session, &Session::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::historyChanged, this, &MainWindow::updateUndo);
    connect(&session, &Session::changed, this, [this] {
        m_countTimer->start();
        updateUndo();
        if (m_page)
            showHeader();
    });
    m_navigation->setFolded(machine::isNavigationFolded());
    if (!restoreGeometry(machine::windowGeometry()))
        resize(1280, 800);
    useStore();
    auto *reminders = new Reminders(session, this);
    new ReminderCard(session, *reminders, this);
    reminders->look();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_history.clear();
}

void MainWindow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(this);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_header = new HeaderBar(this);
    m_tabs = new TabLine(this);
    m_next = new NextStepBar(m_session, this);
    m_stack = new PageStack(this);
    m_status = new StatusLine(this);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_next);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);

    connect(m_next, &NextStepBar::left, this, [this] {
        if (m_page)
            m_page->setFocus(Qt::OtherFocusReason);
    });
    connect(m_navigation, &Navigation::areaChosen, this, &MainWindow::goArea);
    connect(m_navigation, &Navigation::foldedChanged, this,
            [](bool isFolded) { machine::setNavigationFolded(isFolded); });
    connect(m_header, &HeaderBar::backRequested, this, [this] { goBy(-1); });
    connect(m_header, &HeaderBar::forwardRequested, this, [this] { goBy(1); });
    connect(m_header, &HeaderBar::parentRequested, this, &MainWindow::goParent);
    connect(m_header, &HeaderBar::findRequested, this, &MainWindow::openPalette);
    connect(m_tabs, &TabLine::areaTabChosen, this, [this](int index) { go(m_areaTabs[size_t(index)].place); });
    connect(m_tabs, &TabLine::pageTabChosen, this, [this](int index) {
        if (m_page) {
            m_page->setCurrentTab(index);
            showHeader();
        }
    });
    connect(m_status, &StatusLine::undoRequested, this, [this] { m_session.undo(this); });
    connect(m_status, &StatusLine::undoChangeRequested, this, [this](qint64 id) {
        m_session.guard(this, [&] {
            for (const ChangeSummary &change : recentChanges(m_session.store(), 1, id + 1))
                m_session.undoChange(this, change);
        });
    });
    connect(m_status, &StatusLine::languageRequested, this, [this] {
        switchLanguage(m_session, currentLanguage() == Language::Chinese ? Language::English : Language::Chinese);
    });
}

void MainWindow::useStore()
{
    // Pages may hold what lives in the old store.
    m_page = nullptr;
    for (QAction *action : std::as_const(m_pageActions))
        removeAction(action);
    m_pageActions.clear();
    m_history.clear();
    m_claim.reset();

    const bool hasStore = m_session.hasStore();
    QStringList shown;
    if (hasStore) {
        const QString path = m_session.store().path();
        m_claim = std::make_unique<FileClaim>(path);
        connect(m_claim.get(), &FileClaim::raiseRequested, this, &MainWindow::raiseNow);
        connect(m_claim.get(), &FileClaim::called, this,
                [this](const QString &number) { answerCall(m_session, this, number); });
        machine::addRecentFile(path);
        for (const Area &area : areas()) {
            if (!tabsOf(area, m_session.store().catalogue()).empty())
                shown << QString::fromLatin1(area.name);
        }
    }
    m_navigation->setAreas(shown);
    m_navigation->setVisible(hasStore);
    m_header->setIsFindShown(hasStore);
    m_status->setHasFile(hasStore);
    setWindowTitle(hasStore ? QFileInfo(m_session.store().path()).completeBaseName() + u" – Kith"_s : u"Kith"_s);
    Place first;
    first.kind = Place::Kind::FirstRun;
    if (hasStore)
        goArea(shown.value(0, u"settings"_s));
    else
        go(first);
    updateUndo();
    m_countTimer->start();
}

bool MainWindow::leavePage()
{
    return !m_page || m_page->leave();
}

void MainWindow::go(const Place &place)
{
    if (!hasPage(place.kind) || !leavePage())
        return;
    m_session.guard(this, [&] {
        Page *page = makePage(m_session, place, m_stack);
        m_history.visit(place, page);
        showPage(place, page);
    });
}

void MainWindow::goBy(int step)
{
    if (step < 0 ? !m_history.canGoBack() : !m_history.canGoForward())
        return;
    if (!leavePage())
        return;
    m_session.guard(this, [&] {
        PlaceHistory::Stop &stop = m_history.step(step);
        if (stop.page)
            stop.page->refresh();
        else
            stop.page = makePage(m_session, stop.place, m_stack);
        showPage(stop.place, stop.page);
    });
}

void MainWindow::showPage(const Place &place, Page *page)
{
    if (m_page)
        disconnect(m_page, &Page::headerChanged, this, nullptr);
    m_page = page;
    m_place = place;
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Page::headerChanged, this, &MainWindow::showHeader);
    m_navigation->setCurrent(place.kind == Place::Kind::FirstRun ? QString() : areaOf(place));
    showHeader();
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHeader()
{
    if (!m_page)
        return;
    m_header->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    m_header->showPage(*m_page, m_windowActions);

    // A record has tabs of its own; lists and reports stand beside their neighbours in the area.
    const QString key = tabKeyOf(m_place);
    m_areaTabs.clear();
    const bool isPlain =
        m_place.kind != Place::Kind::Record && m_place.kind != Place::Kind::Import && m_place.title.isEmpty();
    if (const Area *here = area(areaOf(m_place));
        here && isPlain && m_session.hasStore() && m_place.kind != Place::Kind::FirstRun)
        m_areaTabs = tabsOf(*here, m_session.store().catalogue());
    std::erase_if(m_areaTabs, [&key](const AreaTab &tab) { return tab.isMore && tab.key != key; });
    if (m_areaTabs.size() == 1)
        m_areaTabs.clear();
    QStringList areaTabs;
    int current = -1;
    for (const AreaTab &tab : m_areaTabs) {
        if (tab.key == key)
            current = int(areaTabs.size());
        areaTabs << tab.label;
    }
    QStringList pageTabs = m_page->tabs();
    // One view alone needs no tab, nor do other areas' reports beside this area's.
    if (!areaTabs.isEmpty() && (pageTabs.size() == 1 || m_place.kind == Place::Kind::Report))
        pageTabs.clear();
    m_tabs->setTabs(areaTabs, current, pageTabs, m_page->currentTab());
    m_tabs->setSteps(m_page->steps());
    m_tabs->setActions(m_page->headerActions());
    m_tabs->setVisible(!areaTabs.isEmpty() || !pageTabs.isEmpty() || !m_page->headerActions().isEmpty());

    // Shortcuts of the page's actions work wherever the focus is.
    for (QAction *action : std::as_const(m_pageActions))
        removeAction(action);
    m_pageActions.clear();
    for (QAction *action :
         m_page->headerActions() + m_page->menuActions() + QList<QAction *>{m_page->primaryAction()}) {
        if (action && !actions().contains(action)) {
            addAction(action);
            m_pageActions << action;
            connect(action, &QObject::destroyed, this, [this, action] { m_pageActions.removeAll(action); });
        }
    }
}

void MainWindow::goArea(const QString &name)
{
    const Area *wanted = area(name);
    if (!wanted || !m_session.hasStore())
        return;
    if (const auto tabs = tabsOf(*wanted, m_session.store().catalogue()); !tabs.empty())
        go(tabs.front().place);
}

void MainWindow::goParent()
{
    Place up;
    up.area = areaOf(m_place);
    if (m_place.kind == Place::Kind::Record || m_place.kind == Place::Kind::List) {
        up.kind = Place::Kind::List;
        up.name = m_place.name;
        go(up);
    } else if (m_place.kind == Place::Kind::Report && hasPage(Place::Kind::ReportIndex)) {
        up.kind = Place::Kind::ReportIndex;
        up.area = u"reports"_s;
        go(up);
    } else {
        goArea(up.area);
    }
}

void MainWindow::raiseNow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::updateUndo()
{
    if (!m_session.hasStore())
        return;
    m_session.guard(this, [this] {
        m_status->setUndo(nextUndo(m_session.store()).name);
        m_redo->setEnabled(nextRedo(m_session.store()).id != 0);
    });
}

void MainWindow::updateCounts()
{
    if (!m_session.hasStore())
        return;
    // Counting may take longer than a frame in a big file.
    const auto counts = std::make_shared<WaitingCounts>();
    runJob(
        this, m_session.store(), [counts](Store &store, const Progress &) { *counts = countWaiting(store); },
        [this, counts] {
            m_navigation->setCount(u"today"_s, counts->today);
            m_navigation->setCount(u"service"_s, counts->service);
        },
        {}); // a count that fails is no news
}

void MainWindow::retranslate()
{
    m_navigation->retranslate();
    m_header->retranslate();
    m_tabs->retranslate();
    m_next->retranslate();
    m_status->retranslate();
    makeActions();
    for (const PlaceHistory::Stop &stop : m_history.stops()) {
        if (stop.page)
            stop.page->retranslate();
    }
    showHeader();
}

void MainWindow::askForFile()
{
    const QString path = m_session.prompts().openFile(this, tr("Open a business"), fileFilter());
    if (!path.isEmpty() && leavePage())
        openBusiness(m_session, this, path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!leavePage()) {
        event->ignore();
        return;
    }
    machine::setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    // No timer: an idle window does not wake the machine. Others' changes are looked for when somebody looks.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.hasStore())
        m_session.guard(this, [this] { m_session.store().noticeOtherPrograms(); });
    QWidget::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).first.isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const DroppedFiles dropped = droppedFiles(*event->mimeData());
    const QString &file = dropped.first;
    event->acceptProposedAction();
    if (file.endsWith(u".kith"_s, Qt::CaseInsensitive)) {
        if (leavePage())
            openBusiness(m_session, this, file);
        return;
    }
    Place place;
    place.kind = Place::Kind::Import;
    place.area = areaOf(m_place);
    place.file = file;
    place.preset = {{u"further"_s, QJsonArray::fromStringList(dropped.further)}};
    if (dropped.left > 0)
        m_session.notify(tr("Only %1 was taken. Several files at once can be e-mails; drop the others one by one.")
                             .arg(QFileInfo(file).fileName()));
    if (m_session.hasStore() && hasPage(Place::Kind::Import))
        go(place);
    else
        m_session.notify(tr("Open or start a business first; then drop the file again."));
}

} // namespace kith
