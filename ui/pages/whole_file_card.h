// SPDX-License-Identifier: GPL-3.0-or-later
// The whole file as a folder of tables, and a new file of such a folder.
#pragma once

#include "ui/theme/card.h"

class QPushButton;

namespace kith {

class Session;

class WholeFileCard : public Card
{
    Q_OBJECT

public:
    WholeFileCard(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void write();
    void load();

    Session &m_session;
    QLabel *m_words;
    QPushButton *m_write, *m_load;
};

} // namespace kith
