// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include <algorithm>
#include <array>

#include "ui/pages/page_factory.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

const std::array<Area, 10> &all()
{
    static const std::array<Area, 10> list{{
        {"today", QT_TRANSLATE_NOOP("areas", "Today"), "today", {"today"}},
        {"customers",
         QT_TRANSLATE_NOOP("areas", "Customers"),
         "customers",
         {"customer", "contact", "communication", "task", "duplicates"}},
        {"leads", QT_TRANSLATE_NOOP("areas", "Leads"), "leads", {"lead"}},
        {"pipeline",
         QT_TRANSLATE_NOOP("areas", "Pipeline"),
         "pipeline",
         {"board", "opportunity", "report:forecast", "report:pipeline", "target"}},
        {"orders",
         QT_TRANSLATE_NOOP("areas", "Orders"),
         "orders",
         {"order", "report:sales", "product", "stock_entry", "sell_through"}},
        {"money", QT_TRANSLATE_NOOP("areas", "Money"), "money", {"payment", "document", "statement", "accountant"}},
        {"marketing",
         QT_TRANSLATE_NOOP("areas", "Marketing"),
         "marketing",
         {"report:campaign-roi", "campaign", "segment", "expense", "event", "report:target-groups",
          "report:attribution"}},
        {"service",
         QT_TRANSLATE_NOOP("areas", "Service"),
         "service",
         {"complaint", "report:service-levels", "report:complaint-pareto", "report:quality", "report:satisfaction",
          "report:prevention", "survey", "response", "solution"}},
        {"reports", QT_TRANSLATE_NOOP("areas", "Reports"), "reports", {"reports"}},
        {"settings",
         QT_TRANSLATE_NOOP("areas", "Settings"),
         "settings",
         {"settings", "history", "bin", "staff", "business"},
         {"product_category", "stage", "template", "tag", "service_level", "business_hours", "holiday", "care_level",
          "number_series", "exchange_rate", "closed_period", "score"}},
    }};
    return list;
}

std::optional<AreaTab> tabOf(const Area &area, const QString &key, const Catalogue &catalogue)
{
    AreaTab tab{key, {}, {}, {}, false};
    tab.place.area = QString::fromLatin1(area.name);
    if (key == "today"_L1 || key == "settings"_L1) {
        tab.label = key == "settings"_L1 ? translated("areas", QT_TRANSLATE_NOOP("areas", "General")) : label(area);
        tab.place.kind = key == "today"_L1 ? Place::Kind::Today : Place::Kind::Settings;
        tab.icon = key;
    } else if (key == "board"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "Board"));
        tab.place.kind = Place::Kind::Board;
        tab.icon = u"pipeline"_s;
    } else if (key == "reports"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "All reports"));
        tab.place.kind = Place::Kind::ReportIndex;
        tab.icon = key;
    } else if (key == "history"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "History"));
        tab.place.kind = Place::Kind::History;
        tab.icon = key;
    } else if (key == "bin"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "Bin"));
        tab.place.kind = Place::Kind::Bin;
        tab.icon = key;
    } else if (key == "duplicates"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "Duplicates"));
        tab.place.kind = Place::Kind::Duplicates;
        tab.icon = u"customers"_s;
    } else if (key == "accountant"_L1) {
        tab.label = translated("areas", QT_TRANSLATE_NOOP("areas", "For the accountant"));
        tab.place.kind = Place::Kind::Accountant;
        tab.icon = u"export"_s;
    } else if (key.startsWith("report:"_L1)) {
        tab.place.kind = Place::Kind::Report;
        tab.place.name = key.mid(7);
        const auto reports = deliveredReports();
        const auto found =
            std::ranges::find_if(reports, [&](const Report &r) { return tab.place.name == QLatin1StringView(r.name); });
        if (found == reports.end())
            return std::nullopt;
        tab.label = translated("report", found->title);
        tab.icon = u"chart"_s;
    } else {
        tab.place.kind = Place::Kind::List;
        tab.place.name = key;
        const Shape *shape = catalogue.find(key);
        if (!shape)
            return std::nullopt;
        tab.label = shape->plural();
        tab.icon = QString::fromLatin1(shape->type().icon);
    }
    return hasPage(tab.place.kind) ? std::optional(tab) : std::nullopt;
}

} // namespace

std::span<const Area> areas()
{
    return all();
}

const Area *area(const QString &name)
{
    const auto found = std::ranges::find_if(all(), [&](const Area &a) { return name == QLatin1StringView(a.name); });
    return found == all().end() ? nullptr : &*found;
}

QString label(const Area &area)
{
    return translated("areas", area.label);
}

std::vector<AreaTab> tabsOf(const Area &area, const Catalogue &catalogue)
{
    std::vector<AreaTab> tabs;
    for (const auto *contents : {&area.contents, &area.more}) {
        for (const char *content : *contents) {
            auto tab = tabOf(area, QString::fromLatin1(content), catalogue);
            if (!tab)
                continue;
            tab->isMore = contents == &area.more;
            tabs.push_back(*std::move(tab));
        }
    }
    return tabs;
}

QString tabKeyOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Today:
        return u"today"_s;
    case Place::Kind::Board:
        return u"board"_s;
    case Place::Kind::List:
    case Place::Kind::Record:
        return place.name;
    case Place::Kind::Report:
        return u"report:"_s + place.name;
    case Place::Kind::ReportIndex:
        return u"reports"_s;
    case Place::Kind::Settings:
        return u"settings"_s;
    case Place::Kind::History:
        return u"history"_s;
    case Place::Kind::Bin:
        return u"bin"_s;
    case Place::Kind::Duplicates:
        return u"duplicates"_s;
    case Place::Kind::Accountant:
        return u"accountant"_s;
    case Place::Kind::Import:
    case Place::Kind::FirstRun:
        break;
    }
    return {};
}

QString areaOf(const Place &place)
{
    if (!place.area.isEmpty())
        return place.area;
    const QByteArray key = tabKeyOf(place).toLatin1();
    for (const Area &candidate : all()) {
        for (const auto *contents : {&candidate.contents, &candidate.more}) {
            if (std::ranges::any_of(*contents, [&](const char *content) { return key == content; }))
                return QString::fromLatin1(candidate.name);
        }
    }
    return place.kind == Place::Kind::Report ? u"reports"_s : u"settings"_s;
}

QString areaOf(const Shape &shape)
{
    Place place;
    place.kind = Place::Kind::List;
    place.name = shape.name();
    return areaOf(place);
}

QString areaOfReport(const QString &name)
{
    Place place;
    place.kind = Place::Kind::Report;
    place.name = name;
    return areaOf(place);
}

} // namespace kith
