// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of the navigation and what is found in each: kinds of record and reports, as tabs.
#pragma once

#include <span>
#include <vector>

#include "ui/shell/session.h"

namespace kith {

struct Area
{
    const char *name;  // permanent
    const char *label; // QT_TRANSLATE_NOOP("areas", …)
    const char *icon;
    std::vector<const char *>
        contents; // "customer": a list; "report:sales"; "today", "reports", "settings", "history", "bin"
    std::vector<const char *> more; // likewise, but reached from the area's first page: not for every day
};

struct AreaTab
{
    QString key; // as in Area::contents
    QString label;
    QString icon;
    Place place;
    bool isMore = false; // of Area::more: has a tab only while it is open
};

std::span<const Area> areas();         // as they stand in the navigation; the last one is the settings
const Area *area(const QString &name); // nullptr: no such area
QString label(const Area &area);
// Those that there is a page for in this program and file.
std::vector<AreaTab> tabsOf(const Area &area, const Catalogue &catalogue);
// Which of its area's tabs a place belongs to; "" for none.
QString tabKeyOf(const Place &place);
QString areaOf(const Place &place);

} // namespace kith
