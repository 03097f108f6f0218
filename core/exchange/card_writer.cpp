// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card_writer.h"

#include <map>
#include <QCoreApplication>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/exchange/record_links.h"
#include "core/model/types/contact.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/customer.h"
#include "core/model/types/lead.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunk = 500;

QByteArray escaped(const QString &part, CardVersion version)
{
    QString text = part;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
    if (version != CardVersion::V21)
        text.replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

// Lines of at most 75 bytes, never broken inside a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype at = 0;
    qsizetype room = 75;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && (static_cast<unsigned char>(line.at(end)) & 0xc0U) == 0x80U)
            --end;
        result += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = 74;
    }
    return result + line.mid(at) + "\r\n";
}

QByteArray quotedPrintable(const QByteArray &head, const QByteArray &value)
{
    QByteArray line = head;
    QByteArray result;
    const auto add = [&](const QByteArray &piece) {
        if (line.size() + piece.size() > 75) {
            result += line + "=\r\n";
            line.clear();
        }
        line += piece;
    };
    for (const char c : value) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\n')
            add("=0D=0A");
        else if (code < 0x20 || code > 0x7e || c == '=')
            add('=' + QByteArray::number(code, 16).rightJustified(2, '0').toUpper());
        else
            add(QByteArray(1, c));
    }
    return result + line + "\r\n";
}

bool needsQuoting(const QByteArray &value)
{
    return std::any_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 || code > 0x7e;
    });
}

class CardText
{
public:
    CardText(Store &store, CardVersion version) : m_store(store), m_version(version) {}

    QByteArray card(const Record &record, const RecordLinks &links)
    {
        m_text = "BEGIN:VCARD\r\n";
        m_text += m_version == CardVersion::V21   ? "VERSION:2.1\r\n"
                  : m_version == CardVersion::V30 ? "VERSION:3.0\r\n"
                                                  : "VERSION:4.0\r\n";
        names(record);
        numbers(record, links);
        line("ADR", record.is(customer::type) ? QByteArrayList{"WORK"} : QByteArrayList{"HOME"},
             {u""_s, u""_s, text(record, u"street"), text(record, u"city"), text(record, u"region"),
              text(record, u"postcode"), text(record, u"country")});
        const FieldInfo *born = record.shape().field(u"birth_date");
        if (born && !record.isEmpty(*born)) {
            const Day day = Day::fromJulianDay(record.value(*born).number());
            line("BDAY", {}, {m_version == CardVersion::V30 ? toIso(day) : day.toString(u"yyyyMMdd"_s)});
        }
        line("NOTE", {}, {text(record, u"notes")});
        categories(links.tags);
        picture(links.picture);
        const FieldInfo *changed = record.shape().field(u"updated_at");
        if (changed && !record.isEmpty(*changed))
            line("REV", {},
                 {QDateTime::fromMSecsSinceEpoch(record.value(*changed).number(), Qt::UTC)
                      .toString(u"yyyyMMddTHHmmssZ"_s)});
        return m_text + "END:VCARD\r\n";
    }

private:
    static QString text(const Record &record, QStringView field)
    {
        const FieldInfo *info = record.shape().field(field);
        return info ? record.value(*info).text() : QString();
    }

    void line(const QByteArray &name, const QByteArrayList &types, const QStringList &parts)
    {
        if (std::any_of(parts.begin(), parts.end(), [](const QString &part) { return !part.isEmpty(); }))
            m_text += cardLine(m_version, name, types, parts);
    }

    void names(const Record &record)
    {
        const QString own = text(record, u"external_id");
        line("UID", {}, {own.isEmpty() ? ownId(m_store, record) : own});
        if (record.is(contact::type)) {
            const QString first = record.get(contact::firstName);
            const QString last = record.get(contact::lastName);
            m_text += cardLine(m_version, "FN", {}, {record.get(contact::fullName)});
            if (!first.isEmpty() || !last.isEmpty() || m_version != CardVersion::V40)
                m_text += cardLine(m_version, "N", {}, {last, first, u""_s, record.get(contact::salutation), u""_s});
            if (const RecordId company = record.get(contact::customer))
                line("ORG", {}, {m_store.title(m_store.shape(customer::type), company)});
            line("TITLE", {}, {m_store.display(contact::occupation, record.value(contact::occupation))});
            return;
        }
        const QString name = record.is(customer::type) ? record.get(customer::name) : record.get(lead::name);
        m_text += cardLine(m_version, "FN", {}, {name});
        if (m_version != CardVersion::V40)
            m_text += cardLine(m_version, "N", {},
                               {record.is(customer::type) ? QString() : name, u""_s, u""_s, u""_s, u""_s});
        if (record.is(lead::type)) {
            line("ORG", {}, {record.get(lead::company)});
            line("TITLE", {}, {record.get(lead::title)});
            return;
        }
        line("ORG", {}, {name});
        if (m_version == CardVersion::V40)
            line("KIND", {}, {u"org"_s});
    }

    void numbers(const Record &record, const RecordLinks &links)
    {
        const QByteArray place = record.is(customer::type) ? "WORK" : "HOME";
        line("TEL", {place, "VOICE"}, {text(record, u"phone")});
        line("TEL", {"CELL"}, {text(record, u"mobile")});
        line("EMAIL", {m_version == CardVersion::V40 ? place : QByteArray("INTERNET")}, {text(record, u"email")});
        line("URL", {}, {text(record, u"website")});
        for (const Record &point : links.points) {
            const QString kind = point.get(contact_point::kind);
            const QString label = point.get(contact_point::label).toUpper();
            QByteArrayList types;
            for (const char *known : {"HOME", "WORK", "PAGER"}) {
                if (label.contains(QLatin1StringView(known)))
                    types.append(known);
            }
            if (kind == "phone"_L1 && !types.contains("PAGER"))
                types.append("VOICE");
            else if (kind == "mobile"_L1)
                types.append("CELL");
            else if (kind == "fax"_L1)
                types.append("FAX");
            else if (kind == "email"_L1 && m_version != CardVersion::V40)
                types.append("INTERNET");
            const QByteArray name = kind == "email"_L1    ? "EMAIL"
                                    : kind == "web"_L1    ? "URL"
                                    : kind == "wechat"_L1 ? "X-WECHAT"
                                                          : "TEL";
            line(name, types, {point.get(contact_point::value)});
        }
    }

    void categories(const QStringList &tags)
    {
        if (tags.isEmpty())
            return;
        QByteArrayList words;
        for (const QString &tag : tags)
            words.append(escaped(tag, m_version));
        const QByteArray value = words.join(',');
        m_text += m_version == CardVersion::V21 && needsQuoting(value)
                      ? quotedPrintable("CATEGORIES;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", value)
                      : folded("CATEGORIES:" + value);
    }

    void picture(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        const QByteArray kind = bytes.startsWith("\x89PNG") ? "PNG" : bytes.startsWith("GIF8") ? "GIF" : "JPEG";
        const QByteArray coded = bytes.toBase64();
        if (m_version == CardVersion::V40)
            m_text += folded("PHOTO:data:image/" + kind.toLower() + ";base64," + coded);
        else if (m_version == CardVersion::V30)
            m_text += folded("PHOTO;ENCODING=b;TYPE=" + kind + ':' + coded);
        else
            m_text += folded("PHOTO;ENCODING=BASE64;" + kind + ':' + coded) + "\r\n"; // ends with an empty line
    }

    Store &m_store;
    CardVersion m_version;
    QByteArray m_text;
};

} // namespace

QByteArray cardLine(CardVersion version, const QByteArray &name, const QByteArrayList &types, const QStringList &parts)
{
    QByteArray head = name;
    if (!types.isEmpty())
        head += version == CardVersion::V21   ? ';' + types.join(';')
                : version == CardVersion::V30 ? ";TYPE=" + types.join(',')
                                              : ";TYPE=" + types.join(',').toLower();
    QByteArrayList values;
    for (const QString &part : parts)
        values.append(escaped(part, version));
    const QByteArray value = values.join(';');
    if (version == CardVersion::V21 && needsQuoting(value))
        return quotedPrintable(head + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", value);
    return folded(head + ':' + value);
}

qint64 exportCards(Store &store, const Query &query, const QString &path, CardVersion version, const Progress &progress)
{
    const Shape &shape = store.catalogue().get(query.type);
    if (&shape != &store.shape(customer::type) && &shape != &store.shape(contact::type) &&
        &shape != &store.shape(lead::type))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("export", "Only customers, contacts and leads can be written as cards; "
                                                          "for %1 use .csv or .xlsx.")
                        .arg(shape.plural()));
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.")
                        .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    const std::vector<RecordId> ids = store.ids(query);
    CardText text(store, version);
    for (size_t begin = 0; begin < ids.size(); begin += size_t(chunk)) {
        progress.throwIfCancelled();
        progress.advance(qint64(begin), qint64(ids.size()));
        const std::vector<RecordId> part(ids.begin() + qptrdiff(begin),
                                         ids.begin() + qptrdiff(std::min<size_t>(begin + chunk, ids.size())));
        const std::map<RecordId, RecordLinks> links = linksOf(store, shape, part);
        static const RecordLinks none;
        for (const Record &record : store.read(shape, part)) {
            const auto own = links.find(record.id());
            const QByteArray card = text.card(record, own == links.end() ? none : own->second);
            if (file.write(card) != card.size())
                fail();
        }
    }
    if (!file.commit())
        fail();
    return qint64(ids.size());
}

} // namespace kith
