// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/labels.h"

#include <QFrame>
#include <QPainter>
#include <QStyle>

#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Secondary:
        return Token::Secondary;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Danger:
        return Token::Danger;
    case Tone::Warning:
        return Token::Warning;
    case Tone::Good:
        return Token::Good;
    case Tone::Info:
        return Token::Info;
    case Tone::Text:
        break;
    }
    return Token::Text;
}

Token softTokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Token::AccentSoft;
    case Tone::Danger:
        return Token::DangerSoft;
    case Tone::Warning:
        return Token::WarningSoft;
    case Tone::Good:
        return Token::GoodSoft;
    case Tone::Info:
        return Token::InfoSoft;
    case Tone::Text:
    case Tone::Secondary:
        break;
    }
    return Token::Raised;
}

Tone toneOf(ChoiceTone tone)
{
    switch (tone) {
    case ChoiceTone::Good:
        return Tone::Good;
    case ChoiceTone::Info:
        return Tone::Info;
    case ChoiceTone::Warning:
        return Tone::Warning;
    case ChoiceTone::Danger:
        return Tone::Danger;
    case ChoiceTone::Neutral:
        break;
    }
    return Tone::Text;
}

void setTone(QLabel &label, Tone tone)
{
    static const char *const names[] = {"text", "secondary", "accent", "danger", "warning", "good", "info"};
    label.setProperty("tone", QLatin1StringView(names[int(tone)]));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QLabel *makeLabel(const QString &text, QWidget *parent, TypeSize size, Tone tone)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(kith::font(size));
    setTone(*label, tone);
    return label;
}

QLabel *makeKeyLabel(const QString &keys, QWidget *parent)
{
    auto *label = new QLabel(keys, parent);
    label->setProperty("kind", u"key"_s);
    return label;
}

QFrame *makeLine(QWidget *parent, Qt::Orientation orientation)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", orientation == Qt::Horizontal ? u"line"_s : u"upright"_s);
    return line;
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent, Qt::TextElideMode mode)
    : QLabel(text, parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown =
        fontMetrics().elidedText(QString(text()).replace(u'\n', u' '), m_mode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
    setToolTip(shown == text() ? QString() : text());
}

StateLabel::StateLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setState(const QString &iconName, const QString &word, Tone tone)
{
    m_icon = iconName;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateLabel::setBoxed(bool isBoxed)
{
    m_isBoxed = isBoxed;
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_word);
    const int sign = m_icon.isEmpty() ? 0 : metrics::icon + metrics::grid;
    return {text + sign + (m_isBoxed ? 2 * metrics::tight : 0), std::max(metrics::chip - 4, fontMetrics().height())};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect inner = rect();
    if (m_isBoxed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(softTokenOf(m_tone)));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
        inner.adjust(metrics::tight, 0, -metrics::tight, 0);
    }
    const QColor ink = colour(tokenOf(m_tone));
    if (!m_icon.isEmpty()) {
        paintIcon(painter, QRect(inner.left(), inner.top(), metrics::icon, inner.height()), m_icon, ink);
        inner.setLeft(inner.left() + metrics::icon + metrics::grid);
    }
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace kith
