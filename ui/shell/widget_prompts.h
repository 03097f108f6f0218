// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts as dialogs.
#pragma once

#include "ui/shell/prompts.h"

namespace kith {

class WidgetPrompts : public Prompts
{
public:
    bool confirm(QWidget *parent, const QString &question, const QString &verb, const QString &keep) override;
    void error(QWidget *parent, const QString &sentence, const QString &detail) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) override;
    QString text(QWidget *parent, const QString &question, const QString &proposal) override;
};

} // namespace kith
