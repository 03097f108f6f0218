// SPDX-License-Identifier: GPL-3.0-or-later
// The window's door: arguments and wiring.
#include <optional>
#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

#include "core/base/text.h"
#include "core/report/params_json.h"
#include "ui/document/render_paper.h"
#include "ui/exchange/list_paper.h"
#include "ui/marketing/letter_paper.h"
#include "ui/report/render.h"
#include "ui/service/escalation_timer.h"
#include "ui/service/incoming_call.h"
#include "ui/shell/business_files.h"
#include "ui/shell/file_claim.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pictures.h"
#include "ui/shell/scoring_timer.h"
#include "ui/shell/upkeep_timer.h"
#include "ui/shell/widget_prompts.h"

using namespace Qt::StringLiterals;
using namespace kith;

namespace {

struct Arguments
{
    QString file;
    QString pictures;
    QString pages;
    QSize size; // of pictures; empty: both usual ones
    std::optional<Language> language;
    std::optional<Look> look;
    bool wantsDemo = false;
    QString renderKind; // "report", "paper" or "letters"
    QStringList render; // name of the report, or file of the letters
    QString paper;
    QString out;
    QString call; // number of a caller
    Params params;
};

Arguments parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("kith", "A CRM for small businesses in one local file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("kith", "The business to open."), u"[FILE]"_s);
    const QCommandLineOption picture(
        u"picture"_s, QCoreApplication::translate("kith", "Draw every page into DIR and end."), u"DIR"_s);
    const QCommandLineOption pages(
        u"pages"_s,
        QCoreApplication::translate("kith", "With --picture: only pages whose names hold one of these, by commas."),
        u"NAMES"_s);
    const QCommandLineOption size(
        u"size"_s, QCoreApplication::translate("kith", "With --picture: the size of the window, as 1366x768."),
        u"SIZE"_s);
    const QCommandLineOption language(u"lang"_s, QCoreApplication::translate("kith", "Language: en or zh."), u"LANG"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("kith", "Look: light, dark or system."),
                                   u"THEME"_s);
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("kith", "Make a demo business and open it."));
    const QCommandLineOption render(
        u"render"_s,
        QCoreApplication::translate("kith",
                                    "Draw a report of the file: --render report FILE NAME --out F.pdf or F.png."),
        u"report|paper"_s);
    const QCommandLineOption paper(
        u"paper"_s, QCoreApplication::translate("kith", "Paper of --render paper: a4 or letter."), u"SIZE"_s);
    const QCommandLineOption out(u"out"_s, QCoreApplication::translate("kith", "Where --render writes."), u"F"_s);
    const QCommandLineOption params(u"params"_s,
                                    QCoreApplication::translate("kith", "What --render asks for, as JSON."), u"JSON"_s);
    const QCommandLineOption call(
        u"call"_s,
        QCoreApplication::translate("kith", "Bring up the page of whoever calls from NUMBER; for softphones."),
        u"NUMBER"_s);
    parser.addOptions({picture, pages, size, language, theme, demo, render, paper, out, params, call});
    parser.process(application);

    Arguments arguments;
    arguments.file = parser.positionalArguments().value(0);
    arguments.pictures = parser.value(picture);
    arguments.pages = parser.value(pages);
    const QStringList sides = parser.value(size).split(u'x');
    arguments.size = {sides.value(0).toInt(), sides.value(1).toInt()};
    arguments.wantsDemo = parser.isSet(demo);
    if (parser.isSet(render))
        arguments.render = parser.positionalArguments().mid(1);
    arguments.renderKind = parser.value(render);
    arguments.paper = parser.value(paper);
    arguments.out = parser.value(out);
    arguments.call = parser.value(call);
    arguments.params = paramsFromJson(QJsonDocument::fromJson(parser.value(params).toUtf8()).object());
    if (parser.isSet(language))
        arguments.language = languageFromCode(parser.value(language));
    if (parser.isSet(theme))
        arguments.look = parser.value(theme) == u"dark"    ? Look::Dark
                         : parser.value(theme) == u"light" ? Look::Light
                                                           : Look::System;
    return arguments;
}

int takePictures(const QApplication &application, const Arguments &arguments)
{
    QTemporaryDir scratch;
    // Pictures change language and look; what this machine remembers stays.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QString file = arguments.file;
    if (file.isEmpty()) {
        const Day day(2026, 6, 11); // the demo's day: the same pictures every time
        const Instant morning{QDateTime(day, QTime(2, 20), Qt::UTC).toMSecsSinceEpoch()};
        Clock::set([morning] { return morning; });
        file = scratch.filePath(u"Demo.kith"_s);
        makeDemo(file, day, {});
    }
    Session session(Store::open(file, storeOptions()), std::make_unique<WidgetPrompts>());
    Pictures::Wanted wanted;
    wanted.folder = arguments.pictures;
    wanted.pages = arguments.pages;
    if (!arguments.size.isEmpty())
        wanted.sizes = {arguments.size};
    if (arguments.language)
        wanted.languages = {*arguments.language};
    if (arguments.look)
        wanted.looks = {*arguments.look};
    Pictures pictures(session, wanted);
    QObject::connect(&pictures, &Pictures::finished, &application, [](int count) {
        QTextStream(stdout) << QCoreApplication::translate("kith", "%1 pictures").arg(count) << Qt::endl;
        QCoreApplication::exit(count > 0 ? 0 : 1);
    });
    QMetaObject::invokeMethod(&pictures, &Pictures::start, Qt::QueuedConnection);
    return QApplication::exec();
}

int run(QApplication &application)
{
    const Arguments arguments = parse(application);
    const Language language = arguments.language.value_or(machine::language());
    setCurrentLanguage(language);
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English));
    Theme::apply(application, arguments.look.value_or(machine::look()), language);
    if (!arguments.render.isEmpty() && !arguments.out.isEmpty()) {
        const auto store = Store::open(arguments.file, storeOptions());
        if (arguments.renderKind == u"paper")
            renderPaper(*store, arguments.render.constFirst(), arguments.paper, arguments.out);
        else if (arguments.renderKind == u"list")
            renderList(*store, arguments.render.constFirst(), arguments.out);
        else if (arguments.renderKind == u"letters")
            renderLetters(*store, arguments.render.constFirst(), arguments.out);
        else if (arguments.renderKind == u"labels")
            renderLabels(arguments.render.constFirst(), arguments.out);
        else
            renderReport(*store, arguments.render.constFirst(), arguments.params, arguments.out);
        return 0;
    }
    if (!arguments.pictures.isEmpty())
        return takePictures(application, arguments);
    const QString asked = !arguments.file.isEmpty() || arguments.call.isEmpty() || machine::recentFiles().isEmpty()
                              ? arguments.file
                              : machine::recentFiles().constFirst();
    if (!asked.isEmpty() &&
        (arguments.call.isEmpty() ? FileClaim::raiseOther(asked) : FileClaim::passCall(asked, arguments.call)))
        return 0;

    // Read while the window is drawn, so that the first search for a Chinese name does not wait for it.
    QThreadPool::globalInstance()->start([] { preparePinyin(); });
    Session session(nullptr, std::make_unique<WidgetPrompts>());
    MainWindow window(session);
    const UpkeepTimer upkeep(session);
    const ScoringTimer scoring(session);
    window.show();
    if (!arguments.file.isEmpty())
        openBusiness(session, &window, arguments.file);
    else if (arguments.wantsDemo)
        openDemo(session, &window);
    else if (const QStringList files = machine::recentFiles(); !files.isEmpty())
        openBusiness(session, &window, files.constFirst());
    const EscalationTimer escalation(session, &window);
    if (!arguments.call.isEmpty())
        QTimer::singleShot(0, &window, [&] { answerCall(session, &window, arguments.call); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kith"_s);
    QApplication::setApplicationDisplayName(u"Kith"_s);
    QApplication::setApplicationVersion(QStringLiteral(KITH_VERSION));
    QApplication::setDesktopFileName(u"io.kith.Kith"_s);
    try {
        return run(application);
    } catch (const Error &error) {
        QTextStream(stderr) << error.sentence() << Qt::endl;
        return 3;
    }
}
