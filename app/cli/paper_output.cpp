// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_output.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

void writeJson(const Paper &paper, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(paper.toJson()).toJson()) < 0 || !file.commit())
        throw Error(ErrorKind::File, translate("cli", "%1 could not be written.").arg(path));
}

} // namespace

void writePaper(const Call &call, const Paper &paper, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1) {
        writeJson(paper, path);
        return;
    }
    if (ending != "pdf"_L1)
        throw Error(ErrorKind::Usage, translate("cli", "A letter is written as .pdf or .json, not as “%1”.").arg(path));
    QTemporaryDir scratch;
    const QString json = scratch.filePath(u"paper.json"_s);
    writeJson(paper, json);
    QStringList words{u"--render"_s, u"paper"_s, call.argument(0), json, u"--lang"_s, paper.language};
    if (call.has(u"--paper"_s))
        words << u"--paper"_s << call.option(u"--paper"_s);
    drawByWindow(words, path);
}

void drawByWindow(QStringList words, const QString &path)
{
    const QString kith = QCoreApplication::applicationDirPath() + u"/kith"_s;
    if (!QFileInfo(kith).isExecutable())
        throw Error(ErrorKind::Usage,
                    translate("cli", "PDF is drawn by the window's program, and “kith” is not installed "
                                     "beside kith-cli. Ask for another kind of file instead."));
    words << u"--out"_s << path;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QFile::remove(path);
    if (QProcess::execute(kith, words) != 0 || !QFileInfo::exists(path))
        throw Error(ErrorKind::File, translate("cli", "%1 could not be drawn.").arg(path));
}

} // namespace kith::cli
