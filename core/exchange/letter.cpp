// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/letter.h"

#include <map>
#include <QRegularExpression>

#include "core/exchange/whole_file.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 12;
constexpr size_t mostFiles = 100;

struct Part
{
    std::map<QByteArray, QByteArray> headers; // names in lower case; the first one of each
    QByteArray body;
};

Part split(const QByteArray &bytes)
{
    Part part;
    qsizetype at = 0;
    QByteArray last;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if ((line.at(0) == ' ' || line.at(0) == '\t') && !last.isEmpty()) {
            part.headers[last] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            last.clear();
            continue;
        }
        last = line.left(colon).trimmed().toLower();
        if (part.headers.contains(last))
            last += '\x01'; // a second one of the name is not wanted, nor are its further lines
        part.headers[last] = line.mid(colon + 1).trimmed();
    }
    part.body = at < bytes.size() ? bytes.mid(at) : QByteArray();
    return part;
}

QByteArray header(const Part &part, const QByteArray &name)
{
    const auto it = part.headers.find(name);
    return it == part.headers.end() ? QByteArray() : it->second;
}

// "text/plain; charset=utf-8; name*=UTF-8''%E8%8C%B6.pdf"
struct Field
{
    QByteArray value; // in lower case
    std::map<QByteArray, QByteArray> parameters;

    QString text(const QByteArray &name) const
    {
        if (const auto it = parameters.find(name); it != parameters.end())
            return headerText(it->second);
        QByteArray encoded; // RFC 2231, perhaps in pieces
        for (int i = 0; i < 50; ++i) {
            auto it = parameters.find(name + '*' + QByteArray::number(i) + '*');
            if (it == parameters.end())
                it = parameters.find(name + '*' + QByteArray::number(i));
            if (it == parameters.end())
                break;
            encoded += it->second;
        }
        if (const auto it = parameters.find(name + '*'); it != parameters.end())
            encoded = it->second;
        const QByteArrayList sides = encoded.split('\'');
        if (sides.size() < 3)
            return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
        return decoded(QByteArray::fromPercentEncoding(sides.mid(2).join('\'')), sides.first());
    }
};

Field fieldOf(const QByteArray &text)
{
    Field field;
    QByteArrayList parts;
    QByteArray part;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '"') {
            quoted = !quoted;
        } else if (text.at(i) == '\\' && quoted && i + 1 < text.size()) {
            part += text.at(++i);
        } else if (text.at(i) == ';' && !quoted) {
            parts.append(std::exchange(part, {}));
        } else {
            part += text.at(i);
        }
    }
    parts.append(part);
    field.value = parts.takeFirst().trimmed().toLower();
    for (const QByteArray &one : parts) {
        if (const qsizetype equals = one.indexOf('='); equals > 0)
            field.parameters[one.left(equals).trimmed().toLower()] = one.mid(equals + 1).trimmed();
    }
    return field;
}

QByteArray content(const Part &part)
{
    const QByteArray encoding = header(part, "content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return fromLooseBase64(part.body);
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return part.body;
}

struct Found
{
    QString plain, html;
    std::vector<RowFile> files;
};

void collect(const Part &part, Found &found, int depth)
{
    const Field type = fieldOf(header(part, "content-type"));
    const Field place = fieldOf(header(part, "content-disposition"));
    if (type.value.startsWith("multipart/") && depth < deepestNesting) {
        const auto boundary = type.parameters.find("boundary");
        if (boundary == type.parameters.end() || boundary->second.isEmpty())
            return;
        const QByteArray mark = "--" + boundary->second;
        qsizetype begin = -1;
        qsizetype at = 0;
        while (at <= part.body.size()) {
            qsizetype end = part.body.indexOf('\n', at);
            if (end < 0)
                end = part.body.size();
            if (QByteArrayView(part.body).sliced(at).startsWith(mark)) {
                if (begin >= 0)
                    collect(split(part.body.mid(begin, std::max<qsizetype>(at - begin - 1, 0))), found, depth + 1);
                begin = end + 1;
                if (QByteArrayView(part.body).sliced(at + mark.size()).startsWith("--"))
                    return;
            }
            at = end + 1;
        }
        if (begin >= 0 && begin < part.body.size()) // the end is missing
            collect(split(part.body.mid(begin)), found, depth + 1);
        return;
    }
    QString name = place.text("filename");
    if (name.isEmpty())
        name = type.text("name");
    const bool attached = place.value == "attachment" || !name.isEmpty();
    const bool isText = type.value.isEmpty() || type.value == "text/plain" || type.value == "text/html";
    if (!attached && isText) {
        const auto charset = type.parameters.find("charset");
        const QString text = decoded(content(part), charset == type.parameters.end() ? QByteArray() : charset->second);
        QString &into = type.value == "text/html" ? found.html : found.plain;
        into += into.isEmpty() ? text : u'\n' + text;
        return;
    }
    if (!attached || found.files.size() >= mostFiles)
        return;
    name = name.section(u'/', -1).section(u'\\', -1).simplified().left(200);
    found.files.push_back({name.isEmpty() ? u"attachment"_s : name, content(part)});
}

} // namespace

QString headerText(const QByteArray &value)
{
    static const QRegularExpression word(u"=\\?([^?]{1,40})\\?([BbQq])\\?([^?]*)\\?="_s);
    const QString text = QString::fromUtf8(asUtf8(value));
    QString result;
    qsizetype done = 0;
    bool afterWord = false;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString between = text.mid(done, match.capturedStart() - done);
        if (!afterWord || !between.trimmed().isEmpty()) // blanks between two words only fold the line
            result += between;
        QByteArray bytes = match.captured(3).toUtf8();
        if (match.captured(2).compare(u"B"_s, Qt::CaseInsensitive) == 0)
            bytes = fromLooseBase64(bytes);
        else
            bytes = fromQuotedPrintable(bytes.replace('_', ' '));
        result += decoded(bytes, match.captured(1).section(u'*', 0, 0).toLatin1());
        done = match.capturedEnd();
        afterWord = true;
    }
    return (result + text.mid(done)).simplified();
}

QStringList addressesIn(const QByteArray &value)
{
    static const QRegularExpression address(u"[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+"_s);
    QStringList found;
    auto matches = address.globalMatch(QString::fromUtf8(asUtf8(value)));
    while (matches.hasNext())
        found.append(matches.next().captured().toLower());
    found.removeDuplicates();
    return found;
}

QString textOfHtml(const QString &html)
{
    static const QRegularExpression unseen(u"<(style|script|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(u"<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression entity(u"&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});"_s);
    QString text = html;
    text.remove(unseen);
    text = text.replace(u'\n', u' ').replace(u'\r', u' ').replace(breaks, u"\n"_s).remove(tags);
    QString result;
    qsizetype done = 0;
    auto matches = entity.globalMatch(text);
    static const std::map<QString, QString> named{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                                  {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s},
                                                  {u"euro"_s, u"€"_s},  {u"ndash"_s, u"–"_s}};
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1);
        if (const auto it = named.find(name); it != named.end()) {
            result += it->second;
        } else if (name.startsWith(u'#')) {
            const bool hex = name.at(1) == u'x';
            const uint code = QStringView(name).mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            if (code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code))
                result += QChar::fromUcs4(code);
        } else {
            result += match.captured();
        }
    }
    result += QStringView(text).mid(done);
    QStringList lines;
    for (const QString &line : result.split(u'\n')) {
        const QString plain = line.simplified();
        if (!plain.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(plain);
    }
    return lines.join(u'\n').trimmed();
}

Letter parseLetter(const QByteArray &bytes)
{
    const Part part = split(bytes);
    Found found;
    collect(part, found, 0);
    Letter letter;
    letter.id = QString::fromUtf8(asUtf8(header(part, "message-id"))).remove(u'<').remove(u'>').simplified();
    letter.subject = headerText(header(part, "subject"));
    letter.sent =
        QDateTime::fromString(QString::fromLatin1(header(part, "date")).simplified(), Qt::RFC2822Date).toUTC();
    letter.from = addressesIn(header(part, "from"));
    letter.to = addressesIn(header(part, "to")) + addressesIn(header(part, "cc"));
    letter.text =
        (found.plain.trimmed().isEmpty() ? textOfHtml(found.html) : found.plain).replace(u"\r\n"_s, u"\n"_s).trimmed();
    letter.text.remove(QChar(0));
    letter.files = std::move(found.files);
    return letter;
}

} // namespace kith
