// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QStringList installed(const QStringList &wanted)
{
    QStringList found;
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (families.contains(family))
            found << family;
    }
    return found;
}

const QStringList &latin()
{
    static const QStringList families = installed(
        {u"Noto Sans"_s, u"Segoe UI"_s, u".AppleSystemUIFont"_s, u"SF Pro Text"_s, u"Roboto"_s, u"DejaVu Sans"_s});
    return families;
}

const QStringList &chinese()
{
    static const QStringList families =
        installed({u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                   u"WenQuanYi Micro Hei"_s, u"Droid Sans Fallback"_s});
    return families;
}

} // namespace

QFont fontOf(TypeSize size, Language script)
{
    QFont font;
    font.setFamilies(script == Language::Chinese ? chinese() + latin() : latin() + chinese());
    font.setStyleHint(QFont::SansSerif);
    switch (size) {
    case TypeSize::Small:
        font.setPixelSize(12);
        break;
    case TypeSize::Body:
        font.setPixelSize(13);
        break;
    case TypeSize::Section:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Title:
        font.setPixelSize(20);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Figure:
        font.setPixelSize(28);
        font.setWeight(QFont::Light);
        break;
    }
    return font;
}

QString oneLine(QString text, const QFont &font, int width)
{
    text.replace(u'\n', u' ');
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace kith
