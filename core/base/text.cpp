// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <QVarLengthArray>

namespace kith {

namespace {

bool isAsciiBlank(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Letters that no decomposition turns into their plain form.
void appendPlain(QString &result, QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        result += u'o';
        return;
    case u'đ':
        result += u'd';
        return;
    case u'ð':
        result += u'd';
        return;
    case u'ħ':
        result += u'h';
        return;
    case u'ł':
        result += u'l';
        return;
    case u'ı':
        result += u'i';
        return;
    case u'æ':
        result += u"ae";
        return;
    case u'œ':
        result += u"oe";
        return;
    case u'þ':
        result += u"th";
        return;
    case u'ß':
        result += u"ss";
        return;
    default:
        result += c;
        return;
    }
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

} // namespace

QString fold(QStringView text)
{
    // Compatibility forms first (full width, ligatures), then marks off their letters. Only the general combining marks
    // go: Japanese voicing marks and Indic vowel signs are no accents.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const bool isAccent = c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
        if (isAccent || c.category() == QChar::Other_Format || c.isNull())
            continue;
        appendPlain(plain, c);
    }
    return plain.normalized(QString::NormalizationForm_KC).simplified();
}

std::string foldUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool blank = false;
    for (size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (isAsciiBlank(c)) {
            blank = !result.empty();
            ++i;
            continue;
        }
        // Han (U+4E00 to U+9FFF) folds to itself: Chinese names are as fast as ASCII.
        const auto follows = [&](size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
        const bool isHan = c >= 0xE4 && c <= 0xE9 && i + 2 < text.size() && follows(i + 1) && follows(i + 2) &&
                           (c != 0xE4 || static_cast<unsigned char>(text[i + 1]) >= 0xB8);
        if ((c >= 0x80 && !isHan) || c == 0 || (c >= 0x1C && c <= 0x1F))
            return fold(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
        if (blank) {
            result += ' ';
            blank = false;
        }
        if (isHan) {
            result.append(text, i, 3);
            i += 3;
        } else {
            result += char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            ++i;
        }
    }
    return result;
}

QString phoneDigits(QStringView text)
{
    QString folded = fold(text);
    for (const QStringView extension : {u"ext", u"x", u"转", u"轉", u"分机", u"#", u";"}) {
        const qsizetype at = folded.indexOf(extension);
        if (at > 0)
            folded.truncate(at);
    }
    const bool international = folded.startsWith(u'+') || folded.startsWith(QStringLiteral("(+"));
    if (international)
        folded.remove(QStringLiteral("(0)")); // "+49 (0) 30": dialled only inside the country
    QString digits;
    for (const QChar c : folded) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (!international && digits.startsWith(QStringLiteral("00")))
        digits.remove(0, 2);
    return digits;
}

double jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.size() == b.size() ? 1.0 : 0.0;
    const qsizetype window = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    QVarLengthArray<bool, 128> usedA(a.size());
    QVarLengthArray<bool, 128> usedB(b.size());
    std::fill(usedA.begin(), usedA.end(), false);
    std::fill(usedB.begin(), usedB.end(), false);
    qsizetype matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype last = std::min(i + window, b.size() - 1);
        for (qsizetype j = std::max<qsizetype>(i - window, 0); j <= last; ++j) {
            if (usedB[j] || a[i] != b[j])
                continue;
            usedA[i] = usedB[j] = true;
            ++matches;
            break;
        }
    }
    if (matches == 0)
        return 0.0;
    qsizetype outOfOrder = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[i])
            continue;
        while (!usedB[j])
            ++j;
        outOfOrder += a[i] != b[j] ? 1 : 0;
        ++j;
    }
    const double m = double(matches);
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - double(outOfOrder / 2)) / m) / 3.0;
    qsizetype prefix = 0;
    while (prefix < std::min({a.size(), b.size(), qsizetype(4)}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1.0 - jaro);
}

int matchRank(QStringView haystack, QStringView needle)
{
    enum { Whole = 100, FirstWord = 80, Prefix = 70, Word = 60, WordStart = 50, Inside = 20, Scattered = 10 };
    if (needle.isEmpty() || haystack.isEmpty())
        return 0;
    if (haystack == needle)
        return Whole;
    int best = 0;
    for (qsizetype at = haystack.indexOf(needle); at >= 0 && best < Prefix; at = haystack.indexOf(needle, at + 1)) {
        const qsizetype end = at + needle.size();
        const bool startsWord = at == 0 || !isWordCharacter(haystack[at - 1]);
        const bool endsWord = end == haystack.size() || !isWordCharacter(haystack[end]);
        if (at == 0)
            best = endsWord ? FirstWord : Prefix;
        else if (startsWord)
            best = std::max<int>(best, endsWord ? Word : WordStart);
        else
            best = std::max<int>(best, Inside);
    }
    if (best > 0 || !needle.contains(u' '))
        return best;
    for (const QStringView word : needle.split(u' ', Qt::SkipEmptyParts)) {
        if (!haystack.contains(word))
            return 0;
    }
    return Scattered;
}

QString nearest(QStringView word, const QStringList &candidates)
{
    const QString wanted = fold(word);
    const qsizetype columns = wanted.size() + 1;
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const QString other = fold(candidate);
        // Distance of Damerau and Levenshtein (neighbours swapped count once), row by row.
        QVarLengthArray<QVarLengthArray<qsizetype, 64>, 3> rows(3);
        for (auto &row : rows)
            row.resize(columns);
        for (qsizetype j = 0; j < columns; ++j)
            rows[0][j] = j;
        for (qsizetype i = 1; i <= other.size(); ++i) {
            auto &row = rows[i % 3];
            const auto &above = rows[(i + 2) % 3];
            const auto &twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (qsizetype j = 1; j < columns; ++j) {
                const qsizetype same = other[i - 1] == wanted[j - 1] ? 0 : 1;
                row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + same});
                if (i > 1 && j > 1 && other[i - 1] == wanted[j - 2] && other[i - 2] == wanted[j - 1])
                    row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            }
        }
        qsizetype distance = rows[other.size() % 3][columns - 1];
        if (wanted.size() >= 3 && (other.startsWith(wanted) || wanted.startsWith(other)))
            distance = std::min<qsizetype>(distance, 1); // cut short or gone on: "orders", "cust"
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace kith
