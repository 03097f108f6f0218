// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <atomic>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace kith {

namespace {

using namespace Qt::StringLiterals;

std::atomic<Language> s_language{Language::English};

// Loaded once and only read from then on, from any thread. Never destroyed: it may be needed after the application.
QTranslator &chinese()
{
    static QTranslator *const translator = [] {
        auto *loaded = new QTranslator;
        if (!loaded->load(u":/i18n/kith_zh_CN.qm"_s))
            qWarning("The Chinese texts are missing from this program.");
        return loaded;
    }();
    return *translator;
}

// Qt's own texts: buttons, menus of text fields.
QTranslator &chineseOfQt()
{
    static QTranslator *const translator = [] {
        auto *loaded = new QTranslator;
        if (!loaded->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            qInfo("Qt's Chinese texts are not installed.");
        return loaded;
    }();
    return *translator;
}

} // namespace

Language currentLanguage()
{
    return s_language.load(std::memory_order_relaxed);
}

void setCurrentLanguage(Language language)
{
    s_language.store(language, std::memory_order_relaxed);
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&chinese());
    QCoreApplication::removeTranslator(&chineseOfQt());
    if (language == Language::Chinese) {
        QCoreApplication::installTranslator(&chineseOfQt());
        QCoreApplication::installTranslator(&chinese());
    }
}

Language languageFromCode(const QString &code)
{
    return code.startsWith(u"zh"_s, Qt::CaseInsensitive) ? Language::Chinese : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

QString translated(Language language, const char *context, const char *source)
{
    if (language == Language::Chinese) {
        const QString text = chinese().translate(context, source);
        if (!text.isEmpty())
            return text;
    }
    return QString::fromUtf8(source);
}

QString translated(const char *context, const char *source)
{
    return translated(currentLanguage(), context, source);
}

} // namespace kith
