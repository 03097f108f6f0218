// SPDX-License-Identifier: GPL-3.0-or-later
// merge-mail.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryFile>

#include <QFileInfo>
#include <QJsonDocument>

#include "app/cli/call.h"
#include "app/cli/run.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/marketing/merge.h"
#include "core/model/types/all_types.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

struct Asked
{
    RecordId campaign = 0;
    QString channel;
    MergeTemplate text;
};

Asked askedFor(Call &call, Store &store)
{
    const Parsed by = store.parse(campaign_member::campaign, call.argument(1));
    if (!by.problem.isEmpty())
        throw Error(ErrorKind::NotFound, by.problem);
    Asked asked{.campaign = by.value.number()};
    asked.channel = call.option(u"--channel"_s);
    if (asked.channel.isEmpty())
        asked.channel = consentChannel(store.read(campaign::type, asked.campaign)->get(campaign::channel));
    if (asked.channel.isEmpty())
        asked.channel = u"email"_s;
    const QString name = call.argument(2);
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    const Condition named = isId ? where(u"id"_s, Operator::Equal, id) : where(u"name"_s, Operator::Equal, name);
    const std::vector<Record> found = store.select({u"template"_s, named, {}, {}}, 2);
    if (found.empty())
        throw Error(ErrorKind::NotFound, translate("cli", "There is no template “%1”.").arg(name));
    if (found.size() > 1)
        throw Error(ErrorKind::Invalid,
                    translate("cli", "Several templates are called “%1”: name one by its id.").arg(name));
    const Record &record = found.front();
    asked.text = {record.get(template_::subject), record.get(template_::body)};
    if (const QStringList problems = templateProblems(store, asked.text); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.join(u' '));
    return asked;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::File, translate("cli", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

void writePieces(Store &store, const Asked &asked, const std::vector<Merged> &pieces, const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::File, translate("cli", "%1 cannot be made.").arg(folder));
    int number = 0;
    for (const Merged &piece : pieces) {
        QString name = fileNameOf(piece, ++number);
        const bool isMail = asked.channel == u"email";
        if (!isMail)
            name.replace(u".eml"_s, u".txt"_s);
        writeFile(QDir(folder).filePath(name), isMail ? emlOf(store, piece) : piece.body.toUtf8());
    }
}

// Pages need fonts and a painter: the window's program draws them.
void draw(Call &call, const QString &what, const std::vector<Merged> &pieces, const QString &path)
{
    const QString kith = QCoreApplication::applicationDirPath() + u"/kith"_s;
    if (!QFileInfo(kith).isExecutable())
        throw Error(ErrorKind::Usage,
                    translate("cli", "PDF is drawn by the window's program, and “kith” is not installed "
                                     "beside kith-cli."));
    QJsonArray letters;
    for (const Merged &piece : pieces)
        letters << QJsonObject{{u"name"_s, piece.to.name},
                               {u"address"_s, piece.to.address},
                               {u"subject"_s, piece.subject},
                               {u"body"_s, piece.body}};
    QTemporaryFile given;
    if (!given.open() || given.write(QJsonDocument(letters).toJson(QJsonDocument::Compact)) < 0 || !given.flush())
        throw Error(ErrorKind::File,
                    translate("cli", "%1 cannot be written: %2.").arg(given.fileName(), given.errorString()));
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QStringList words{u"--render"_s, what, call.argument(0), given.fileName(),
                            u"--out"_s,    path, u"--lang"_s,      languageCode(currentLanguage())};
    if (QProcess::execute(kith, words) != 0 || !QFileInfo::exists(path))
        throw Error(ErrorKind::File, translate("cli", "%1 could not be drawn.").arg(path));
}

QJsonObject pieceJson(const Merged &piece)
{
    return {{u"name"_s, piece.to.name},
            {u"address"_s, piece.to.address},
            {u"subject"_s, piece.subject},
            {u"body"_s, piece.body},
            {u"missing"_s, QJsonArray::fromStringList(piece.missing)}};
}

void preview(Call &call, const std::vector<Merged> &pieces, qint64 most)
{
    QJsonArray list;
    for (size_t i = 0; i < pieces.size() && qint64(i) < most; ++i) {
        if (call.output().isJson) {
            list << pieceJson(pieces[i]);
            continue;
        }
        call.output().line(translate("cli", "To: %1 <%2>").arg(pieces[i].to.name, pieces[i].to.address));
        call.output().line(pieces[i].subject);
        call.output().line({});
        call.output().line(pieces[i].body);
        call.output().line(u"—"_s);
    }
    if (call.output().isJson)
        call.output().json({{u"pieces"_s, list}});
}

} // namespace

Done runMergeMail(Call &call)
{
    const std::optional<qint64> previewed = call.number(u"--preview"_s);
    const QString folder = call.argument(3), pdf = call.option(u"--pdf"_s), labels = call.option(u"--labels"_s);
    if (!previewed && folder.isEmpty() && pdf.isEmpty() && labels.isEmpty())
        throw Error(ErrorKind::Usage,
                    translate("cli", "Name a folder for the pieces, --pdf OUT.pdf, --labels OUT.pdf, or --preview N."));
    Store &store = previewed ? call.readOnlyStore() : call.store();
    const Asked asked = askedFor(call, store);
    const Audience found = audience(store, {.campaign = asked.campaign, .channel = asked.channel, .ofMembers = true});
    Merger merger(store, asked.text, asked.campaign);
    std::vector<Merged> pieces;
    qint64 incomplete = 0;
    for (const Addressee &one : found.all) {
        if (one.leftOut)
            continue;
        pieces.push_back(merger.piece(one));
        if (pieces.back().missing.isEmpty())
            continue;
        ++incomplete;
        call.output().message(translate("cli", "%1: empty are %2").arg(one.name, pieces.back().missing.join(u", "_s)));
    }
    if (previewed) {
        preview(call, pieces, *previewed);
        return Good;
    }
    if (!folder.isEmpty())
        writePieces(store, asked, pieces, folder);
    if (!pdf.isEmpty())
        draw(call, u"letters"_s, pieces, pdf);
    if (!labels.isEmpty())
        draw(call, u"labels"_s, pieces, labels);
    const qint64 change = call.has(u"--no-log"_s) || pieces.empty() || (folder.isEmpty() && pdf.isEmpty())
                              ? 0
                              : logPieces(store, pieces, asked.campaign, asked.channel, call.output().progress());
    if (call.output().isJson) {
        QJsonObject leftOut;
        for (const auto &[reason, n] : found.leftOut)
            leftOut[leftOutKey(reason)] = n;
        call.output().json({{u"written"_s, qint64(pieces.size())},
                            {u"incomplete"_s, incomplete},
                            {u"left_out"_s, leftOut},
                            {u"change"_s, change ? QJsonValue(change) : QJsonValue()}});
        return Good;
    }
    call.output().line(translate("cli", "%1 written, %2 of them with empty fields.")
                           .arg(QString::number(pieces.size()), QString::number(incomplete)));
    for (const auto &[reason, n] : found.leftOut)
        call.output().line(translate("cli", "%1 left out: %2").arg(QString::number(n), leftOutWords(reason)));
    return Good;
}

} // namespace kith::cli
