// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/side_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <set>

#include "core/base/text.h"
#include "core/model/types/contact_point.h"
#include "core/model/types/tag.h"
#include "core/model/types/tagging.h"
#include "core/store/attachment.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

const FieldInfo *ownerField(const Catalogue &catalogue, const Shape &owner)
{
    for (const FieldInfo *field : catalogue.shape(contact_point::type).fields()) {
        if (field->has(Owner) && owner.name() == QLatin1StringView(field->target))
            return field;
    }
    return nullptr;
}

bool isNumber(const QString &kind)
{
    return kind == "phone"_L1 || kind == "mobile"_L1 || kind == "fax"_L1;
}

// Numbers and addresses as they are compared.
QString comparable(const QString &kind, const QString &value)
{
    if (isNumber(kind)) {
        const QString digits = phoneDigits(value);
        return digits.isEmpty() ? fold(value) : u"n"_s + digits;
    }
    return fold(value);
}

QStringList listed(const QString &cell)
{
    QStringList values;
    for (const QString &line : QString(cell).replace(" ::: "_L1, "\n"_L1).split(u'\n')) {
        if (const QString value = line.trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

} // namespace

QStringList sidePaths(const Catalogue &catalogue, const Shape &shape)
{
    QStringList paths;
    if (shape.type().has(Private) || shape.type().has(OwnedOnly))
        return paths;
    if (ownerField(catalogue, shape))
        paths << u"point.phone"_s << u"point.mobile"_s << u"point.fax"_s << u"point.email"_s << u"point.web"_s
              << u"point.wechat"_s;
    if (!shape.field(u"tag"))
        paths << u"tag"_s;
    return paths;
}

QString sideLabel(const QString &path)
{
    if (path == "point.phone"_L1)
        return QCoreApplication::translate("columns", "Further phones");
    if (path == "point.mobile"_L1)
        return QCoreApplication::translate("columns", "Further mobiles");
    if (path == "point.fax"_L1)
        return QCoreApplication::translate("columns", "Fax");
    if (path == "point.email"_L1)
        return QCoreApplication::translate("columns", "Further e-mails");
    if (path == "point.web"_L1)
        return QCoreApplication::translate("columns", "Further websites");
    if (path == "point.wechat"_L1)
        return QCoreApplication::translate("columns", "Further WeChat IDs");
    return QCoreApplication::translate("columns", "Groups");
}

qint64 SideRows::save(const Record &owner, QStringList &problems)
{
    qint64 added = 0;
    std::map<QString, QStringList> values; // columns of one kind together
    for (const SideColumn &side : m_plan.sides)
        values[side.path] += listed(m_source.text(side.column));
    for (const auto &[path, texts] : values) {
        if (path == "tag"_L1) {
            QStringList names;
            for (const QString &text : texts) {
                for (const QString &name : text.split(QRegularExpression(u"[;；、]"_s))) {
                    const QString plain = name.simplified();
                    names.append(plain.startsWith(u"* ") ? plain.mid(2) : plain); // Google marks its own groups
                }
            }
            names.removeAll(QString());
            added += saveTags(owner, names, problems);
        } else {
            added += savePoints(owner, path.section(u'.', 1), texts, problems);
        }
    }
    return added + saveFiles(owner);
}

qint64 SideRows::savePoints(const Record &owner, const QString &kind, const QStringList &values, QStringList &problems)
{
    if (values.isEmpty())
        return 0;
    const Shape &shape = m_store.shape(contact_point::type);
    const FieldInfo *field = ownerField(m_store.catalogue(), owner.shape());
    std::set<QString> known;
    for (const FieldInfo *own : owner.shape().fields()) {
        const bool number = own->kind == FieldKind::Phone;
        if (number == isNumber(kind) && own->isText() && !owner.isEmpty(*own) &&
            (number || own->kind == FieldKind::Email || own->kind == FieldKind::Url))
            known.insert(comparable(kind, owner.value(*own).text()));
    }
    {
        const Plan &plan = m_store.plan(shape);
        Statement rows = m_store.connection().prepare(plan.select + " WHERE " + field->name + " = ?");
        rows.bind(1, owner.id());
        while (rows.step()) {
            const Record point = plan.record(rows);
            known.insert(comparable(point.get(contact_point::kind), point.get(contact_point::value)));
        }
    }
    static const QRegularExpression labelled(u"^([\\p{L}][\\p{L} ]{0,38}): (.+)$"_s);
    qint64 added = 0;
    for (const QString &text : values) {
        const QRegularExpressionMatch match = labelled.match(text);
        const QString value = match.hasMatch() ? match.captured(2).trimmed() : text;
        if (!known.insert(comparable(kind, value)).second)
            continue;
        Record point = m_store.blank(shape);
        point.setValue(*field, Value(qint64(owner.id())));
        point.set(contact_point::kind, kind);
        point.set(contact_point::value, value);
        if (match.hasMatch())
            point.set(contact_point::label, match.captured(1));
        if (const Problems wrong = m_change.save(point); !wrong.isEmpty()) {
            problems.append(wrong.sentences());
            return added;
        }
        ++added;
        ++m_created[shape.name()];
    }
    return added;
}

RecordId SideRows::tagNamed(const QString &name, QStringList &problems)
{
    const QString folded = fold(name);
    if (m_tags.empty()) {
        for (const Record &tag : m_store.select({QString::fromUtf8(tag::type.name), {}, {}, {}}))
            m_tags.emplace(fold(tag.get(tag::name)), tag.id());
    }
    if (const auto it = m_tags.find(folded); it != m_tags.end())
        return it->second;
    Record tag = m_store.blank(tag::type);
    tag.set(tag::name, name);
    if (const Problems wrong = m_change.save(tag); !wrong.isEmpty()) {
        problems.append(wrong.sentences());
        return 0;
    }
    ++m_created[tag.shape().name()];
    return m_tags[folded] = tag.id();
}

qint64 SideRows::saveTags(const Record &owner, const QStringList &names, QStringList &problems)
{
    qint64 added = 0;
    for (const QString &name : names) {
        const RecordId tag = tagNamed(name, problems);
        if (tag == 0)
            continue;
        Statement there = m_store.connection().prepare(
            "SELECT 1 FROM tagging WHERE tag_id = ? AND record_type = ? AND record_id = ?");
        there.bind(1, tag).bind(2, owner.shape().name()).bind(3, owner.id());
        if (there.step())
            continue;
        Record tagging = m_store.blank(tagging::type);
        tagging.set(tagging::tag, tag);
        tagging.set(tagging::recordType, owner.shape().name());
        tagging.set(tagging::record, owner.id());
        if (const Problems wrong = m_change.save(tagging); !wrong.isEmpty())
            problems.append(wrong.sentences());
        else
            ++added;
    }
    return added;
}

qint64 SideRows::saveFiles(const Record &owner)
{
    qint64 added = 0;
    for (const RowFile &file : m_source.files()) {
        Statement there = m_store.connection().prepare(
            "SELECT 1 FROM attachment WHERE record_type = ? AND record_id = ? AND name = ? AND size = ?");
        there.bind(1, owner.shape().name()).bind(2, owner.id()).bind(3, file.name).bind(4, qint64(file.bytes.size()));
        if (there.step())
            continue;
        attach(m_change, owner.shape(), owner.id(), file.name, file.bytes);
        ++added;
        ++m_created[u"attachment"_s];
    }
    return added;
}

} // namespace kith
