// SPDX-License-Identifier: GPL-3.0-or-later
// What an Excel workbook (.xlsx) says about all its sheets: their names and places, shared texts, which styles are
// dates.
#pragma once

#include <string>
#include <vector>

#include "core/exchange/zip_archive.h"

namespace kith {

struct Workbook
{
    struct Sheet
    {
        QString name;
        QString part; // in the archive
        bool hidden = false;
    };
    enum class Look : std::uint8_t { Plain, Date, Time, Percent };

    std::vector<Sheet> sheets;
    std::vector<std::string> texts; // shared ones, UTF-8
    std::vector<Look> styles;       // by style number
    bool from1904 = false;          // days are counted from 1904

    // "45678.5" as "2025-01-21T12:00:00", 0.13 in percent as "13%". Texts that are no number stay as they are.
    std::string cellText(std::string_view number, size_t style) const;
};

bool isWorkbook(const ZipArchive &archive);
// Throws Error{File}. Shared texts are left out unless asked for.
enum class SharedTexts { Read, Leave };
Workbook readWorkbook(const ZipArchive &archive, const QString &fileName, SharedTexts texts);

// Texts in sheets hold characters that XML cannot as _x000D_.
QString withoutEscapes(const QString &text);
[[noreturn]] void refuseWorkbook(const QString &fileName);

} // namespace kith
