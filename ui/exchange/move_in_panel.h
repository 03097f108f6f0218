// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in from another program in one go: a preset, the files it exported, and what became of each.
#pragma once

#include <QPoint>
#include <QWidget>

#include "core/exchange/moving.h"

class QMenu;
class QPlainTextEdit;

namespace kith {

class Session;

class MoveInPanel : public QWidget
{
    Q_OBJECT

public:
    MoveInPanel(Session &session, QWidget *parent);

    void offer(const QPoint &at); // the presets, as a menu on the screen

    // `file` is one of the exported files; those beside it come along where the preset takes several.
    void moveInFrom(const MovingPreset &preset, const QString &file);
    bool isBusy() const { return m_isBusy; }
    void retranslate();

signals:
    void moved();

private:
    void choose(const MovingPreset &preset);
    void chooseOwn();
    void save(const MovingPreset &preset);
    void showResult(const MovingResult &result);

    Session &m_session;
    QMenu *m_menu;
    QPlainTextEdit *m_result;
    bool m_isBusy = false;
};

} // namespace kith
