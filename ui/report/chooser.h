// SPDX-License-Identifier: GPL-3.0-or-later
// A chip that shows what is chosen and opens a menu of the others.
#pragma once

#include <QList>
#include <QPair>
#include <QPushButton>

namespace kith {

class Chooser : public QPushButton
{
    Q_OBJECT

public:
    explicit Chooser(const QString &name, QWidget *parent = nullptr); // `name` is what a screen reader says
    void setName(const QString &name);
    void setChoices(const QList<QPair<QString, QString>> &choices, const QString &current);
    QString current() const { return m_current; }
    void choose(const QString &key); // as a click in the menu

signals:
    void chosen(const QString &key);

private:
    void showCurrent();

    QString m_name;
    QString m_current;
    QList<QPair<QString, QString>> m_choices;
};

} // namespace kith
