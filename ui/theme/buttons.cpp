// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttons.h"

#include <QAction>
#include <QStyle>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Small:
        return u"small"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    }
    return {};
}

Token iconToken(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Token::OnAccent;
    case ButtonKind::Link:
        return Token::Accent;
    case ButtonKind::Danger:
        return Token::Surface;
    default:
        return Token::Text;
    }
}

void follow(QPushButton &button, const QAction &action)
{
    button.setText(action.text());
    button.setToolTip(action.toolTip() == action.text() ? QString() : action.toolTip());
    button.setEnabled(action.isEnabled());
    button.setVisible(action.isVisible());
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
    if (const QString name = action.property("icon").toString(); !name.isEmpty()) {
        const QString kind = button.property("kind").toString();
        button.setIcon(icon(name, kind == u"primary"_s ? Token::OnAccent
                                  : kind == u"link"_s  ? Token::Accent
                                                       : Token::Text));
    } else {
        button.setIcon(action.icon());
    }
}

} // namespace

void setButtonKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty("kind", kindName(kind));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent, const QString &iconName)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kindName(kind));
    button->setIconSize({metrics::icon + metrics::grid, metrics::icon});
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, iconToken(kind)));
    return button;
}

QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    QPushButton *button = makeButton(action->text(), kind, parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    follow(*button, *action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(*button, *action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent, Token token)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, token));
    button->setIconSize({metrics::icon, metrics::icon});
    button->setFocusPolicy(Qt::StrongFocus);
    setIconButtonName(*button, name);
    return button;
}

void setIconButtonName(QToolButton &button, const QString &name)
{
    button.setToolTip(name);
    button.setAccessibleName(name);
}

} // namespace kith
