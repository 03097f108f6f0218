// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "core/base/error.h"
#include "core/exchange/text_encoding.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QByteArray converted(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    return QString(decoder(bytes)).toUtf8();
}

} // namespace

QByteArray readWholeFile(const QString &path, qint64 most)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("csv", "“%1” cannot be read: %2. Nothing was imported.")
                        .arg(name, file.errorString()));
    if (file.size() > most)
        throw Error(ErrorKind::File, QCoreApplication::translate(
                                         "csv", "“%1” is larger than %2 MB; split it into several files. Nothing "
                                                "was imported.")
                                         .arg(name)
                                         .arg(most / 1'000'000));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("csv", "“%1” is empty; nothing was imported.").arg(name));
    return bytes;
}

QByteArray asUtf8(const QByteArray &bytes)
{
    QByteArray text;
    if (bytes.startsWith("\xef\xbb\xbf")) {
        text = bytes.mid(3);
    } else if (bytes.startsWith("\xff\xfe")) {
        text = converted(bytes.mid(2), "UTF-16LE");
    } else if (bytes.startsWith("\xfe\xff")) {
        text = converted(bytes.mid(2), "UTF-16BE");
    } else if (bytes.size() > 1 && bytes.at(1) == '\0' && bytes.at(0) != '\0') {
        text = converted(bytes, "UTF-16LE");
    } else if (bytes.size() > 1 && bytes.at(0) == '\0' && bytes.at(1) != '\0') {
        text = converted(bytes, "UTF-16BE");
    } else {
        Utf8Check check;
        if (check.add(bytes.constData(), bytes.size()) && check.isComplete())
            text = bytes;
        else
            text = converted(bytes, guessLegacyEncoding(bytes).toLatin1().constData());
    }
    text.replace('\0', QByteArray());
    return text;
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QString known = charset.isEmpty() ? QString() : encodingName(QString::fromLatin1(charset));
    if (!known.isEmpty() && known != "UTF-8"_L1) {
        QStringDecoder decoder(known.toLatin1().constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    return QString::fromUtf8(asUtf8(bytes));
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        const char low = char(c | 0x20);
        return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            bytes += text.at(i);
            continue;
        }
        if (i + 2 < text.size() && digit(text.at(i + 1)) >= 0 && digit(text.at(i + 2)) >= 0) {
            bytes += char(digit(text.at(i + 1)) * 16 + digit(text.at(i + 2)));
            i += 2;
            continue;
        }
        qsizetype end = i + 1; // a soft line break, perhaps with blanks before it
        while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t' || text.at(end) == '\r'))
            ++end;
        if (end < text.size() && text.at(end) == '\n')
            i = end;
        else if (end < text.size())
            bytes += '=';
        else
            break;
    }
    return bytes;
}

QByteArray fromLooseBase64(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64Encoding | QByteArray::IgnoreBase64DecodingErrors);
}

} // namespace kith
