// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, menu entries and commands of the window.
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QTextEdit>

#include "ui/pages/log_talk.h"
#include "ui/pages/page_factory.h"
#include "ui/sales/paste_lead.h"
#include "ui/shell/business_files.h"
#include "ui/shell/find_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/key_overview.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

bool isForText(const QWidget &widget)
{
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           (box && box->isEditable());
}

} // namespace

void MainWindow::makeActions()
{
    const bool isFirst = m_windowActions.isEmpty();
    if (isFirst) {
        const auto make = [this](QAction *&action, const QString &name, const QString &keys, auto slot) {
            action = new QAction(this);
            action->setObjectName(name);
            if (!keys.isEmpty())
                action->setShortcut(QKeySequence::fromString(keys));
            connect(action, &QAction::triggered, this, slot);
            addAction(action);
            m_windowActions << action;
        };
        make(m_undo, u"undo"_s, u"Ctrl+Z"_s, [this] {
            if (m_session.hasStore())
                m_session.undo(this);
        });
        make(m_redo, u"redo"_s, u"Ctrl+Y"_s, [this] {
            if (m_session.hasStore())
                m_session.redo(this);
        });
        m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
        make(m_newFile, u"startFile"_s, {}, [this] {
            Place place;
            place.kind = Place::Kind::FirstRun;
            go(place);
        });
        make(m_openFile, u"openFile"_s, u"Ctrl+O"_s, [this] { askForFile(); });
        make(m_settings, u"settings"_s, u"Ctrl+,"_s, [this] { goArea(u"settings"_s); });
        make(m_keys, u"keys"_s, u"F1"_s, [this] { showKeys(); });
    }
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_newFile->setText(tr("Another business…"));
    m_openFile->setText(tr("Open a file…"));
    m_settings->setText(tr("Settings"));
    m_keys->setText(tr("Keys"));
}

void MainWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    key(QKeySequence(u"Alt+Left"_s), [this] { goBy(-1); });
    key(QKeySequence(u"Alt+Right"_s), [this] { goBy(1); });
    // Never simply the primary button: on an order that confirms it.
    key(QKeySequence(u"Ctrl+N"_s), [this] { runPageAction({u"new"_s, u"saveAndNext"_s}); });
    key(QKeySequence(u"Ctrl+L"_s), [this] {
        if (m_session.hasStore())
            logTalk();
    });
    key(QKeySequence(u"Ctrl+Shift+V"_s), [this] {
        if (m_session.hasStore())
            pasteLead(m_session);
    });
    key(QKeySequence(Qt::Key_F10), [this] { m_header->openMenu(); });
    // Ctrl+E, Ctrl+F and Ctrl+P belong to actions of the pages.
    for (int i = 1; i <= 9; ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + i)),
            [this, i] { goArea(m_navigation->shownAreas().value(i - 1)); });
    qApp->installEventFilter(this);
}

void MainWindow::runPageAction(const QStringList &names)
{
    if (!m_page)
        return;
    for (QAction *action :
         QList<QAction *>{m_page->primaryAction()} + m_page->headerActions() + m_page->menuActions()) {
        if (action && names.contains(action->objectName()) && action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A text field takes Ctrl+Z even when it has nothing to undo; then the key is ours.
        auto *key = static_cast<QKeyEvent *>(event);
        const auto *field = qobject_cast<QLineEdit *>(watched);
        if (field && field->window() == this &&
            ((key->matches(QKeySequence::Undo) && !field->isUndoAvailable()) ||
             (key->matches(QKeySequence::Redo) && !field->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        // Lists would take it for the beginning of a name; whoever writes text gets it.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == this && static_cast<QKeyEvent *>(event)->text() == u"?"_s &&
            !isForText(*widget)) {
            showKeys();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        // Mouse buttons for back and forward, wherever the pointer is.
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == this && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            goBy(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Comes here only when nothing on the page wanted the key: Escape backs out of what was opened from somewhere.
    const bool isInside = m_place.kind == Place::Kind::Record || m_place.kind == Place::Kind::Import ||
                          (m_place.kind == Place::Kind::List && !m_place.title.isEmpty());
    if (event->key() != Qt::Key_Escape || !isInside)
        return QWidget::keyPressEvent(event);
    if (m_history.canGoBack())
        goBy(-1);
    else
        goParent();
}

// With whom the window shows; else the dialog asks.
void MainWindow::logTalk()
{
    TalkAbout talk;
    const QStringList people{u"customer"_s, u"lead"_s, u"contact"_s, u"opportunity"_s};
    if (m_place.kind == Place::Kind::Record && m_place.id && people.contains(m_place.name)) {
        talk.about = &m_session.store().catalogue().get(m_place.name);
        talk.id = m_place.id;
    }
    LogTalk::open(m_session, talk, this);
}

void MainWindow::openPalette()
{
    if (m_session.hasStore())
        (new FindPalette(m_session, commands(), this))->open();
}

void MainWindow::showKeys()
{
    (new KeyOverview(this))->open();
}

// What can be done with what is looked at: "Confirm order", "Take back goods…".
std::vector<Command> MainWindow::pageCommands()
{
    std::vector<Command> list;
    if (!m_page)
        return list;
    const QString group = translated("commands", QT_TRANSLATE_NOOP("commands", "Here"));
    for (QAction *action :
         QList<QAction *>{m_page->primaryAction()} + m_page->headerActions() + m_page->menuActions()) {
        if (!action || !action->isEnabled() || !action->isVisible() || action->isSeparator() || action->menu())
            continue;
        const QString name = action->text().remove(u'&');
        list.push_back(makeCommand(
            name, name, group, u"chevron_right"_s,
            [action = QPointer<QAction>(action)] {
                if (action)
                    action->trigger();
            },
            action->shortcut().toString(QKeySequence::NativeText)));
        list.back().isHere = true;
    }
    return list;
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> list;
    const QString group = translated("commands", QT_TRANSLATE_NOOP("commands", "Do"));
    const auto add = [&](const char *source, const QString &icon, std::function<void()> run, const QString &keys = {}) {
        list.push_back(makeCommand(translated(Language::English, "commands", source),
                                   translated(Language::Chinese, "commands", source), group, icon, std::move(run),
                                   keys));
    };
    if (hasPage(Place::Kind::Import)) {
        add(QT_TRANSLATE_NOOP("commands", "Import…"), u"import"_s, [this] {
            Place place;
            place.kind = Place::Kind::Import;
            place.area = areaOf(m_place);
            go(place);
        });
    }
    add(
        QT_TRANSLATE_NOOP("commands", "Log a talk"), u"edit"_s, [this] { logTalk(); }, u"Ctrl+L"_s);
    add(
        QT_TRANSLATE_NOOP("commands", "Paste a lead from the clipboard"), u"lead"_s, [this] { pasteLead(m_session); },
        u"Ctrl+Shift+V"_s);
    add(
        QT_TRANSLATE_NOOP("commands", "Undo"), u"undo"_s, [this] { m_session.undo(this); }, u"Ctrl+Z"_s);
    add(
        QT_TRANSLATE_NOOP("commands", "Redo"), u"redo"_s, [this] { m_session.redo(this); }, u"Ctrl+Y"_s);
    add(QT_TRANSLATE_NOOP("commands", "Dark look"), u"moon"_s, [this] { switchLook(m_session, Look::Dark); });
    add(QT_TRANSLATE_NOOP("commands", "Light look"), u"sun"_s, [this] { switchLook(m_session, Look::Light); });
    add(QT_TRANSLATE_NOOP("commands", "Switch language"), u"language"_s, [this] {
        switchLanguage(m_session, currentLanguage() == Language::Chinese ? Language::English : Language::Chinese);
    });
    add(
        QT_TRANSLATE_NOOP("commands", "Open another file…"), u"folder"_s, [this] { askForFile(); }, u"Ctrl+O"_s);
    add(
        QT_TRANSLATE_NOOP("commands", "Keys"), u"keyboard"_s, [this] { showKeys(); }, u"?"_s);
    std::vector<Command> places = placeCommands(m_session);
    list.insert(list.begin(), std::make_move_iterator(places.begin()), std::make_move_iterator(places.end()));
    std::vector<Command> here = pageCommands();
    list.insert(list.begin(), std::make_move_iterator(here.begin()), std::make_move_iterator(here.end()));
    return list;
}

} // namespace kith
