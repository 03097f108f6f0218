// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window has been: back and forward as in a browser. The last pages stay alive, so that going back shows them
// as they were left.
#pragma once

#include <QPointer>

#include "ui/shell/page.h"
#include "ui/shell/session.h"

namespace kith {

class PlaceHistory
{
public:
    struct Stop
    {
        Place place;
        QPointer<Page> page; // null: has to be made again
    };

    void visit(const Place &place, Page *page); // forgets what lay ahead; too old pages are deleted
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_stops.size()); }
    Stop &step(int by) { return m_stops[size_t(m_at += by)]; }
    Stop *current() { return m_at < 0 ? nullptr : &m_stops[size_t(m_at)]; }
    const std::vector<Stop> &stops() const { return m_stops; }
    void clear(); // deletes the pages at once: they may hold what dies with the file

private:
    void trim();

    std::vector<Stop> m_stops;
    int m_at = -1;
};

} // namespace kith
