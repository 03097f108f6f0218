// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// Kinds of buttons and labels are dynamic properties: setProperty("kind", "primary").
constexpr auto rules = R"(
QPushButton, QToolButton[kind="secondary"] { background: @surface; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 0 12px; min-height: 30px; }
QPushButton:hover, QToolButton[kind="secondary"]:hover { background: @raised; }
QPushButton:pressed, QToolButton[kind="secondary"]:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @secondary; background: @background; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; padding: 0 14px; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @secondary; border-color: @line; }
QPushButton[kind="danger"] { background: @danger; color: @surface; border-color: @danger; font-weight: 600; }
QPushButton[kind="small"] { min-height: 24px; padding: 0 10px; font-size: 12px; }
QPushButton[kind="link"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 0 4px; min-height: 22px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; }
QPushButton[kind="chip"] { background: @raised; color: @text; border: 1px solid @line; min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton[kind="chip"]:checked { background: @accentSoft; color: @accent; border-color: @accentSoft; font-weight: 600; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @raised; }
QToolButton:pressed, QToolButton:checked { background: @raised; border-color: @line; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QDateEdit { background: @surface; color: @text;
    border: 1px solid @line; border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 8px; min-height: 30px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QLineEdit:read-only { background: @background; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"] { border: 1px solid @danger; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox { min-height: 0; border-radius: 4px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron); width: 16px; height: 16px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator { width: 14px; height: 14px;
    background: @surface; border: 1px solid @secondary; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QRadioButton::indicator:checked { background: @accent; border: 4px solid @surface; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @background; border-color: @line; }
QMenu::indicator { margin-left: 8px; }
QComboBox QAbstractItemView { border: 1px solid @line; outline: none; }
QMenu { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @secondary; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 8px; }
QHeaderView { background: @background; border: none; }
QHeaderView:vertical { background: @surface; }
QHeaderView::section:vertical { background: @surface; border-bottom: 1px solid @line; }
QTableCornerButton::section { background: @background; border: none; border-bottom: 1px solid @line; }
QHeaderView::section { background: @background; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 0 8px; font-size: 12px; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @surface; border: none; gridline-color: @line;
    selection-background-color: @accentSoft; selection-color: @text; outline: none; }
#filterBar { background: @surface; border-bottom: 1px solid @line; }
#sidePanel { background: @surface; border-left: 1px solid @line; }
QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="card"][tone="accent"] { border-color: @accent; }
QFrame[kind="card"][tone="warning"] { background: @warningSoft; border-color: @warningSoft; }
QFrame[kind="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="upright"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QLabel[tone="secondary"] { color: @secondary; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="info"] { color: @info; }
QLabel[kind="key"] { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 1px 6px; color: @secondary; font-size: 12px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
)";

// Style sheets take pictures only by file name, so these icons are drawn for both looks.
QString iconFile(QLatin1StringView name)
{
    return u":/ui/icons/%1_%2.svg"_s.arg(name, isDark() ? u"dark"_s : u"light"_s);
}

} // namespace

QString styleSheet()
{
    const std::pair<QLatin1StringView, QColor> colours[] = {
        // Longer names first: "@accentSoft" before "@accent".
        {"@accentSoft"_L1, colour(Token::AccentSoft)},
        {"@accentHover"_L1, isDark() ? colour(Token::Accent).lighter(112) : colour(Token::Accent).darker(115)},
        {"@accent"_L1, colour(Token::Accent)},
        {"@onAccent"_L1, colour(Token::OnAccent)},
        {"@warningSoft"_L1, colour(Token::WarningSoft)},
        {"@warning"_L1, colour(Token::Warning)},
        {"@danger"_L1, colour(Token::Danger)},
        {"@good"_L1, colour(Token::Good)},
        {"@info"_L1, colour(Token::Info)},
        {"@surface"_L1, colour(Token::Surface)},
        {"@raised"_L1, colour(Token::Raised)},
        {"@background"_L1, colour(Token::Background)},
        {"@line"_L1, colour(Token::Line)},
        {"@text"_L1, colour(Token::Text)},
        {"@secondary"_L1, colour(Token::Secondary)},
        {"@handle"_L1, isDark() ? colour(Token::Line).lighter(130) : colour(Token::Line).darker(115)},
    };
    QString sheet = QString::fromLatin1(rules);
    sheet.replace("@chevron"_L1, iconFile("chevron"_L1));
    sheet.replace("@tick"_L1, iconFile("tick"_L1));
    for (const auto &[name, value] : colours)
        sheet.replace(name, value.name());
    return sheet;
}

} // namespace kith
