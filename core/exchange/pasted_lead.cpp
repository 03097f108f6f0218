// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_lead.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QStringList>

#include "core/base/company_name.h"
#include "core/base/text.h"
#include "core/exchange/guess_mapping.h"
#include "core/model/types/lead.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestName = 40; // longer pieces are sentences
constexpr qsizetype mostLines = 200;

// Folded words that only a job title or a department has.
bool isJobTitle(const QString &folded)
{
    static const QStringList words{
        u"manager"_s, u"director"_s, u"head of"_s, u"buyer"_s,    u"purchas"_s,   u"procurement"_s, u"owner"_s,
        u"founder"_s, u"ceo"_s,      u"cfo"_s,     u"cto"_s,      u"president"_s, u"assistant"_s,   u"engineer"_s,
        u"sales"_s,   u"leiter"_s,   u"einkauf"_s, u"geschaft"_s, u"inhaber"_s,   u"经理"_s,        u"总监"_s,
        u"主管"_s,    u"采购"_s,     u"董事"_s,    u"总裁"_s,     u"店长"_s,      u"老板"_s,        u"负责人"_s,
        u"助理"_s,    u"工程师"_s,   u"主任"_s,    u"部长"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

bool isCompany(const QString &text)
{
    static const QStringList endings{u"公司"_s, u"集团"_s, u"厂"_s,   u"商行"_s,   u"茶行"_s,
                                     u"商店"_s, u"店"_s,   u"酒店"_s, u"工作室"_s, u"研究院"_s};
    if (std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return text.endsWith(ending); }))
        return true;
    // A legal form was left out of the key.
    const qsizetype words = companyKey(text).split(u' ', Qt::SkipEmptyParts).size();
    QString plain = fold(text).remove(u'.');
    for (QChar &c : plain)
        c = c.isLetterOrNumber() ? c : u' ';
    return !hasHan(text) && words < plain.split(u' ', Qt::SkipEmptyParts).size();
}

// Words that begin or end letters and are nobody's name.
bool isPoliteness(const QString &folded)
{
    static const QRegularExpression words(
        u"^(hi|hello|dear|hey|hallo|liebe|sehr geehrte|thank|thanks|danke|best|kind|warm|regards|sincerely|yours|"
        "cheers|mit freundlichen|viele grusse|beste grusse|fw|re|sent "
        "from|from|to|cc|date|subject|你好|您好|谢谢|此致|祝|"
        "尊敬|顺祝|发自)"_s);
    return words.match(folded).hasMatch();
}

class PastedLead
{
public:
    explicit PastedLead(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QJsonObject read(const QString &text)
    {
        const QStringList lines = text.split(QRegularExpression(u"[\\r\\n]+"_s), Qt::SkipEmptyParts).mid(0, mostLines);
        for (const QString &line : lines)
            readLine(line.simplified());
        if (m_fields.isEmpty() && text.trimmed().isEmpty())
            return {};
        // Nobody was named: the address says it, "anna.berg@…", or the firm stands for its people.
        if (!has(lead::name) && has(lead::email))
            put(lead::name, nameInAddress(value(lead::email)));
        if (!has(lead::name) && has(lead::company))
            put(lead::name, value(lead::company));
        put(lead::notes, text.trimmed());
        return m_fields;
    }

private:
    bool has(const FieldInfo &field) const { return m_fields.contains(QLatin1StringView(field.name)); }
    QString value(const FieldInfo &field) const { return m_fields.value(QLatin1StringView(field.name)).toString(); }
    // The first one of a kind counts.
    bool put(const FieldInfo &field, const QString &text)
    {
        if (text.isEmpty() || has(field))
            return false;
        m_fields.insert(QString::fromLatin1(field.name), text);
        return true;
    }

    void readLine(QString line)
    {
        if (readLabelled(line))
            return;
        takeAddress(line);
        takePhones(line);
        static const QRegularExpression web(u"\\b(https?://|www\\.)\\S+"_s);
        line.remove(web);
        static const QRegularExpression between(u"\\s*[|,，;；/·•<>()（）\\[\\]\\t]\\s*|\\s+[-–—]\\s+"_s);
        for (const QString &piece : line.split(between, Qt::SkipEmptyParts))
            readPiece(piece.trimmed());
    }

    // "Tel.: +49 …", "公司：北辰": the word before the colon is looked up like the heading of a column.
    bool readLabelled(const QString &line)
    {
        static const QRegularExpression label(u"^[\\s*•>-]*([^:：]{1,30})[:：]\\s*(.+)$"_s);
        const QRegularExpressionMatch match = label.match(line);
        if (!match.hasMatch() || match.captured(1).contains(u'@') || match.captured(2).startsWith(u"//"))
            return false;
        const QString heading = match.captured(1).trimmed();
        const QString rest = match.captured(2).trimmed();
        static constexpr std::array wanted{&lead::name,  &lead::company, &lead::title,  &lead::phone,  &lead::mobile,
                                           &lead::email, &lead::city,    &lead::region, &lead::country};
        const QStringList targets = guessTargets(m_catalogue, m_catalogue.shape(lead::type), {heading});
        for (const Field<QString> *field : wanted) {
            if (targets.value(0) != QLatin1StringView(field->name))
                continue;
            QString found = rest;
            if (field->kind == FieldKind::Phone || field->kind == FieldKind::Email) {
                const bool knew = has(*field);
                field->kind == FieldKind::Email ? takeAddress(found) : takePhones(found, field);
                return knew || has(*field);
            }
            put(*field, rest);
            return true;
        }
        return false;
    }

    void takeAddress(QString &line)
    {
        static const QRegularExpression address(
            u"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9](?:[A-Za-z0-9-]*\\.)+[A-Za-z]{2,}"_s);
        for (auto match = address.match(line); match.hasMatch(); match = address.match(line)) {
            put(lead::email, match.captured());
            line.remove(match.capturedStart(), match.capturedLength());
        }
        static const QRegularExpression word(u"\\b(e-?mail|mail|mailto|邮箱|电子邮件)\\b\\s*[:：]?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        line.remove(word);
    }

    // Chinese mobile numbers are known by themselves, others by the word before them.
    void takePhones(QString &line, const Field<QString> *known = nullptr)
    {
        static const QRegularExpression number(
            u"(?:(\\b[a-zA-Z]+\\.?|[手机电话传真微信号座]{1,4})\\s*[:：]?\\s*)?(\\+?\\(?\\d[\\d\\s()\\-./]{5,22}\\d)"_s);
        qsizetype from = 0;
        for (auto match = number.match(line, from); match.hasMatch(); match = number.match(line, from)) {
            const QString digits = phoneDigits(match.captured(2));
            static const QRegularExpression day(u"^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$"_s);
            if (digits.size() < 7 || digits.size() > 15 || day.match(match.captured(2).trimmed()).hasMatch()) {
                from = match.capturedEnd();
                continue;
            }
            const QString word = fold(match.captured(1));
            static const QRegularExpression chinese(u"^(86)?1[3-9]\\d{9}$"_s);
            const bool isMobile = known ? known == &lead::mobile
                                        : chinese.match(digits).hasMatch() || word.startsWith(u"m") ||
                                              word.startsWith(u"cell") || word.startsWith(u"handy") ||
                                              word.contains(u"手机");
            const bool isFax = !known && (word.startsWith(u"f") || word.contains(u"传真"));
            if (!isFax)
                put(isMobile ? lead::mobile : lead::phone, match.captured(2).trimmed());
            line.remove(match.capturedStart(), match.capturedLength());
        }
    }

    void readPiece(const QString &piece)
    {
        const QString folded = fold(piece);
        const bool hasDigit = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); });
        if (piece.size() < 2 || piece.size() > longestName || isPoliteness(folded))
            return;
        if (isCompany(piece)) {
            put(lead::company, piece);
            return;
        }
        if (isJobTitle(folded)) {
            put(lead::title, piece);
            return;
        }
        const qsizetype words = piece.count(u' ') + 1;
        const bool isShort = hasHan(piece) ? piece.size() <= 4 : words >= 2 && words <= 4 && piece.front().isUpper();
        const bool isSentence = piece.endsWith(u'.') || piece.endsWith(u'。') || piece.endsWith(u'?') ||
                                piece.endsWith(u'！') || piece.endsWith(u'!') || piece.endsWith(u'？');
        if (!hasDigit && isShort && !isSentence)
            put(lead::name, piece);
    }

    // "anna.berg@x.de" is Anna Berg; "info@x.de" is nobody.
    static QString nameInAddress(const QString &address)
    {
        static const QRegularExpression parts(u"[._-]"_s);
        QStringList words = address.section(u'@', 0, 0).split(parts, Qt::SkipEmptyParts);
        const bool isName =
            words.size() >= 2 && words.size() <= 3 && std::all_of(words.begin(), words.end(), [](const QString &word) {
                return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
            });
        if (!isName)
            return {};
        for (QString &word : words)
            word = word.left(1).toUpper() + word.mid(1);
        return words.join(u' ');
    }

    const Catalogue &m_catalogue;
    QJsonObject m_fields;
};

} // namespace

QJsonObject leadFromText(const Catalogue &catalogue, const QString &text)
{
    return PastedLead(catalogue).read(text);
}

} // namespace kith
