// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_text.h"

#include <charconv>
#include <QJsonValue>
#include <utility>

#include "core/model/format.h"
#include "core/store/connection.h"

namespace kith {

namespace {

void appendNumber(std::string &text, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    text.append(digits, end);
}

} // namespace

void JsonText::name(const FieldInfo &field)
{
    m_text += m_text.empty() ? "{\"" : ",\"";
    m_text += field.name;
    m_text += "\":";
}

void JsonText::text(std::string_view utf8)
{
    m_text += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr char hex[] = "0123456789abcdef";
            m_text += "\\u00";
            m_text += hex[(c >> 4) & 0xf];
            m_text += hex[c & 0xf];
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

void JsonText::add(const FieldInfo &field, const Value &value)
{
    name(field);
    if (value.isEmpty())
        m_text += "null";
    else if (const QString *own = value.textPointer())
        text(own->toStdString());
    else if (storageOf(field.kind) == Storage::Integer)
        appendNumber(m_text, value.number());
    else
        text(jsonValue(field, value).toString().toStdString());
}

void JsonText::addColumn(const FieldInfo &field, const Statement &row, int column)
{
    name(field);
    if (row.isNull(column))
        m_text += "null";
    else if (storageOf(field.kind) == Storage::Integer)
        appendNumber(m_text, row.integer(column));
    else
        text(row.utf8(column));
}

std::string JsonText::finish()
{
    if (m_text.empty())
        return "{}";
    m_text += '}';
    return std::exchange(m_text, {});
}

} // namespace kith
