// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/widget_prompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kith {

bool WidgetPrompts::confirm(QWidget *parent, const QString &question, const QString &verb, const QString &keep)
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question, QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(verb, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(keep, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void WidgetPrompts::error(QWidget *parent, const QString &sentence, const QString &detail)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), sentence, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    if (!detail.isEmpty())
        box.setDetailedText(detail);
    box.exec();
}

QString WidgetPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString WidgetPrompts::text(QWidget *parent, const QString &question, const QString &proposal)
{
    bool isGiven = false;
    const QString answer = QInputDialog::getText(parent, QApplication::applicationDisplayName(), question,
                                                 QLineEdit::Normal, proposal, &isGiven);
    return isGiven ? answer : QString();
}

} // namespace kith
