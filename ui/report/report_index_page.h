// SPDX-License-Identifier: GPL-3.0-or-later
// All reports, by business area, each with the sentence that defines it.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QHBoxLayout;

namespace kith {

class ReportIndexPage : public Page
{
    Q_OBJECT

public:
    ReportIndexPage(Session &session, const Place &place, QWidget *parent);
    QString title() const override { return tr("Reports"); }
    void retranslate() override;

private:
    QHBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace kith
