// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds of grades and stages: the owner's to edit, with what they would change shown before they are taken.
#pragma once

#include <QTimer>

#include "core/base/progress.h"
#include "core/relationship/standing.h"
#include "ui/theme/card.h"

class QDoubleSpinBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace kith {

class Session;

class RelationshipLimits : public Card
{
    Q_OBJECT

public:
    RelationshipLimits(Session &session, QWidget *parent);
    ~RelationshipLimits() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QGridLayout &grid, QWidget *editor, const QString &name);
    void retranslate();
    void fill();
    RelationshipRules asked() const;
    void showEffect();
    void apply();

    Session &m_session;
    QSpinBox *m_window, *m_share, *m_exploration, *m_formation;
    QDoubleSpinBox *m_decline, *m_lost;
    QLabel *m_windowLabel, *m_declineLabel, *m_lostLabel, *m_shareLabel, *m_explorationLabel, *m_formationLabel;
    QLabel *m_effect;
    QPushButton *m_apply;
    QTimer m_pause; // while the figures are typed
    Progress m_progress;
};

} // namespace kith
