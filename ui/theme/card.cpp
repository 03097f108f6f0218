// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent, const QString &heading, const QString &iconName) : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::gap);
    column->setSpacing(metrics::tight);
    m_headingRow = new QHBoxLayout;
    m_headingRow->setSpacing(metrics::tight);
    if (!iconName.isEmpty()) {
        auto *sign = new QLabel(this);
        sign->setPixmap(icon(iconName, Token::Secondary).pixmap(metrics::icon));
        m_headingRow->addWidget(sign);
    }
    m_heading = makeLabel(heading, this, TypeSize::Section);
    m_headingRow->addWidget(m_heading);
    m_headingRow->addStretch();
    m_heading->setMinimumHeight(metrics::chip); // as high as with a link beside it
    m_heading->setVisible(!heading.isEmpty());
    column->addLayout(m_headingRow);
    m_body = new QVBoxLayout;
    m_body->setSpacing(metrics::tight);
    column->addLayout(m_body);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

QWidget *makeSectionHeading(const QString &text, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    QLabel *label = makeLabel(text, row, TypeSize::Body);
    QFont bold = kith::font(TypeSize::Body);
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    layout->addWidget(label);
    layout->addWidget(makeLine(row), 1);
    return row;
}

FigureLabel::FigureLabel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    m_figure = makeLabel({}, this, TypeSize::Figure);
    m_beside = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    layout->addWidget(m_figure, 0, Qt::AlignBaseline);
    layout->addWidget(m_beside, 0, Qt::AlignBaseline);
    layout->addStretch();
}

void FigureLabel::setFigure(const QString &figure, const QString &beside)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::gap);
    column->addStretch(2);
    m_sentence = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_button = makeButton({}, ButtonKind::Secondary, this);
    m_button->setObjectName(u"emptyButton"_s);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_link = makeButton({}, ButtonKind::Link, this);
    m_link->setObjectName(u"emptyLink"_s);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkClicked);
    setContent({});
}

void EmptyState::setContent(const QString &sentence, const QString &button, const QString &link)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
}

} // namespace kith
