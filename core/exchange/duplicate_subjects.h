// SPDX-License-Identifier: GPL-3.0-or-later
// People and organisations in the form in which they are compared: folded, without company suffixes, numbers as digits.
// Laid out for a million of them: all texts lie in one pool.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/store/store.h"

namespace kith {

struct DuplicateSubject
{
    struct Text
    {
        quint32 at = 0;
        quint16 size = 0;
    };
    RecordId id = 0;
    quint8 kind = 0;       // index into Subjects::shapes
    quint8 phoneCount = 0; // from firstPhone on
    quint8 emailCount = 0;
    quint32 firstPhone = 0;
    quint32 firstEmail = 0;
    int born = 0; // yyyymmdd, yyyy0000 when only the year is known, 0
    Text name;    // an organisation's, or all of a person's
    Text first, last;
    Text reading; // pinyin of Chinese names, without blanks
    Text street, city, postcode, domain, tax;
};

class DuplicateSubjects
{
public:
    // Kinds that are compared with each other: customer, contact, lead.
    DuplicateSubjects(Store &store, const std::vector<const Shape *> &shapes, const Progress &progress);
    // These records alone, for comparing one that is being typed.
    explicit DuplicateSubjects(const std::vector<Record> &records);
    DuplicateSubjects() = default;

    // One more, which is not counted among those that share a value.
    void add(const Record &record);
    void removeLast();                     // of those added
    void forgetShapes() { m_shapes = {}; } // when the Store they belong to goes

    const std::vector<DuplicateSubject> &all() const { return m_all; }
    const std::vector<const Shape *> &shapes() const { return m_shapes; }
    QStringView text(DuplicateSubject::Text text) const { return QStringView(m_pool).mid(text.at, text.size); }
    quint64 phone(const DuplicateSubject &subject, int i) const { return m_phones[subject.firstPhone + quint32(i)]; }
    quint64 email(const DuplicateSubject &subject, int i) const { return m_emails[subject.firstEmail + quint32(i)]; }

    // How often a value occurs, by its hash.
    enum class Count { Name, First, Last, Phone, Email, Domain };
    int count(Count what, quint64 hash) const;
    static quint64 hash(QStringView text);

private:
    struct Raw;
    void load(Store &store, const Shape &shape, quint8 kind, const Progress &progress);
    void loadPoints(Store &store);
    void keepRaw(Raw &raw, quint8 kind, RecordId id);
    DuplicateSubject::Text keep(const QString &text);
    void countValues();

    std::vector<const Shape *> m_shapes;
    std::vector<DuplicateSubject> m_all;
    QString m_pool;
    std::vector<quint64> m_phones, m_emails;
    std::vector<std::pair<std::pair<quint8, RecordId>, std::pair<bool, quint64>>> m_points; // owner: is a phone, value
    std::vector<quint64> m_counts[6];
};

// "Ａｃｍé Trading Co., Ltd." is "acme trading"; "北辰贸易有限公司" is "北辰贸易".
QString plainOrganisation(const QString &folded);
// The last digits of a number, by which it is known at home and abroad; 0 for what is no number.
quint64 phoneKey(QStringView text);
bool isSharedMailDomain(QStringView domain); // gmail.com, qq.com …

} // namespace kith
