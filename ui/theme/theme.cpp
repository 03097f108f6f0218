// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <array>
#include <cmath>
#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>
#include <utility>

#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    std::array<QRgb, 17> tokens;
    std::array<QRgb, 7> series;
};

constexpr Colours light{{0xFFF7F8FA, 0xFFFFFFFF, 0xFFF1F3F6, 0xFFDDE1E7, 0xFF1B2330, 0xFF5A6675, 0xFF0B6E69, 0xFFFFFFFF,
                         0xFFE0F2F0, 0xFFB3261E, 0xFFFBE9E7, 0xFF8A5300, 0xFFFFF1DC, 0xFF1E6B34, 0xFFE4F3E7, 0xFF1D5A96,
                         0xFFE5EFFA},
                        {0xFF0B6E69, 0xFFC96F1E, 0xFF3B6FB6, 0xFF8E5EA2, 0xFFB5413A, 0xFF6F8029, 0xFF5A6675}};
constexpr Colours dark{{0xFF14181E, 0xFF1B2129, 0xFF222A34, 0xFF323C48, 0xFFE7EBF0, 0xFF9FACBA, 0xFF4FC3B8, 0xFF06201E,
                        0xFF173B3A, 0xFFFF8A80, 0xFF432321, 0xFFF5B95F, 0xFF3D2E17, 0xFF7FD193, 0xFF1C3524, 0xFF86B8F0,
                        0xFF1B3048},
                       {0xFF4FC3B8, 0xFFF2A65A, 0xFF7FADEB, 0xFFC39BD8, 0xFFF08A80, 0xFFB7C766, 0xFF9FACBA}};

struct Shown
{
    Look wanted = Look::System;
    bool isDark = false;
};

// What is shown belongs to the application as its palette does: one per process.
Shown &shown()
{
    static Shown state;
    return state;
}

bool systemIsDark()
{
    // The palette that the platform brought, before ours was set.
    static const QPalette platform = QApplication::palette();
    return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
}

QPalette palette()
{
    QPalette p;
    p.setColor(QPalette::Window, colour(Token::Background));
    p.setColor(QPalette::Base, colour(Token::Surface));
    p.setColor(QPalette::AlternateBase, colour(Token::Background));
    p.setColor(QPalette::Button, colour(Token::Surface));
    p.setColor(QPalette::ToolTipBase, colour(Token::Text));
    p.setColor(QPalette::ToolTipText, colour(Token::Surface));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, colour(Token::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Token::Secondary));
    p.setColor(QPalette::PlaceholderText, colour(Token::Secondary));
    p.setColor(QPalette::Highlight, colour(Token::AccentSoft));
    p.setColor(QPalette::HighlightedText, colour(Token::Text));
    p.setColor(QPalette::Link, colour(Token::Accent));
    p.setColor(QPalette::LinkVisited, colour(Token::Accent));
    p.setColor(QPalette::BrightText, colour(Token::Danger));
    p.setColor(QPalette::Mid, colour(Token::Line));
    p.setColor(QPalette::Midlight, colour(Token::Raised));
    p.setColor(QPalette::Dark, colour(Token::Line));
    p.setColor(QPalette::Light, colour(Token::Surface));
    p.setColor(QPalette::Shadow, colour(Token::Line));
    return p;
}

const Colours &colours()
{
    return shown().isDark ? dark : light;
}

} // namespace

PaperLook::PaperLook() : m_wasDark(std::exchange(shown().isDark, false)) {}

PaperLook::~PaperLook()
{
    shown().isDark = m_wasDark;
}

QColor colour(Token token)
{
    return QColor::fromRgb(colours().tokens.at(size_t(token)));
}

QColor series(int index)
{
    return QColor::fromRgb(colours().series.at(size_t(index % 7)));
}

QColor lastYear(int index)
{
    QColor pale = series(index);
    pale.setAlphaF(0.4F);
    return pale;
}

QFont font(TypeSize size)
{
    return fontOf(size);
}

bool isDark()
{
    return shown().isDark;
}

Theme &Theme::of()
{
    auto *theme = qApp->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    return theme ? *theme : *new Theme(qApp);
}

Look Theme::look()
{
    return shown().wanted;
}

void Theme::apply(QApplication &application, Look look, Language)
{
    const bool isSystemDark = systemIsDark();
    shown() = {look, look == Look::Dark || (look == Look::System && isSystemDark)};
    // Once: with a style sheet set, the style is wrapped and would be built anew each time.
    if (static bool isFusion = false; !std::exchange(isFusion, true))
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette());
    QApplication::setFont(kith::font(TypeSize::Body));
    QToolTip::setFont(kith::font(TypeSize::Small));
    application.setStyleSheet(styleSheet());
    emit of().changed();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace kith
