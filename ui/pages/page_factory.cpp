// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_factory.h"

#include <functional>
#include <map>

// The day.
#include "ui/board/board_page.h"
#include "ui/day/today_page.h"
// Lists and records.
#include "ui/marketing/segment_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/record_page.h"
// Reports and import.
#include "ui/exchange/accountant_page.h"
#include "ui/exchange/duplicates_page.h"
#include "ui/exchange/import_page.h"
#include "ui/report/report_index_page.h"
#include "ui/report/report_page.h"
// The program itself.
#include "ui/pages/bin_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/settings_page.h"

namespace kith {

namespace {

using Maker = std::function<Page *(Session &, const Place &, QWidget *)>;

template <typename T> Page *make(Session &session, const Place &place, QWidget *parent)
{
    return new T(session, place, parent);
}

// A segment is made by its rule, not in a form.
Page *makeRecordPage(Session &session, const Place &place, QWidget *parent)
{
    if (place.name == u"segment")
        return new SegmentPage(session, place, parent);
    return new RecordPage(session, place, parent);
}

const std::map<Place::Kind, Maker> &makers()
{
    static const std::map<Place::Kind, Maker> table{
        // The day.
        {Place::Kind::Today, make<TodayPage>},
        {Place::Kind::Board, make<BoardPage>},

        // Lists and records.
        {Place::Kind::List, make<ListPage>},
        {Place::Kind::Record, makeRecordPage},

        // Reports and import.
        {Place::Kind::Import, make<ImportPage>},
        {Place::Kind::Duplicates, make<DuplicatesPage>},
        {Place::Kind::Accountant, make<AccountantPage>},
        {Place::Kind::Report, make<ReportPage>},
        {Place::Kind::ReportIndex, make<ReportIndexPage>},

        // The program itself.
        {Place::Kind::FirstRun, make<FirstRunPage>},
        {Place::Kind::Settings, make<SettingsPage>},
        {Place::Kind::History, make<HistoryPage>},
        {Place::Kind::Bin, make<BinPage>},
    };
    return table;
}

} // namespace

bool hasPage(Place::Kind kind)
{
    return makers().contains(kind);
}

Page *makePage(Session &session, const Place &place, QWidget *parent)
{
    return makers().at(place.kind)(session, place, parent);
}

} // namespace kith
