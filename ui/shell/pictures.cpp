// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

#include <algorithm>
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QTimer>
#include <utility>

#include "ui/pages/page_factory.h"
#include "ui/shell/areas.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/main_window.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// By which the first record has much to show.
QString telling(const QString &kind)
{
    if (kind == "customer"_L1)
        return u"-open_amount"_s;
    return kind == "order"_L1 ? u"-open"_s : u"-updated_at"_s;
}

constexpr int settleTime = 120; // milliseconds in which a page may start to read
constexpr int longestWait = 60; // times that

} // namespace

Pictures::Pictures(Session &session, Wanted wanted) : m_session(session), m_wanted(std::move(wanted)) {}

Pictures::~Pictures() = default;

std::vector<Pictures::Shot> Pictures::shots()
{
    std::vector<Shot> list;
    Store &store = m_session.store();
    for (const Area &area : areas()) {
        for (const AreaTab &tab : tabsOf(area, store.catalogue())) {
            QString name = QString::fromLatin1(area.name) + u'-' + QString(tab.key).replace(u':', u'-');
            list.push_back({name, tab.place});
            if (tab.place.kind == Place::Kind::Today) {
                for (const int view : {2, 3, 4}) { // the calendar
                    Place calendar = tab.place;
                    calendar.preset = {{u"tab"_s, view}};
                    list.push_back({name + u"-%1"_s.arg(view), calendar});
                }
            }
            if (tab.place.kind != Place::Kind::List || !hasPage(Place::Kind::Record))
                continue;
            Place record = tab.place;
            record.kind = Place::Kind::Record;
            record.id = store.first(Query{tab.place.name, {}, {telling(tab.place.name)}}).value_or(0);
            list.push_back({name + u"-record"_s, record});
        }
    }
    for (const Report &report : deliveredReports()) {
        Place place;
        place.kind = Place::Kind::Report;
        place.name = QString::fromLatin1(report.name);
        if (areaOf(place) != u"reports"_s)
            continue; // has a tab in its area
        place.area = u"reports"_s;
        list.push_back({u"reports-report-"_s + place.name, place});
    }
    for (const auto &[kind, name] :
         {std::pair{Place::Kind::Import, u"import"_s}, {Place::Kind::FirstRun, u"first-run"_s}}) {
        Place place;
        place.kind = kind;
        place.area = kind == Place::Kind::Import ? u"customers"_s : QString();
        if (hasPage(kind))
            list.push_back({name, place});
    }
    if (hasPage(Place::Kind::Import)) {
        Place place;
        place.kind = Place::Kind::Import;
        place.area = u"customers"_s;
        place.name = u"customer"_s;
        place.file = writtenSample();
        list.push_back({u"import-file"_s, place});
    }
    Shot palette{u"find"_s, list.front().place};
    palette.isPalette = true;
    list.push_back(palette);
    const QStringList words = m_wanted.pages.split(u',', Qt::SkipEmptyParts);
    std::erase_if(list, [&words](const Shot &shot) {
        return !words.isEmpty() &&
               std::ranges::none_of(words, [&shot](const QString &word) { return shot.name.contains(word); });
    });
    return list;
}

// A customer list as it comes from a spreadsheet: one who is known, a word that is not, a figure that is none.
QString Pictures::writtenSample()
{
    const QString path = m_samples.filePath(u"customers-2026.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("Name;City;Class;Phone;E-mail;Credit limit\r\n"
                   "Aurora Trading;Leipzig;Wholesale;+49 341 5550101;order@aurora.example;20.000,00\r\n"
                   "Teehaus Morgenrot;Jena;Tea room;+49 3641 555020;post@morgenrot.example;1.500,00\r\n"
                   "\"Blue Heron; Tea & Books\";Bremen;Retail;0421 555 77;hello@heron.example;900,00\r\n"
                   "清和茶舍;绍兴;批发商;0575-8555 1234;qinghe@example.cn;5.000,00\r\n"
                   "云上茗;昆明;Tea room;0871-6555 9876;;as agreed\r\n"
                   "竹影轩;杭州;零售;0571-8555 4321;zhuying@example.cn;2.000,00\r\n");
    return path;
}

void Pictures::start()
{
    QDir().mkpath(m_wanted.folder);
    m_window = std::make_unique<MainWindow>(m_session);
    m_window->show();
    machine::forgetRecentFiles(); // where the demo lies is nobody's business
    m_shots = shots();
    if (m_shots.empty())
        emit finished(0);
    else
        next();
}

void Pictures::next()
{
    const size_t combinations = m_wanted.languages.size() * m_wanted.looks.size() * m_wanted.sizes.size();
    if (m_shot == m_shots.size()) {
        m_shot = 0;
        ++m_combination;
    }
    if (m_combination == combinations) {
        emit finished(m_taken);
        return;
    }
    if (m_shot == 0) {
        const size_t sizes = m_wanted.sizes.size();
        m_window->resize(m_wanted.sizes[m_combination % sizes]);
        switchLook(m_session, m_wanted.looks[m_combination / sizes % m_wanted.looks.size()]);
        switchLanguage(m_session, m_wanted.languages[m_combination / sizes / m_wanted.looks.size()]);
    }
    m_window->go(m_shots[m_shot].place);
    if (m_shots[m_shot].isPalette) {
        if (auto *field = m_window->findChild<QAbstractButton *>(u"findAnything"_s))
            field->click();
    }
    m_patience = longestWait;
    QTimer::singleShot(settleTime, this, &Pictures::take);
}

void Pictures::take()
{
    if (RunningJobs::of().pending() > 0 && --m_patience > 0) {
        m_isBusy = true;
        QTimer::singleShot(settleTime, this, &Pictures::take);
        return;
    }
    if (std::exchange(m_isBusy, false)) { // what it read is being laid out
        QTimer::singleShot(settleTime, this, &Pictures::take);
        return;
    }
    QPixmap picture = m_window->grab();
    if (m_shots[m_shot].isPalette) {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter(&picture).drawPixmap(popup->pos() - m_window->mapToGlobal(QPoint()), popup->grab());
            popup->close();
        }
    }
    const QString name = u"%1-%2-%3-%4-%5x%6.png"_s.arg(int(m_shot) + 1, 2, 10, QLatin1Char('0'))
                             .arg(m_shots[m_shot].name, currentLanguage() == Language::Chinese ? u"zh"_s : u"en"_s,
                                  isDark() ? u"dark"_s : u"light"_s)
                             .arg(m_window->width())
                             .arg(m_window->height());
    if (picture.save(QDir(m_wanted.folder).filePath(name)))
        ++m_taken;
    ++m_shot;
    next();
}

} // namespace kith
