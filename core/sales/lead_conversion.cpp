// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/lead_conversion.h"

#include <QCoreApplication>
#include <QSet>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Invalid, sentence);
}

void keep(Change &change, Record &record)
{
    if (const Problems problems = change.save(record); !problems.isEmpty())
        refuse(problems.sentences());
}

// Fields of the same name and kind go along, the owner's own ones too; what stands there already stays.
void carryFields(const Record &from, Record &to)
{
    static const QSet<QString> ownMeaning{u"name"_s,  u"status"_s,      u"notes"_s,      u"title"_s,     u"rating"_s,
                                          u"phone"_s, u"external_id"_s, u"created_at"_s, u"updated_at"_s};
    for (const FieldInfo *field : from.shape().fields()) {
        const QString name = QString::fromLatin1(field->name);
        if (!field->isTyped() || from.isEmpty(*field) || ownMeaning.contains(name))
            continue;
        const FieldInfo *same = to.shape().field(name);
        if (same && same->isTyped() && same->kind == field->kind && to.isEmpty(*same))
            to.setValue(*same, from.value(*field));
    }
}

void addNotes(Record &record, const FieldInfo &field, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString before = record.value(field).text();
    record.setValue(field, Value(before.isEmpty() ? text : before + u"\n\n"_s + text));
}

class Converter
{
public:
    Converter(Store &store, const Conversion &conversion)
        : m_store(store), m_conversion(conversion), m_lead(readLead(store, conversion.lead)),
          m_change(store, QCoreApplication::translate("conversion", "Convert lead %1").arg(store.title(m_lead)))
    {}

    Converted run()
    {
        if (m_conversion.customer.how == Conversion::How::Leave && m_conversion.contact.how == Conversion::How::Leave &&
            m_conversion.opportunity.how == Conversion::How::Leave)
            refuse(
                QCoreApplication::translate("conversion", "Choose at least one of customer, contact and opportunity."));
        m_notes = m_lead.get(lead::notes);
        if (m_conversion.opportunity.how == Conversion::How::New)
            m_notes.clear(); // they stand on the opportunity
        makeCustomer();
        makeContact();
        makeOpportunity();
        carryTalks(communication::type, u"communication"_s);
        carryTalks(task::type, u"task"_s);
        carryMemberships();
        carryPoints();
        moveLoose(note::type, note::recordType, note::record);
        moveLoose(attachment::type, attachment::recordType, attachment::record);
        copyTags();
        finishLead();
        m_done.change = m_change.commit();
        return m_done;
    }

private:
    static Record readLead(Store &store, RecordId id)
    {
        const auto record = store.read(lead::type, id);
        if (!record)
            throw Error(ErrorKind::NotFound, QCoreApplication::translate("conversion", "There is no lead %1.").arg(id));
        if (record->get(lead::status) == u"converted")
            refuse(QCoreApplication::translate("conversion", "“%1” was converted already; nothing was changed.")
                       .arg(record->get(lead::name)));
        return *record;
    }

    Record existing(const RecordType &type, RecordId id)
    {
        const auto record = m_store.read(type, id);
        if (!record)
            throw Error(ErrorKind::NotFound, QCoreApplication::translate("conversion", "There is no %1 %2.")
                                                 .arg(m_store.shape(type).singular(), QString::number(id)));
        return *record;
    }

    bool hasFirm() const { return !m_lead.isEmpty(lead::company); }

    void makeCustomer()
    {
        if (m_conversion.customer.how == Conversion::How::Leave)
            return;
        const bool isNew = m_conversion.customer.how == Conversion::How::New;
        Record record =
            isNew ? m_store.blank(customer::type) : existing(customer::type, m_conversion.customer.existing);
        if (isNew) {
            record.clear(standard::owner); // the lead's goes along
            record.set(customer::name, hasFirm() ? m_lead.get(lead::company) : m_lead.get(lead::name));
            record.set(customer::kind, hasFirm() ? u"organisation"_s : u"person"_s);
        }
        const bool personApart = hasFirm() && m_conversion.contact.how != Conversion::How::Leave;
        Record carried = m_lead;
        if (personApart) { // mobile and e-mail are the person's
            carried.clear(lead::mobile);
            carried.clear(lead::email);
        }
        carryFields(carried, record);
        if (record.isEmpty(customer::phone))
            record.setValue(customer::phone, m_lead.value(lead::phone));
        addNotes(record, customer::notes, m_notes);
        m_notes.clear();
        keep(m_change, record);
        m_done.customer = record.id();
    }

    void makeContact()
    {
        if (m_conversion.contact.how == Conversion::How::Leave)
            return;
        const bool isNew = m_conversion.contact.how == Conversion::How::New;
        Record record = isNew ? m_store.blank(contact::type) : existing(contact::type, m_conversion.contact.existing);
        if (isNew) {
            record.clear(standard::owner);
            const PersonName name = personName(m_lead.get(lead::name));
            record.set(contact::firstName, name.first);
            record.set(contact::lastName, name.last);
        }
        carryFields(m_lead, record);
        if (record.isEmpty(contact::phone))
            record.setValue(contact::phone, m_lead.value(lead::phone));
        if (record.isEmpty(contact::customer) && m_done.customer)
            record.set(contact::customer, m_done.customer);
        addNotes(record, contact::notes, m_notes);
        m_notes.clear();
        keep(m_change, record);
        m_done.contact = record.id();
        if (isNew && m_done.customer && !m_lead.isEmpty(lead::title)) {
            Record position = m_store.blank(employment::type);
            position.set(employment::contact, record.id());
            position.set(employment::customer, m_done.customer);
            position.set(employment::role, m_lead.get(lead::title));
            keep(m_change, position);
        }
    }

    void makeOpportunity()
    {
        if (m_conversion.opportunity.how == Conversion::How::Leave)
            return;
        const bool isNew = m_conversion.opportunity.how == Conversion::How::New;
        Record record =
            isNew ? m_store.blank(opportunity::type) : existing(opportunity::type, m_conversion.opportunity.existing);
        if (isNew) {
            record.clear(standard::owner);
            const QString given = m_conversion.opportunityName;
            record.set(opportunity::name, !given.isEmpty() ? given
                                          : hasFirm()      ? m_lead.get(lead::company)
                                                           : m_lead.get(lead::name));
            addNotes(record, opportunity::notes, m_lead.get(lead::notes));
        }
        carryFields(m_lead, record);
        if (record.isEmpty(opportunity::amount))
            record.setValue(opportunity::amount, m_lead.value(lead::expectedAmount));
        if (record.isEmpty(opportunity::customer) && m_done.customer)
            record.set(opportunity::customer, m_done.customer);
        if (record.isEmpty(opportunity::contact) && m_done.contact)
            record.set(opportunity::contact, m_done.contact);
        keep(m_change, record);
        m_done.opportunity = record.id();
    }

    Query ofLead(const QString &kind) const
    {
        return {kind, where(u"lead_id"_s, Operator::Equal, double(m_lead.id())), {}, {}};
    }

    void pointTo(Record &record)
    {
        const std::pair<const char *, RecordId> targets[] = {
            {"customer_id", m_done.customer}, {"contact_id", m_done.contact}, {"opportunity_id", m_done.opportunity}};
        for (const auto &[name, id] : targets) {
            const FieldInfo *field = record.shape().field(QString::fromLatin1(name));
            if (field && id && record.isEmpty(*field))
                record.setValue(*field, Value(id));
        }
    }

    // What was said stays with the lead too; what is still to do goes with the customer, so that nobody does it twice.
    void carryTalks(const RecordType &type, const QString &kind)
    {
        for (Record record : m_store.select(ofLead(kind))) {
            pointTo(record);
            const bool isOpenTask =
                &type == &task::type && record.isEmpty(task::doneAt) && !record.get(task::cancelled);
            if (isOpenTask)
                record.clear(task::lead);
            keep(m_change, record);
        }
    }

    void carryMemberships()
    {
        for (Record record : m_store.select(ofLead(u"campaign_member"_s))) {
            pointTo(record);
            keep(m_change, record);
        }
    }

    void carryPoints()
    {
        if (!m_done.contact && !m_done.customer)
            return;
        for (Record record : m_store.select(ofLead(u"contact_point"_s))) {
            record.clear(contact_point::lead);
            if (m_done.contact)
                record.set(contact_point::contact, m_done.contact);
            else
                record.set(contact_point::customer, m_done.customer);
            keep(m_change, record);
        }
    }

    std::pair<QString, RecordId> heir() const
    {
        if (m_done.customer)
            return {u"customer"_s, m_done.customer};
        if (m_done.contact)
            return {u"contact"_s, m_done.contact};
        return {u"opportunity"_s, m_done.opportunity};
    }

    std::vector<Record> loose(const RecordType &type)
    {
        return m_store.select({QString::fromLatin1(type.name),
                               all({where(u"record_type"_s, Operator::Equal, u"lead"_s),
                                    where(u"record_id"_s, Operator::Equal, double(m_lead.id()))}),
                               {},
                               {}});
    }

    void moveLoose(const RecordType &type, const FieldInfo &kind, const FieldInfo &id)
    {
        for (Record record : loose(type)) {
            record.setValue(kind, Value(heir().first));
            record.setValue(id, Value(heir().second));
            keep(m_change, record);
        }
    }

    void copyTags()
    {
        for (const Record &tag : loose(tagging::type)) {
            Record copy = m_store.blank(tagging::type);
            copy.set(tagging::tag, tag.get(tagging::tag));
            copy.set(tagging::recordType, heir().first);
            copy.set(tagging::record, heir().second);
            keep(m_change, copy);
        }
    }

    void finishLead()
    {
        m_lead.set(lead::status, u"converted"_s);
        m_lead.set(lead::convertedAt, m_change.moment());
        if (m_done.customer)
            m_lead.set(lead::convertedCustomer, m_done.customer);
        if (m_done.contact)
            m_lead.set(lead::convertedContact, m_done.contact);
        if (m_done.opportunity)
            m_lead.set(lead::convertedOpportunity, m_done.opportunity);
        keep(m_change, m_lead);
    }

    Store &m_store;
    const Conversion &m_conversion;
    Record m_lead;
    Change m_change;
    QString m_notes;
    Converted m_done;
};

} // namespace

Conversion proposedConversion(Store &store, RecordId id)
{
    Conversion conversion;
    conversion.lead = id;
    const auto record = store.read(lead::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("conversion", "There is no lead %1.").arg(id));
    const bool namesPerson =
        !record->isEmpty(lead::company) && fold(record->get(lead::name)) != fold(record->get(lead::company));
    if (!namesPerson)
        conversion.contact.how = Conversion::How::Leave;
    return conversion;
}

Converted convertLead(Store &store, const Conversion &conversion)
{
    return Converter(store, conversion).run();
}

PersonName personName(const QString &whole)
{
    const QString name = whole.simplified();
    if (hasHan(name) && !name.contains(u' ')) {
        static const QSet<QString> doubled{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s, u"皇甫"_s,
                                           u"尉迟"_s, u"公孙"_s, u"令狐"_s, u"慕容"_s, u"司徒"_s, u"夏侯"_s};
        const qsizetype family = name.size() > 2 && doubled.contains(name.left(2)) ? 2 : 1;
        return {name.mid(family), name.left(family)};
    }
    const qsizetype at = name.lastIndexOf(u' ');
    return at < 0 ? PersonName{{}, name} : PersonName{name.left(at), name.mid(at + 1)};
}

} // namespace kith
