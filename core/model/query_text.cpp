// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions as the command line writes them.
#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/model/query.h"

namespace kith {

namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void throwUnreadable(const QString &text)
{
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("query",
                                            "The condition “%1” cannot be read. Write a field, a comparison (= != < <= "
                                            "> >= ~ empty !empty in) and a value, like “region = East”.")
                    .arg(text));
}

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'') && text.front() == text.back();
}

QString unquoted(QStringView text)
{
    return isQuoted(text) ? text.sliced(1, text.size() - 2).toString() : text.toString();
}

// "a, 'b, c', d" without splitting inside quotes.
QJsonArray listed(QStringView text)
{
    QJsonArray items;
    QString item;
    QChar quote;
    const auto finish = [&] {
        items.append(unquoted(QStringView(item).trimmed()));
        item.clear();
    };
    for (const QChar c : text) {
        if (quote.isNull() && (c == u',' || c == u'，')) {
            finish();
            continue;
        }
        if (c == quote)
            quote = {};
        else if (quote.isNull() && (c == u'"' || c == u'\'') && item.trimmed().isEmpty())
            quote = c;
        item += c;
    }
    finish();
    return items;
}

// "today", "today-90", "me" for a reference; everything else as it stands.
QJsonValue literal(const QString &field, QStringView text)
{
    if (isQuoted(text))
        return unquoted(text);
    if (text == u"me" && field.endsWith(u"_id"))
        return QJsonObject{{u"me"_s, true}};
    if (text.startsWith(u"today")) {
        const QStringView shift = text.sliced(5).trimmed();
        bool isNumber = false;
        QString digits = shift.toString();
        digits.remove(u' ');
        const int days = digits.toInt(&isNumber);
        const bool isSigned = digits.startsWith(u'+') || digits.startsWith(u'-');
        if (shift.isEmpty() || (isNumber && isSigned))
            return QJsonObject{{u"today"_s, days}};
    }
    return text.toString();
}

bool isFieldCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

} // namespace

Condition parseCondition(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && isFieldCharacter(trimmed[end]))
        ++end;
    const QString field = trimmed.first(end).toString();
    const QStringView rest = trimmed.sliced(end).trimmed();
    if (field.isEmpty() || rest.isEmpty())
        throwUnreadable(text);
    for (const QStringView word : {u"!empty", u"empty"}) {
        if (rest == word)
            return where(field, *operatorFromKey(word));
    }
    if (rest.startsWith(u"in ") && trimmed.size() > end && trimmed[end].isSpace())
        return where(field, Operator::In, listed(rest.sliced(3)));
    for (const QStringView sign : {u"!=", u"<=", u">=", u"=", u"<", u">", u"~"}) {
        if (!rest.startsWith(sign))
            continue;
        const Operator op = *operatorFromKey(sign);
        const QStringView value = rest.sliced(sign.size()).trimmed();
        // Nothing behind "=" asks for what is empty.
        if (value.isEmpty() && op == Operator::Equal)
            return where(field, Operator::Empty);
        if (value.isEmpty() && op == Operator::NotEqual)
            return where(field, Operator::NotEmpty);
        if (value.isEmpty())
            throwUnreadable(text);
        return where(field, op, literal(field, value));
    }
    throwUnreadable(text);
}

} // namespace kith
