// SPDX-License-Identifier: GPL-3.0-or-later
// Shown while no file is open: start empty, look at the demo, open, import.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kith {

class FirstRunPage : public Page
{
    Q_OBJECT

public:
    FirstRunPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    void retranslate() override;

private:
    QPushButton *addChoice(const QString &name, const QString &icon, bool isPrimary, QLabel *&sentence);
    void start(bool importsAfterwards);
    void open();
    void showRecent();

    QLabel *m_heading, *m_intro, *m_nameLabel, *m_recentHeading;
    QLabel *m_startText = nullptr, *m_demoText = nullptr, *m_openText = nullptr, *m_importText = nullptr;
    QLineEdit *m_name;
    QPushButton *m_start, *m_demo, *m_open, *m_import;
    QVBoxLayout *m_choices;
    QVBoxLayout *m_recent;
};

} // namespace kith
