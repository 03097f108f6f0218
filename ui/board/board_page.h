// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline as a board: whose, what stands still, the columns, the forecast.
#pragma once

#include "core/sales/board.h"
#include "core/sales/forecast.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace kith {

class BoardView;
class Chip;
class EmptyState;
class ForecastStrip;
class StateLabel;

class BoardPage : public Page
{
    Q_OBJECT

public:
    BoardPage(Session &session, const Place &place, QWidget *parent);

    QString title() const override;
    QAction *primaryAction() override { return m_new; }
    void refresh() override;
    void retranslate() override;
    BoardView *view() const { return m_view; }
    // Into another stage; a lost one asks for its reason with a menu first.
    void move(RecordId opportunity, RecordId stage, bool lost);
    void loseBecause(RecordId opportunity, const QString &reason);

private:
    void buildHead();
    void buildOffer();
    void showHead();
    void showOwners();
    void offerOrder(RecordId opportunity);

    RecordId m_owner = 0;
    std::optional<PipelineForecast> m_forecast;
    QWidget *m_head;
    QPushButton *m_ownerChip;
    StateLabel *m_stalled, *m_withoutStep;
    QFrame *m_offer;
    QLabel *m_offerText;
    QPushButton *m_makeOrder, *m_noOrder;
    RecordId m_wonOne = 0;
    BoardView *m_view;
    EmptyState *m_empty;
    ForecastStrip *m_strip;
    QAction *m_new;
    QTimer *m_pause;
};

} // namespace kith
