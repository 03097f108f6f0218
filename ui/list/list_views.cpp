// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_views.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonObject today(int shift = 0)
{
    return {{u"today"_s, shift}};
}

Condition in(const QString &field, const QStringList &keys)
{
    return where(field, Operator::In, QJsonArray::fromStringList(keys));
}

// The views that come with a kind; they use only what can be answered now.
struct Delivered
{
    const char *type;
    const char *key;
    const char *name;
    Condition (*where)();
    const char *sort;
};

const Delivered delivered[] = {
    {"customer", "unpaid", QT_TRANSLATE_NOOP("kith::ListViews", "Unpaid"),
     [] { return where(u"open_amount"_s, Operator::Greater, u"0"_s); }, "-open_amount"},
    {"customer", "overdue", QT_TRANSLATE_NOOP("kith::ListViews", "Overdue"),
     [] { return where(u"overdue_amount"_s, Operator::Greater, u"0"_s); }, "-overdue_amount"},
    {"customer", "silent", QT_TRANSLATE_NOOP("kith::ListViews", "Silent 90 days"),
     [] { return where(u"last_contact_on"_s, Operator::Less, today(-90)); }, "last_contact_on"},
    {"order", "open", QT_TRANSLATE_NOOP("kith::ListViews", "Open"),
     [] {
         return in(u"status"_s, {u"quote"_s, u"confirmed"_s, u"delivered"_s});
     },
     nullptr},
    {"order", "overdue", QT_TRANSLATE_NOOP("kith::ListViews", "Overdue"),
     [] {
         return all({where(u"due_on"_s, Operator::Less, today()), where(u"open"_s, Operator::Greater, u"0"_s)});
     },
     "due_on"},
    {"complaint", "open", QT_TRANSLATE_NOOP("kith::ListViews", "Open"),
     [] {
         return no(in(u"status"_s, {u"resolved"_s, u"closed"_s}));
     },
     nullptr},
    {"lead", "open", QT_TRANSLATE_NOOP("kith::ListViews", "Open"),
     [] {
         return in(u"status"_s, {u"new"_s, u"contacted"_s, u"qualified"_s});
     },
     nullptr},
    {"opportunity", "open", QT_TRANSLATE_NOOP("kith::ListViews", "Open"),
     [] { return in(u"stage_id.kind"_s, {u"open"_s}); }, nullptr},
    {"opportunity", "won", QT_TRANSLATE_NOOP("kith::ListViews", "Won"),
     [] { return in(u"stage_id.kind"_s, {u"won"_s}); }, nullptr},
    {"opportunity", "lost", QT_TRANSLATE_NOOP("kith::ListViews", "Lost"),
     [] { return in(u"stage_id.kind"_s, {u"lost"_s}); }, nullptr},
    {"task", "open", QT_TRANSLATE_NOOP("kith::ListViews", "Open"), [] { return where(u"done_at"_s, Operator::Empty); },
     "due_at"},
    {"expense", "to_approve", QT_TRANSLATE_NOOP("kith::ListViews", "To approve"),
     [] { return in(u"status"_s, {u"submitted"_s}); }, nullptr},
    {"campaign", "active", QT_TRANSLATE_NOOP("kith::ListViews", "Active"),
     [] {
         return in(u"status"_s, {u"planned"_s, u"active"_s});
     },
     nullptr},
};

// What a list shows at first where the listed fields of the description are not what one works with.
struct UsualColumns
{
    const char *type;
    const char *columns;
};
const UsualColumns usualColumns[] = {
    {"customer", "name city grade lifecycle next_action_on last_order_on revenue open_amount"},
    {"campaign", "name status starts_on cost revenue orders roi"},
    {"complaint", "subject customer_id kind status priority opened_at resolve_due"},
    {"order", "number customer_id status ordered_on due_on total open payment_state"},
};

QStringList columnsOf(const Shape &shape)
{
    QStringList columns;
    for (const auto &[type, names] : usualColumns)
        if (shape.name() == QLatin1StringView(type))
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                if (shape.field(name))
                    columns.append(name);
    return columns;
}

// Names in order, everything that happens newest first.
QStringList usualSort(const Shape &shape)
{
    for (const char *name : {"ordered_on", "received_on", "at", "opened_at", "spent_on", "sent_at", "answered_at",
                             "opened_on", "starts_on", "due_at"})
        if (shape.field(QString::fromLatin1(name)))
            return {u"-"_s + QLatin1StringView(name)};
    return shape.titleField() ? QStringList{QString::fromLatin1(shape.titleField()->name)} : QStringList{};
}

// Whether the query can be put at all: prepared, and not a row of it read.
bool answers(Store &store, const Query &query)
{
    try {
        store.ids(query, 0);
        return true;
    } catch (const Error &) { // a field that this file does not have
        return false;
    }
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void require(const Problems &problems)
{
    if (!problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
}

} // namespace

std::vector<ListView> ListViews::of(Store &store, const Shape &shape)
{
    std::vector<ListView> views;
    Query everything;
    everything.type = shape.name();
    everything.sort = usualSort(shape);
    everything.columns = columnsOf(shape);
    views.push_back({u"all"_s, tr("All"), everything, 0});
    for (const Delivered &view : delivered) {
        if (shape.name() != QLatin1StringView(view.type))
            continue;
        Query query = everything;
        query.where = view.where();
        if (view.sort)
            query.sort = {QString::fromLatin1(view.sort)};
        if (answers(store, query))
            views.push_back({QString::fromLatin1(view.key), tr(view.name), query, 0});
    }
    const Shape *saved = store.catalogue().find(u"saved_view");
    if (!saved)
        return views;
    Query ours;
    ours.type = saved->name();
    ours.where = where(u"type"_s, Operator::Equal, shape.name());
    ours.sort = {u"name"_s};
    const FieldInfo *name = saved->field(u"name"), *json = saved->field(u"query_json");
    for (const Record &record : store.select(ours)) {
        ListView view;
        view.saved = record.id();
        view.key = u"saved-"_s + QString::number(record.id());
        view.name = record.value(*name).text();
        try {
            view.query = Query::fromJson(QJsonDocument::fromJson(record.value(*json).text().toUtf8()).object());
        } catch (const Error &) { // damaged by hand: the others are still there
            continue;
        }
        if (view.query.type == shape.name() && answers(store, view.query))
            views.push_back(view);
    }
    return views;
}

RecordId ListViews::save(Store &store, const Shape &shape, const QString &name, const Query &query)
{
    const Shape &kind = store.catalogue().get(u"saved_view");
    Record record = store.blank(kind);
    record.setValue(*kind.field(u"type"), Value(shape.name()));
    record.setValue(*kind.field(u"name"), Value(name));
    record.setValue(*kind.field(u"query_json"), Value(jsonText(query.toJson())));
    Change change(store, tr("Save view “%1”").arg(name));
    require(change.save(record));
    change.commit();
    return record.id();
}

void ListViews::overwrite(Store &store, const ListView &view, const Query &query)
{
    const Shape &kind = store.catalogue().get(u"saved_view");
    auto record = store.read(kind, view.saved);
    if (!record)
        return;
    record->setValue(*kind.field(u"query_json"), Value(jsonText(query.toJson())));
    Change change(store, tr("Save view “%1”").arg(view.name));
    require(change.save(*record));
    change.commit();
}

void ListViews::rename(Store &store, const ListView &view, const QString &name)
{
    const Shape &kind = store.catalogue().get(u"saved_view");
    auto record = store.read(kind, view.saved);
    if (!record)
        return;
    record->setValue(*kind.field(u"name"), Value(name));
    Change change(store, tr("Rename view “%1”").arg(view.name));
    require(change.save(*record));
    change.commit();
}

void ListViews::remove(Store &store, const ListView &view)
{
    Change change(store, tr("Delete view “%1”").arg(view.name));
    require(change.remove(store.catalogue().get(u"saved_view"), view.saved));
    change.commit();
}

} // namespace kith
