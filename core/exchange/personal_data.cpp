// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_data.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <set>

#include "core/base/error.h"
#include "core/exchange/exporter.h"
#include "core/model/standard_fields.h"
#include "core/model/types/attachment.h"
#include "core/store/attachment.h"
#include "core/store/history.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

using Why = PersonalRecords::Why;

// Kinds that hold money of the business: the law wants them kept.
bool isBooks(const Shape &shape)
{
    static const QStringList others{u"lead"_s, u"customer"_s, u"campaign"_s, u"opportunity"_s, u"complaint"_s};
    return !others.contains(shape.name()) &&
           std::any_of(shape.fields().begin(), shape.fields().end(),
                       [](const FieldInfo *field) { return field->isStored() && field->kind == FieldKind::Money; });
}

// Amounts that were hoped for or given way: no books, but reports count them.
bool isFigures(const Shape &shape)
{
    return shape.name() == "opportunity"_L1 || shape.name() == "complaint"_L1;
}

std::vector<RecordId> idsWhere(Store &store, const Shape &shape, const QByteArray &condition, const QString &kind,
                               RecordId id)
{
    Statement rows = store.connection().prepare("SELECT id FROM " + store.plan(shape).table + " WHERE " + condition +
                                                " ORDER BY id");
    if (kind.isEmpty())
        rows.bind(1, id);
    else
        rows.bind(1, kind).bind(2, id);
    std::vector<RecordId> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

class Finder
{
public:
    explicit Finder(Store &store) : m_store(store) {}

    PersonalRecords run(const Shape &shape, RecordId id)
    {
        add(shape, Why::Itself, id);
        follow(shape, id, Why::Itself, 0);
        PersonalRecords records;
        for (auto &[key, ids] : m_groups) {
            std::vector<RecordId> fresh(ids.begin(), ids.end());
            records.groups.push_back({key.first, key.second, std::move(fresh)});
        }
        std::sort(records.groups.begin(), records.groups.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.why, a.shape->type().number) < std::tuple(b.why, b.shape->type().number);
        });
        return records;
    }

private:
    bool add(const Shape &shape, Why why, RecordId id)
    {
        if (!m_seen.emplace(&shape, id).second)
            return false;
        m_groups[{&shape, why}].insert(id);
        return true;
    }

    void follow(const Shape &shape, RecordId id, Why why, int depth)
    {
        for (const Catalogue::Link &link : m_store.catalogue().referencesTo(shape.type())) {
            if (!link.field->isStored())
                continue;
            const bool owned = link.field->has(Owner);
            // Other customers under the same parent are other people; what a contact's customer has is the customer's.
            if (!owned && (depth > 0 || link.shape == &shape || link.field == &standard::owner))
                continue;
            const bool person = link.shape->name() == "customer"_L1 || link.shape->name() == "contact"_L1 ||
                                link.shape->name() == "lead"_L1;
            // The lead that became this customer or contact is the same person.
            const bool same = person && link.shape->name() == "lead"_L1;
            if (!owned && person && !same)
                continue;
            const Why reason = isFigures(*link.shape) || (owned && why == Why::Figures) ? Why::Figures
                               : isBooks(*link.shape)                                   ? Why::Books
                               : owned ? (why == Why::Itself ? Why::Owned : why)
                                       : Why::About;
            for (const RecordId found : idsWhere(m_store, *link.shape, QByteArray(link.field->name) + " = ?", {}, id)) {
                if (add(*link.shape, reason, found))
                    follow(*link.shape, found, reason, same ? 0 : depth + 1);
            }
        }
        for (const auto &kind : m_store.catalogue().shapes()) {
            if (!kind->field(u"record_type") || !kind->field(u"record_id") || kind->name() == "export_item"_L1)
                continue;
            // Receipts stay with what they are for; notes, groups and unsaved drafts are not needed.
            const bool stays = why == Why::Books && &kind->type() == &attachment::type;
            for (const RecordId found : idsWhere(m_store, *kind, "record_type = ? AND record_id = ?", shape.name(), id))
                add(*kind, stays ? Why::Books : Why::Attached, found);
        }
    }

    struct ByNumber
    {
        bool operator()(const std::pair<const Shape *, Why> &a, const std::pair<const Shape *, Why> &b) const
        {
            return std::tuple(a.first->type().number, a.second) < std::tuple(b.first->type().number, b.second);
        }
    };

    Store &m_store;
    std::set<std::pair<const Shape *, RecordId>> m_seen;
    std::map<std::pair<const Shape *, Why>, std::set<RecordId>, ByNumber> m_groups;
};

Record mustRead(Store &store, const Shape &shape, RecordId id)
{
    std::optional<Record> record = store.read(shape, id);
    if (!record)
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("personal", "There is no record %2 of the kind %1.")
                        .arg(shape.singular(), QString::number(id)));
    return *std::move(record);
}

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = "\xef\xbb\xbf" + text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw Error(
            ErrorKind::File,
            QCoreApplication::translate("personal", "“%1” cannot be written: %2.").arg(path, file.errorString()));
}

QString whyWords(Why why)
{
    switch (why) {
    case Why::Itself:
        return QCoreApplication::translate("personal", "the record itself");
    case Why::Owned:
        return QCoreApplication::translate("personal", "belongs to it");
    case Why::Books:
        return QCoreApplication::translate("personal", "kept for the books");
    case Why::Figures:
        return QCoreApplication::translate("personal", "counted in reports, kept without texts");
    case Why::About:
        return QCoreApplication::translate("personal", "is about it");
    case Why::Attached:
        return QCoreApplication::translate("personal", "notes, files and groups");
    }
    Q_UNREACHABLE();
}

// A name for a file of a person's, whatever it was called.
QString fileName(RecordId id, const QString &name)
{
    QString plain;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1))
        plain += c.isPrint() && !u":*?\"<>|"_s.contains(c) ? c : u'_';
    return QString::number(id) + u'-' + plain.right(120);
}

QString historyText(Store &store, const PersonalRecords &records)
{
    QStringList lines;
    for (const PersonalRecords::Group &group : records.groups) {
        for (const RecordId id : group.ids) {
            for (const ItemSummary &item : historyOf(store, *group.shape, id)) {
                QStringList parts;
                for (const FieldDifference &one : item.differences)
                    parts.append(u"%1: %2 → %3"_s.arg(group.shape->label(*one.field),
                                                      store.display(*one.field, one.before),
                                                      store.display(*one.field, one.after)));
                lines.append(u"%1\t%2 %3\t%4\t%5"_s.arg(toLocalIso(item.change.at, store.zone()),
                                                        group.shape->singular(), QString::number(id), item.change.name,
                                                        parts.join(u"; "_s)));
            }
        }
    }
    lines.sort();
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace

qint64 PersonalRecords::count() const
{
    qint64 count = 0;
    for (const Group &group : groups)
        count += qint64(group.ids.size());
    return count;
}

PersonalRecords personalRecords(Store &store, const Shape &shape, RecordId id)
{
    mustRead(store, shape, id);
    return Finder(store).run(shape, id);
}

qint64 exportPersonalData(Store &store, const Shape &shape, RecordId id, const QString &folder,
                          const Progress &progress)
{
    const Record person = mustRead(store, shape, id);
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        throw Error(
            ErrorKind::Usage,
            QCoreApplication::translate("personal", "The folder “%1” is not empty; name a new one.").arg(folder));
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("personal", "The folder “%1” cannot be made.").arg(folder));
    const PersonalRecords records = Finder(store).run(shape, id);
    QStringList overview{QCoreApplication::translate("personal", "Everything held about “%1” on %2.")
                             .arg(store.title(person), formatDay(store.today())),
                         {}};
    std::map<const Shape *, std::vector<RecordId>> byKind;
    for (const PersonalRecords::Group &group : records.groups) {
        progress.throwIfCancelled();
        std::vector<RecordId> &ids = byKind[group.shape];
        ids.insert(ids.end(), group.ids.begin(), group.ids.end());
        overview.append(
            u"%1.csv: %2 (%3)"_s.arg(group.shape->name(), QString::number(group.ids.size()), whyWords(group.why)));
    }
    for (auto &[kind, ids] : byKind) {
        std::sort(ids.begin(), ids.end());
        QJsonArray among;
        for (const RecordId one : ids)
            among.append(double(one));
        Query query;
        query.type = kind->name();
        query.where = where(u"id"_s, Operator::In, among);
        query.columns = allColumns(*kind);
        query.columns.removeAll(u"frozen_values"_s);
        exportCsv(store, query, dir.filePath(kind->name() + u".csv"_s));
        if (&kind->type() != &attachment::type)
            continue;
        QDir().mkpath(dir.filePath(u"files"_s));
        for (const Record &file : store.read(*kind, ids)) {
            QFile out(dir.filePath(u"files/"_s + fileName(file.id(), file.get(attachment::name))));
            const QByteArray bytes = attachmentBytes(store, file.id());
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                throw Error(ErrorKind::File, QCoreApplication::translate("personal", "“%1” cannot be written: %2.")
                                                 .arg(out.fileName(), out.errorString()));
        }
    }
    writeText(dir.filePath(u"history.txt"_s), historyText(store, records));
    overview.append(QCoreApplication::translate("personal", "history.txt: what was changed, when and how."));
    writeText(dir.filePath(u"overview.txt"_s), overview.join(u"\r\n"_s) + u"\r\n"_s);
    return records.count();
}

} // namespace kith
