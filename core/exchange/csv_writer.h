// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV after RFC 4180: UTF-8, CRLF, quotes only where they are needed. For Excel with a byte order mark and a
// guard against texts that a spreadsheet would run as formulas; for other programs without both.
#pragma once

#include <QIODevice>
#include <QStringView>
#include <string>
#include <string_view>

namespace kith {

class CsvWriter
{
public:
    enum class For { Excel, Import };
    enum class Cell { Text, Figure }; // figures of our own are never guarded: -12.50 stays a number

    CsvWriter(QIODevice &device, For target, char delimiter = ',');
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;

    void add(std::string_view utf8, Cell cell = Cell::Text);
    void add(QStringView text, Cell cell = Cell::Text);
    void endRecord();
    void finish(); // writes what is still kept. Throws Error{File}, as the others do, when the device is full

private:
    void flush();

    QIODevice &m_device;
    For m_target;
    char m_delimiter;
    int m_fields = 0;       // of the record begun
    bool m_isEmpty = false; // it consists of one empty field so far
    std::string m_buffer;
};

// The formula guard (OWASP): a text that a spreadsheet could take for a formula gets a ' in front. Looks behind leading
// blanks, and at full-width signs as well. A text that already begins with such a ' gets another one, so that
// withoutGuard(withGuard(x)) == x always.
bool needsGuard(std::string_view utf8);
std::string_view withoutGuard(std::string_view utf8);

} // namespace kith
