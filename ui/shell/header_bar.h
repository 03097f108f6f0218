// SPDX-License-Identifier: GPL-3.0-or-later
// Over every page: back and forward, where we are, find anything, the one primary button, "…".
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kith {

class FindField;
class Page;

class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);
    void showPage(Page &page, const QList<QAction *> &windowActions); // the window's own entries end the menu
    void openMenu();                                                  // "…", by keyboard
    void setCanGo(bool back, bool forward);
    void setIsFindShown(bool isShown); // not before there is a file
    void retranslate();

signals:
    void backRequested();
    void forwardRequested();
    void parentRequested();
    void findRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_back, *m_forward, *m_more;
    QPushButton *m_parent;
    QLabel *m_chevron;
    QLabel *m_title, *m_subtitle;
    FindField *m_find;
    QHBoxLayout *m_primaryPlace;
    QPushButton *m_primary = nullptr;
    QAction *m_primaryAction = nullptr;
    QMenu *m_menu;
};

} // namespace kith
