// SPDX-License-Identifier: GPL-3.0-or-later
// Reading decimals as people and files write them.
#include <algorithm>
#include <limits>
#include <QVarLengthArray>
#include <string>

#include "core/base/money.h"
#include "core/base/scaled.h"

namespace kith {

namespace {

// A number in pieces: digits without marks, how many of them are decimals, and a power of ten.
struct Pieces
{
    std::string digits;
    qint64 decimals = 0;
    qint64 exponent = 0;
    bool negative = false;
};

// Full-width and typographic forms as their ASCII equals; every blank, including NBSP, as ' '.
QString normalised(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            result += u' ';
        else if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            result += QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u2212' || c == u'\u2013' || c == u'\u2010' || c == u'\u2011' || c == u'\uFE63')
            result += u'-';
        else if (c == u'\u2019' || c == u'\u02BC' || c == u'\u2018' || c == u'`')
            result += u'\'';
        else if (c == u'\u066B')
            result += u'.';
        else if (c == u'\u066C')
            result += u',';
        else
            result += c;
    }
    return result.trimmed();
}

bool isCurrencyWord(QStringView word)
{
    static const QStringView words[] = {u"rmb",  u"元",   u"圆",   u"块",   u"人民币", u"美元", u"欧元", u"us$",
                                        u"hk$",  u"nt$",  u"a$",   u"ca$",  u"r$",     u"kr",   u"kr.",  u"zł",
                                        u"kč",   u"fr.",  u"sfr",  u"rs",   u"rs.",    u"ft",   u"лв",   u"руб",
                                        u"руб.", u"日元", u"英镑", u"港币", u"港元"};
    for (const QStringView known : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    if (word.size() == 1 && word.front().category() == QChar::Symbol_Currency)
        return true;
    return Currency::isKnown(word.toString().toUpper());
}

// Takes signs, brackets, currency and percent off both ends.
class Unwrapper
{
public:
    explicit Unwrapper(QStringView text) : m_rest(text) {}

    bool unwrap(Pieces &pieces)
    {
        const bool bracketed = m_rest.size() > 2 && m_rest.startsWith(u'(') && m_rest.endsWith(u')');
        if (bracketed)
            m_rest = m_rest.sliced(1, m_rest.size() - 2).trimmed();
        int signs = 0;
        bool percent = false;
        while (takeFront(pieces, signs) || takeBack(pieces, signs, percent)) {
            m_rest = m_rest.trimmed();
        }
        if (bracketed) {
            if (signs > 0)
                return false;
            pieces.negative = true;
        }
        return signs <= 1 && !m_rest.isEmpty();
    }
    QStringView rest() const { return m_rest; }

private:
    static bool isBody(QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'\''; }

    bool takeFront(Pieces &pieces, int &signs)
    {
        if (m_rest.isEmpty() || isBody(m_rest.front()))
            return false;
        if (m_rest.front() == u'-' || m_rest.front() == u'+') {
            pieces.negative |= m_rest.front() == u'-';
            ++signs;
            m_rest = m_rest.sliced(1);
            return true;
        }
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] != u'-' && m_rest[length] != u'+' && m_rest[length] != u' ' &&
               (!isBody(m_rest[length]) || m_rest[length] == u'.'))
            ++length;
        return takeCurrency(m_rest.first(length), length);
    }

    bool takeBack(Pieces &pieces, int &signs, bool &percent)
    {
        if (m_rest.isEmpty() || (isBody(m_rest.back()) && m_rest.back() != u'.'))
            return false;
        const QChar last = m_rest.back();
        if (last == u'-' || last == u'+') {
            pieces.negative |= last == u'-';
            ++signs;
            m_rest.chop(1);
            return true;
        }
        if (last == u'%' && !percent) {
            percent = true;
            pieces.exponent -= 2;
            m_rest.chop(1);
            return true;
        }
        if ((last == u'万' || last == u'亿') && m_rest.size() > 1) {
            pieces.exponent += last == u'万' ? 4 : 8;
            m_rest.chop(1);
            return true;
        }
        qsizetype start = m_rest.size();
        while (start > 0 && m_rest[start - 1] != u' ' && m_rest[start - 1] != u'万' && m_rest[start - 1] != u'亿' &&
               (!isBody(m_rest[start - 1]) || (m_rest[start - 1] == u'.' && start == m_rest.size())))
            --start;
        return takeCurrency(m_rest.sliced(start), -(m_rest.size() - start));
    }

    // `length` characters from the front, or from the back when negative.
    bool takeCurrency(QStringView word, qsizetype length)
    {
        if (length == 0 || m_sawCurrency > 1 || !isCurrencyWord(word))
            return false;
        ++m_sawCurrency;
        m_rest = length > 0 ? m_rest.sliced(length) : m_rest.chopped(-length);
        return true;
    }

    QStringView m_rest;
    int m_sawCurrency = 0;
};

// Groups between thousands separators: 1,234,567 or Indian 12,34,567 or, with commas, Chinese 12,3456,7890.
bool groupsAreValid(const QVarLengthArray<int, 16> &groups, QChar separator)
{
    const auto later = groups.begin() + 1;
    if (groups.front() < 1)
        return false;
    if (separator == u',' && groups.front() <= 4 &&
        std::all_of(later, groups.end(), [](int size) { return size == 4; }))
        return true;
    return groups.front() <= 3 && groups.back() == 3 &&
           std::all_of(later, groups.end() - 1, [](int size) { return size == 2 || size == 3; });
}

// The mark that separates decimals in digits with '.' and ','; 0 for none.
QChar decimalMark(QStringView body, DecimalMark wanted)
{
    if (wanted != DecimalMark::Guess)
        return wanted == DecimalMark::Point ? u'.' : u',';
    const qsizetype point = body.lastIndexOf(u'.');
    const qsizetype comma = body.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    if (point >= 0)
        return body.count(u'.') == 1 ? QChar(u'.') : QChar();
    if (comma < 0 || body.count(u',') > 1)
        return {};
    // "1,234" is rather one thousand; "1,5", "0,125" and "1234,567" can only be decimals.
    const bool thousands = body.size() - comma - 1 == 3 && comma >= 1 && comma <= 3 && body.front() != u'0' &&
                           !body.contains(u' ') && !body.contains(u'\'');
    return thousands ? QChar() : QChar(u',');
}

bool readBody(QStringView body, DecimalMark wanted, Pieces &pieces)
{
    const QChar mark = decimalMark(body, wanted);
    QChar separator;
    QVarLengthArray<int, 16> groups{0};
    bool inDecimals = false;
    for (const QChar c : body) {
        if (c >= u'0' && c <= u'9') {
            pieces.digits += char(c.unicode());
            if (inDecimals)
                ++pieces.decimals;
            else
                ++groups.back();
        } else if (c == mark) {
            if (inDecimals)
                return false;
            inDecimals = true;
        } else if (c == u'.' || c == u',' || c == u'\'' || c == u' ') {
            if (inDecimals || (!separator.isNull() && separator != c))
                return false;
            separator = c;
            groups.append(0);
        } else {
            return false;
        }
    }
    return !pieces.digits.empty() && (groups.size() == 1 || groupsAreValid(groups, separator));
}

// digits * 10^-decimals in units of 10^-places, half away from zero; the sign is put on by the caller.
std::optional<Int128> toPlaces(std::string digits, qint64 decimals, int places)
{
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    bool roundUp = false;
    if (decimals > places) {
        const qint64 dropped = decimals - places;
        const qint64 kept = qint64(digits.size()) - dropped;
        roundUp = kept >= 0 && digits[size_t(kept)] >= '5';
        digits.resize(size_t(std::max<qint64>(kept, 0)));
    } else if (!digits.empty()) {
        if (places - decimals + qint64(digits.size()) > 37)
            return std::nullopt;
        digits.append(size_t(places - decimals), '0');
    }
    if (digits.size() > 37)
        return std::nullopt;
    Int128 number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number + (roundUp ? 1 : 0);
}

} // namespace

std::optional<std::int64_t> parseUnits(QStringView text, int digits, DecimalMark mark)
{
    const QString plain = normalised(text);
    Pieces pieces;
    Unwrapper unwrapper(plain);
    if (!unwrapper.unwrap(pieces))
        return std::nullopt;
    QStringView body = unwrapper.rest();
    const qsizetype e = std::max(body.indexOf(u'e'), body.indexOf(u'E'));
    if (e > 0) {
        bool understood = false;
        const int exponent = body.sliced(e + 1).toInt(&understood);
        if (!understood || std::abs(exponent) > 400)
            return std::nullopt;
        pieces.exponent += exponent;
        body = body.first(e);
    }
    if (!readBody(body, mark, pieces))
        return std::nullopt;
    const int places = std::max(digits, 6);
    const auto read = toPlaces(std::move(pieces.digits), pieces.decimals - pieces.exponent, places);
    if (!read)
        return std::nullopt;
    const Int128 divisor = powerOfTen(places - digits);
    const Int128 units = (*read + divisor / 2) / divisor;
    if (units > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return std::int64_t(pieces.negative ? -units : units);
}

} // namespace kith
