// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: records and commands as one types, by keyboard alone.
#pragma once

#include <memory>
#include <QFrame>

#include "core/store/search.h"
#include "ui/shell/commands.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace kith {

class FindPalette : public QFrame
{
    Q_OBJECT

public:
    FindPalette(Session &session, std::vector<Command> commands, QWidget *window);
    void open(); // over the window, with the field focused

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take(const QString &text, const std::vector<Found> &found);
    void addHeading(const QString &text);
    void addRow(const QString &iconName, const QString &text, const QString &beside, std::function<void()> run);
    void move(int by);
    void runCurrent();
    void place();

    Session &m_session;
    std::vector<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
    std::vector<std::function<void()>> m_actions; // of the rows that can be chosen
};

} // namespace kith
