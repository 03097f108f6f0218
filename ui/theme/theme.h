// SPDX-License-Identifier: GPL-3.0-or-later
// The design language in figures: colours, distances, type. The only place that knows them.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include "core/base/language.h"

class QApplication;

namespace kith {

enum class Look { System, Light, Dark };

enum class Token {
    Background,
    Surface,
    Raised,
    Line,
    Text,
    Secondary,
    Accent,
    OnAccent,
    AccentSoft,
    Danger,
    DangerSoft,
    Warning,
    WarningSoft,
    Good,
    GoodSoft,
    Info,
    InfoSoft
};

enum class TypeSize { Small, Body, Section, Title, Figure }; // 12, 13, 15 semibold, 20 semibold, 28 light

namespace metrics {
inline constexpr int grid = 4;
inline constexpr int tight = 8, gap = 12, pad = 16, wide = 24; // paddings
inline constexpr int edge = 20;                                // left edge of a page's content
inline constexpr int radius = 6, cardRadius = 8;
inline constexpr int row = 32, compactRow = 26;
inline constexpr int control = 32, smallControl = 26, chip = 24;
inline constexpr int icon = 16, navigationIcon = 16;
inline constexpr int navigation = 200, navigationFolded = 56, navigationRow = 36;
inline constexpr int header = 56, tabs = 40, status = 28;
inline constexpr int field = 248;      // the find field of the header
inline constexpr int column = 720;     // text and settings are not wider
inline constexpr int twoColumns = 900; // forms have two columns from here
} // namespace metrics

// In the look that is shown now. Ask while painting, never keep the answer.
QColor colour(Token token);
QColor series(int index);   // of charts, in order, again from the first after the seventh
QColor lastYear(int index); // the same hue at 40 %
QFont font(TypeSize size);
bool isDark();

// Colours for paper: while one lives, those of the light look are given, whatever is on screen.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook &) = delete;

private:
    bool m_wasDark;
};

class Theme : public QObject
{
    Q_OBJECT

public:
    // Sets style, palette, fonts and style sheet of the application, and tells who listens.
    static void apply(QApplication &application, Look look, Language language);
    static Theme &of(); // lives as long as the application
    static Look look();

signals:
    void changed();

private:
    explicit Theme(QObject *parent) : QObject(parent) {}
};

// Contrast of two colours by WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace kith
