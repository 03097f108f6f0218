// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chooser.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

Chooser::Chooser(const QString &name, QWidget *parent) : QPushButton(parent)
{
    setProperty("kind", u"chip"_s);
    setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    setIcon(kith::icon(u"chevron_down_small"_s));
    setMenu(new QMenu(this));
    setName(name);
}

void Chooser::setName(const QString &name)
{
    m_name = name;
    showCurrent();
}

void Chooser::setChoices(const QList<QPair<QString, QString>> &choices, const QString &current)
{
    m_choices = choices;
    m_current = current;
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const auto &[key, words] : choices) {
        QAction *action = menu()->addAction(words);
        action->setCheckable(true);
        action->setChecked(key == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = key] { choose(key); });
    }
    setVisible(choices.size() > 1);
    showCurrent();
}

void Chooser::choose(const QString &key)
{
    if (key == m_current && key != u"custom")
        return;
    m_current = key;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        menu()->actions().at(i)->setChecked(m_choices[i].first == key);
    showCurrent();
    emit chosen(key);
}

void Chooser::showCurrent()
{
    for (const auto &[key, words] : m_choices) {
        if (key == m_current)
            setText(words);
    }
    setAccessibleName(m_name + u": "_s + text());
    setToolTip(m_name);
}

} // namespace kith
