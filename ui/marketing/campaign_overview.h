// SPDX-License-Identifier: GPL-3.0-or-later
// How a campaign does: budget and cost, members on their way, money and return; who to add to it, and writing to them.
#pragma once

#include <QScrollArea>

#include "core/marketing/audience.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace kith {

class Card;
class Session;

class CampaignOverview : public QScrollArea
{
    Q_OBJECT

public:
    CampaignOverview(Session &session, RecordId campaign, QWidget *parent);

    AudienceRequest request() const;

private:
    void buildFigures();
    void addFigure(QVBoxLayout *into, const QString &name, const QString &label, const QString &figure,
                   const Query &query, const QString &title);
    QWidget *audienceCard();
    QWidget *writingCard();
    void fillChoices();
    void showAudience();
    void addAudience();
    void showPiece(int number);
    void writePieces();
    void writeLabelSheets();
    void mailShownPiece();

    Session &m_session;
    RecordId m_id;
    QWidget *m_content;
    QWidget *m_figures = nullptr, *m_results = nullptr;
    QVBoxLayout *m_layout;
    QComboBox *m_segment = nullptr, *m_without = nullptr, *m_template = nullptr;
    QSpinBox *m_heldOut = nullptr;
    QLabel *m_found = nullptr, *m_piece = nullptr, *m_missing = nullptr;
    QPushButton *m_add = nullptr, *m_write, *m_mail = nullptr, *m_labels = nullptr, *m_before = nullptr,
                *m_after = nullptr;
    QTimer *m_pause;
    int m_shown = 0;
};

} // namespace kith
