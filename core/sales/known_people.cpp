// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/known_people.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

#include "core/base/company_name.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int samePhone = 96, sameEmail = 98, sameName = 92, samePinyin = 80, nameBegins = 70;
constexpr int phoneTail = 8;     // digits that tell a number whatever stands before them
constexpr int fewestDigits = 6;  // of a number worth looking for
constexpr double similar = 0.92; // Jaro-Winkler of two folded names
constexpr int candidates = 20;

const QStringList &kinds()
{
    static const QStringList names{u"customer"_s, u"contact"_s, u"lead"_s, u"contact_point"_s};
    return names;
}

QString joined(const QString &text)
{
    return QString(text).remove(u' ');
}

// Long enough to tell anybody apart: three letters or two characters.
bool isTelling(const QString &key)
{
    return hasHan(key) ? key.size() >= 2 : joined(key).size() >= 3;
}

class Recognition
{
public:
    Recognition(Store &store, const Sought &sought) : m_store(store), m_sought(sought) {}

    std::vector<Known> run(size_t limit)
    {
        for (const QString &phone : m_sought.phones)
            byPhone(phone);
        if (m_sought.email.contains(u'@'))
            byEmail(fold(m_sought.email));
        byName(m_sought.company);
        if (fold(m_sought.name) != fold(m_sought.company))
            byName(m_sought.name);
        std::vector<Known> list;
        for (auto &[key, known] : m_found)
            list.push_back(std::move(known));
        std::stable_sort(list.begin(), list.end(), [](const Known &a, const Known &b) { return a.score > b.score; });
        if (list.size() > limit)
            list.resize(limit);
        for (Known &known : list)
            complete(known);
        return list;
    }

private:
    void byPhone(const QString &typed)
    {
        const QString digits = phoneDigits(typed);
        if (digits.size() < fewestDigits)
            return;
        const QString tail = digits.right(phoneTail);
        for (const Found &found : find(m_store, tail, candidates, kinds())) {
            const auto record = m_store.read(*found.shape, found.id);
            if (record && hasPhone(*record, digits))
                take(*record, samePhone, QCoreApplication::translate("known", "same telephone number"));
        }
    }

    static bool hasPhone(const Record &record, const QString &digits)
    {
        const qsizetype common = std::min<qsizetype>(phoneTail, digits.size());
        for (const FieldInfo *field : record.shape().fields()) {
            const bool isNumber = field->kind == FieldKind::Phone || field == &contact_point::value;
            if (!isNumber || record.isEmpty(*field))
                continue;
            const QString other = phoneDigits(record.value(*field).text());
            if (other.size() >= common && other.right(common) == digits.right(common))
                return true;
        }
        return false;
    }

    void byEmail(const QString &typed)
    {
        for (const Found &found : find(m_store, typed, candidates, kinds())) {
            const auto record = m_store.read(*found.shape, found.id);
            if (!record)
                continue;
            for (const FieldInfo *field : record->shape().fields()) {
                const bool isAddress = field->kind == FieldKind::Email || field == &contact_point::value;
                if (isAddress && fold(record->value(*field).text()) == typed)
                    take(*record, sameEmail, QCoreApplication::translate("known", "same e-mail"));
            }
        }
    }

    void byName(const QString &typed)
    {
        const QString key = companyKey(typed);
        if (!isTelling(key))
            return;
        compareNames(key, key);
        // Mistyped, or written in the other script: by the first word, by the reading.
        if (m_found.empty() && key.contains(u' ') && isTelling(key.section(u' ', 0, 0)))
            compareNames(key.section(u' ', 0, 0), key);
        if (m_found.empty() && hasHan(key))
            compareNames(joined(pinyin(key)), key);
    }

    void compareNames(const QString &asked, const QString &key)
    {
        for (const Found &found : find(m_store, asked, candidates, kinds().mid(0, 3))) {
            const auto record = m_store.read(*found.shape, found.id);
            if (!record)
                continue;
            int score = 0;
            for (const FieldInfo *field : {static_cast<const FieldInfo *>(found.shape->titleField()),
                                           static_cast<const FieldInfo *>(&lead::company)}) {
                if (record->shape().has(*field))
                    score = std::max(score, likeness(key, record->value(*field).text()));
            }
            if (score >= sameName)
                take(*record, score, QCoreApplication::translate("known", "same name"));
            else if (score > 0)
                take(*record, score, QCoreApplication::translate("known", "similar name"));
        }
    }

    static int likeness(const QString &key, const QString &name)
    {
        const QString other = companyKey(name);
        if (other.isEmpty())
            return 0;
        if (other == key)
            return sameName;
        const bool otherScript = hasHan(key) != hasHan(other);
        if (otherScript) {
            const QString a = joined(hasHan(key) ? pinyin(key) : key),
                          b = joined(hasHan(other) ? pinyin(other) : other);
            return a == b ? samePinyin : b.startsWith(a) ? nameBegins : 0;
        }
        if (other.startsWith(key) || key.startsWith(other + u' ') || (hasHan(key) && other.contains(key)))
            return nameBegins;
        const double how = jaroWinkler(key, other);
        return how >= similar ? int(how * (sameName - 2)) : 0;
    }

    void take(const Record &record, int score, const QString &why)
    {
        if (record.is(contact_point::type)) {
            takeOwner(record, score, why);
            return;
        }
        if (&record.type() == m_sought.type && record.id() == m_sought.id)
            return;
        Known &known = m_found[{record.type().number, record.id()}];
        if (known.score >= score)
            return;
        known.shape = &record.shape();
        known.id = record.id();
        known.score = score;
        known.why = why;
    }

    void takeOwner(const Record &point, int score, const QString &why)
    {
        const std::pair<const Field<RecordId> *, const RecordType *> owners[] = {
            {&contact_point::customer, &customer::type},
            {&contact_point::contact, &contact::type},
            {&contact_point::lead, &lead::type}};
        for (const auto &[field, type] : owners) {
            if (point.isEmpty(*field))
                continue;
            if (const auto record = m_store.read(*type, point.get(*field)))
                take(*record, score, why);
        }
    }

    void complete(Known &known)
    {
        const auto record = m_store.read(*known.shape, known.id);
        if (!record)
            return;
        known.title = m_store.title(*record);
        if (record->is(contact::type) && !record->isEmpty(contact::customer))
            known.subtitle = m_store.title(m_store.shape(customer::type), record->get(contact::customer));
        else if (const FieldInfo *field = record->type().subtitle; field && !record->isEmpty(*field))
            known.subtitle = m_store.display(*field, record->value(*field));
        if (!record->isEmpty(standard::owner))
            known.owner = m_store.title(m_store.shape(staff::type), record->get(standard::owner));
        known.lastTalk = lastTalk(known);
    }

    std::optional<LastTalk> lastTalk(const Known &known)
    {
        Statement row =
            m_store.connection().prepare("SELECT at, owner_id, channel, subject FROM communication WHERE " +
                                         known.shape->name().toUtf8() + "_id = ? ORDER BY at DESC, id DESC LIMIT 1");
        row.bind(1, known.id);
        if (!row.step())
            return std::nullopt;
        LastTalk talk;
        talk.at = ValueOf<Instant>::read(row.value(0, communication::at));
        const RecordId staffId = row.integer(1);
        talk.channel = m_store.choiceLabel(QString::fromLatin1(communication::channel.choices), row.text(2));
        talk.subject = row.text(3);
        if (staffId)
            talk.staff = m_store.title(m_store.shape(staff::type), staffId);
        return talk;
    }

    Store &m_store;
    const Sought &m_sought;
    std::map<std::pair<int, RecordId>, Known> m_found; // by kind and id
};

} // namespace

std::vector<Known> knownAlready(Store &store, const Sought &sought, int limit)
{
    return Recognition(store, sought).run(size_t(limit));
}

QString knownSentence(Store &store, const Known &known)
{
    const QString kind =
        known.subtitle.isEmpty()
            ? known.shape->singular()
            : QCoreApplication::translate("known", "%1, %2").arg(known.shape->singular(), known.subtitle);
    QString sentence = QCoreApplication::translate("known", "%1 (%2): %3.").arg(known.title, kind, known.why);
    if (known.lastTalk) {
        QStringList parts{formatInstant(known.lastTalk->at, store.zone())};
        for (const QString &part : {known.lastTalk->channel, known.lastTalk->staff})
            if (!part.isEmpty())
                parts << part;
        sentence += u' ' + QCoreApplication::translate("known", "Last talk: %1.").arg(parts.join(u" · "_s));
    } else {
        sentence += u' ' + QCoreApplication::translate("known", "No talk is recorded.");
    }
    if (!known.owner.isEmpty())
        sentence += u' ' + QCoreApplication::translate("known", "Looked after by %1.").arg(known.owner);
    return sentence;
}

} // namespace kith
