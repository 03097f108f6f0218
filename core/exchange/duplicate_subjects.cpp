// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_subjects.h"

#include <algorithm>
#include <array>
#include <QSet>

#include "core/base/text.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// The columns that are compared, whatever kind has them.
enum Column {
    Name,
    First,
    Last,
    Phone,
    Mobile,
    Email,
    Website,
    Street,
    Postcode,
    City,
    Born,
    BornYear,
    Tax,
    Reading,
    Columns
};
constexpr std::array<const char *, Columns> columnNames{"name",       "first_name", "last_name",  "phone",    "mobile",
                                                        "email",      "website",    "street",     "postcode", "city",
                                                        "birth_date", "birth_year", "tax_number", "pinyin"};

QString folded(const QString &text)
{
    return QString::fromStdString(foldUtf8(text.toStdString()));
}

QString lettersOnly(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

QString domainOf(QString address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at >= 0)
        address = address.mid(at + 1);
    const qsizetype scheme = address.indexOf("://"_L1);
    if (scheme >= 0)
        address = address.mid(scheme + 3);
    address = address.section(u'/', 0, 0).section(u':', 0, 0).section(u'?', 0, 0);
    if (address.startsWith("www."_L1))
        address = address.mid(4);
    return address.contains(u'.') ? address : QString();
}

} // namespace

struct DuplicateSubjects::Raw
{
    std::array<QString, Columns> values;
    std::vector<quint64> morePhones, moreEmails;
};

QString plainOrganisation(const QString &name)
{
    static const QStringList endings{u"有限责任公司"_s, u"股份有限公司"_s, u"有限公司"_s,
                                     u"分公司"_s,       u"公司"_s,         u"集团"_s};
    QString text = name;
    for (const QString &ending : endings) {
        if (text.size() > ending.size() + 1 && text.endsWith(ending)) {
            text.chop(ending.size());
            break;
        }
    }
    static const QSet<QString> suffixes{
        u"ltd"_s, u"limited"_s, u"inc"_s,  u"incorporated"_s, u"corp"_s, u"corporation"_s, u"co"_s,     u"company"_s,
        u"llc"_s, u"llp"_s,     u"plc"_s,  u"gmbh"_s,         u"ag"_s,   u"kg"_s,          u"ohg"_s,    u"ug"_s,
        u"mbh"_s, u"sa"_s,      u"sarl"_s, u"sas"_s,          u"srl"_s,  u"spa"_s,         u"bv"_s,     u"nv"_s,
        u"oy"_s,  u"aps"_s,     u"pty"_s,  u"pte"_s,          u"kk"_s,   u"group"_s,       u"holding"_s};
    QStringList words;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u' ');
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c != u'.' && c != u'\'') { // "l.t.d." is one word
            if (!word.isEmpty())
                words.append(std::exchange(word, {}));
        }
    }
    words.removeAll(u"and"_s);
    if (words.size() > 1 && words.first() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && suffixes.contains(words.last()))
        words.removeLast();
    return words.join(u' ');
}

quint64 phoneKey(QStringView text)
{
    const QString digits = phoneDigits(text);
    if (digits.size() < 6)
        return 0;
    quint64 key = 1; // keeps leading zeros apart
    for (const QChar c : QStringView(digits).right(8))
        key = key * 10 + quint64(c.unicode() - '0');
    return key;
}

bool isSharedMailDomain(QStringView domain)
{
    static const QSet<QString> shared{
        u"gmail.com"_s,   u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s,    u"yahoo.com"_s,
        u"icloud.com"_s,  u"me.com"_s,         u"aol.com"_s,     u"gmx.de"_s,      u"gmx.net"_s,     u"web.de"_s,
        u"t-online.de"_s, u"qq.com"_s,         u"163.com"_s,     u"126.com"_s,     u"sina.com"_s,    u"sohu.com"_s,
        u"foxmail.com"_s, u"139.com"_s,        u"example.com"_s, u"example.org"_s, u"example.net"_s, u"proton.me"_s};
    return shared.contains(domain.toString());
}

quint64 DuplicateSubjects::hash(QStringView text)
{
    quint64 value = 1469598103934665603ULL; // FNV-1a
    for (const QChar c : text)
        value = (value ^ c.unicode()) * 1099511628211ULL;
    return value;
}

DuplicateSubjects::DuplicateSubjects(Store &store, const std::vector<const Shape *> &shapes, const Progress &progress)
    : m_shapes(shapes)
{
    loadPoints(store);
    for (size_t kind = 0; kind < shapes.size(); ++kind)
        load(store, *shapes[kind], quint8(kind), progress);
    m_points = {};
    countValues();
}

DuplicateSubjects::DuplicateSubjects(const std::vector<Record> &records)
{
    for (const Record &record : records)
        add(record);
    countValues();
}

void DuplicateSubjects::add(const Record &record)
{
    auto known = std::find(m_shapes.begin(), m_shapes.end(), &record.shape());
    if (known == m_shapes.end())
        known = m_shapes.insert(m_shapes.end(), &record.shape());
    Raw raw;
    for (int i = 0; i < Columns; ++i) {
        const FieldInfo *field = record.shape().field(QString::fromLatin1(columnNames[size_t(i)]));
        if (!field || record.isEmpty(*field))
            continue;
        const Value &value = record.value(*field);
        raw.values[size_t(i)] = i == Born        ? toIso(Day::fromJulianDay(value.number()))
                                : value.isText() ? value.text()
                                                 : QString::number(value.number());
    }
    keepRaw(raw, quint8(known - m_shapes.begin()), record.id());
}

void DuplicateSubjects::removeLast()
{
    const DuplicateSubject &last = m_all.back();
    // People's parts stand before their whole name.
    m_pool.truncate(last.first.size + last.last.size == 0 ? last.name.at : last.first.at);
    m_phones.resize(last.firstPhone);
    m_emails.resize(last.firstEmail);
    m_all.pop_back();
}

void DuplicateSubjects::loadPoints(Store &store)
{
    Statement rows = store.connection().prepare("SELECT customer_id, contact_id, lead_id, kind, value FROM "
                                                "contact_point WHERE kind IN ('phone', 'mobile', 'email')");
    while (rows.step()) {
        for (int column = 0; column < 3; ++column) {
            if (rows.isNull(column))
                continue;
            const char *names[] = {"customer", "contact", "lead"};
            for (size_t kind = 0; kind < m_shapes.size(); ++kind) {
                if (m_shapes[kind]->name() != QLatin1StringView(names[column]))
                    continue;
                const bool isPhone = rows.text(3) != "email"_L1;
                const quint64 value = isPhone ? phoneKey(rows.text(4)) : hash(folded(rows.text(4)));
                if (value != 0)
                    m_points.push_back({{quint8(kind), rows.integer(column)}, {isPhone, value}});
            }
        }
    }
    std::sort(m_points.begin(), m_points.end());
}

void DuplicateSubjects::load(Store &store, const Shape &shape, quint8 kind, const Progress &progress)
{
    QByteArray sql = "SELECT id";
    std::array<int, Columns> at{};
    int next = 1;
    for (int i = 0; i < Columns; ++i) {
        at[size_t(i)] = shape.field(QString::fromLatin1(columnNames[size_t(i)])) ? next++ : 0;
        if (at[size_t(i)])
            sql += QByteArray(", ") + columnNames[size_t(i)];
    }
    const qint64 total = store.connection().integer("SELECT count(*) FROM " + store.plan(shape).table);
    m_all.reserve(m_all.size() + size_t(total));
    Statement rows = store.connection().prepare(sql + " FROM " + store.plan(shape).table + " ORDER BY id");
    qint64 count = 0;
    while (rows.step()) {
        Raw raw;
        for (int i = 0; i < Columns; ++i) {
            if (at[size_t(i)] && !rows.isNull(at[size_t(i)]))
                raw.values[size_t(i)] = rows.text(at[size_t(i)]);
        }
        const std::pair<quint8, RecordId> owner(kind, rows.integer(0));
        for (auto it = std::lower_bound(m_points.begin(), m_points.end(), owner,
                                        [](const auto &point, const auto &key) { return point.first < key; });
             it != m_points.end() && it->first == owner; ++it)
            (it->second.first ? raw.morePhones : raw.moreEmails).push_back(it->second.second);
        keepRaw(raw, kind, owner.second);
        if (++count % 8192 == 0) {
            progress.throwIfCancelled();
            progress.advance(count, total * 2);
        }
    }
}

DuplicateSubject::Text DuplicateSubjects::keep(const QString &text)
{
    const DuplicateSubject::Text kept{quint32(m_pool.size()), quint16(std::min<qsizetype>(text.size(), 200))};
    m_pool += QStringView(text).left(200);
    return kept;
}

void DuplicateSubjects::keepRaw(Raw &raw, quint8 kind, RecordId id)
{
    DuplicateSubject subject;
    subject.id = id;
    subject.kind = kind;
    const QString first = folded(raw.values[First]);
    const QString last = folded(raw.values[Last]);
    const QString whole = folded(raw.values[Name]);
    QString name = whole;
    if (name.isEmpty()) {
        subject.first = keep(first);
        subject.last = keep(last);
        // People are compared with customers by their whole name.
        name = hasHan(first) || hasHan(last) ? last + first : QString(first + u' ' + last).trimmed();
    } else {
        name = plainOrganisation(name);
    }
    subject.name = keep(name);
    if (hasHan(name)) {
        const QString reading =
            raw.values[Reading].isEmpty() || name != whole ? pinyin(name) : folded(raw.values[Reading]);
        subject.reading = keep(lettersOnly(reading));
    }
    subject.street = keep(folded(raw.values[Street]));
    subject.city = keep(folded(raw.values[City]));
    subject.postcode = keep(folded(raw.values[Postcode]).remove(u' '));
    subject.tax = keep(lettersOnly(folded(raw.values[Tax])));
    const QString mail = folded(raw.values[Email]);
    QString domain = domainOf(folded(raw.values[Website]));
    if (domain.isEmpty())
        domain = domainOf(mail);
    subject.domain = keep(isSharedMailDomain(domain) ? QString() : domain);
    if (raw.values[Born].size() >= 10)
        subject.born = QStringView(raw.values[Born]).left(4).toInt() * 10000 +
                       QStringView(raw.values[Born]).mid(5, 2).toInt() * 100 +
                       QStringView(raw.values[Born]).mid(8, 2).toInt();
    else if (!raw.values[BornYear].isEmpty())
        subject.born = raw.values[BornYear].toInt() * 10000;

    std::vector<quint64> phones = std::move(raw.morePhones);
    for (const Column column : {Phone, Mobile}) {
        if (const quint64 key = raw.values[size_t(column)].isEmpty() ? 0 : phoneKey(raw.values[size_t(column)]))
            phones.push_back(key);
    }
    std::sort(phones.begin(), phones.end());
    phones.erase(std::unique(phones.begin(), phones.end()), phones.end());
    phones.resize(std::min<size_t>(phones.size(), 20));
    subject.firstPhone = quint32(m_phones.size());
    subject.phoneCount = quint8(phones.size());
    m_phones.insert(m_phones.end(), phones.begin(), phones.end());
    std::vector<quint64> emails = std::move(raw.moreEmails);
    if (!mail.isEmpty())
        emails.push_back(hash(mail));
    std::sort(emails.begin(), emails.end());
    emails.erase(std::unique(emails.begin(), emails.end()), emails.end());
    emails.resize(std::min<size_t>(emails.size(), 20));
    subject.firstEmail = quint32(m_emails.size());
    subject.emailCount = quint8(emails.size());
    m_emails.insert(m_emails.end(), emails.begin(), emails.end());
    m_all.push_back(subject);
}

void DuplicateSubjects::countValues()
{
    const auto collect = [&](Count what, auto member) {
        std::vector<quint64> &values = m_counts[int(what)];
        for (const DuplicateSubject &subject : m_all) {
            if ((subject.*member).size > 0)
                values.push_back(hash(text(subject.*member)));
        }
    };
    collect(Count::Name, &DuplicateSubject::name);
    collect(Count::First, &DuplicateSubject::first);
    collect(Count::Last, &DuplicateSubject::last);
    collect(Count::Domain, &DuplicateSubject::domain);
    m_counts[int(Count::Phone)] = m_phones;
    m_counts[int(Count::Email)] = m_emails;
    for (std::vector<quint64> &values : m_counts)
        std::sort(values.begin(), values.end());
}

int DuplicateSubjects::count(Count what, quint64 value) const
{
    const std::vector<quint64> &values = m_counts[int(what)];
    const auto [from, to] = std::equal_range(values.begin(), values.end(), value);
    return std::max(1, int(to - from));
}

} // namespace kith
