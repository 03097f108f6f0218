// SPDX-License-Identifier: GPL-3.0-or-later
// A file of vCards as rows.
#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/fixed_columns.h"
#include "core/exchange/vcard.h"
#include "core/exchange/whole_file.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(1024) * 1024 * 1024;
constexpr qsizetype largestPicture = 10 * 1024 * 1024;

QString oneLine(const QString &text)
{
    QString line = text;
    return line.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u", "_s).simplified();
}

// A telephone number as text, also when it is an address ("tel:+1-418-656-9254;ext=102").
QString phoneText(const CardProperty &property)
{
    QString text = property.text().trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
        text.remove(0, 4);
        const qsizetype extension = text.indexOf(";ext="_L1);
        if (extension >= 0)
            text = text.left(extension) + " ext. "_L1 + text.mid(extension + 5);
        text = text.left(text.indexOf(u';') >= 0 ? text.indexOf(u';') : text.size());
    }
    return oneLine(text);
}

QString addressText(const CardProperty &property)
{
    QString text = property.text().trimmed();
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text.remove(0, 7);
    return oneLine(text);
}

// What a person or a phone calls the number: "item1.X-ABLabel" or its types.
QString labelOf(const VCard &card, const CardProperty &property)
{
    if (!property.group.isEmpty()) {
        for (const CardProperty &other : card.properties) {
            if (other.name == "X-ABLABEL" && other.group == property.group) {
                QString label = other.text().trimmed();
                if (label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1))
                    label = label.mid(4, label.size() - 8);
                return label.remove(u':').left(40);
            }
        }
    }
    QStringList words;
    for (const QString &type : property.types()) {
        if (type == "HOME"_L1 || type == "WORK"_L1 || type == "PAGER"_L1 || type == "CAR"_L1 || type == "OTHER"_L1)
            words.append(type.toLower());
    }
    return words.join(u' ');
}

// One value a line, with its label: "work: +49 …".
void addLine(QString &lines, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!lines.isEmpty())
        lines += u'\n';
    lines += label.isEmpty() ? value : label + u": "_s + value;
}

// "19960415", "1996-04-15T23:10:00Z" as 1996-04-15; without a year there is no day to keep.
QString birthday(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c == u'T' || digits.size() == 8)
            break;
        if (c.isDigit())
            digits += c;
        else if (c != u'-')
            return text.startsWith("--"_L1) ? QString() : text.left(40);
    }
    if (text.startsWith("--"_L1) || digits.size() != 8)
        return {};
    const Day day = QDate::fromString(digits, u"yyyyMMdd"_s);
    return day.isValid() ? toIso(day) : QString();
}

struct Address
{
    QString street, city, region, postcode, country;
};

Address addressOf(const CardProperty &property)
{
    QStringList parts = property.components();
    while (parts.size() < 7)
        parts.append(QString());
    QStringList street;
    for (const int part : {2, 1, 0}) {
        if (const QString text = oneLine(parts.at(part)); !text.isEmpty())
            street.append(text);
    }
    return {street.join(", "_L1), oneLine(parts.at(3)), oneLine(parts.at(4)), oneLine(parts.at(5)),
            oneLine(parts.at(6))};
}

class CardReader final : public RowSource
{
public:
    CardReader(const QString &path)
        : m_fileName(QFileInfo(path).fileName()), m_text(asUtf8(readWholeFile(path, largestFile))), m_parser(m_text)
    {
        m_size = m_text.size();
    }

    bool next() override
    {
        m_cells.clear();
        m_files.clear();
        if (!m_begun) {
            m_begun = true;
            for (const QString &heading : fixedHeadings(FileKind::Cards))
                m_cells.push_back(heading.toStdString());
            m_line = 1;
            return true;
        }
        VCard card;
        do {
            if (!m_parser.next(card)) {
                if (m_cards == 0)
                    throw Error(ErrorKind::File,
                                QCoreApplication::translate("columns", "“%1” holds no card; nothing was imported.")
                                    .arg(m_fileName));
                return false;
            }
        } while (card.properties.empty());
        m_line = card.line;
        ++m_cards;
        fill(card);
        return true;
    }

    qint64 line() const override { return m_line; }
    qsizetype size() const override { return qsizetype(m_cells.size()); }
    std::string_view field(qsizetype i) const override
    {
        return i < size() ? std::string_view(m_cells[size_t(i)]) : std::string_view();
    }
    bool isBlank() const override
    {
        return std::all_of(m_cells.begin(), m_cells.end(), [](const std::string &cell) { return cell.empty(); });
    }
    std::vector<RowFile> files() const override { return m_files; }
    qint64 position() const override { return m_parser.position(); }
    qint64 fileSize() const override { return m_size; }

private:
    void add(const QString &cell) { m_cells.push_back(cell.toStdString()); }

    void fill(const VCard &card)
    {
        QString uid = card.text("UID");
        if (uid.startsWith("urn:uuid:"_L1))
            uid.remove(0, 9);
        QString full = oneLine(card.text("FN"));
        QString first, last, prefix;
        if (const CardProperty *name = card.first("N")) {
            QStringList parts = name->components();
            while (parts.size() < 5)
                parts.append(QString());
            last = oneLine(parts.at(0));
            const QString middle = oneLine(parts.at(2)).replace(u',', u' ').simplified();
            first = oneLine(parts.at(1));
            if (!middle.isEmpty())
                first = (first + u' ' + middle).trimmed();
            prefix = oneLine(parts.at(3));
        }
        QString company;
        if (const CardProperty *org = card.first("ORG"))
            company = oneLine(org->components().value(0));
        // A card of a company repeats its name where a person's would stand.
        const bool isCompany = !company.isEmpty() && (full.isEmpty() || full == company) &&
                               (QString(first + last) == company || (first.isEmpty() && last.isEmpty()));
        if (full.isEmpty())
            full = company;
        add(uid);
        const QString spoken = QString(first + u' ' + last).trimmed();
        add(first.isEmpty() && last.isEmpty() ? full : QString());
        add(!full.isEmpty() && (full != company || spoken.isEmpty()) ? full : spoken);
        add(first);
        add(last);
        add(prefix);
        add(isCompany ? QString() : company);
        add(company.isEmpty() ? (full.isEmpty() ? QString(first + u' ' + last).trimmed() : full) : company);
        add(oneLine(card.text("TITLE")));
        fillNumbers(card);
        fillAddress(card);
        add(birthday(card.text("BDAY")));
        QStringList groups;
        for (const CardProperty *categories : card.all("CATEGORIES")) {
            for (const QString &word : categories->text().split(u','))
                groups.append(word.simplified());
        }
        groups.removeAll(QString());
        groups.removeDuplicates();
        add(groups.join(u'\n'));
        QString notes = m_addressNotes;
        for (const CardProperty *note : card.all("NOTE"))
            notes = notes.isEmpty() ? note->text().trimmed() : note->text().trimmed() + u'\n' + notes;
        if (!full.isEmpty() && first.isEmpty() && !last.isEmpty() && full != last)
            notes = notes.isEmpty() ? full : notes + u'\n' + full; // what it is called besides
        add(notes.replace(u"\r\n"_s, u"\n"_s));
        fillPicture(card);
    }

    void fillNumbers(const VCard &card)
    {
        QString phone, mobile, mail, web;
        QString phones, mobiles, faxes, mails, webs;
        const auto take = [](QString &one, QString &more, const QString &label, const QString &value) {
            if (one.isEmpty())
                one = value;
            else if (one != value)
                addLine(more, label, value);
        };
        std::vector<const CardProperty *> numbers = card.all("TEL");
        std::stable_partition(numbers.begin(), numbers.end(),
                              [](const auto *number) { return number->isA(u"PREF"_s); });
        for (const CardProperty *number : numbers) {
            const QString label = labelOf(card, *number);
            if (number->isA(u"FAX"_s))
                addLine(faxes, label, phoneText(*number));
            else if (number->isA(u"CELL"_s) || number->isA(u"MOBILE"_s))
                take(mobile, mobiles, label, phoneText(*number));
            else if (number->isA(u"PAGER"_s))
                addLine(phones, label, phoneText(*number));
            else
                take(phone, phones, label, phoneText(*number));
        }
        std::vector<const CardProperty *> addresses = card.all("EMAIL");
        std::stable_partition(addresses.begin(), addresses.end(),
                              [](const auto *address) { return address->isA(u"PREF"_s); });
        for (const CardProperty *address : addresses)
            take(mail, mails, labelOf(card, *address), addressText(*address));
        for (const CardProperty *address : card.all("URL"))
            take(web, webs, labelOf(card, *address), oneLine(address->text()));
        for (const QString &cell : {phone, mobile, mail, phones, mobiles, faxes, mails, web, webs})
            add(cell);
    }

    void fillAddress(const VCard &card)
    {
        const CardProperty *best = card.first("ADR");
        Address address;
        if (best)
            address = addressOf(*best);
        m_addressNotes.clear();
        for (const CardProperty *other : card.all("ADR")) {
            const Address one = addressOf(*other);
            QStringList words{one.street, one.city, one.region, one.postcode, one.country};
            words.removeAll(QString());
            if (other != best && !words.isEmpty())
                addLine(m_addressNotes, labelOf(card, *other), words.join(", "_L1));
        }
        for (const QString &cell : {address.street, address.city, address.region, address.postcode, address.country})
            add(cell);
    }

    void fillPicture(const VCard &card)
    {
        for (const CardProperty &property : card.properties) {
            if (property.name != "PHOTO")
                continue;
            QByteArray bytes = property.bytes;
            if (bytes.isEmpty() && property.value.startsWith("data:"_L1, Qt::CaseInsensitive)) {
                const qsizetype comma = property.value.indexOf(u',');
                if (comma > 0 && QStringView(property.value).left(comma).contains("base64"_L1))
                    bytes = fromLooseBase64(property.value.mid(comma + 1).toLatin1());
            }
            if (bytes.isEmpty() || bytes.size() > largestPicture)
                continue;
            const bool png = bytes.startsWith("\x89PNG");
            m_files.push_back({png                        ? u"photo.png"_s
                               : bytes.startsWith("GIF8") ? u"photo.gif"_s
                                                          : u"photo.jpg"_s,
                               bytes});
            return;
        }
    }

    QString m_fileName;
    QByteArray m_text;
    CardParser m_parser;
    qint64 m_size = 0;
    qint64 m_line = 0;
    qint64 m_cards = 0;
    bool m_begun = false;
    std::vector<std::string> m_cells;
    std::vector<RowFile> m_files;
    QString m_addressNotes;
};

} // namespace

std::unique_ptr<RowSource> openCards(const QString &path)
{
    return std::make_unique<CardReader>(path);
}

} // namespace kith
