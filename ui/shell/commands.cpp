// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/text.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/areas.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// A template text with "%1" in both languages.
std::pair<QString, QString> both(const char *context, const char *source)
{
    return {translated(Language::English, context, source), translated(Language::Chinese, context, source)};
}

QString in(const std::pair<QString, QString> &texts)
{
    return currentLanguage() == Language::Chinese ? texts.second : texts.first;
}

int rank(const Command &command, const QString &needle)
{
    int best = 0;
    for (const QString &word : command.words)
        best = std::max(best, matchRank(word, needle));
    return best;
}

} // namespace

Command makeCommand(const QString &english, const QString &chinese, const QString &group, const QString &icon,
                    std::function<void()> run, const QString &keys)
{
    Command command{in({english, chinese}), group, icon, keys, {}, std::move(run)};
    const QString sounds = pinyin(chinese);
    command.words = {fold(english), fold(chinese), sounds, QString(sounds).remove(u' '), initials(chinese)};
    return command;
}

std::vector<Command> placeCommands(Session &session)
{
    std::vector<Command> commands;
    if (!session.hasStore())
        return commands;
    const Catalogue &catalogue = session.store().catalogue();
    const auto newOne = both("commands", QT_TRANSLATE_NOOP("commands", "New: %1"));
    const auto reports = both("commands", QT_TRANSLATE_NOOP("commands", "Reports: %1"));
    const QString groupNew = translated("commands", QT_TRANSLATE_NOOP("commands", "New"));
    const QString groupGo = translated("commands", QT_TRANSLATE_NOOP("commands", "Go to"));

    for (const auto &shape : catalogue.shapes()) {
        if (!shape->type().has(InMenus) || !hasPage(Place::Kind::Record))
            continue;
        const RecordType &type = shape->type();
        const auto name = both(type.name, type.singular);
        commands.push_back(makeCommand(newOne.first.arg(name.first), newOne.second.arg(name.second), groupNew,
                                       QString::fromLatin1(type.icon),
                                       [&session, shape = shape.get()] { session.newRecord(*shape); }));
    }
    if (hasPage(Place::Kind::List)) {
        for (const auto &shape : catalogue.shapes()) {
            if (!shape->type().has(InMenus))
                continue;
            const RecordType &type = shape->type();
            const auto name = both(type.name, type.plural);
            Place place;
            place.kind = Place::Kind::List;
            place.area = areaOf(*shape);
            place.name = shape->name();
            commands.push_back(makeCommand(name.first, name.second, groupGo, QString::fromLatin1(type.icon),
                                           [&session, place] { session.go(place); }));
        }
    }
    if (hasPage(Place::Kind::Report)) {
        for (const Report &report : deliveredReports()) {
            const auto title = both("report", report.title);
            commands.push_back(
                makeCommand(reports.first.arg(title.first), reports.second.arg(title.second), groupGo, u"chart"_s,
                            [&session, name = QString::fromLatin1(report.name)] { session.openReport(name); }));
        }
    }
    for (const Area &area : areas()) {
        for (const AreaTab &tab : tabsOf(area, catalogue)) {
            if (tab.place.kind == Place::Kind::List || tab.place.kind == Place::Kind::Report)
                continue;
            const bool isSettings = tab.place.kind == Place::Kind::Settings;
            const char *source = tab.place.kind == Place::Kind::History      ? "History"
                                 : tab.place.kind == Place::Kind::Bin        ? "Bin"
                                 : tab.place.kind == Place::Kind::Duplicates ? "Duplicates"
                                 : tab.place.kind == Place::Kind::Accountant ? "For the accountant"
                                 : isSettings                                ? "Settings"
                                                                             : area.label;
            const auto name = both("areas", source);
            commands.push_back(makeCommand(
                name.first, name.second, groupGo, tab.icon, [&session, place = tab.place] { session.go(place); },
                isSettings ? u"Ctrl+,"_s : QString()));
        }
    }
    return commands;
}

std::vector<Command> matching(const std::vector<Command> &commands, const QString &text, int limit)
{
    const QString needle = fold(text);
    if (needle.isEmpty())
        return {};
    std::vector<std::pair<int, const Command *>> ranked;
    for (const Command &command : commands) {
        if (const int r = rank(command, needle))
            ranked.emplace_back(r, &command);
    }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Command> best;
    for (const auto &[r, command] : ranked) {
        if (int(best.size()) == limit)
            break;
        best.push_back(*command);
    }
    return best;
}

} // namespace kith
