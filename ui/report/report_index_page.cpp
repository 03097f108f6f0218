// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_index_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
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
    m_layout = new QHBoxLayout(holder); // beside what is left over: wrapped texts know their width then
    m_layout->setContentsMargins(metrics::edge, metrics::pad, metrics::edge, metrics::pad);
    m_layout->addStretch(1);
    scroll->setWidget(holder);
    retranslate();
}

void ReportIndexPage::retranslate()
{
    delete m_content;
    m_content = new QWidget(this);
    m_content->setMaximumWidth(metrics::column * 8 / 5);
    m_layout->insertWidget(0, m_content, 100);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::pad);
    const QList<QPair<QString, QString>> areas{{u"sales"_s, tr("Sales")},
                                               {u"marketing"_s, tr("Marketing")},
                                               {u"service"_s, tr("Service")},
                                               {u"relationship"_s, tr("The relationship")}};
    for (const auto &[area, heading] : areas) {
        Card *card = nullptr;
        QGridLayout *grid = nullptr;
        int number = 0;
        for (const Report &report : deliveredReports()) {
            if (area != QLatin1StringView(report.area))
                continue;
            if (!card) {
                card = new Card(m_content, heading);
                column->addWidget(card);
                grid = new QGridLayout;
                grid->setHorizontalSpacing(metrics::wide);
                grid->setVerticalSpacing(metrics::grid);
                grid->setColumnStretch(0, 1);
                grid->setColumnStretch(1, 1);
                card->body()->addLayout(grid);
            }
            auto *link = makeButton(translated("report", report.title), ButtonKind::Link, card, u"chart"_s);
            const QString name = QString::fromLatin1(report.name);
            connect(link, &QPushButton::clicked, this, [this, name] { m_session.openReport(name); });
            const int row = number / 2 * 2, side = number++ % 2;
            grid->addWidget(link, row, side, Qt::AlignLeft);
            QLabel *definition =
                makeLabel(translated("report", report.definition), card, TypeSize::Small, Tone::Secondary);
            definition->setWordWrap(true);
            definition->setContentsMargins(metrics::wide, 0, 0, metrics::tight);
            QSizePolicy policy = definition->sizePolicy(); // knows its height by its width
            policy.setHorizontalPolicy(QSizePolicy::Ignored);
            definition->setSizePolicy(policy); // halves of one width
            grid->addWidget(definition, row + 1, side, Qt::AlignTop);
        }
    }
    column->addStretch(1);
    emit headerChanged();
}

} // namespace kith
