// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_index_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

ReportIndexPage::ReportIndexPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto *holder = new QWidget(scroll);
    m_layout = new QVBoxLayout(holder);
    m_layout->setContentsMargins(metrics::edge, metrics::pad, metrics::edge, metrics::pad);
    scroll->setWidget(holder);
    retranslate();
}

void ReportIndexPage::retranslate()
{
    delete m_content;
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::pad);
    const QList<QPair<QString, QString>> areas{{u"sales"_s, tr("Sales")},
                                               {u"marketing"_s, tr("Marketing")},
                                               {u"service"_s, tr("Service")},
                                               {u"relationship"_s, tr("The relationship")}};
    for (const auto &[area, heading] : areas) {
        Card *card = nullptr;
        for (const Report &report : deliveredReports()) {
            if (area != QLatin1StringView(report.area))
                continue;
            if (!card) {
                card = new Card(m_content, heading);
                card->setMaximumWidth(metrics::column);
                column->addWidget(card);
            }
            auto *link = makeButton(translated("report", report.title), ButtonKind::Link, card, u"chart"_s);
            const QString name = QString::fromLatin1(report.name);
            connect(link, &QPushButton::clicked, this, [this, name] { m_session.openReport(name); });
            card->body()->addWidget(link, 0, Qt::AlignLeft);
            QLabel *definition =
                makeLabel(translated("report", report.definition), card, TypeSize::Small, Tone::Secondary);
            definition->setWordWrap(true);
            definition->setContentsMargins(metrics::wide, 0, 0, metrics::tight);
            card->body()->addWidget(definition);
        }
    }
    column->addStretch();
    emit headerChanged();
}

} // namespace kith
