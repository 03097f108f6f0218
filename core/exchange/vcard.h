// SPDX-License-Identifier: GPL-3.0-or-later
// vCards as they are written: properties with parameters and values. Reads versions 2.1, 3.0 and 4.0 and what phones
// and other programs make of them.
#pragma once

#include <map>
#include <QByteArray>
#include <QStringList>
#include <vector>

namespace kith {

struct CardProperty
{
    QByteArray group;                                // "item1"
    QByteArray name;                                 // in capitals
    std::map<QByteArray, QByteArrayList> parameters; // names in capitals; bare ones ("CELL") are types
    QString value;                                   // decoded, still with its escapes
    QByteArray bytes;                                // of a binary value
    bool escapesAll = true;                          // \n and \, mean something: not in version 2.1

    QStringList types() const; // in capitals
    bool isA(const QString &type) const { return types().contains(type); }
    QString text() const;           // the whole value as text
    QStringList components() const; // parts between semicolons
    static QString unescaped(QStringView text, bool all);
};

struct VCard
{
    QByteArray version;
    qint64 line = 0; // where it begins
    std::vector<CardProperty> properties;

    const CardProperty *first(const char *name) const; // the preferred one, else the first; nullptr: none
    std::vector<const CardProperty *> all(const char *name) const;
    QString text(const char *name) const; // of the first; "" for none
};

// Card after card out of UTF-8 text (asUtf8). Broken ones give what can be read of them.
class CardParser
{
public:
    static constexpr qsizetype largestCard = 32 * 1024 * 1024;

    explicit CardParser(QByteArray text) : m_text(std::move(text)) {}
    bool next(VCard &card);
    qsizetype position() const { return m_at; }

private:
    QByteArrayView readLine();
    bool isFolded() const;

    QByteArray m_text;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

} // namespace kith
