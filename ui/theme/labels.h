// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of the design language.
#pragma once

#include <QLabel>

#include "core/model/choices.h"
#include "ui/theme/theme.h"

namespace kith {

enum class Tone { Text, Secondary, Accent, Danger, Warning, Good, Info };

Token tokenOf(Tone tone);
Token softTokenOf(Tone tone); // the background that belongs to it
Tone toneOf(ChoiceTone tone);

QLabel *makeLabel(const QString &text, QWidget *parent, TypeSize size = TypeSize::Body, Tone tone = Tone::Text);
void setTone(QLabel &label, Tone tone);
// A key as on the keyboard: "Ctrl+K".
QLabel *makeKeyLabel(const QString &keys, QWidget *parent);
QFrame *makeLine(QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);

// One line; what does not fit is cut with "…" and shown as a tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    Qt::TextElideMode m_mode;
};

// A state is icon, word and colour together.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    void setState(const QString &iconName, const QString &word, Tone tone);
    void setBoxed(bool isBoxed); // on the soft background of the tone

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString m_icon, m_word;
    Tone m_tone = Tone::Text;
    bool m_isBoxed = false;
};

} // namespace kith
