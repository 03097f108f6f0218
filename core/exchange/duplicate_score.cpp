// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_score.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "core/base/text.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr double worthALook = 10; // bits; found on febrl and RLdata500, see tests/exchange/duplicates.cpp

class Comparison
{
public:
    Comparison(ComparedSubject a, ComparedSubject b, const DuplicateSubjects &known)
        : m_known(known), m_amongA(a.among), m_amongB(b.among), m_a(a.subject), m_b(b.subject),
          m_total(std::max<double>(double(known.all().size()), 1024))
    {}

    DuplicateScore score()
    {
        names();
        if (m_score.weight < -8 && !shares())
            return m_score; // nothing makes up for that
        numbers();
        birthday();
        address();
        tax();
        return m_score;
    }

private:
    using Text = DuplicateSubject::Text;
    using Count = DuplicateSubjects::Count;

    QStringView a(Text text) const { return m_amongA.text(text); }
    QStringView b(Text text) const { return m_amongB.text(text); }
    void add(double weight, quint32 reason = 0)
    {
        m_score.weight += weight;
        if (weight > 0)
            m_score.reasons |= reason;
    }
    bool shares() const { return m_a.phoneCount + m_a.emailCount > 0 && m_b.phoneCount + m_b.emailCount > 0; }

    // What it says that both have this value: the fewer have it, the more.
    double rarity(Count what, QStringView value, double least, double most) const
    {
        return std::clamp(std::log2(m_total / m_known.count(what, DuplicateSubjects::hash(value))), least, most);
    }

    double partWeight(Count what, Text ofA, Text ofB, quint32 &reasons) const
    {
        if (ofA.size == 0 || ofB.size == 0)
            return 0;
        const QStringView x = a(ofA);
        const QStringView y = b(ofB);
        if (x == y) {
            reasons |= SameName;
            return rarity(what, x, 2, 7);
        }
        const double likeness = jaroWinkler(x, y);
        const double both = std::min(rarity(what, x, 2, 7), rarity(what, y, 2, 7));
        if (likeness >= 0.85)
            reasons |= SimilarName;
        if (likeness >= 0.92)
            return 0.8 * both;
        if (likeness >= 0.85)
            return 0.5 * both;
        if (firstWord(x) == firstWord(y)) { // "anna" and "anna maria"
            reasons |= SimilarName;
            return 0.6 * rarity(what, x, 2, 7);
        }
        return likeness >= 0.75 ? 0 : -4;
    }

    static QStringView firstWord(QStringView text)
    {
        const qsizetype blank = text.indexOf(u' ');
        return blank < 0 ? text : text.left(blank);
    }

    void names()
    {
        const bool people = m_a.first.size + m_a.last.size > 0 && m_b.first.size + m_b.last.size > 0;
        if (!people)
            return wholeName();
        quint32 reasons = 0;
        const double straight = partWeight(Count::First, m_a.first, m_b.first, reasons) +
                                partWeight(Count::Last, m_a.last, m_b.last, reasons);
        if (straight < 7 && m_a.first.size && m_a.last.size && m_b.first.size && m_b.last.size &&
            jaroWinkler(a(m_a.first), b(m_b.last)) > 0.9 && jaroWinkler(a(m_a.last), b(m_b.first)) > 0.9)
            return add(7, SwappedName);
        // A Chinese name written in other characters, or in letters.
        if (straight < 4 && sameSound())
            return add(6, SameSound);
        add(straight, reasons);
        m_score.reasons |= reasons & (SameName | SimilarName);
    }

    bool sameSound() const
    {
        const bool hanA = m_a.reading.size > 0;
        const bool hanB = m_b.reading.size > 0;
        if (hanA && hanB)
            return m_a.reading.size > 3 && a(m_a.reading) == b(m_b.reading);
        if (hanA == hanB)
            return false;
        const QString latin = QString((hanA ? b(m_b.name) : a(m_a.name)).toString()).remove(u' ');
        const QStringView reading = hanA ? a(m_a.reading) : b(m_b.reading);
        if (latin == reading)
            return true;
        // Given name first: "xiaohua shan".
        const QString full = (hanA ? b(m_b.name) : a(m_a.name)).toString();
        const qsizetype blank = full.lastIndexOf(u' ');
        return blank > 0 && QString(full.mid(blank + 1) + full.left(blank)).remove(u' ') == reading;
    }

    void wholeName()
    {
        const QStringView x = a(m_a.name);
        const QStringView y = b(m_b.name);
        if (x.isEmpty() || y.isEmpty())
            return;
        // The whole name of an organisation says two bits more than a part of a person's.
        const double both = std::min(rarity(Count::Name, x, 1, 10), rarity(Count::Name, y, 1, 10)) + 2;
        if (x == y)
            return add(both, SameName);
        const double likeness = jaroWinkler(x, y);
        if (sameSound())
            return add(0.8 * both, SameSound);
        const bool han = m_a.reading.size > 0 || m_b.reading.size > 0;
        if (sortedWords(x) == sortedWords(y))
            return add(0.9 * both, SwappedName);
        const bool longEnough = std::min(x.size(), y.size()) >= (han ? 4 : 8);
        if (likeness >= 0.95 && (longEnough || !han))
            return add(0.8 * both, SimilarName);
        if (likeness >= 0.9 && longEnough)
            return add(0.55 * both, SimilarName);
        const QStringView shorter = x.size() < y.size() ? x : y;
        const QStringView longer = x.size() < y.size() ? y : x;
        if (longEnough && longer.contains(shorter))
            return add(0.5 * both, SimilarName);
        if (shorter.size() >= (han ? 2 : 4) && holdsWords(longer, shorter))
            return add(0.35 * both, SimilarName);
        add(likeness >= 0.8 ? 0 : -7);
    }

    // "lotus" and "lotus house".
    static bool holdsWords(QStringView longer, QStringView shorter)
    {
        const QStringList words = longer.toString().split(u' ');
        const QStringList wanted = shorter.toString().split(u' ');
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
    }

    static QStringList sortedWords(QStringView text)
    {
        QStringList words = text.toString().split(u' ');
        words.sort();
        return words;
    }

    void numbers()
    {
        double best = 0;
        bool near = false;
        for (int i = 0; i < m_a.phoneCount; ++i) {
            for (int j = 0; j < m_b.phoneCount; ++j) {
                const quint64 x = m_amongA.phone(m_a, i);
                const quint64 y = m_amongB.phone(m_b, j);
                if (x == y)
                    best = std::max(best, std::clamp(9 - std::log2(m_known.count(Count::Phone, x)), 2.0, 8.0));
                else
                    near = near || oneDigitApart(x, y);
            }
        }
        if (best > 0)
            add(best, SamePhone);
        else if (near)
            add(3, SimilarPhone);
        else if (m_a.phoneCount && m_b.phoneCount)
            add(-0.5);

        best = 0;
        for (int i = 0; i < m_a.emailCount; ++i) {
            for (int j = 0; j < m_b.emailCount; ++j) {
                if (m_amongA.email(m_a, i) == m_amongB.email(m_b, j))
                    best =
                        std::max(best, std::clamp(10 - std::log2(m_known.count(Count::Email, m_amongA.email(m_a, i))),
                                                  2.0, 9.0));
            }
        }
        if (best > 0)
            add(best, SameEmail);
        else if (m_a.emailCount && m_b.emailCount)
            add(-0.5);
        if (best == 0 && m_a.domain.size && a(m_a.domain) == b(m_b.domain))
            add(std::clamp(5 - std::log2(m_known.count(Count::Domain, DuplicateSubjects::hash(a(m_a.domain)))), 0.5,
                           4.0),
                SameDomain);
    }

    static bool oneDigitApart(quint64 x, quint64 y)
    {
        int different = 0;
        for (; x > 0 && y > 0; x /= 10, y /= 10)
            different += x % 10 != y % 10;
        return x == y && different == 1;
    }

    void birthday()
    {
        const int x = m_a.born;
        const int y = m_b.born;
        if (x == 0 || y == 0)
            return;
        if (x % 10000 == 0 || y % 10000 == 0)
            return add(x / 10000 == y / 10000 ? 3 : -2, SameBirthday);
        if (x == y)
            return add(9, SameBirthday);
        int different = 0;
        std::array<int, 10> digits{};
        for (int i = 0, p = x, q = y; i < 8; ++i, p /= 10, q /= 10) {
            different += p % 10 != q % 10;
            ++digits[size_t(p % 10)];
            --digits[size_t(q % 10)];
        }
        const bool transposed =
            different == 2 && std::all_of(digits.begin(), digits.end(), [](int count) { return count == 0; });
        const bool dayForMonth = x / 10000 == y / 10000 && x / 100 % 100 == y % 100 && y / 100 % 100 == x % 100;
        const int same = (x / 10000 == y / 10000) + (x / 100 % 100 == y / 100 % 100) + (x % 100 == y % 100);
        if (different == 1 || transposed || dayForMonth)
            add(5, SimilarBirthday);
        else if (same == 2)
            add(3.5, SimilarBirthday);
        else
            add(same == 1 ? -2.5 : -6);
    }

    void address()
    {
        if (m_a.street.size && m_b.street.size) {
            const double likeness = jaroWinkler(a(m_a.street), b(m_b.street));
            if (likeness >= 0.97)
                add(7, SameStreet);
            else if (likeness >= 0.8)
                add(likeness >= 0.9 ? 5 : 2, SimilarStreet);
            else
                add(-1.5);
        }
        if (m_a.postcode.size && m_b.postcode.size) {
            const QStringView x = a(m_a.postcode);
            const QStringView y = b(m_b.postcode);
            if (x == y)
                add(3, SamePostcode);
            else
                add(differencesOf(x, y) <= 1 || isTransposed(x, y) ? 1 : -1);
        }
        if (m_a.city.size && m_b.city.size)
            add(jaroWinkler(a(m_a.city), b(m_b.city)) >= 0.9 ? cityWeight() : -1, SameCity);
    }

    // Many live in the capital.
    double cityWeight() const { return m_a.street.size && m_b.street.size ? 3 : 1; }

    static int differencesOf(QStringView x, QStringView y)
    {
        if (x.size() != y.size())
            return int(std::max(x.size(), y.size()));
        int different = 0;
        for (qsizetype i = 0; i < x.size(); ++i)
            different += x.at(i) != y.at(i);
        return different;
    }

    static bool isTransposed(QStringView x, QStringView y)
    {
        QString a = x.toString();
        QString b = y.toString();
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        return a == b;
    }

    void tax()
    {
        if (m_a.tax.size == 0 || m_b.tax.size == 0)
            return;
        const double likeness = jaroWinkler(a(m_a.tax), b(m_b.tax));
        add(likeness == 1 ? 12 : likeness >= 0.93 ? 4 : -4, likeness == 1 ? SameTaxNumber : SimilarTaxNumber);
    }

    const DuplicateSubjects &m_known;
    const DuplicateSubjects &m_amongA;
    const DuplicateSubjects &m_amongB;
    const DuplicateSubject &m_a;
    const DuplicateSubject &m_b;
    double m_total;
    DuplicateScore m_score;
};

} // namespace

int DuplicateScore::percent() const
{
    return int(std::lround(100 / (1 + std::exp2((worthALook - weight) / 2))));
}

DuplicateScore compareSubjects(ComparedSubject a, ComparedSubject b, const DuplicateSubjects &known)
{
    return Comparison(a, b, known).score();
}

QString reasonWords(quint32 reasons)
{
    QStringList words;
    const auto say = [&](DuplicateReason reason, const QString &word) {
        if (reasons & reason)
            words.append(word);
    };
    say(SameTaxNumber, QCoreApplication::translate("duplicates", "same tax number"));
    say(SameName, QCoreApplication::translate("duplicates", "same name"));
    if (!(reasons & SameName))
        say(SimilarName, QCoreApplication::translate("duplicates", "similar name"));
    say(SwappedName, QCoreApplication::translate("duplicates", "same name in another order"));
    say(SameSound, QCoreApplication::translate("duplicates", "name sounds the same"));
    say(SamePhone, QCoreApplication::translate("duplicates", "same telephone"));
    say(SimilarPhone, QCoreApplication::translate("duplicates", "telephone differs in one digit"));
    say(SameEmail, QCoreApplication::translate("duplicates", "same e-mail"));
    say(SameDomain, QCoreApplication::translate("duplicates", "same domain"));
    say(SameBirthday, QCoreApplication::translate("duplicates", "same birthday"));
    say(SimilarBirthday, QCoreApplication::translate("duplicates", "similar birthday"));
    say(SameStreet, QCoreApplication::translate("duplicates", "same street"));
    say(SimilarStreet, QCoreApplication::translate("duplicates", "similar street"));
    say(SamePostcode, QCoreApplication::translate("duplicates", "same postcode"));
    say(SameCity, QCoreApplication::translate("duplicates", "same city"));
    say(SimilarTaxNumber, QCoreApplication::translate("duplicates", "similar tax number"));
    return words.join(QCoreApplication::translate("duplicates", ", "));
}

} // namespace kith
