// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicate_keys.h"

#include <algorithm>

#include <QStringList>

namespace kith {

namespace {

// Consonants in their order, doubled ones once: "meier", "maier" and "meyer" are "mr".
QString skeleton(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const bool soft = QStringView(u"aeiouyhw").contains(c) && !result.isEmpty();
        if (!c.isLetterOrNumber() || soft || (!result.isEmpty() && result.back() == c))
            continue;
        result += c;
    }
    return result;
}

class DuplicateKeys
{
public:
    DuplicateKeys(const DuplicateSubjects &subjects, std::vector<quint64> &keys) : m_subjects(subjects), m_keys(keys) {}

    void addKeys(const DuplicateSubject &one)
    {
        for (int n = 0; n < one.phoneCount; ++n)
            key('p', m_subjects.phone(one, n));
        for (int n = 0; n < one.emailCount; ++n)
            key('e', m_subjects.email(one, n));
        if (one.domain.size)
            key('w', hashed(text(one.domain)));
        if (one.tax.size)
            key('t', hashed(text(one.tax)));
        if (one.street.size)
            key('s', hashed(text(one.street)));
        if (one.reading.size)
            key('r', hashed(text(one.reading)));
        if (one.first.size + one.last.size > 0)
            personKeys(one);
        nameKeys(one);
    }

private:
    QStringView text(DuplicateSubject::Text text) const { return m_subjects.text(text); }

    void key(char kind, quint64 a, quint64 b = 1)
    {
        if (a != 0 && b != 0)
            m_keys.push_back((a * 0x9e3779b97f4a7c15ULL ^ b) * 0xff51afd7ed558ccdULL + quint64(kind));
    }
    static quint64 hashed(QStringView text) { return text.isEmpty() ? 0 : DuplicateSubjects::hash(text); }

    void nameKeys(const DuplicateSubject &one)
    {
        const QString name = text(one.name).toString();
        if (name.isEmpty())
            return;
        QStringList words = name.split(u' ');
        words.sort();
        const QString plain = words.join(QString());
        key('n', hashed(plain));
        if (one.reading.size == 0) { // names in letters may be someone's pinyin, family name first or last
            key('r', hashed(QString(name).remove(u' ')));
            const qsizetype blank = name.lastIndexOf(u' ');
            if (blank > 0)
                key('r', hashed(QString(name.mid(blank + 1) + name.left(blank)).remove(u' ')));
            if (const QString bones = skeleton(plain); bones.size() > 3)
                key('k', hashed(bones));
            if (plain.size() > 10) { // one end of a long name may hold the slip
                key('b', hashed(QStringView(plain).left(8)), hashed(text(one.city)) | 1);
                key('f', hashed(QStringView(plain).right(8)), hashed(text(one.city)) | 1);
            }
        } else if (name.size() > 4) {
            key('b', hashed(QStringView(name).left(4)), hashed(text(one.city)) | 1);
            key('f', hashed(QStringView(name).right(4)), hashed(text(one.city)) | 1);
        }
    }

    void personKeys(const DuplicateSubject &one)
    {
        const QString first = skeleton(text(one.first)).left(4);
        const QString last = skeleton(text(one.last)).left(4);
        const quint64 born = quint64(one.born);
        key('d', born % 10000 ? born : 0);
        for (const QString &part : {first, last}) {
            if (part.isEmpty())
                continue;
            key('y', hashed(part), born / 10000);
            key('m', hashed(part), born % 10000);
        }
        if (one.postcode.size) {
            const quint64 place = hashed(text(one.postcode));
            key('l', hashed(text(one.last).left(3)), place);
            key('g', hashed(text(one.first).left(3)), place);
            if (one.street.size)
                key('h',
                    hashed(text(one.street)
                               .left(text(one.street).indexOf(u' ') < 0 ? one.street.size
                                                                        : text(one.street).indexOf(u' '))),
                    place);
        }
        key('x', hashed(skeleton(text(one.last))), hashed(QStringView(first).left(3)));
        key('x', hashed(skeleton(text(one.first))), hashed(QStringView(last).left(3)));
    }

    const DuplicateSubjects &m_subjects;
    std::vector<quint64> &m_keys;
};

} // namespace

void duplicateKeys(const DuplicateSubjects &subjects, const DuplicateSubject &one, std::vector<quint64> &keys)
{
    keys.clear();
    DuplicateKeys(subjects, keys).addKeys(one);
}

KeyedSubjects keyedSubjects(const DuplicateSubjects &subjects, const Progress &progress)
{
    const std::vector<DuplicateSubject> &all = subjects.all();
    KeyedSubjects keyed;
    keyed.reserve(all.size() * 6);
    std::vector<quint64> own;
    for (quint32 i = 0; i < all.size(); ++i) {
        duplicateKeys(subjects, all[i], own);
        for (const quint64 key : own)
            keyed.emplace_back(key, i);
        if (i % 8192 == 0)
            progress.throwIfCancelled();
    }
    std::sort(keyed.begin(), keyed.end());
    return keyed;
}

} // namespace kith
