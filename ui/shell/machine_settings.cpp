// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/machine_settings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace kith::machine {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedFiles = 8;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"Kith"_s, u"kith"_s);
}

} // namespace

Language language()
{
    return languageFromCode(settings().value(u"language"_s, QLocale::system().name()).toString());
}

void setLanguage(Language language)
{
    settings().setValue(u"language"_s, languageCode(language));
}

Look look()
{
    const QString name = settings().value(u"look"_s).toString();
    return name == u"light"_s ? Look::Light : name == u"dark"_s ? Look::Dark : Look::System;
}

void setLook(Look look)
{
    settings().setValue(u"look"_s, look == Look::Light ? u"light"_s : look == Look::Dark ? u"dark"_s : u"system"_s);
}

QStringList recentFiles()
{
    QStringList files = settings().value(u"recent"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void addRecentFile(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    settings().setValue(u"recent"_s, files.mid(0, rememberedFiles));
}

void forgetRecentFiles()
{
    settings().remove(u"recent"_s);
}

QByteArray windowGeometry()
{
    return settings().value(u"geometry"_s).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    settings().setValue(u"geometry"_s, geometry);
}

bool isNavigationFolded()
{
    return settings().value(u"folded"_s, false).toBool();
}

void setNavigationFolded(bool isFolded)
{
    settings().setValue(u"folded"_s, isFolded);
}

namespace {

// A path may hold what divides keys.
QString remindersKey(const QString &file)
{
    return u"reminders/"_s + QString::fromLatin1(file.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

qint64 remindersSeen(const QString &file)
{
    return settings().value(remindersKey(file)).toLongLong();
}

void setRemindersSeen(const QString &file, qint64 msecs)
{
    settings().setValue(remindersKey(file), msecs);
}

} // namespace kith::machine
