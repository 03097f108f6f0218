// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a text that is read from left to right: for the scanners of days and times.
#pragma once

#include <optional>
#include <QStringView>

namespace kith {

class TextCursor
{
public:
    explicit TextCursor(QStringView text) : m_text(text) {}

    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }
    void skip(qsizetype count = 1) { m_at += count; }
    QStringView rest() const { return m_text.sliced(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    void skipBlanks()
    {
        while (peek() == u' ')
            ++m_at;
    }
    bool take(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QStringView word)
    {
        if (m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive)) {
            m_at += word.size();
            return true;
        }
        return false;
    }

    struct Number
    {
        int value = 0;
        int length = 0;
    };
    std::optional<Number> number(int longest)
    {
        Number result;
        while (isDigit(peek()) && result.length <= longest) {
            result.value = result.value * 10 + (peek().unicode() - u'0');
            ++result.length;
            ++m_at;
        }
        if (result.length == 0 || result.length > longest)
            return std::nullopt;
        return result;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace kith
