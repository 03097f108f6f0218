// SPDX-License-Identifier: GPL-3.0-or-later
// Makes zip archives, for workbooks as other programs write them.
#pragma once

#include <map>
#include <QByteArray>
#include <QFile>
#include <QString>
#include <zip.h>

namespace kith::test {

inline QString writeZip(const QString &path, const std::map<QByteArray, QByteArray> &parts)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        qFatal("cannot write an archive");
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write an archive");
    return path;
}

// A workbook with these sheets (name, content of <sheetData>), shared texts and styles.
inline QString writeWorkbook(const QString &path, const std::vector<std::pair<QByteArray, QByteArray>> &sheets,
                             const QByteArray &shared = {}, const QByteArray &workbookProperties = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::map<QByteArray, QByteArray> parts;
    QByteArray list;
    QByteArray relations;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        QByteArray name = sheets[i].first;
        QByteArray state;
        if (name.startsWith('!')) {
            name = name.mid(1);
            state = " state=\"hidden\"";
        }
        list += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\"" + state + " r:id=\"r" + number + "\"/>";
        relations += "<Relationship Id=\"r" + number + "\" Type=\"" + relation + "/worksheet\" Target=\"worksheets/s" +
                     number + ".xml\"/>";
        parts["xl/worksheets/s" + number + ".xml"] = "<?xml version=\"1.0\"?><worksheet xmlns=\"" + main +
                                                     "\"><sheetData>" + sheets[i].second + "</sheetData></worksheet>";
    }
    relations += "<Relationship Id=\"x\" Type=\"" + relation + "/styles\" Target=\"/xl/styles.xml\"/>";
    relations += "<Relationship Id=\"y\" Type=\"" + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    parts["xl/workbook.xml"] = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\">" + workbookProperties +
                               "<sheets>" + list + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations +
        "</Relationships>";
    // Styles 0 plain, 1 built-in date, 2 own date and time, 3 percent, 4 a text in quotes that only looks like a date,
    // 5 a time.
    parts["xl/styles.xml"] =
        "<styleSheet xmlns=\"" + main +
        "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm;@\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"[Red]0.00 &quot;day&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf "
        "numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";
    parts["xl/sharedStrings.xml"] = "<sst xmlns=\"" + main + "\">" + shared + "</sst>";
    return writeZip(path, parts);
}

} // namespace kith::test
