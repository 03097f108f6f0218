// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, header, tabs, pages, status line, and the keys that work everywhere.
#pragma once

#include <memory>
#include <QWidget>
#include <vector>

#include "ui/shell/areas.h"
#include "ui/shell/commands.h"
#include "ui/shell/place_history.h"

class QStackedWidget;
class QTimer;

namespace kith {

class FileClaim;
class HeaderBar;
class Navigation;
class NextStepBar;
class StatusLine;
class TabLine;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session);
    ~MainWindow() override;

    Page *page() const { return m_page; }
    void go(const Place &place);
    void goBy(int step); // back -1, forward 1
    void raiseNow();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeActions();
    void makeKeys();
    void useStore();
    bool leavePage();
    void showPage(const Place &place, Page *page);
    void showHeader();
    void goArea(const QString &name);
    void goParent();
    void logTalk();
    void openPalette();
    void showKeys();
    void askForFile();
    void runPageAction(const QStringList &names); // the first that there is
    void updateUndo();
    void updateCounts();
    void retranslate();
    std::vector<Command> pageCommands();
    std::vector<Command> commands();

    Session &m_session;
    std::unique_ptr<FileClaim> m_claim;
    PlaceHistory m_history;
    Page *m_page = nullptr;
    Place m_place;
    std::vector<AreaTab> m_areaTabs;
    QList<QAction *> m_pageActions;
    Navigation *m_navigation;
    HeaderBar *m_header;
    TabLine *m_tabs;
    NextStepBar *m_next;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QTimer *m_countTimer;
    QList<QAction *> m_windowActions;
    QAction *m_newFile, *m_openFile, *m_undo, *m_redo, *m_settings, *m_keys;
};

} // namespace kith
