// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes of the design language: a card with a heading, the one big figure of a card, and what stands where nothing is.
#pragma once

#include <QFrame>

#include "ui/theme/labels.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kith {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, const QString &heading = {}, const QString &iconName = {});

    void setHeading(const QString &heading);
    QHBoxLayout *headingRow() const { return m_headingRow; } // further things right of the heading
    QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *m_headingRow;
    QLabel *m_heading;
    QVBoxLayout *m_body;
};

// A heading with a line behind it, over a part of a page.
QWidget *makeSectionHeading(const QString &text, QWidget *parent);

// The one big figure of a card, and a small word beside it.
class FigureLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLabel(QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &beside = {});

private:
    QLabel *m_figure;
    QLabel *m_beside;
};

// One sentence and one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &sentence, const QString &button = {}, const QString &link = {});

signals:
    void buttonClicked();
    void linkClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_link;
};

} // namespace kith
