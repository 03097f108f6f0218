// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/moving.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/import_source.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

const QString delivered = u":/core/moving"_s;

QString inLanguage(const QJsonObject &json, const QString &key)
{
    const QString other = json.value(key + (currentLanguage() == Language::Chinese ? u"_zh"_s : u"_en"_s)).toString();
    return other.isEmpty() ? json.value(key + u"_en"_s).toString() : other;
}

MovingPreset presetFrom(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("moving", "The preset “%1” cannot be read: %2.").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject() || document.object().value(u"files"_s).toArray().isEmpty())
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("moving", "“%1” is no preset for moving in: it names no files.").arg(path));
    const QJsonObject json = document.object();
    return {key, inLanguage(json, u"name"_s), inLanguage(json, u"note"_s), json};
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &one : array.toArray())
        list.append(one.toString());
    return list;
}

struct Found
{
    QString path;
    QStringList headings;
    bool used = false;
};

std::vector<Found> readable(const QString &source)
{
    const QFileInfo about(source);
    if (!about.exists())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("moving", "There is no file or folder “%1”.").arg(source));
    QStringList paths{source};
    if (about.isDir()) {
        paths.clear();
        for (const QString &name : QDir(source).entryList(QDir::Files, QDir::Name))
            paths.append(QDir(source).filePath(name));
    }
    std::vector<Found> files;
    for (const QString &path : paths) {
        try {
            files.push_back({path, readImportSource(path, {}, {}, 1).headings});
        } catch (const Error &) {
            if (!about.isDir())
                throw; // a folder may hold other things, too
        }
    }
    return files;
}

bool fits(const Found &file, const QStringList &headings)
{
    return std::all_of(headings.begin(), headings.end(), [&](const QString &heading) {
        return std::any_of(file.headings.begin(), file.headings.end(),
                           [&](const QString &own) { return plainHeading(own) == plainHeading(heading); });
    });
}

bool hasHeading(const Found &file, const QString &heading)
{
    return fits(file, {heading});
}

ImportOptions optionsFor(const QJsonObject &entry, const Found &file, bool dryRun)
{
    ImportOptions options;
    options.type = entry.value(u"type"_s).toString();
    options.source = file.path;
    options.guess = entry.value(u"guess"_s).toBool();
    options.createMissing = texts(entry.value(u"create_missing"_s));
    options.looseReferences = entry.value(u"loose"_s).toBool();
    options.newFields = entry.value(u"new_fields"_s).toBool();
    options.keys = texts(entry.value(u"key"_s));
    options.dryRun = dryRun;
    const QJsonObject map = entry.value(u"map"_s).toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (hasHeading(file, it.key())) // exports differ in what they have
            options.map.push_back({it.key(), it.value().toString()});
    }
    if (options.newFields) { // the fields that the preset names, no others
        for (const QString &heading : file.headings) {
            const bool known = std::any_of(options.map.begin(), options.map.end(), [&](const MappedColumn &column) {
                return plainHeading(column.source) == plainHeading(heading);
            });
            if (!known)
                options.map.push_back({heading, {}});
        }
    }
    const QJsonObject values = entry.value(u"values"_s).toObject();
    for (auto column = values.begin(); column != values.end(); ++column) {
        const QJsonObject meanings = column.value().toObject();
        for (auto it = meanings.begin(); it != meanings.end(); ++it)
            options.values.push_back({column.key(), it.key(), it.value().toString()});
    }
    const QJsonObject only = entry.value(u"only"_s).toObject();
    for (auto it = only.begin(); it != only.end(); ++it)
        options.only.emplace_back(it.key(), texts(it.value()));
    const QJsonObject defaults = entry.value(u"defaults"_s).toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it)
        options.defaults.emplace_back(it.key(), it.value().toString());
    return options;
}

} // namespace

std::vector<MovingPreset> movingPresets()
{
    std::vector<MovingPreset> presets;
    for (const QString &name : QDir(delivered).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        presets.push_back(presetFrom(delivered + u'/' + name, QFileInfo(name).completeBaseName()));
    return presets;
}

MovingPreset movingPreset(const QString &keyOrFile)
{
    if (keyOrFile.endsWith(".json"_L1, Qt::CaseInsensitive) && QFileInfo::exists(keyOrFile))
        return presetFrom(keyOrFile, QFileInfo(keyOrFile).completeBaseName());
    QStringList known;
    for (const MovingPreset &preset : movingPresets()) {
        if (preset.key == keyOrFile)
            return preset;
        known.append(preset.key);
    }
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("moving",
                                            "There is no preset “%1”; there are: %2. A preset of your own is a file "
                                            "that ends in .json.")
                    .arg(keyOrFile, known.join(", "_L1)));
}

MovingResult moveIn(Store &store, const MovingPreset &preset, const QString &source, bool dryRun,
                    const Progress &progress)
{
    std::vector<Found> files = readable(source);
    MovingResult result;
    bool any = false;
    for (const QJsonValue &value : preset.json.value(u"files"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const QStringList headings = texts(entry.value(u"headings"_s));
        bool found = false;
        for (Found &file : files) {
            if (!fits(file, headings))
                continue;
            file.used = any = found = true;
            const ImportOptions options = optionsFor(entry, file, dryRun);
            result.files.push_back(
                {QFileInfo(file.path).fileName(), options.type, importFile(store, options, progress)});
        }
        if (!found)
            result.files.push_back({{}, entry.value(u"type"_s).toString(), {}});
    }
    if (!any)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("moving", "“%1” holds no file that the preset “%2” knows. "
                                                          "Nothing was imported.")
                        .arg(source, preset.name));
    for (const Found &file : files) {
        if (!file.used)
            result.unused.append(QFileInfo(file.path).fileName());
    }
    return result;
}

} // namespace kith
