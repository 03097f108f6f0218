// SPDX-License-Identifier: GPL-3.0-or-later
// The rows an import did not take, with the reason in a last column: to be corrected and imported again.
#pragma once

#include <memory>
#include <QSaveFile>
#include <QStringList>

#include "core/exchange/csv_writer.h"

namespace kith {

class RejectedRows
{
public:
    // Path "": nothing is written. With the delimiter of the file itself, so that the same program opens it.
    RejectedRows(const QString &path, const QStringList &headings, char delimiter);
    void add(QStringList cells, const QString &reason);
    void finish(); // the file is there only now, and only when a row was rejected. Throws Error{File}

private:
    QString m_path;
    QStringList m_headings;
    char m_delimiter;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace kith
