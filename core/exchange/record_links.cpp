// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_links.h"

#include "core/model/types/contact_point.h"
#include "core/store/attachment.h"

namespace kith {

using namespace Qt::StringLiterals;

std::map<RecordId, RecordLinks> linksOf(Store &store, const Shape &shape, const std::vector<RecordId> &ids)
{
    std::map<RecordId, RecordLinks> links;
    if (ids.empty())
        return links;
    QByteArrayList numbers;
    for (const RecordId id : ids)
        numbers.append(QByteArray::number(id));
    const QByteArray among = '(' + numbers.join(',') + ')';

    const Shape &points = store.shape(contact_point::type);
    for (const FieldInfo *field : points.fields()) {
        if (!field->has(Owner) || shape.name() != QLatin1StringView(field->target))
            continue;
        const Plan &plan = store.plan(points);
        Statement rows =
            store.connection().prepare(plan.select + " WHERE " + field->name + " IN " + among + " ORDER BY id");
        while (rows.step()) {
            Record point = plan.record(rows);
            links[point.value(*field).number()].points.push_back(std::move(point));
        }
    }
    Statement tags = store.connection().prepare("SELECT tagging.record_id, tag.name FROM tagging JOIN tag ON tag.id = "
                                                "tagging.tag_id WHERE tagging.record_type = ? "
                                                "AND tagging.record_id IN " +
                                                among + " ORDER BY tagging.id");
    tags.bind(1, shape.name());
    while (tags.step())
        links[tags.integer(0)].tags.append(tags.text(1));
    Statement pictures = store.connection().prepare(
        "SELECT record_id, max(id) FROM attachment WHERE record_type = ? AND name LIKE 'photo.%' AND record_id IN " +
        among + " GROUP BY record_id");
    pictures.bind(1, shape.name());
    std::vector<std::pair<RecordId, RecordId>> found;
    while (pictures.step())
        found.emplace_back(pictures.integer(0), pictures.integer(1));
    for (const auto &[record, file] : found)
        links[record].picture = attachmentBytes(store, file);
    return links;
}

QString ownId(Store &store, const Record &record)
{
    return record.shape().name() + u'-' + QString::number(record.id()) + u'@' + store.setting(u"file_uid"_s);
}

RecordId recordOfOwnId(Store &store, const Shape &shape, const QString &text)
{
    const QString begin = shape.name() + u'-';
    if (!text.startsWith(begin))
        return 0;
    const QString end = u'@' + store.setting(u"file_uid"_s);
    if (end.size() < 2 || !text.endsWith(end))
        return 0;
    bool good = false;
    const qint64 id = QStringView(text).mid(begin.size(), text.size() - begin.size() - end.size()).toLongLong(&good);
    return good ? id : 0;
}

} // namespace kith
