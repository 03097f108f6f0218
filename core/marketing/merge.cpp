// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/merge.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// A piece of a template: text, a field, or the beginning, middle or end of a condition.
struct Token
{
    enum class Kind { Text, Field, If, Else, End };
    Kind kind = Kind::Text;
    QString text;     // of Text; the path of Field; the condition of If
    QString fallback; // of Field
    bool hasFallback = false;
};

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            tokens.push_back({Token::Kind::Text, plain, {}});
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{') {
            plain += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == u'{') {
            plain += u'{';
            ++i;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        if (end < 0) {
            plain += text.mid(i);
            break;
        }
        const QString inside = text.mid(i + 1, end - i - 1).trimmed();
        flush();
        if (inside == u"else")
            tokens.push_back({Token::Kind::Else, {}, {}});
        else if (inside == u"end")
            tokens.push_back({Token::Kind::End, {}, {}});
        else if (inside.startsWith(u"if "))
            tokens.push_back({Token::Kind::If, inside.mid(3).trimmed(), {}});
        else
            tokens.push_back({Token::Kind::Field, inside.section(u'|', 0, 0).trimmed(), inside.section(u'|', 1),
                              inside.contains(u'|')});
        i = end;
    }
    flush();
    return tokens;
}

struct MergeCondition
{
    QString path, op, value;
};

MergeCondition conditionOf(const QString &text)
{
    static const QRegularExpression parts(uR"(^([\w.]+)\s*(?:(=|!=|<=|>=|<|>|~)\s*(.*))?$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = parts.match(text);
    return {match.captured(1), match.captured(2), match.captured(3).trimmed()};
}

const RecordType *roleType(const QString &role)
{
    return role == u"customer"   ? &customer::type
           : role == u"contact"  ? &contact::type
           : role == u"lead"     ? &lead::type
           : role == u"campaign" ? &campaign::type
           : role == u"business" ? &business::type
           : role == u"me"       ? &staff::type
                                 : nullptr;
}

// Words that are no field of one record.
bool isSpecial(const QString &path)
{
    return path == u"today" || path == u"name" || path == u"address";
}

void checkPath(Store &store, const QString &path, QStringList &problems)
{
    if (isSpecial(path))
        return;
    const RecordType *type = roleType(path.section(u'.', 0, 0));
    const QString field = path.section(u'.', 1);
    if (!type || field.isEmpty()) {
        problems << QCoreApplication::translate("merge", "{%1} is unknown. Write a field such as {customer.name} or "
                                                         "{contact.first_name}, or {name}, {address} or {today}.")
                        .arg(path);
        return;
    }
    try {
        store.column(store.shape(*type), field);
    } catch (const Error &error) {
        problems << u'{' + path + u"}: "_s + error.sentence();
    }
}

QByteArray encodedWord(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32 && c < 127; }))
        return utf8;
    // Whole characters in words of at most 75 bytes (RFC 2047).
    QByteArray words, part;
    const auto flush = [&] {
        if (!part.isEmpty())
            words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, length).toUtf8();
        if (part.size() + character.size() > 42)
            flush();
        part += character;
        i += length;
    }
    flush();
    return words;
}

// An address never brings a header of its own along.
QByteArray headerText(const QString &text)
{
    QString line = text;
    return encodedWord(line.replace(u'\r', u' ').replace(u'\n', u' ').simplified());
}

QByteArray mailAddress(const QString &name, const QString &address)
{
    QString plain = address;
    static const QRegularExpression unsafe(uR"([\s<>",;:\\\x00-\x1f])"_s);
    plain.remove(unsafe);
    const QByteArray shown = headerText(name);
    if (shown.isEmpty())
        return plain.toUtf8();
    const bool isPlain = !shown.startsWith("=?");
    QByteArray quoted = shown;
    if (isPlain)
        quoted = '"' + quoted.replace('\\', "").replace('"', "'") + '"';
    return quoted + " <" + plain.toUtf8() + '>';
}

} // namespace

QStringList templateProblems(Store &store, const MergeTemplate &text)
{
    QStringList problems;
    for (const QString &part : {text.subject, text.body}) {
        int open = 0;
        for (const Token &token : tokensOf(part)) {
            if (token.kind == Token::Kind::Field) {
                checkPath(store, token.text, problems);
            } else if (token.kind == Token::Kind::If) {
                ++open;
                checkPath(store, conditionOf(token.text).path, problems);
            } else if (token.kind != Token::Kind::Text) {
                if (open == 0)
                    problems << QCoreApplication::translate("merge", "{else} or {end} without an {if …} before it.");
                open -= token.kind == Token::Kind::End && open > 0;
            }
        }
        if (open > 0)
            problems << QCoreApplication::translate("merge", "An {if …} has no {end}.");
    }
    problems.removeDuplicates();
    return problems;
}

Merger::Merger(Store &store, MergeTemplate text, RecordId campaign) : m_store(store), m_text(std::move(text))
{
    if (campaign != 0)
        m_campaign = store.read(campaign::type, campaign).value_or(Record());
    if (const auto id = store.first({u"business"_s, {}, {}, {}}))
        m_business = store.read(business::type, *id).value_or(Record());
    if (store.me() != 0)
        m_me = store.read(staff::type, store.me()).value_or(Record());
}

QString Merger::valueOf(const QString &path, const Scope &scope)
{
    if (path == u"today")
        return dayLabel(m_store.today());
    const QString role = path.section(u'.', 0, 0);
    const Record *record = role == u"customer"   ? &scope.customer
                           : role == u"contact"  ? &scope.contact
                           : role == u"lead"     ? &scope.lead
                           : role == u"campaign" ? &m_campaign
                           : role == u"business" ? &m_business
                                                 : &m_me;
    if (record->isNull())
        return {};
    const QString name = path.section(u'.', 1);
    if (!name.contains(u'.')) {
        const FieldInfo &field = m_store.catalogue().field(record->shape(), name);
        return m_store.display(field, record->value(field));
    }
    const Store::Column column = m_store.column(record->shape(), name); // through a reference
    const std::vector<Store::Row> rows = m_store.rows({record->shape().name(), {}, {}, {column.path}}, {record->id()});
    return rows.empty() ? QString() : m_store.display(*column.field, rows.front().values.front());
}

bool Merger::holds(const QString &text, const Scope &scope)
{
    const MergeCondition condition = conditionOf(text);
    const QString value =
        isSpecial(condition.path) && condition.path != u"today" ? u"yes"_s : valueOf(condition.path, scope);
    if (condition.op.isEmpty())
        return !value.isEmpty();
    if (condition.op == u"~")
        return fold(value).contains(fold(condition.value));
    bool isNumber = false, isOther = false;
    const auto plain = [](QString shown) { return shown.remove(u',').remove(QChar(0xa0)).remove(u'%').trimmed(); };
    const double a = plain(value).toDouble(&isNumber), b = plain(condition.value).toDouble(&isOther);
    const int order = isNumber && isOther ? (a < b   ? -1
                                             : a > b ? 1
                                                     : 0)
                                          : QString::compare(fold(value), fold(condition.value));
    return condition.op == u"="    ? order == 0
           : condition.op == u"!=" ? order != 0
           : condition.op == u"<"  ? order < 0
           : condition.op == u"<=" ? order <= 0
           : condition.op == u">"  ? order > 0
                                   : order >= 0;
}

QString Merger::filled(const QString &text, const Scope &scope, QStringList &missing)
{
    QString result;
    std::vector<bool> kept; // of the conditions around
    const auto isKept = [&] { return std::find(kept.begin(), kept.end(), false) == kept.end(); };
    for (const Token &token : tokensOf(text)) {
        switch (token.kind) {
        case Token::Kind::If:
            kept.push_back(holds(token.text, scope));
            break;
        case Token::Kind::Else:
            if (!kept.empty())
                kept.back() = !kept.back();
            break;
        case Token::Kind::End:
            if (!kept.empty())
                kept.pop_back();
            break;
        case Token::Kind::Text:
            if (isKept())
                result += token.text;
            break;
        case Token::Kind::Field: {
            if (!isKept())
                break;
            const QString value = valueOf(token.text, scope);
            if (value.isEmpty() && !token.hasFallback)
                missing << token.text;
            result += value.isEmpty() ? token.fallback : value;
        }
        }
    }
    return result;
}

Merged Merger::piece(const Addressee &to)
{
    Scope scope;
    if (to.contact)
        scope.contact = m_store.read(contact::type, to.contact).value_or(Record());
    RecordId customer = to.customer;
    if (!customer && !scope.contact.isNull())
        customer = scope.contact.get(contact::customer);
    if (customer)
        scope.customer = m_store.read(customer::type, customer).value_or(Record());
    if (to.lead)
        scope.lead = m_store.read(lead::type, to.lead).value_or(Record());
    Merged piece{to, {}, {}, {}};
    MergeTemplate text = m_text;
    for (QString *part : {&text.subject, &text.body}) {
        part->replace(u"{name}"_s, QString(to.name).replace(u"{"_s, u"{{"_s));
        part->replace(u"{address}"_s, QString(to.address).replace(u"{"_s, u"{{"_s));
    }
    piece.subject = filled(text.subject, scope, piece.missing);
    piece.body = filled(text.body, scope, piece.missing);
    piece.missing.removeDuplicates();
    return piece;
}

QByteArray emlOf(Store &store, const Merged &piece)
{
    QString fromName, fromAddress;
    Statement row = store.connection().prepare("SELECT name, email FROM business ORDER BY id LIMIT 1");
    if (row.step()) {
        fromName = row.text(0);
        fromAddress = row.text(1);
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(Clock::now().msecs, Qt::UTC);
    QByteArray eml;
    if (!fromAddress.isEmpty())
        eml += "From: " + mailAddress(fromName, fromAddress) + "\r\n";
    eml += "To: " + mailAddress(piece.to.name, piece.to.address) + "\r\n";
    eml += "Subject: " + headerText(piece.subject) + "\r\n";
    eml += "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
    eml += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n";
    QString body = piece.body;
    const QByteArray encoded = body.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        eml += encoded.mid(i, 76) + "\r\n";
    return eml;
}

QString fileNameOf(const Merged &piece, int number)
{
    QString name = piece.to.name;
    static const QRegularExpression unsafe(uR"([/\\:*?"<>|\x00-\x1f])"_s);
    name.replace(unsafe, u"_"_s);
    return u"%1 %2.eml"_s.arg(number, 4, 10, QChar(u'0')).arg(name.left(80).trimmed());
}

qint64 logPieces(Store &store, const std::vector<Merged> &pieces, RecordId campaign, const QString &channel,
                 const Progress &progress)
{
    Change change(store, QCoreApplication::translate("merge", "Mailing to %1 recipients").arg(pieces.size()),
                  Change::Size::Bulk);
    const auto save = [&change](Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    };
    qint64 done = 0;
    for (const Merged &piece : pieces) {
        Record talk = store.blank(communication::type);
        talk.set(communication::subject, piece.subject.isEmpty() ? piece.body.section(u'\n', 0, 0) : piece.subject);
        talk.set(communication::text, piece.body);
        talk.set(communication::channel, channel);
        talk.set(communication::direction, u"out"_s);
        talk.set(communication::at, Clock::now());
        if (piece.to.customer)
            talk.set(communication::customer, piece.to.customer);
        if (piece.to.contact)
            talk.set(communication::contact, piece.to.contact);
        if (piece.to.lead)
            talk.set(communication::lead, piece.to.lead);
        if (campaign)
            talk.set(communication::campaign, campaign);
        save(talk);
        if (piece.to.member) {
            Record member = *store.read(campaign_member::type, piece.to.member);
            if (member.get(campaign_member::status) == u"targeted") {
                member.set(campaign_member::status, u"reached"_s);
                member.set(campaign_member::at, Clock::now());
                save(member);
            }
        }
        if (++done % 256 == 0) {
            progress.throwIfCancelled();
            progress.advance(done, qint64(pieces.size()));
        }
    }
    return change.commit();
}

} // namespace kith
