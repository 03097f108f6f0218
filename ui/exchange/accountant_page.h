// SPDX-License-Identifier: GPL-3.0-or-later
// The accountant's package from the window: period, preset, folder; then the files with their sums.
#pragma once

#include "core/exchange/accountant.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace kith {

class AccountantPage : public Page
{
    Q_OBJECT

public:
    AccountantPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QAction *primaryAction() override { return m_write; }
    QList<QAction *> menuActions() override { return {m_openPreset, m_savePreset}; }
    void retranslate() override;

    // The files into this folder, as the button does after asking for one.
    void writeTo(const QString &folder);
    bool isBusy() const { return m_isWriting; }
    const AccountantResult &result() const { return m_result; }

signals:
    void written();

private:
    void ask();
    void openPreset();
    void savePreset();
    void fillPresets();
    void fillPeriods();
    void showNote();
    void showResult();

    std::vector<AccountantPreset> m_presets;
    QStringList m_own; // files with presets that were chosen
    AccountantResult m_result;
    bool m_isWriting = false;

    QComboBox *m_period, *m_preset;
    QCheckBox *m_changed;
    QLabel *m_note, *m_sentence;
    QList<QLabel *> m_labels;
    QTableWidget *m_files;
    QAction *m_write, *m_openPreset, *m_savePreset;
};

} // namespace kith
