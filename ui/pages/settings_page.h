// SPDX-License-Identifier: GPL-3.0-or-later
// Few settings in compact rows: this machine's, the business's, backups.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kith {

class Card;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    void refresh() override;
    void retranslate() override;

private:
    void addRow(QGridLayout &grid, QLabel *&label, QWidget *editor, const QString &name);
    void fillChoices();
    void fillLists();
    void saveName();
    void backUp();
    void restore();

    Card *m_machine, *m_business, *m_lists, *m_backups;
    Card *m_wholeFile;
    QGridLayout *m_listGrid;
    QLabel *m_languageLabel, *m_lookLabel, *m_nameLabel, *m_currencyLabel, *m_zoneLabel, *m_staffLabel, *m_fileLabel;
    QLabel *m_currency, *m_zone, *m_file;
    QComboBox *m_language, *m_look, *m_staff;
    QLineEdit *m_name;
    QListWidget *m_backupList;
    QLabel *m_noBackups;
    QPushButton *m_backUp, *m_restore;
};

} // namespace kith
