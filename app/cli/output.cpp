// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cstdio>
#include <QJsonDocument>
#include <QStringList>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"

namespace kith::cli {

using namespace Qt::StringLiterals;

void Output::line(const QString &text)
{
    raw(text.toUtf8() + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void Output::json(const QJsonObject &object)
{
    raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::message(const QString &sentence) const
{
    if (isQuiet)
        return;
    std::fflush(stdout); // results first, where both go to the same place
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

void Output::error(const Error &error)
{
    if (!isJson) {
        std::fflush(stdout);
        std::fprintf(stderr, "%s\n", error.sentence().toUtf8().constData());
        return;
    }
    QJsonObject object{{u"kind"_s, errorKey(error.kind())}, {u"message"_s, error.sentence()}};
    if (const auto *rejected = dynamic_cast<const Rejected *>(&error))
        object[u"problems"_s] = rejected->problems();
    json({{u"error"_s, object}});
}

Progress Output::progress() const
{
    return cli::progress(!isQuiet);
}

void Output::flush()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Error(ErrorKind::File,
                    translate("cli", "The result could not be written to the end: the disk may be full. "
                                     "The data file is as it should be."));
}

void throwIfAny(const Problems &problems, const Shape &shape, const QString &where)
{
    if (problems.isEmpty())
        return;
    QStringList sentences;
    QJsonArray list;
    for (const Problem &problem : problems) {
        QString sentence = problem.sentence;
        if (problem.field && !sentence.contains(shape.label(*problem.field)))
            sentence = translate("cli", "%1: %2").arg(shape.label(*problem.field), sentence);
        if (!where.isEmpty())
            sentence = translate("cli", "%1: %2").arg(where, sentence);
        sentences << sentence;
        list << QJsonObject{{u"field"_s, problem.field ? QString::fromLatin1(problem.field->name) : QString()},
                            {u"message"_s, problem.sentence}};
    }
    sentences << translate("cli", "Nothing was saved.");
    throw Rejected(sentences.join(u' '), list);
}

QString errorKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Busy:
        return u"busy"_s;
    case ErrorKind::File:
        return u"file"_s;
    case ErrorKind::TooNew:
        return u"too_new"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Busy:
    case ErrorKind::File:
    case ErrorKind::TooNew:
        return 3;
    case ErrorKind::Cancelled:
        return 130;
    }
    return 1;
}

} // namespace kith::cli
