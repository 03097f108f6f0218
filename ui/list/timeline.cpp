// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/timeline.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Kinds with the field that says when; `details` are shown behind the headline, `amount` right.
struct Source
{
    const char *type;
    const char *at;
    const char *headline;
    std::initializer_list<const char *> details;
    const char *amount;
};

const Source sources[] = {
    {"communication", "at", "subject", {"outcome", "content"}, nullptr},
    {"order", "ordered_on", "number", {"status", "payment_state"}, "total"},
    {"payment", "received_on", "reference", {"method"}, "amount"},
    {"complaint", "opened_at", "subject", {"kind", "priority", "status"}, nullptr},
    {"opportunity", "opened_on", "name", {"stage_id"}, "amount"},
    {"response", "answered_at", "survey_id", {"channel"}, nullptr},
    {"campaign_member", "at", "campaign_id", {"status"}, nullptr},
    {"task", "done_at", "subject", {"kind"}, nullptr},
    {"score", "as_of", "measure", {}, nullptr},
};

const FieldInfo *linkTo(const Shape &shape, const Shape &of)
{
    const FieldInfo *field = shape.field(of.name() + "_id"_L1);
    return field && field->kind == FieldKind::Reference ? field : nullptr;
}

Query queryOf(const Source &source, const FieldInfo &link, RecordId id)
{
    Query query;
    query.type = QString::fromLatin1(source.type);
    query.where = all({where(QString::fromLatin1(link.name), Operator::Equal, qint64(id)),
                       where(QString::fromLatin1(source.at), Operator::NotEmpty)});
    // Of the scores, a new grade or stage is an event; figures are no news.
    if (query.type == "score"_L1)
        query.where.parts.push_back(
            where(u"measure"_s, Operator::In, QJsonArray{QJsonValue(u"grade"_s), QJsonValue(u"lifecycle"_s)}));
    query.sort = {u"-"_s + QLatin1StringView(source.at)};
    return query;
}

QString iconOf(const Shape &shape, const Record &record)
{
    if (shape.name() == "communication"_L1) {
        const QString channel = record.value(*shape.field(u"channel")).text();
        if (channel == "call"_L1)
            return record.value(*shape.field(u"direction")).text() == "in"_L1 ? u"call_in"_s : u"phone"_s;
        if (channel == "email"_L1 || channel == "letter"_L1)
            return u"mail"_s;
        if (channel == "visit"_L1)
            return u"visit"_s;
        return u"communication"_s;
    }
    return QString::fromLatin1(shape.type().icon);
}

} // namespace

std::vector<Timeline::Group> Timeline::groups(Store &store, const Shape &of, RecordId id)
{
    std::vector<Group> groups;
    for (const Source &source : sources) {
        const Shape *shape = store.catalogue().find(QString::fromLatin1(source.type));
        const FieldInfo *link = shape ? linkTo(*shape, of) : nullptr;
        if (!link || !shape->field(QString::fromLatin1(source.at)))
            continue;
        if (const qint64 count = store.count(queryOf(source, *link, id)))
            groups.push_back({shape->name(), shape->plural(), count});
    }
    return groups;
}

std::vector<TimelineEntry> Timeline::entries(Store &store, const Shape &of, RecordId id, const QString &type, int limit)
{
    std::vector<TimelineEntry> entries;
    for (const Source &source : sources) {
        const Shape *shape = store.catalogue().find(QString::fromLatin1(source.type));
        const FieldInfo *link = shape ? linkTo(*shape, of) : nullptr;
        const FieldInfo *at = link ? shape->field(QString::fromLatin1(source.at)) : nullptr;
        if (!at || (!type.isEmpty() && type != shape->name()))
            continue;
        for (const Record &record : store.select(queryOf(source, *link, id), limit)) {
            TimelineEntry entry;
            entry.shape = shape;
            entry.id = record.id();
            entry.hasTime = at->kind == FieldKind::Instant;
            entry.at = entry.hasTime ? Instant{record.value(*at).number()}
                                     : startOf(ValueOf<Day>::read(record.value(*at)), store.zone());
            entry.icon = iconOf(*shape, record);
            entry.what = shape->singular();
            if (shape->name() == "communication"_L1) {
                const FieldInfo &channel = *shape->field(u"channel"), &direction = *shape->field(u"direction");
                entry.what = store.display(channel, record.value(channel));
                if (!record.isEmpty(direction))
                    entry.what = tr("%1, %2").arg(entry.what, store.display(direction, record.value(direction)));
                if (const FieldInfo *minutes = shape->field(u"minutes"); minutes && !record.isEmpty(*minutes))
                    entry.detail = tr("%1 min").arg(record.value(*minutes).number());
            }
            if (const FieldInfo *headline = shape->field(QString::fromLatin1(source.headline)))
                entry.headline = store.display(*headline, record.value(*headline));
            if (shape->name() == "score"_L1) { // "Lifecycle: Decline", and why
                const QString list = record.value(*shape->field(u"measure")).text();
                entry.headline = tr("%1: %2").arg(entry.headline,
                                                  store.choiceLabel(list, record.value(*shape->field(u"text")).text()));
                entry.detail = record.value(*shape->field(u"reason")).text();
            }
            if (entry.headline.isEmpty())
                if (const FieldInfo *text = shape->field(u"text"))
                    entry.headline = record.value(*text).text().section(u'\n', 0, 0);
            QStringList details = entry.detail.isEmpty() ? QStringList() : QStringList{entry.detail};
            for (const char *name : source.details)
                if (const FieldInfo *field = shape->field(QString::fromLatin1(name)); field && !record.isEmpty(*field))
                    details.append(store.display(*field, record.value(*field)));
            entry.detail = details.join(u" · "_s);
            if (const FieldInfo *owner = shape->field(u"owner_id"))
                entry.who = store.display(*owner, record.value(*owner));
            const FieldInfo *amount = source.amount ? shape->field(QString::fromLatin1(source.amount)) : nullptr;
            if (amount && !record.isEmpty(*amount))
                entry.amount = store.display(*amount, record.value(*amount));
            entries.push_back(std::move(entry));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    if (entries.size() > size_t(limit))
        entries.resize(size_t(limit));
    return entries;
}

QString Timeline::when(const TimelineEntry &entry, Store &store)
{
    const Day day = dayOf(entry.at, store.zone());
    const Day today = store.today();
    QString text = day == today ? tr("Today") : day == today.addDays(-1) ? tr("Yesterday") : formatDay(day);
    if (entry.hasTime && day.daysTo(today) < 14)
        text += u' ' + toLocalIso(entry.at, store.zone()).mid(11, 5);
    return text;
}

QString Timeline::ago(Day day, Day today)
{
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days == -1)
        return tr("tomorrow");
    if (days < 0)
        return tr("in %1 days").arg(-days);
    if (days < 60)
        return tr("%1 days ago").arg(days);
    if (days < 730)
        return tr("%1 months ago").arg((days + 15) / 30);
    return tr("%1 years ago").arg(days / 365);
}

} // namespace kith
