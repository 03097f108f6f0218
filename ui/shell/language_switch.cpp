// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include <array>
#include <QPainter>

#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QFont weighted(QFont::Weight weight)
{
    QFont font = kith::font(TypeSize::Small);
    font.setWeight(weight);
    return font;
}

struct Part
{
    QString text;
    bool isCurrent;
};

std::array<Part, 3> parts()
{
    const bool isChinese = currentLanguage() == Language::Chinese;
    return {Part{u"中"_s, isChinese}, {u" / "_s, false}, {u"EN"_s, !isChinese}};
}

QFont fontOf(const Part &part)
{
    return weighted(part.isCurrent ? QFont::Bold : QFont::Normal);
}

} // namespace

LanguageSwitch::LanguageSwitch(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"languageSwitch"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void LanguageSwitch::retranslate()
{
    // In the language one may be looking for, whichever is shown.
    const bool isChinese = currentLanguage() == Language::Chinese;
    setAccessibleName(isChinese ? u"语言：中文"_s : u"Language: English"_s);
    setToolTip(isChinese ? u"Switch to English"_s : u"切换到中文"_s);
    updateGeometry();
    update();
}

QSize LanguageSwitch::sizeHint() const
{
    int width = 2 * metrics::grid;
    for (const Part &part : parts())
        width += QFontMetrics(fontOf(part)).horizontalAdvance(part.text);
    return {width, metrics::status - 6};
}

void LanguageSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = metrics::grid;
    for (const Part &part : parts()) {
        painter.setFont(fontOf(part));
        painter.setPen(colour(part.isCurrent || underMouse() ? Token::Text : Token::Secondary));
        const int width = painter.fontMetrics().horizontalAdvance(part.text);
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, part.text);
        x += width;
    }
    if (hasFocus()) {
        painter.setPen(colour(Token::Accent));
        painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 4, 4);
    }
}

} // namespace kith
