// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <array>
#include <cstring>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// How much of an undecided file is looked at closely.
constexpr qint64 sampleSize = 256 * 1024;

struct Signature
{
    QByteArrayView bytes;
    const char *what;
};

// Files that people drop on an import by mistake, by their first bytes.
constexpr Signature signatures[] = {
    {"\x89PNG", QT_TRANSLATE_NOOP("csv", "a picture")},
    {"\xff\xd8\xff", QT_TRANSLATE_NOOP("csv", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("csv", "a picture")},
    {"BM\x00", QT_TRANSLATE_NOOP("csv", "a picture")},
    {"RIFF", QT_TRANSLATE_NOOP("csv", "a picture or a recording")},
    {"%PDF-", QT_TRANSLATE_NOOP("csv", "a PDF document")},
    {"PK\x03\x04", QT_TRANSLATE_NOOP("csv", "an Excel workbook or an archive")},
    {"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("csv", "an old Excel or Word file")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("csv", "a data file")},
    {"\x1f\x8b", QT_TRANSLATE_NOOP("csv", "a compressed file")},
    {"BZh", QT_TRANSLATE_NOOP("csv", "a compressed file")},
    {"\x28\xb5\x2f\xfd", QT_TRANSLATE_NOOP("csv", "a compressed file")},
    {"7z\xbc\xaf", QT_TRANSLATE_NOOP("csv", "a compressed file")},
    {"\x7f"
     "ELF",
     QT_TRANSLATE_NOOP("csv", "a program")},
};

[[noreturn]] void refuse(const QString &path, const QString &why)
{
    throw Error(ErrorKind::File, why.arg(QFileInfo(path).fileName()));
}

void refuseOtherFiles(const QString &path, QByteArrayView start)
{
    for (const Signature &signature : signatures) {
        if (start.startsWith(signature.bytes))
            refuse(path,
                   QCoreApplication::translate(
                       "csv", "“%1” is %2, not a table of text. Save it as CSV and try again; nothing was imported.")
                       .arg(u"%1"_s, QCoreApplication::translate("csv", signature.what)));
    }
}

// UTF-16 without a mark: Latin text has a NUL in every second byte, always on the same side.
QString withoutMark(QByteArrayView start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        (i % 2 == 0 ? even : odd) += start[i] == '\0';
    const qsizetype pairs = start.size() / 2;
    if (pairs == 0)
        return {};
    if (odd * 10 >= pairs * 3 && even * 50 < pairs)
        return u"UTF-16LE"_s;
    if (even * 10 >= pairs * 3 && odd * 50 < pairs)
        return u"UTF-16BE"_s;
    return {};
}

// What an encoding would make of the bytes: characters of several bytes, how many of them are common, how many bytes
// fit nowhere.
struct Reading
{
    qint64 characters = 0;
    qint64 common = 0;
    qint64 wrong = 0;
    double share() const
    {
        return wrong * 200 > characters || characters == 0 ? 0 : double(common) / double(characters + wrong);
    }
};

bool within(unsigned value, unsigned low, unsigned high)
{
    return value >= low && value <= high;
}

Reading asGb18030(QByteArrayView bytes)
{
    Reading reading;
    const auto at = [&](qsizetype i) { return unsigned(static_cast<unsigned char>(bytes[i])); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned lead = at(i);
        if (lead < 0x80)
            continue;
        if (i + 1 >= bytes.size())
            break;
        const unsigned trail = at(i + 1);
        if (within(lead, 0x81, 0xfe) && within(trail, 0x30, 0x39)) { // four bytes: rare characters
            ++reading.characters;
            i += 3;
        } else if (within(lead, 0x81, 0xfe) && within(trail, 0x40, 0xfe) && trail != 0x7f) {
            ++reading.characters;
            const bool symbol = within(lead, 0xa1, 0xa3) && trail >= 0xa1;
            const bool level1 = within(lead, 0xb0, 0xd7) && trail >= 0xa1;
            reading.common += symbol || level1;
            ++i;
        } else {
            ++reading.wrong;
        }
    }
    return reading;
}

Reading asBig5(QByteArrayView bytes)
{
    Reading reading;
    const auto at = [&](qsizetype i) { return unsigned(static_cast<unsigned char>(bytes[i])); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned lead = at(i);
        if (lead < 0x80)
            continue;
        if (i + 1 >= bytes.size())
            break;
        const unsigned trail = at(i + 1);
        if (within(lead, 0xa1, 0xf9) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) {
            ++reading.characters;
            reading.common += within(lead, 0xa4, 0xc6) || lead == 0xa1;
            ++i;
        } else {
            ++reading.wrong;
        }
    }
    return reading;
}

Reading asShiftJis(QByteArrayView bytes)
{
    Reading reading;
    const auto at = [&](qsizetype i) { return unsigned(static_cast<unsigned char>(bytes[i])); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned lead = at(i);
        if (lead < 0x80)
            continue;
        if (within(lead, 0xa1, 0xdf)) { // half-width katakana: possible, seldom
            ++reading.characters;
            continue;
        }
        if (i + 1 >= bytes.size())
            break;
        const unsigned trail = at(i + 1);
        if ((within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) && within(trail, 0x40, 0xfc) && trail != 0x7f) {
            ++reading.characters;
            reading.common += within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97);
            ++i;
        } else {
            ++reading.wrong;
        }
    }
    return reading;
}

} // namespace

bool Utf8Check::add(const char *bytes, qsizetype size)
{
    const char *const end = bytes + size;
    while (m_good && bytes != end) {
        if (m_missing == 0) {
            // Eight plain ASCII bytes at a time.
            while (end - bytes >= 8) {
                std::uint64_t word = 0;
                std::memcpy(&word, bytes, 8);
                if (word & 0x8080808080808080ULL)
                    break;
                bytes += 8;
            }
            if (bytes == end)
                break;
            const auto lead = static_cast<unsigned char>(*bytes++);
            if (lead < 0x80)
                continue;
            ++m_characters;
            m_low = 0x80;
            m_high = 0xbf;
            if (within(lead, 0xc2, 0xdf)) {
                m_missing = 1;
            } else if (within(lead, 0xe0, 0xef)) {
                m_missing = 2;
                if (lead == 0xe0)
                    m_low = 0xa0;
                else if (lead == 0xed)
                    m_high = 0x9f;
            } else if (within(lead, 0xf0, 0xf4)) {
                m_missing = 3;
                if (lead == 0xf0)
                    m_low = 0x90;
                else if (lead == 0xf4)
                    m_high = 0x8f;
            } else {
                m_good = false;
            }
        } else {
            const auto next = static_cast<unsigned char>(*bytes++);
            m_good = within(next, m_low, m_high);
            m_low = 0x80;
            m_high = 0xbf;
            --m_missing;
        }
    }
    return m_good;
}

FoundEncoding detectEncoding(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        refuse(path, QCoreApplication::translate("csv", "“%1” is a folder; choose a file. Nothing was imported."));
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, QCoreApplication::translate("csv", "“%1” cannot be read: %2. Nothing was imported.")
                         .arg(u"%1"_s, file.errorString()));
    QByteArray start = file.read(sampleSize);
    if (start.isEmpty())
        refuse(path, QCoreApplication::translate("csv", "“%1” is empty; nothing was imported."));
    refuseOtherFiles(path, start);

    if (start.startsWith("\xef\xbb\xbf"))
        return {u"UTF-8"_s, 3};
    if (start.startsWith(QByteArrayView("\xff\xfe\x00\x00", 4)))
        return {u"UTF-32LE"_s, 4};
    if (start.startsWith("\xff\xfe"))
        return {u"UTF-16LE"_s, 2};
    if (start.startsWith("\xfe\xff"))
        return {u"UTF-16BE"_s, 2};
    if (start.startsWith("\x84\x31\x95\x33"))
        return {u"GB18030"_s, 4};
    if (const QString utf16 = withoutMark(start); !utf16.isEmpty())
        return {utf16, 0};

    // The first wrong byte may stand anywhere, so that the whole file counts.
    Utf8Check check;
    bool good = check.add(start.constData(), start.size());
    QByteArray undecided = good ? QByteArray() : start;
    QByteArray chunk(1024 * 1024, Qt::Uninitialized);
    while (good) {
        const qint64 size = file.read(chunk.data(), chunk.size());
        if (size < 0)
            refuse(path, QCoreApplication::translate("csv", "“%1” cannot be read: %2. Nothing was imported.")
                             .arg(u"%1"_s, file.errorString()));
        if (size == 0)
            break;
        good = check.add(chunk.constData(), size);
        if (!good)
            undecided = chunk.left(std::min<qint64>(size, sampleSize));
    }
    // One broken byte in a text with many right characters is a damaged UTF-8 file: reading it names the line.
    if (good || check.characters() > 200)
        return {u"UTF-8"_s, 0};
    return {guessLegacyEncoding(undecided), 0};
}

QString guessLegacyEncoding(QByteArrayView bytes)
{
    const std::array<std::pair<double, const char *>, 3> readings{{{asGb18030(bytes).share(), "GB18030"},
                                                                   {asBig5(bytes).share(), "Big5"},
                                                                   {asShiftJis(bytes).share(), "Shift_JIS"}}};
    const auto best = std::max_element(readings.begin(), readings.end(),
                                       [](const auto &a, const auto &b) { return a.first < b.first; });
    return best->first >= 0.7 ? QString::fromLatin1(best->second) : u"windows-1252"_s;
}

QStringList knownEncodings()
{
    QStringList known;
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", "windows-1252", "Shift_JIS", "EUC-KR",
                             "windows-1250", "windows-1251"}) {
        if (QStringDecoder(name).isValid())
            known.append(QString::fromLatin1(name));
    }
    return known;
}

QString encodingName(const QString &name)
{
    const QString plain = name.trimmed().toLower().remove(u'-').remove(u'_').remove(u' ');
    static const std::pair<const char *, const char *> others[] = {
        {"utf8bom", "UTF-8"},     {"utf16", "UTF-16LE"},      {"unicode", "UTF-16LE"},    {"gbk", "GB18030"},
        {"gb2312", "GB18030"},    {"cp936", "GB18030"},       {"cp950", "Big5"},          {"sjis", "Shift_JIS"},
        {"cp932", "Shift_JIS"},   {"cp1252", "windows-1252"}, {"latin1", "windows-1252"}, {"iso88591", "windows-1252"},
        {"ansi", "windows-1252"}, {"ascii", "UTF-8"},         {"cp1250", "windows-1250"}, {"cp1251", "windows-1251"},
        {"cp949", "EUC-KR"}};
    for (const auto &[other, ours] : others) {
        if (plain == QLatin1StringView(other))
            return QString::fromLatin1(ours);
    }
    for (const QString &known : knownEncodings()) {
        if (plain == known.toLower().remove(u'-').remove(u'_'))
            return known;
    }
    return {};
}

} // namespace kith
