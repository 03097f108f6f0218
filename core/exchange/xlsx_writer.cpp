// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryFile>
#include <vector>
#include <xlsxwriter.h>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

struct XlsxWriter::Book
{
    QString path;
    QTemporaryFile file; // beside the path, so that it can be moved there at once
    QByteArray tempName;
    QByteArray tempFolder;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    std::map<QByteArray, lxw_format *> formats;
    QString sheetName;
    int sheetParts = 1;
    struct Heading
    {
        QString label;
        int width;
    };
    std::vector<Heading> headings;
    lxw_row_t row = 0;
    lxw_col_t column = 0;

    lxw_format *format(const QByteArray &code)
    {
        lxw_format *&known = formats[code];
        if (!known) {
            known = workbook_add_format(book);
            format_set_num_format(known, code.constData());
        }
        return known;
    }

    void check(lxw_error code) const
    {
        if (code != LXW_NO_ERROR)
            fail(QString::fromUtf8(lxw_strerror(code)));
    }

    [[noreturn]] void fail(const QString &why) const
    {
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("export", "“%1” cannot be written: %2. Nothing was exported.").arg(path, why));
    }

    void writeHeading(lxw_col_t at, const Heading &heading)
    {
        worksheet_set_column(sheet, at, at, double(heading.width), nullptr);
        check(worksheet_write_string(sheet, 0, at, heading.label.toUtf8().constData(), bold));
    }

    void closeSheet()
    {
        if (sheet && !headings.empty()) {
            worksheet_freeze_panes(sheet, 1, 0);
            worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row, 1) - 1, lxw_col_t(headings.size() - 1));
        }
    }

    void begin(const QString &name)
    {
        closeSheet();
        sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        if (!sheet)
            fail(name);
        row = 0;
        column = 0;
    }
};

namespace {

// What Excel allows as the name of a sheet.
QString allowedName(const QString &name, const QString &ending)
{
    QString allowed;
    for (const QChar c : name)
        allowed += u"[]:*?/\\"_s.contains(c) ? u'-' : c;
    while (allowed.startsWith(u'\''))
        allowed.remove(0, 1);
    allowed = allowed.left(31 - ending.size()).trimmed();
    while (allowed.endsWith(u'\''))
        allowed.chop(1);
    return (allowed.isEmpty() ? u"Kith"_s : allowed) + ending;
}

// Characters that XML cannot hold or changes are written as _x000D_; a text that looks like that says so.
QByteArray escapedText(QStringView text)
{
    QString escaped;
    const auto isCode = [&](qsizetype at) {
        if (at + 6 >= text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
            return false;
        const QStringView code = text.mid(at + 2, 4);
        return std::all_of(code.begin(), code.end(),
                           [](QChar c) { return c.isDigit() || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f'); });
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if ((c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xfffe) || c == QChar(0xffff))
            escaped += u"_x%1_"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else if (c == u'_' && isCode(i))
            escaped += "_x005F_"_L1;
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

int significantDigits(QStringView plain)
{
    int digits = 0;
    for (const QChar c : plain) {
        if (c.isDigit() && (digits > 0 || c != u'0'))
            ++digits;
    }
    return digits;
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path) : m_book(std::make_unique<Book>())
{
    m_book->path = path;
    const QString folder = QFileInfo(path).absolutePath();
    m_book->file.setFileTemplate(folder + u"/.kith-XXXXXX.part"_s);
    if (!m_book->file.open())
        m_book->fail(m_book->file.errorString());
    m_book->file.close();
    m_book->tempName = QFile::encodeName(m_book->file.fileName());
    m_book->tempFolder = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_book->tempFolder.data();
    options.use_zip64 = LXW_TRUE;
    m_book->book = workbook_new_opt(m_book->tempName.constData(), &options);
    if (!m_book->book)
        m_book->fail(path);
    lxw_doc_properties properties{};
    properties.created = 946'684'800; // 2000-01-01: the same content gives the same bytes
    workbook_set_properties(m_book->book, &properties);
    m_book->bold = workbook_add_format(m_book->book);
    format_set_bold(m_book->bold);
}

XlsxWriter::~XlsxWriter()
{
    if (m_book->book)
        lxw_workbook_free(m_book->book);
}

void XlsxWriter::addSheet(const QString &name)
{
    m_book->sheetName = name;
    m_book->sheetParts = 1;
    m_book->begin(allowedName(name, {}));
    m_book->headings.clear();
}

void XlsxWriter::heading(const QString &label, int width)
{
    m_book->headings.push_back({label, std::clamp(width, 6, 60)});
    m_book->writeHeading(lxw_col_t(m_book->headings.size() - 1), m_book->headings.back());
    m_book->row = 1;
}

void XlsxWriter::empty()
{
    ++m_book->column;
}

void XlsxWriter::text(QStringView text)
{
    if (text.isEmpty())
        return empty();
    if (text.size() > longestText)
        throw Error(ErrorKind::Invalid, QCoreApplication::translate(
                                            "export", "A text in row %1 is longer than the %2 characters that a cell "
                                                      "of a workbook can hold. Nothing was exported; export as CSV.")
                                            .arg(m_book->row + 1)
                                            .arg(longestText));
    m_book->check(
        worksheet_write_string(m_book->sheet, m_book->row, m_book->column++, escapedText(text).constData(), nullptr));
}

void XlsxWriter::figure(const QString &plain, int decimals)
{
    bool good = false;
    const double value = plain.toDouble(&good);
    if (!good || significantDigits(plain) > 15)
        return text(plain);
    QByteArray code("0");
    if (decimals > 0)
        code += '.' + QByteArray(decimals, '0');
    m_book->check(worksheet_write_number(m_book->sheet, m_book->row, m_book->column++, value, m_book->format(code)));
}

void XlsxWriter::percent(double ratio, int decimals)
{
    QByteArray code("0");
    if (decimals > 0)
        code += '.' + QByteArray(decimals, '0');
    m_book->check(
        worksheet_write_number(m_book->sheet, m_book->row, m_book->column++, ratio, m_book->format(code + '%')));
}

void XlsxWriter::yesNo(bool yes)
{
    m_book->check(worksheet_write_boolean(m_book->sheet, m_book->row, m_book->column++, yes, nullptr));
}

void XlsxWriter::day(Day day)
{
    if (day.year() < 1901 || day.year() > 9999)
        return text(toIso(day)); // spreadsheets know no earlier days, and the first year wrongly
    lxw_datetime when{};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    m_book->check(
        worksheet_write_datetime(m_book->sheet, m_book->row, m_book->column++, &when, m_book->format("yyyy-mm-dd")));
}

void XlsxWriter::moment(const QDateTime &local)
{
    const QDate day = local.date();
    if (day.year() < 1901 || day.year() > 9999)
        return text(local.toString(Qt::ISODate));
    lxw_datetime when{};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    when.hour = local.time().hour();
    when.min = local.time().minute();
    when.sec = local.time().second();
    m_book->check(worksheet_write_datetime(m_book->sheet, m_book->row, m_book->column++, &when,
                                           m_book->format("yyyy-mm-dd hh:mm:ss")));
}

void XlsxWriter::endRow()
{
    m_book->column = 0;
    if (++m_book->row < lxw_row_t(mostRows))
        return;
    m_book->begin(allowedName(m_book->sheetName, u" (%1)"_s.arg(++m_book->sheetParts)));
    for (size_t i = 0; i < m_book->headings.size(); ++i)
        m_book->writeHeading(lxw_col_t(i), m_book->headings[i]);
    m_book->row = m_book->headings.empty() ? 0 : 1;
}

void XlsxWriter::finish()
{
    m_book->closeSheet();
    const lxw_error closed = workbook_close(m_book->book); // frees it in any case
    m_book->book = nullptr;
    m_book->check(closed);
    std::error_code code;
    std::filesystem::rename(m_book->tempName.toStdString(), QFile::encodeName(m_book->path).toStdString(), code);
    if (code)
        m_book->fail(QString::fromStdString(code.message()));
    std::filesystem::permissions(QFile::encodeName(m_book->path).toStdString(),
                                 std::filesystem::perms::group_read | std::filesystem::perms::others_read,
                                 std::filesystem::perm_options::add, code);
    m_book->file.setAutoRemove(false);
}

} // namespace kith
