// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_line.h"

#include <algorithm>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int between = metrics::edge; // of two tabs
constexpr int groups = metrics::edge;  // further room, with a line, between area and views

QFont bold()
{
    QFont f = kith::font(TypeSize::Body);
    f.setWeight(QFont::DemiBold);
    return f;
}

} // namespace

TabButton::TabButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize TabButton::sizeHint() const
{
    return {QFontMetrics(bold()).horizontalAdvance(text()) + 2, metrics::tabs};
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(isChecked() ? bold() : kith::font(TypeSize::Body));
    painter.setPen(colour(isChecked() || underMouse() ? Token::Text : Token::Secondary));
    painter.drawText(rect().adjusted(0, 0, 0, -1), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), colour(Token::Accent));
    if (hasFocus()) {
        painter.setPen(colour(Token::Accent));
        painter.drawRect(rect().adjusted(-1, 6, 0, -7));
    }
}

TabLine::TabLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"tabLine"_s);
    setFixedHeight(metrics::tabs);
    setAttribute(Qt::WA_Hover);
    m_overflow = makeIconButton(u"chevron_down"_s, {}, this);
    m_overflow->setObjectName(u"moreTabs"_s);
    m_overflow->setMenu(new QMenu(m_overflow));
    m_overflow->setPopupMode(QToolButton::InstantPopup);
    m_steps = new StepsLine(this);
    m_steps->hide();
    retranslate();
}

void TabLine::setSteps(const QList<StatusStep> &steps)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
    arrange();
}

TabButton *TabLine::addTab(const QString &text, bool isCurrent, const QString &name)
{
    auto *tab = new TabButton(text, this);
    tab->setObjectName(name);
    tab->setChecked(isCurrent);
    tab->setAttribute(Qt::WA_Hover);
    m_tabs << tab;
    return tab;
}

void TabLine::setTabs(const QStringList &areaTabs, int currentArea, const QStringList &pageTabs, int currentPage)
{
    for (TabButton *tab : std::as_const(m_tabs)) {
        tab->hide();
        tab->deleteLater(); // it may be the one that was clicked
    }
    m_tabs.clear();
    m_areaCount = areaTabs.size();
    for (int i = 0; i < areaTabs.size(); ++i) {
        TabButton *tab = addTab(areaTabs[i], i == currentArea, u"areaTab.%1"_s.arg(i));
        connect(tab, &QAbstractButton::clicked, this, [this, i] { emit areaTabChosen(i); });
    }
    for (int i = 0; i < pageTabs.size(); ++i) {
        TabButton *tab = addTab(pageTabs[i], i == currentPage, u"pageTab.%1"_s.arg(i));
        connect(tab, &QAbstractButton::clicked, this, [this, i] { emit pageTabChosen(i); });
    }
    arrange();
}

void TabLine::setActions(const QList<QAction *> &actions)
{
    for (QWidget *button : std::as_const(m_actionButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_actionButtons.clear();
    for (QAction *action : actions) {
        QWidget *button = nullptr;
        const QString name = action->property("icon").toString();
        if (action->isCheckable()) {
            auto *square = makeIconButton(name, action->text(), this);
            square->setCheckable(true);
            square->setChecked(action->isChecked());
            connect(square, &QToolButton::clicked, action, &QAction::trigger);
            connect(action, &QAction::toggled, square, &QToolButton::setChecked);
            button = square;
        } else {
            const bool isLink = action->property("kind").toString() == u"link"_s;
            button = makeActionButton(action, isLink ? ButtonKind::Link : ButtonKind::Small, this);
        }
        button->setObjectName(action->objectName() + u"Button"_s);
        m_actionButtons << button;
    }
    arrange();
}

void TabLine::arrange()
{
    int right = width() - metrics::pad;
    for (auto it = m_actionButtons.crbegin(); it != m_actionButtons.crend(); ++it) {
        QWidget *button = *it;
        const QSize size = button->sizeHint();
        right -= size.width();
        button->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        button->show();
        right -= metrics::tight;
    }

    if (!m_steps->isHidden()) {
        const QSize size = m_steps->sizeHint();
        right -= size.width() + metrics::grid;
        m_steps->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= metrics::pad;
    }

    const auto widthOf = [this](qsizetype i) {
        return m_tabs[i]->sizeHint().width() + between + (m_areaCount && i + 1 == m_areaCount ? groups : 0);
    };
    int whole = metrics::edge;
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        whole += widthOf(i);
    const bool overflows = whole - between > right;
    const int limit = overflows ? right - metrics::control : right;
    // The current one stays in sight, whatever gives way for it.
    const auto isCurrent = [](const TabButton *tab) { return tab->isChecked(); };
    const auto current = std::ranges::find_if(std::as_const(m_tabs), isCurrent);
    int kept = current == m_tabs.cend() ? 0 : widthOf(current - m_tabs.cbegin());
    m_overflow->menu()->clear();
    int x = metrics::edge;
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        TabButton *tab = m_tabs[i];
        if (tab->isChecked())
            kept = 0;
        const int tabWidth = tab->sizeHint().width();
        const bool isShown = tab->isChecked() || x + tabWidth + (kept ? between + kept : 0) <= limit;
        tab->setVisible(isShown);
        if (isShown) {
            tab->setGeometry(x, 0, tabWidth, metrics::tabs);
            x += widthOf(i);
        } else {
            m_overflow->menu()->addAction(tab->text(), tab, [tab] { tab->click(); });
        }
    }
    m_overflow->setVisible(!m_overflow->menu()->isEmpty());
    m_overflow->setGeometry(right - metrics::control + 2, (height() - 28) / 2, 28, 28);
    update();
}

void TabLine::retranslate()
{
    setIconButtonName(*m_overflow, tr("More tabs"));
}

void TabLine::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TabLine::keyPressEvent(QKeyEvent *event)
{
    const auto focused = m_tabs.indexOf(qobject_cast<TabButton *>(focusWidget()));
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto next = focused + step;
    if (focused >= 0 && step != 0 && next >= 0 && next < m_tabs.size())
        m_tabs[next]->setFocus(Qt::TabFocusReason);
    else
        QFrame::keyPressEvent(event);
}

void TabLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Line));
    if (m_areaCount > 0 && m_areaCount < m_tabs.size() && m_tabs[m_areaCount]->isVisible()) {
        const int x = m_tabs[m_areaCount]->x() - (between + groups) / 2;
        painter.fillRect(QRect(x, 12, 1, height() - 24), colour(Token::Line));
    }
}

} // namespace kith
