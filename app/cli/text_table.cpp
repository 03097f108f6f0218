// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <unistd.h>

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t rowsForWidths = 500;
constexpr qsizetype widestOnTerminal = 40;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

bool hasNoWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format ||
           category == QChar::Other_Control;
}

qsizetype widthOf(char32_t c)
{
    return hasNoWidth(c) ? 0 : isWide(c) ? 2 : 1;
}

// One line: line breaks and other control characters would break the table (and may drive a terminal).
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString shortened(const QString &text, qsizetype width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    qsizetype used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        if (used + widthOf(c) > width)
            break;
        used += widthOf(c);
        kept += QString::fromUcs4(&c, 1);
    }
    return kept + u'…';
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

TextTable::TextTable(Output &output, std::vector<Column> columns) : m_output(output), m_columns(std::move(columns))
{
    for (const Column &column : m_columns)
        m_widths.push_back(displayWidth(column.label));
}

void TextTable::add(const QStringList &cells)
{
    static const bool onTerminal = isatty(STDOUT_FILENO);
    QStringList row;
    for (qsizetype i = 0; i < qsizetype(m_columns.size()); ++i) {
        const QString text = oneLine(cells.value(i));
        row << (onTerminal && i + 1 < qsizetype(m_columns.size()) ? shortened(text, widestOnTerminal) : text);
    }
    if (m_isStreaming) {
        write(row);
        return;
    }
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(row[qsizetype(i)]));
    m_kept.push_back(row);
    if (m_kept.size() >= rowsForWidths)
        writeKept();
}

void TextTable::finish()
{
    if (!m_isStreaming)
        writeKept();
}

void TextTable::writeKept()
{
    m_isStreaming = true;
    QStringList labels, rules;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const bool isOpenEnded = i + 1 == m_columns.size() && !m_columns[i].isRight;
        labels << m_columns[i].label;
        rules << QString(isOpenEnded ? displayWidth(m_columns[i].label) : m_widths[i], u'─');
    }
    write(labels);
    write(rules);
    for (const QStringList &row : m_kept)
        write(row);
    m_kept.clear();
}

void TextTable::write(const QStringList &cells)
{
    QString line;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString &cell = cells[qsizetype(i)];
        const QString blanks(std::max<qsizetype>(0, m_widths[i] - displayWidth(cell)), u' ');
        if (i > 0)
            line += u"  "_s;
        line += m_columns[i].isRight ? blanks + cell : cell + blanks;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.line(line);
}

} // namespace kith::cli
