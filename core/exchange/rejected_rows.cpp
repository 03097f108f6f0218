// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejected_rows.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/exchange/guess_mapping.h"

namespace kith {

namespace {

[[noreturn]] void fail(const QString &path, const QString &why)
{
    throw Error(ErrorKind::File,
                QCoreApplication::translate("import",
                                            "The rejected rows could not be written to “%1”: %2. Nothing was imported.")
                    .arg(path, why));
}

} // namespace

RejectedRows::RejectedRows(const QString &path, const QStringList &headings, char delimiter)
    : m_path(path), m_headings(headings), m_delimiter(delimiter)
{}

void RejectedRows::add(QStringList cells, const QString &reason)
{
    if (m_path.isEmpty())
        return;
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            fail(m_path, m_file->errorString());
        m_writer = std::make_unique<CsvWriter>(*m_file, CsvWriter::For::Excel, m_delimiter);
        for (const QString &heading : std::as_const(m_headings))
            m_writer->add(heading);
        m_writer->add(reasonHeading());
        m_writer->endRecord();
    }
    while (cells.size() < m_headings.size())
        cells.append(QString());
    for (const QString &cell : std::as_const(cells))
        m_writer->add(cell);
    m_writer->add(reason);
    m_writer->endRecord();
}

void RejectedRows::finish()
{
    if (!m_file)
        return;
    m_writer->finish();
    if (!m_file->commit())
        fail(m_path, m_file->errorString());
    m_file.reset();
}

} // namespace kith
