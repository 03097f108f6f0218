// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include "ui/shell/find_field.h"
#include "ui/shell/page.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"header"_s);
    setFixedHeight(metrics::header);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap + 2, 0, metrics::gap + 2, 0);
    row->setSpacing(metrics::tight);

    m_back = makeIconButton(u"back"_s, {}, this, Token::Text);
    m_back->setObjectName(u"back"_s);
    m_forward = makeIconButton(u"forward"_s, {}, this, Token::Text);
    m_forward->setObjectName(u"forward"_s);
    for (auto *button : {m_back, m_forward})
        button->setFixedSize(metrics::control - 4, metrics::control - 4);
    m_parent = makeButton({}, ButtonKind::Link, this);
    m_parent->setObjectName(u"parentPage"_s);
    m_chevron = new QLabel(this);
    m_chevron->setPixmap(icon(u"chevron_right"_s, Token::Secondary).pixmap(metrics::icon));
    m_title = new ElidedLabel({}, this);
    m_title->setObjectName(u"title"_s);
    m_title->setFont(kith::font(TypeSize::Title));
    m_subtitle = new ElidedLabel({}, this);
    setTone(*m_subtitle, Tone::Secondary);
    m_find = new FindField(this);
    m_more = makeIconButton(u"more"_s, {}, this, Token::Text);
    m_more->setObjectName(u"more"_s);
    m_more->setFixedSize(metrics::control, metrics::control);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);

    row->addWidget(m_back);
    row->addSpacing(metrics::grid);
    row->addWidget(m_forward);
    row->addSpacing(metrics::tight);
    row->addWidget(m_parent);
    row->addWidget(m_chevron);
    row->addWidget(m_title);
    row->addSpacing(metrics::grid);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_find);
    m_primaryPlace = new QHBoxLayout;
    row->addLayout(m_primaryPlace);
    row->addWidget(m_more);

    connect(m_back, &QToolButton::clicked, this, &HeaderBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &HeaderBar::forwardRequested);
    connect(m_parent, &QPushButton::clicked, this, &HeaderBar::parentRequested);
    connect(m_find, &QAbstractButton::clicked, this, &HeaderBar::findRequested);
    retranslate();
}

void HeaderBar::showPage(Page &page, const QList<QAction *> &windowActions)
{
    m_title->setText(page.title());
    m_title->setFont(kith::font(TypeSize::Title));
    m_subtitle->setText(page.subtitle());
    const QString parentTitle = page.parentTitle();
    m_parent->setText(parentTitle);
    m_parent->setVisible(!parentTitle.isEmpty());
    m_chevron->setVisible(!parentTitle.isEmpty());

    QAction *primary = page.primaryAction();
    if (primary != m_primaryAction || !m_primary) {
        delete m_primary;
        m_primary = nullptr;
        m_primaryAction = primary;
        if (primary) {
            m_primary = makeActionButton(primary, ButtonKind::Primary, this);
            m_primary->setObjectName(u"primaryButton"_s);
            m_primaryPlace->addWidget(m_primary);
            // The page may die before the header hears of the next one.
            connect(primary, &QObject::destroyed, this, [this, primary] {
                if (m_primaryAction == primary)
                    m_primaryAction = nullptr;
            });
        }
    }
    m_menu->clear();
    m_menu->addActions(page.menuActions());
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addActions(windowActions);
}

void HeaderBar::openMenu()
{
    if (m_menu->isEmpty())
        return;
    m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height())));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void HeaderBar::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void HeaderBar::setIsFindShown(bool isShown)
{
    m_find->setVisible(isShown);
}

void HeaderBar::retranslate()
{
    setIconButtonName(*m_back, tr("Back"));
    setIconButtonName(*m_forward, tr("Forward"));
    setIconButtonName(*m_more, tr("More"));
    m_find->retranslate();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Token::Surface));
}

} // namespace kith
