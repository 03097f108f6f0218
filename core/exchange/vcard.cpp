// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include "core/exchange/whole_file.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.trimmed().compare(b, Qt::CaseInsensitive) == 0;
}

// Splits at a character outside quotation marks and not behind a backslash.
QByteArrayList splitParameters(QByteArrayView text)
{
    QByteArrayList parts;
    QByteArray part;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ';' && !quoted) {
            parts.append(part);
            part.clear();
            continue;
        }
        part += c;
    }
    parts.append(part);
    return parts;
}

QByteArrayList parameterValues(const QByteArray &text)
{
    QByteArrayList values;
    QByteArray value;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            values.append(std::exchange(value, {}));
        else
            value += c;
    }
    values.append(value);
    // TYPE="work,voice" means two types, wrong as it is.
    QByteArrayList apart;
    for (const QByteArray &one : values)
        apart += one.split(',');
    return apart;
}

// Where the value begins: behind the first colon outside quotation marks. -1: nowhere.
qsizetype valueStart(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i + 1;
    }
    return line.indexOf(':') + 1 > 0 ? line.indexOf(':') + 1 : -1; // a mark that is never closed
}

bool isEncoding(const QByteArray &word)
{
    return sameWord(word, "QUOTED-PRINTABLE") || sameWord(word, "BASE64") || sameWord(word, "8BIT") ||
           sameWord(word, "7BIT");
}

void readParameters(CardProperty &property, QByteArrayView head)
{
    const QByteArrayList parts = splitParameters(head);
    QByteArray name = parts.first().trimmed();
    if (const qsizetype dot = name.indexOf('.'); dot >= 0) {
        property.group = name.left(dot);
        name = name.mid(dot + 1);
    }
    property.name = name.toUpper();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals >= 0)
            property.parameters[parts[i].left(equals).trimmed().toUpper()] += parameterValues(parts[i].mid(equals + 1));
        else if (isEncoding(parts[i]))
            property.parameters["ENCODING"] += parts[i].trimmed();
        else if (!parts[i].trimmed().isEmpty())
            property.parameters["TYPE"] += parts[i].trimmed();
    }
}

QByteArray parameter(const CardProperty &property, const QByteArray &name)
{
    const auto it = property.parameters.find(name);
    return it == property.parameters.end() || it->second.isEmpty() ? QByteArray() : it->second.first().trimmed();
}

bool isBase64(const CardProperty &property)
{
    const QByteArray encoding = parameter(property, "ENCODING");
    return sameWord(encoding, "BASE64") || sameWord(encoding, "B");
}

bool isQuotedPrintable(const CardProperty &property)
{
    return sameWord(parameter(property, "ENCODING"), "QUOTED-PRINTABLE");
}

} // namespace

QString CardProperty::unescaped(QStringView text, bool all)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar next = text.at(i + 1);
        if (all && (next == u'n' || next == u'N'))
            result += u'\n';
        else if (next == u';' || next == u'\\' || (all && (next == u',' || next == u':')))
            result += next;
        else {
            result += u'\\';
            continue;
        }
        ++i;
    }
    return result;
}

QStringList CardProperty::types() const
{
    QStringList types;
    if (const auto it = parameters.find("TYPE"); it != parameters.end()) {
        for (const QByteArray &type : it->second)
            types.append(QString::fromUtf8(type).trimmed().toUpper());
    }
    if (parameters.contains("PREF"))
        types.append(u"PREF"_s);
    return types;
}

QString CardProperty::text() const
{
    return unescaped(value, escapesAll);
}

QStringList CardProperty::components() const
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value.at(i) == u'\\') {
            ++i;
        } else if (i == value.size() || value.at(i) == u';') {
            parts.append(unescaped(QStringView(value).mid(begin, i - begin), escapesAll));
            begin = i + 1;
        }
    }
    if (begin <= value.size() && value.endsWith(u'\\')) // a backslash at the very end hid the end
        parts.append(unescaped(QStringView(value).mid(begin), escapesAll));
    return parts;
}

const CardProperty *VCard::first(const char *name) const
{
    const CardProperty *found = nullptr;
    for (const CardProperty &property : properties) {
        if (property.name != name || (property.value.trimmed().isEmpty() && property.bytes.isEmpty()))
            continue;
        if (property.isA(u"PREF"_s))
            return &property;
        if (!found)
            found = &property;
    }
    return found;
}

std::vector<const CardProperty *> VCard::all(const char *name) const
{
    std::vector<const CardProperty *> found;
    for (const CardProperty &property : properties) {
        if (property.name == name && !property.value.trimmed().isEmpty())
            found.push_back(&property);
    }
    return found;
}

QString VCard::text(const char *name) const
{
    const CardProperty *property = first(name);
    return property ? property->text().trimmed() : QString();
}

QByteArrayView CardParser::readLine()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != '\n' && m_text.at(m_at) != '\r')
        ++m_at;
    const QByteArrayView line = QByteArrayView(m_text).sliced(begin, m_at - begin);
    if (m_at < m_text.size()) {
        const char end = m_text.at(m_at++);
        // \r\r\n is made by programs that convert line ends twice.
        while (end == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\r' && m_at + 1 < m_text.size() &&
               m_text.at(m_at + 1) == '\n')
            ++m_at;
        if (end == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\n')
            ++m_at;
    }
    ++m_line;
    return line;
}

bool CardParser::isFolded() const
{
    return m_at < m_text.size() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t');
}

bool CardParser::next(VCard &card)
{
    card = {};
    bool inside = false;
    int nested = 0;
    qsizetype size = 0;
    while (m_at < m_text.size()) {
        const qsizetype lineStart = m_at;
        QByteArray line = readLine().toByteArray();
        if (sameWord(line, "BEGIN:VCARD")) {
            if (inside && nested == 0 && !card.properties.empty() && card.properties.back().name == "AGENT" &&
                card.properties.back().value.isEmpty()) {
                ++nested; // a card in the card
                continue;
            }
            if (inside && nested == 0) { // the end of the one before is missing
                m_at = lineStart;
                --m_line;
                return true;
            }
            if (!inside)
                card.line = m_line;
            inside = true;
            continue;
        }
        if (!inside)
            continue;
        if (sameWord(line, "END:VCARD")) {
            if (nested == 0)
                return true;
            --nested;
            continue;
        }
        const qsizetype start = valueStart(line);
        if (nested > 0 || start < 0)
            continue;
        CardProperty property;
        readParameters(property, QByteArrayView(line).first(start - 1));
        property.escapesAll = !card.version.startsWith("2");
        QByteArray value = line.mid(start);
        const bool base64 = isBase64(property);
        if (isQuotedPrintable(property)) {
            while (value.endsWith('=') && m_at < m_text.size())
                value += '\n' + readLine().toByteArray();
            while (isFolded())
                value += readLine().toByteArray().mid(1);
        } else {
            // Version 2.1 folds at a blank that belongs to the text, later ones at an additional one.
            while (isFolded()) {
                const QByteArrayView more = readLine();
                value += more.sliced(property.escapesAll || base64 || more.size() < 2 ? 1 : 0).toByteArray();
                if (size + value.size() > largestCard)
                    return true;
            }
        }
        size += line.size() + value.size();
        if (size > largestCard || card.properties.size() > 100'000)
            return true; // no card of a person
        if (base64) {
            property.bytes = fromLooseBase64(value);
        } else {
            const QByteArray charset = parameter(property, "CHARSET");
            property.value =
                isQuotedPrintable(property) ? decoded(fromQuotedPrintable(value), charset) : QString::fromUtf8(value);
        }
        if (property.name == "VERSION")
            card.version = value.trimmed();
        card.properties.push_back(std::move(property));
    }
    return inside;
}

} // namespace kith
