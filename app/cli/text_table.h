// SPDX-License-Identifier: GPL-3.0-or-later
// A table for people, aligned in a terminal's font: a Han character takes two columns. Streams: only the first rows are
// kept to find the widths.
#pragma once

#include <QStringList>
#include <vector>

#include "app/cli/output.h"

namespace kith::cli {

class TextTable
{
public:
    struct Column
    {
        QString label;
        bool isRight = false;
    };

    TextTable(Output &output, std::vector<Column> columns);
    void add(const QStringList &cells);
    void finish();

private:
    void write(const QStringList &cells);
    void writeKept();

    Output &m_output;
    std::vector<Column> m_columns;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_kept;
    bool m_isStreaming = false;
};

qsizetype displayWidth(QStringView text); // in columns of a terminal

} // namespace kith::cli
