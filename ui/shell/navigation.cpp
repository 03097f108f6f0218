// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/areas.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

NavigationButton::NavigationButton(const Area &area, QWidget *parent) : QAbstractButton(parent), m_area(area)
{
    setObjectName(u"area."_s + QLatin1StringView(area.name));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void NavigationButton::setCount(qint64 count)
{
    m_count = count;
    retranslate();
    update();
}

void NavigationButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    retranslate();
    update();
}

void NavigationButton::retranslate()
{
    setText(label(m_area));
    setAccessibleName(m_count ? u"%1, %2"_s.arg(text(), QLocale().toString(m_count)) : text());
    setToolTip(m_isFolded ? accessibleName() : QString());
}

QSize NavigationButton::sizeHint() const
{
    return {metrics::navigationFolded - 16, metrics::navigationRow};
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isChecked() ? Token::AccentSoft : Token::Raised));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 8, 3, height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Token::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
    const QColor ink = colour(isChecked() ? Token::Accent : Token::Text);
    const int left = m_isFolded ? (width() - metrics::navigationIcon) / 2 : metrics::gap;
    paintIcon(painter, QRect(left, 0, metrics::navigationIcon, height()), QString::fromLatin1(m_area.icon),
              colour(isChecked() ? Token::Accent : Token::Secondary));
    if (m_isFolded) {
        if (m_count) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Token::Accent));
            painter.drawEllipse(QPointF(left + metrics::navigationIcon, height() / 2.0 - 8), 3.5, 3.5);
        }
        return;
    }
    QFont font = kith::font(TypeSize::Body);
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(40, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!m_count)
        return;
    QFont small = kith::font(TypeSize::Small);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const QString figure = m_count > 999 ? u"999+"_s : QString::number(m_count);
    const int wide = std::max(20, painter.fontMetrics().horizontalAdvance(figure) + 12);
    const QRectF box(width() - wide - metrics::gap, (height() - 20) / 2.0, wide, 20);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(colour(Token::Line), 1));
    painter.setBrush(colour(isChecked() ? Token::Accent : Token::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(colour(isChecked() ? Token::OnAccent : Token::Text));
    painter.drawText(box, Qt::AlignCenter, figure);
}

Navigation::Navigation(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"navigation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 9, metrics::tight);
    column->setSpacing(2);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::gap, 0, 2, 0);
    m_name = makeLabel(u"Kith"_s, this, TypeSize::Title);
    m_fold = makeIconButton(u"fold"_s, {}, this);
    m_fold->setObjectName(u"foldNavigation"_s);
    top->addWidget(m_name);
    top->addStretch();
    top->addWidget(m_fold);
    auto *head = new QWidget(this);
    head->setFixedHeight(metrics::header - 2);
    head->setLayout(top);
    column->addWidget(head);

    for (const Area &area : areas()) {
        auto *button = new NavigationButton(area, this);
        const QString name = QString::fromLatin1(area.name);
        m_buttons.insert(name, button);
        connect(button, &QAbstractButton::clicked, this, [this, name] { emit areaChosen(name); });
        if (&area == &areas().back())
            column->addStretch();
        column->addWidget(button);
    }
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        emit foldedChanged(m_isFolded);
    });
    setFolded(false);
}

void Navigation::setCurrent(const QString &area)
{
    for (auto [name, button] : m_buttons.asKeyValueRange()) {
        button->setAutoExclusive(false); // none may be checked
        button->setChecked(name == area);
        button->setAutoExclusive(true);
    }
}

void Navigation::setCount(const QString &area, qint64 count)
{
    if (auto *button = m_buttons.value(area))
        button->setCount(count);
}

void Navigation::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setFixedWidth(isFolded ? metrics::navigationFolded : metrics::navigation);
    m_name->setVisible(!isFolded);
    m_fold->setIcon(icon(isFolded ? u"unfold"_s : u"fold"_s));
    for (auto *button : std::as_const(m_buttons))
        button->setFolded(isFolded);
    retranslate();
}

void Navigation::setAreas(const QStringList &names)
{
    for (auto [name, button] : m_buttons.asKeyValueRange())
        button->setVisible(names.contains(name));
}

QStringList Navigation::shownAreas() const
{
    QStringList names;
    for (const Area &area : areas()) {
        const QString name = QString::fromLatin1(area.name);
        if (!m_buttons.value(name)->isHidden())
            names << name;
    }
    return names;
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Areas"));
    setIconButtonName(*m_fold, m_isFolded ? tr("Show names of areas") : tr("Fold to icons"));
    for (auto *button : std::as_const(m_buttons))
        button->retranslate();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Background));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Token::Line));
}

} // namespace kith
