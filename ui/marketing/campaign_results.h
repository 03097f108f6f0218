// SPDX-License-Identifier: GPL-3.0-or-later
// What a campaign brought and what it cost, record by record: claims, leads, orders with what was received.
#pragma once

#include <QWidget>

#include "core/store/store.h"

namespace kith {

class Session;

class CampaignResults : public QWidget
{
    Q_OBJECT

public:
    CampaignResults(Session &session, RecordId campaign, QWidget *parent);

private:
    QWidget *claims();
    QWidget *leads();
    QWidget *orders();
    QWidget *card(const QString &heading, const QString &iconName, const QString &kind, const QString &link,
                  const std::vector<QStringList> &lines, const std::vector<RecordId> &ids, const QString &newWords);

    Session &m_session;
    RecordId m_id;
};

} // namespace kith
