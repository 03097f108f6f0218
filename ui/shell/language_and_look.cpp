// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_and_look.h"

#include <QApplication>
#include <QLocale>

#include "ui/shell/machine_settings.h"

namespace kith {

void switchLanguage(Session &session, Language language)
{
    setCurrentLanguage(language);
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    Theme::apply(*qApp, Theme::look(), language);
    machine::setLanguage(language);
    emit session.languageChanged();
}

void switchLook(Session &session, Look look)
{
    Theme::apply(*qApp, look, currentLanguage());
    machine::setLook(look);
    emit session.themeChanged();
}

} // namespace kith
