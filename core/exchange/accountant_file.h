// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a preset: its columns, headings and the way texts, figures and days are written.
#pragma once

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonObject>
#include <QStringEncoder>

#include "core/exchange/accountant.h"

namespace kith {

class AccountantFileWriter
{
public:
    // `file` is an entry of the preset's "files", `form` the preset's "csv". Throws Error{Invalid} for columns that are
    // not there.
    AccountantFileWriter(QIODevice &device, const AccountTable &table, const QJsonObject &file, const QJsonObject &form,
                         const Period &period, const QString &currency);

    void add(const AccountRow &row);

    qint64 rows() const { return m_rows; }
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }
    bool lostCharacters() const { return m_lost; } // that the encoding does not have

    // Headings and cells as they are written, for a workbook.
    struct Column
    {
        QString heading;
        int source = -1; // column of the table; -1: a fixed text
        QString text;
        AccountCell kind = AccountCell::Text;
        QString format; // of days
        qsizetype most = -1;
    };
    const std::vector<Column> &columns() const { return m_columns; }

private:
    void writeLine(const QStringList &cells, const std::vector<bool> &isText);
    QString cell(const Column &column, const AccountRow &row) const;

    QIODevice &m_device;
    std::vector<Column> m_columns;
    QString m_delimiter, m_dayFormat, m_lineEnd;
    QChar m_decimal;
    bool m_quoteAll, m_guard;
    QStringEncoder m_encoder;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
    bool m_lost = false;
};

} // namespace kith
