// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_resolver.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/exchange/record_links.h"
#include "core/model/standard_fields.h"
#include "core/model/types/delivered_rows.h"
#include "core/model/types/stage.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rememberedRecords = 200'000;

// In this order a record is recognised: number elsewhere, code, name, whatever else is there.
std::vector<const FieldPlan *> identifying(const RecordPlan &plan)
{
    std::vector<const FieldPlan *> fields;
    for (const FieldPlan &field : plan.fields)
        fields.push_back(&field);
    const auto rank = [&](const FieldPlan *field) {
        if (field->field == &standard::externalId)
            return 0;
        if (field->field == plan.shape->titleField())
            return 2;
        if (field->field->has(PartOfKey) || field->field->has(Unique))
            return 1;
        return field->field->has(Findable) ? 3 : 4;
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const FieldPlan *a, const FieldPlan *b) { return rank(a) < rank(b); });
    return fields;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

ReferenceResolver::Resolved ReferenceResolver::resolve(RecordPlan &plan, QStringList &problems)
{
    std::string remembered;
    const FieldPlan *by = nullptr;
    QString text;
    const std::vector<const FieldPlan *> fields = identifying(plan);
    for (const FieldPlan *field : fields) {
        const std::string_view cell = m_row.text(*field);
        if (!by && !cell.empty()) {
            by = field;
            text = toText(cell);
        }
        // Name, number and code; whatever else describes the record does not decide which one it is.
        if (field->field == &standard::externalId || field->field == plan.shape->titleField() ||
            field->field->has(PartOfKey) || field == by)
            remembered.append(cell).push_back('\x1f');
    }
    for (const auto &reference : plan.references) {
        if (reference->via->has(PartOfKey)) {
            for (const FieldPlan &field : reference->fields)
                remembered.append(m_row.text(field)).push_back('\x1f');
        }
    }
    if (!by)
        return {};
    auto &known = m_known[&plan];
    if (const auto it = known.find(remembered); it != known.end())
        return {it->second, false, {}};

    std::vector<RecordId> found = findBy(plan, *by, text);
    const FieldPlan *title = plan.shape->titleField() ? plan.find(*plan.shape->titleField()) : nullptr;
    const QString name = title ? toText(m_row.text(*title)) : QString();
    if (found.empty() && by != title && !name.isEmpty())
        found = withoutKey(plan, *by->field, findAny(plan, FieldPlan::Role::AnyKey, name));
    // A category is told apart by what it belongs to.
    for (const auto &reference : plan.references) {
        if (found.empty() || !reference->via->has(PartOfKey))
            continue;
        const Resolved above = resolve(*reference, problems);
        if (above.id == 0)
            continue;
        std::erase_if(found, [&](RecordId id) {
            const std::vector<RecordId> right =
                finder(*plan.shape, {by->field, reference->via}).find(std::array{Value(text), Value(qint64(above.id))});
            return std::find(right.begin(), right.end(), id) == right.end();
        });
    }
    if (found.size() > 1)
        noteOpen(plan, *by, text);
    if (found.size() > 1 && m_loose) {
        ++m_leftEmpty;
        return {0, false, {}};
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const RecordId id : found)
            ids.append(QString::number(id));
        problems.append(QCoreApplication::translate(
                            "import", "Several records of the kind %1 are called “%2” (%3); say which by its id.")
                            .arg(plan.shape->singular(), text, ids.join(", "_L1)));
        return {0, false, text};
    }
    RecordId id = found.empty() ? 0 : found.front();
    if (id == 0 && plan.shape == &m_root && plan.fields.size() == 1 && plan.references.empty())
        return {0, true, text}; // perhaps later in the file
    if (id == 0)
        noteOpen(plan, *by, text);
    if (id == 0 && plan.mayCreate)
        id = create(plan, problems);
    else if (id == 0 && m_loose)
        ++m_leftEmpty;
    else if (id == 0)
        problems.append(notFound(plan, text));
    else if (by != title && !name.isEmpty())
        noteSecondName(plan, id, name);
    if (id != 0) {
        if (known.size() > rememberedRecords)
            known.clear();
        known.emplace(std::move(remembered), id);
    }
    return {id, false, text};
}

ReferenceResolver::Resolved ReferenceResolver::resolveText(RecordPlan &plan, const QString &text, QStringList &problems)
{
    const FieldPlan &by = plan.fields.front();
    const std::vector<RecordId> found = findBy(plan, by, text);
    if (found.size() == 1)
        return {found.front(), false, text};
    noteOpen(plan, by, text);
    if (m_loose && !plan.mayCreate) {
        ++m_leftEmpty;
        return {0, false, text};
    }
    if (found.size() > 1)
        problems.append(QCoreApplication::translate("import", "Several records of the kind %1 are called “%2”.")
                            .arg(plan.shape->singular(), text));
    else if (plan.mayCreate)
        return {createCalled(plan, text, problems), false, text};
    else
        problems.append(notFound(plan, text));
    return {0, false, text};
}

void ReferenceResolver::noteOpen(const RecordPlan &plan, const FieldPlan &by, const QString &text)
{
    if (m_row.openWords())
        m_row.openWords()->note(by.columns, text, plan.shape->name(), nullptr, plan.mayCreate);
}

QString ReferenceResolver::notFound(const RecordPlan &plan, const QString &text) const
{
    return QCoreApplication::translate("import", "There is no record of the kind %1 called “%2”.")
        .arg(plan.shape->singular(), text);
}

std::vector<RecordId> ReferenceResolver::find(RecordPlan &plan, const FieldInfo &field, const QString &text)
{
    return finder(*plan.shape, {&field}).find(std::array{Value(text)});
}

std::vector<RecordId> ReferenceResolver::findBy(RecordPlan &plan, const FieldPlan &by, const QString &text)
{
    // Chosen by a person for a word that is not clear, or written by an export of this file.
    if (const RecordId own = recordOfOwnId(m_store, *plan.shape, text); own && m_store.read(*plan.shape, own))
        return {own};
    return by.role == FieldPlan::Role::Value ? find(plan, *by.field, text) : findAny(plan, by.role, text);
}

std::vector<RecordId> ReferenceResolver::findAny(RecordPlan &plan, FieldPlan::Role role, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    const auto byId = [&]() -> std::vector<RecordId> {
        Statement row =
            m_store.connection().prepare("SELECT id FROM " + m_store.plan(*plan.shape).table + " WHERE id = ?");
        row.bind(1, id);
        return row.step() ? std::vector<RecordId>{id} : std::vector<RecordId>{};
    };
    if (isNumber && role == FieldPlan::Role::IdFirst) {
        if (std::vector<RecordId> found = byId(); !found.empty())
            return found;
    }
    const FieldInfo *title = plan.shape->titleField();
    if (title && title->isText()) {
        if (std::vector<RecordId> found = find(plan, *title, text); !found.empty())
            return found;
    }
    std::vector<const FieldInfo *> others;
    if (plan.shape->has(standard::externalId))
        others.push_back(&standard::externalId);
    for (const FieldInfo *field : plan.shape->fields()) {
        if (field != title && field->isText() && (field->has(PartOfKey) || field->has(Unique)) && field->has(Indexed))
            others.push_back(field);
    }
    for (const FieldInfo *field : others) {
        if (std::vector<RecordId> found = find(plan, *field, text); !found.empty())
            return found;
    }
    if (std::vector<RecordId> found = deliveredTwins(plan, text); !found.empty())
        return found;
    return isNumber && role == FieldPlan::Role::AnyKey ? byId() : std::vector<RecordId>{};
}

// Stages that came with the file in the other language, and "Closed Won" for the one that is won.
std::vector<RecordId> ReferenceResolver::deliveredTwins(RecordPlan &plan, const QString &text)
{
    const FieldInfo *title = plan.shape->titleField();
    if (!title || !title->isText())
        return {};
    const QString folded = fold(text);
    for (const DeliveredRow &row : deliveredRows()) {
        if (row.type != &plan.shape->type())
            continue;
        for (const DeliveredValue &value : row.values) {
            if (value.field != title || !value.isLabel)
                continue;
            const QString english = translated(Language::English, "delivered", value.text);
            const QString chinese = translated(Language::Chinese, "delivered", value.text);
            if (folded != fold(english) && folded != fold(chinese))
                continue;
            for (const QString &name : {english, chinese}) {
                if (std::vector<RecordId> found = find(plan, *title, name); !found.empty())
                    return found;
            }
        }
    }
    if (&plan.shape->type() != &stage::type)
        return {};
    const std::optional<QString> kind = m_store.choiceKey(u"stage_kind"_s, text);
    if (!kind || *kind == "open"_L1)
        return {};
    Query query;
    query.type = plan.shape->name();
    query.where = where(QLatin1StringView(stage::kind.name), Operator::Equal, *kind);
    query.sort = {QLatin1StringView(stage::position.name)};
    return m_store.ids(query, 1);
}

// Of those found by name, the ones that have no number or code of their own yet: the same name with another number is
// somebody else.
std::vector<RecordId> ReferenceResolver::withoutKey(const RecordPlan &plan, const FieldInfo &key,
                                                    const std::vector<RecordId> &among)
{
    std::vector<RecordId> free;
    for (const RecordId id : among) {
        Statement row = m_store.connection().prepare("SELECT " + QByteArray(key.name) + " FROM " +
                                                     m_store.plan(*plan.shape).table + " WHERE id = ?");
        row.bind(1, id);
        if (row.step() && row.isNull(0))
            free.push_back(id);
    }
    return free.size() == 1 ? free : std::vector<RecordId>{};
}

RecordFinder &ReferenceResolver::finder(const Shape &shape, std::vector<const FieldInfo *> fields)
{
    auto &found = m_finders[{&shape, fields}];
    if (!found)
        found = std::make_unique<RecordFinder>(m_store, shape, std::move(fields));
    return *found;
}

RecordId ReferenceResolver::create(RecordPlan &plan, QStringList &problems)
{
    Record record = *plan.blank;
    QStringList own;
    std::string name;
    for (FieldPlan &field : plan.fields) {
        Value value = m_row.value(field, *plan.shape, own);
        if (field.field->isText() && name.empty())
            name = value.text().toStdString();
        if (!value.isEmpty())
            record.setAt(field.slot, std::move(value));
    }
    for (const auto &reference : plan.references) {
        const Resolved resolved = resolve(*reference, own);
        if (resolved.id != 0)
            record.setAt(reference->viaSlot, Value(qint64(resolved.id)));
    }
    // A product known by its code alone is called so.
    const FieldInfo *title = plan.shape->titleField();
    if (title && title->isText() && record.isEmpty(*title) && !name.empty())
        record.setValue(*title, Value(QString::fromStdString(name)));
    if (!own.isEmpty()) {
        problems += own;
        return 0;
    }
    return save(plan, record, problems);
}

RecordId ReferenceResolver::createCalled(RecordPlan &plan, const QString &text, QStringList &problems)
{
    Record record = *plan.blank;
    if (const FieldInfo *title = plan.shape->titleField(); title && title->isText())
        record.setValue(*title, Value(text));
    return save(plan, record, problems);
}

RecordId ReferenceResolver::save(RecordPlan &plan, Record &record, QStringList &problems)
{
    if (record.is(stage::type)) { // a new stage stands behind the open ones, before won and lost
        Query query;
        query.type = plan.shape->name();
        query.where = where(QLatin1StringView(stage::kind.name), Operator::Equal, u"open"_s);
        query.sort = {u'-' + QString::fromUtf8(stage::position.name)};
        for (const Record &last : m_store.select(query, 1)) {
            if (record.isEmpty(stage::position))
                record.set(stage::position, last.get(stage::position));
            if (record.isEmpty(stage::pipeline))
                record.set(stage::pipeline, last.get(stage::pipeline));
        }
    }
    if (const Problems wrong = m_change.save(record); !wrong.isEmpty()) {
        problems.append(QCoreApplication::translate("import", "%1: %2").arg(plan.shape->singular(), wrong.sentences()));
        return 0;
    }
    m_createdNow.emplace_back(plan.shape, record.id());
    ++m_created[plan.shape->name()];
    for (const auto &[key, finder] : m_finders) {
        if (key.first == plan.shape)
            finder->saved(record);
    }
    return record.id();
}

void ReferenceResolver::takeBack()
{
    for (auto it = m_createdNow.rbegin(); it != m_createdNow.rend(); ++it) {
        m_change.remove(*it->first, it->second);
        --m_created[it->first->name()];
    }
    if (!m_createdNow.empty()) {
        m_known.clear();
        m_finders.clear();
    }
    m_createdNow.clear();
}

void ReferenceResolver::saved(const Record &record)
{
    for (const auto &[key, finder] : m_finders) {
        if (key.first == &record.shape())
            finder->saved(record);
    }
}

void ReferenceResolver::noteSecondName(const RecordPlan &plan, RecordId id, const QString &name)
{
    const QString first = m_store.title(*plan.shape, id);
    if (fold(first) == fold(name) || !m_secondNames[plan.shape].insert(id).second)
        return;
    QString &example = m_secondNameExample[plan.shape];
    if (example.isEmpty())
        example = QCoreApplication::translate("import", "“%1”, also called “%2”").arg(first, name);
}

QStringList ReferenceResolver::warnings() const
{
    QStringList warnings;
    for (const auto &[shape, ids] : m_secondNames) {
        if (!ids.empty())
            warnings.append(QCoreApplication::translate(
                                "import", "%1: the file gives %n of them a second name; the first one was kept (%2).",
                                nullptr, int(ids.size()))
                                .arg(shape->plural(), m_secondNameExample.at(shape)));
    }
    if (m_leftEmpty > 0)
        warnings.append(QCoreApplication::translate(
            "import", "%n reference(s) name nothing that is known here, or not clearly; they were left empty.", nullptr,
            int(m_leftEmpty)));
    return warnings;
}

} // namespace kith
