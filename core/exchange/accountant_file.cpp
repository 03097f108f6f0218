// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accountant_file.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/text_encoding.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void badPreset(const QString &what)
{
    throw Error(
        ErrorKind::Invalid,
        QCoreApplication::translate("accountant", "The preset cannot be used: %1 Nothing was exported.").arg(what));
}

QString filled(QString text, const Period &period, const QString &currency)
{
    text.replace("{from}"_L1, period.from.toString(u"yyyyMMdd"_s))
        .replace("{to}"_L1, period.to.toString(u"yyyyMMdd"_s));
    text.replace("{year}"_L1, QString::number(period.from.year()) + u"0101"_s).replace("{currency}"_L1, currency);
    return text;
}

} // namespace

AccountantFileWriter::AccountantFileWriter(QIODevice &device, const AccountTable &table, const QJsonObject &file,
                                           const QJsonObject &form, const Period &period, const QString &currency)
    : m_device(device), m_delimiter(form.value(u"delimiter"_s).toString(u","_s)),
      m_dayFormat(form.value(u"date"_s).toString(u"yyyy-MM-dd"_s)),
      m_lineEnd(form.value(u"line_end"_s).toString() == "lf"_L1 ? u"\n"_s : u"\r\n"_s),
      m_decimal(form.value(u"decimal"_s).toString(u"."_s).at(0)), m_quoteAll(form.value(u"quote_all"_s).toBool()),
      m_guard(form.value(u"guard"_s).toBool())
{
    const QString asked = form.value(u"encoding"_s).toString(u"UTF-8"_s);
    const QString encoding = encodingName(asked);
    m_encoder = QStringEncoder(encoding.toLatin1().constData(), QStringEncoder::Flag::Default);
    if (encoding.isEmpty() || !m_encoder.isValid())
        badPreset(QCoreApplication::translate("accountant", "“%1” is no encoding known here.").arg(asked));

    const QJsonArray columns = file.value(u"columns"_s).toArray();
    if (columns.isEmpty()) { // all of the table
        for (size_t i = 0; i < table.columns.size(); ++i)
            m_columns.push_back({form.value(u"headings"_s).toString() == "labels"_L1
                                     ? QCoreApplication::translate("accountant", table.columns[i].label)
                                     : QString::fromUtf8(table.columns[i].key),
                                 int(i),
                                 {},
                                 table.columns[i].kind,
                                 m_dayFormat,
                                 -1});
    }
    for (const QJsonValue &value : columns) {
        const QJsonObject one = value.toObject();
        Column column;
        column.heading = one.value(u"heading"_s).toString();
        column.text = one.value(u"text"_s).toString();
        column.format = one.value(u"date"_s).toString(m_dayFormat);
        column.most = one.value(u"most"_s).toInteger(-1);
        const QString key = one.value(u"value"_s).toString();
        if (!key.isEmpty()) {
            column.source = table.column(key);
            if (column.source < 0)
                badPreset(QCoreApplication::translate("accountant", "“%1” has no column “%2”.")
                              .arg(QString::fromUtf8(table.key), key));
            column.kind = table.columns[size_t(column.source)].kind;
        }
        m_columns.push_back(column);
    }

    if (form.value(u"mark"_s).toBool()) {
        const QByteArray mark = encoding == "UTF-8"_L1 ? QByteArray("\xef\xbb\xbf") : QByteArray();
        m_hash.addData(mark);
        m_device.write(mark);
    }
    if (const QString first = filled(file.value(u"first_line"_s).toString(), period, currency); !first.isEmpty()) {
        const QByteArray bytes = m_encoder(first + m_lineEnd);
        m_hash.addData(bytes);
        m_device.write(bytes);
    }
    QStringList headings;
    for (const Column &column : m_columns)
        headings.append(column.heading);
    if (!file.value(u"no_headings"_s).toBool())
        writeLine(headings, std::vector<bool>(size_t(headings.size()), m_quoteAll && !file.contains(u"first_line"_s)));
}

QString AccountantFileWriter::cell(const Column &column, const AccountRow &row) const
{
    if (column.source < 0)
        return column.text;
    QString text = row[size_t(column.source)];
    switch (column.kind) {
    case AccountCell::Day:
        return text.isEmpty() ? text : QDate::fromString(text, Qt::ISODate).toString(column.format);
    case AccountCell::Money:
    case AccountCell::Decimal:
        return m_decimal == u'.' ? text : text.replace(u'.', m_decimal);
    case AccountCell::Integer:
    case AccountCell::Text:
        break;
    }
    if (m_guard && needsGuard(text.toStdString()) && column.kind == AccountCell::Text)
        text.prepend(u'\'');
    return column.most >= 0 ? text.left(column.most) : text;
}

void AccountantFileWriter::add(const AccountRow &row)
{
    QStringList cells;
    std::vector<bool> isText;
    for (const Column &column : m_columns) {
        cells.append(cell(column, row));
        isText.push_back(m_quoteAll && column.kind == AccountCell::Text);
    }
    writeLine(cells, isText);
    ++m_rows;
}

void AccountantFileWriter::writeLine(const QStringList &cells, const std::vector<bool> &isText)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_delimiter;
        QString text = cells.at(i);
        if (m_quoteAll) // importers that want quotes want no line breaks in them
            text = text.simplified();
        if (isText[size_t(i)] || text.contains(m_delimiter) || text.contains(u'"') || text.contains(u'\n') ||
            text.contains(u'\r'))
            line += u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        else
            line += text;
    }
    const QByteArray bytes = m_encoder(line + m_lineEnd);
    m_lost = m_lost || m_encoder.hasError();
    m_encoder.resetState();
    m_hash.addData(bytes);
    if (m_device.write(bytes) != bytes.size())
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("accountant", "A file cannot be written: %1.").arg(m_device.errorString()));
}

} // namespace kith
