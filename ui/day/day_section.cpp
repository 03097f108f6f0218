// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_section.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

DaySection::DaySection(const QString &name, DayLines::Style style, QWidget *parent) : QFrame(parent)
{
    setObjectName(name);
    setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pad - 1, 3, metrics::pad - 1, 3);
    row->setSpacing(metrics::tight);
    m_icon = new QLabel(this);
    m_icon->setFixedWidth(metrics::icon);
    m_heading = makeLabel({}, this, TypeSize::Section);
    m_count = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_note = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_link = makeButton({}, ButtonKind::Link, this);
    m_link->setObjectName(name + u".all"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_heading, m_count})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_note);
    row->addWidget(m_link);
    auto *head = new QWidget(this);
    head->setLayout(row);
    head->setFixedHeight(metrics::row);
    column->addWidget(head);
    column->addWidget(makeLine(this));
    m_lines = new DayLines(style, this);
    m_lines->setObjectName(name + u".lines"_s);
    column->addWidget(m_lines);
    m_empty = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(metrics::pad, metrics::tight, metrics::pad, metrics::tight);
    column->addWidget(m_empty);
    column->addStretch();
    setLink({});
    connect(m_link, &QPushButton::clicked, this, &DaySection::linkClicked);
}

void DaySection::setHeading(const QString &iconName, Token iconTone, const QString &heading, qint64 count,
                            const QString &note)
{
    m_icon->setPixmap(icon(iconName, iconTone).pixmap(metrics::icon));
    m_heading->setText(heading);
    m_count->setText(QString::number(count));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_lines->setAccessibleName(heading);
}

void DaySection::setLines(std::vector<DayLine> lines, const QString &empty)
{
    const bool isEmpty = lines.empty();
    m_lines->setLines(std::move(lines));
    m_lines->setVisible(!isEmpty);
    m_empty->setText(empty);
    m_empty->setVisible(isEmpty);
    setVisible(!isEmpty || !empty.isEmpty());
}

void DaySection::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

} // namespace kith
