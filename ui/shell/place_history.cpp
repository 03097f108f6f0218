// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_history.h"

namespace kith {

namespace {
constexpr int livePages = 6;
constexpr size_t longest = 100;
} // namespace

void PlaceHistory::visit(const Place &place, Page *page)
{
    while (canGoForward()) {
        if (m_stops.back().page)
            m_stops.back().page->deleteLater();
        m_stops.pop_back();
    }
    m_stops.push_back({place, page});
    if (m_stops.size() > longest) {
        if (m_stops.front().page)
            m_stops.front().page->deleteLater();
        m_stops.erase(m_stops.begin());
    }
    m_at = int(m_stops.size()) - 1;
    trim();
}

void PlaceHistory::trim()
{
    for (int i = 0; i <= m_at - livePages; ++i) {
        if (auto &page = m_stops[size_t(i)].page) {
            page->deleteLater();
            page.clear();
        }
    }
}

void PlaceHistory::clear()
{
    for (const Stop &stop : m_stops)
        delete stop.page;
    m_stops.clear();
    m_at = -1;
}

} // namespace kith
