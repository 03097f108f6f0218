// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who works with the keyboard alone: keys go to what has the focus, fields are reached with Tab, and what can
// be done is called with Ctrl+K.
#pragma once

#include <catch2/catch.hpp>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTest>

#include "ui/form/child_table.h"

namespace kith::test {

class Hands
{
public:
    explicit Hands(QWidget *window) : m_window(window) {}

    QWidget *here() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        if (QWidget *focused = QApplication::focusWidget())
            return focused;
        return QApplication::activeWindow() ? QApplication::activeWindow() : m_window;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(here(), key, modifiers); }
    // Letter by letter: the first one may open an editor, which gets the others.
    void write(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClicks(here(), letter);
    }

    // Tab until the widget of that name has the focus; it must be reachable.
    void tabTo(const QString &name) const
    {
        QStringList passed;
        for (int i = 0; i < 150; ++i) {
            if (here()->objectName() == name)
                return;
            passed << here()->objectName();
            press(Qt::Key_Tab);
        }
        INFO("passed: " << passed.mid(0, 80).join(u' ').toStdString());
        FAIL("Tab does not reach " << name.toStdString());
    }
    void fill(const QString &field, const QString &text) const
    {
        tabTo(field + QStringLiteral(".input"));
        press(Qt::Key_A, Qt::ControlModifier);
        write(text);
    }
    // Ctrl+K, some letters, Enter; `expected` is what must stand first.
    void command(const QString &letters, const QString &expected) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QWidget *palette = QApplication::activePopupWidget();
        REQUIRE(palette);
        write(letters);
        const auto *results = palette->findChild<QListWidget *>(QStringLiteral("findResults"));
        REQUIRE(results);
        INFO("asked for " << letters.toStdString());
        REQUIRE(results->currentItem());
        REQUIRE(results->currentItem()->text().toStdString() == expected.toStdString());
        press(Qt::Key_Return);
        QTest::qWait(0);
        // Offscreen nobody gives the window its focus back when the palette closes.
        if (!QApplication::activeModalWidget()) {
            m_window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(m_window));
        }
    }
    // The dialog that came up; keys go to it from now on.
    QDialog *dialog(const QString &name) const
    {
        auto *found = m_window->findChild<QDialog *>(name);
        INFO("waiting for " << name.toStdString());
        REQUIRE(found);
        found->activateWindow();
        REQUIRE(QTest::qWaitFor([found] { return QApplication::activeWindow() == found; }));
        return found;
    }
    void finishDialog(const QString &name) const
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return !m_window->findChild<QDialog *>(name); }));
        m_window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_window));
    }
    // Goes to a cell of the rows with the arrows and types into it.
    void cell(const QString &table, int row, const QString &field, const QString &text) const
    {
        tabTo(table);
        auto *view = qobject_cast<ChildTable *>(here());
        REQUIRE(view);
        const auto *model = static_cast<const ChildModel *>(view->model());
        int column = -1;
        for (int i = 0; i < model->columnCount(); ++i)
            if (QLatin1String(model->columns()[size_t(i)]->name) == field)
                column = i;
        REQUIRE(column >= 0);
        const auto at = [view] { return view->currentIndex(); };
        for (int i = 0; i < 20 && at().row() != row; ++i)
            press(at().row() < row ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(at().row() == row);
        for (int i = 0; i < 20 && at().column() != column && !model->isNewRow(row); ++i)
            press(at().column() < column ? Qt::Key_Right : Qt::Key_Left);
        if (!model->isNewRow(row))
            REQUIRE(at().column() == column);
        write(text);
        press(Qt::Key_Return);
        QTest::qWait(0); // saved after the cell's editor is done
    }

private:
    QWidget *m_window;
};

} // namespace kith::test
