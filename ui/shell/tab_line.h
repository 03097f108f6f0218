// SPDX-License-Identifier: GPL-3.0-or-later
// Under the title: what the area holds, the views of the page, and the few actions of the page at the right. Tabs that
// find no room move into a menu.
#pragma once

#include <QAbstractButton>
#include <QFrame>

#include "ui/shell/steps_line.h"

class QAction;
class QHBoxLayout;
class QToolButton;

namespace kith {

class Page;

class TabButton : public QAbstractButton
{
    Q_OBJECT

public:
    TabButton(const QString &text, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

class TabLine : public QFrame
{
    Q_OBJECT

public:
    explicit TabLine(QWidget *parent = nullptr);
    void setTabs(const QStringList &areaTabs, int currentArea, const QStringList &pageTabs, int currentPage);
    void setActions(const QList<QAction *> &actions);
    void setSteps(const QList<StatusStep> &steps);
    void retranslate();

signals:
    void areaTabChosen(int index);
    void pageTabChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    TabButton *addTab(const QString &text, bool isCurrent, const QString &name);

    QList<TabButton *> m_tabs; // both groups, in order
    qsizetype m_areaCount = 0;
    QList<QWidget *> m_actionButtons;
    QToolButton *m_overflow;
    StepsLine *m_steps;
};

} // namespace kith
