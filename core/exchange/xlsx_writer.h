// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Excel workbooks row by row in constant memory. Cells are typed: figures are figures, days are days, and a text
// stays a text whatever it begins with. The same content gives the same bytes.
#pragma once

#include <memory>
#include <QString>

#include "core/base/time.h"

namespace kith {

class XlsxWriter
{
public:
    static constexpr int mostRows = 1'048'576; // of a sheet, with the headings
    static constexpr int longestText = 32'767;

    explicit XlsxWriter(const QString &path);
    ~XlsxWriter(); // unfinished: nothing is left behind
    XlsxWriter(const XlsxWriter &) = delete;

    void addSheet(const QString &name);
    void heading(const QString &label, int width); // width in characters

    // Cells of the current row, from left to right.
    void empty();
    void text(QStringView text); // throws Error{Invalid} for what is longer than a cell can be
    // A decimal as plain text ("-1234.50"), shown with so many decimals. What a spreadsheet would round is written as
    // text.
    void figure(const QString &plain, int decimals);
    void percent(double ratio, int decimals);
    void yesNo(bool yes);
    void day(Day day);
    void moment(const QDateTime &local);
    void endRow(); // a full sheet goes on in another one with the same headings

    // Puts the file in its place, whole or not at all. Throws Error{File}.
    void finish();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace kith
