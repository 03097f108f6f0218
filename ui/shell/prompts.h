// SPDX-License-Identifier: GPL-3.0-or-later
// All questions, errors and file names a person is asked for. Tests replace it, so none hangs in a modal dialog.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace kith {

class Prompts
{
public:
    virtual ~Prompts() = default;
    // `verb` says what happens ("Delete 3 customers"), `keep` the harmless way out, which is the default.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &verb, const QString &keep) = 0;
    virtual void error(QWidget *parent, const QString &sentence, const QString &detail = {}) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0; // "" when cancelled
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) = 0;
    virtual QString text(QWidget *parent, const QString &question, const QString &proposal) = 0; // "" when cancelled
};

} // namespace kith
