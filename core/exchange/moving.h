// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in from another program: a preset (JSON, a file that can be edited and shared) says which of its exports
// become which kind of record, in which order, and where their columns go.
#pragma once

#include <QJsonObject>

#include "core/exchange/importer.h"

namespace kith {

struct MovingPreset
{
    QString key;
    QString name, note; // in the current language
    QJsonObject json;
};
std::vector<MovingPreset> movingPresets();
// A delivered preset by its key, or a file of one's own. Throws Error{Usage, File}.
MovingPreset movingPreset(const QString &keyOrFile);

struct MovedFile
{
    QString file; // name; empty: none of the files fits
    QString type;
    ImportResult result;
};
struct MovingResult
{
    std::vector<MovedFile> files;
    QStringList unused; // files of the folder that the preset does not know
};

// `source` is a folder or a single file. Every file is one change. Throws Error{Usage} when no file fits.
MovingResult moveIn(Store &store, const MovingPreset &preset, const QString &source, bool dryRun = false,
                    const Progress &progress = {});

} // namespace kith
