// SPDX-License-Identifier: GPL-3.0-or-later
// The two languages. Labels of descriptions are English source texts with a context; both languages are always at hand,
// because imports and the command line accept labels in either.
#pragma once

#include <QString>

namespace kith {

enum class Language { English, Chinese };

Language currentLanguage();                     // of this process: window or command line
void setCurrentLanguage(Language language);     // also installs Qt's translators
Language languageFromCode(const QString &code); // "zh", "zh_CN", "zh-Hans" ... are Chinese, everything else English
QString languageCode(Language language);        // "en", "zh_CN"

// A label in a given language, or in the current one.
QString translated(Language language, const char *context, const char *source);
QString translated(const char *context, const char *source);

} // namespace kith
