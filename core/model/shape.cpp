// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shape.h"

#include <algorithm>

#include "core/model/standard_fields.h"

namespace kith {

namespace {

constexpr const FieldInfo *standardFields[] = {&standard::owner, &standard::externalId, &standard::createdAt,
                                               &standard::updatedAt, &standard::sortKey};

bool isStandard(const FieldInfo &field)
{
    return std::find(std::begin(standardFields), std::end(standardFields), &field) != std::end(standardFields);
}

const char *context(const RecordType &type, const FieldInfo &field)
{
    return isStandard(field) ? "standard" : type.name;
}

} // namespace

Shape::Shape(const RecordType &type) : m_type(&type), m_name(QString::fromUtf8(type.name))
{
    for (const FieldInfo *described : type.fields)
        append(*described);
    // Somebody is responsible for what stands on its own; rows inside an owner follow it.
    if (!type.has(OwnedOnly) && !type.has(Private))
        append(standard::owner);
    append(standard::externalId);
    append(standard::createdAt);
    append(standard::updatedAt);
    if (type.title && type.title->isText() && !type.has(Private))
        append(standard::sortKey);
}

void Shape::append(const FieldInfo &added)
{
    if (field(QString::fromUtf8(added.name)))
        return; // a kind may describe a standard field itself
    m_slots.emplace(&added, int(m_fields.size()));
    m_fields.push_back(&added);
}

QString Shape::singular() const
{
    return translated(m_type->name, m_type->singular);
}

QString Shape::plural() const
{
    return translated(m_type->name, m_type->plural);
}

int Shape::slot(const FieldInfo &field) const
{
    const auto found = m_slots.find(&field);
    return found == m_slots.end() ? -1 : found->second;
}

const FieldInfo *Shape::field(QStringView name) const
{
    for (const FieldInfo *field : m_fields) {
        if (name == QLatin1StringView(field->name))
            return field;
    }
    return nullptr;
}

QString Shape::label(const FieldInfo &field) const
{
    return label(field, currentLanguage());
}

QString Shape::label(const FieldInfo &field, Language language) const
{
    const auto custom = m_customLabels.find(&field);
    if (custom == m_customLabels.end())
        return translated(language, context(*m_type, field), field.label);
    const Labels &labels = custom->second;
    const bool chinese = language == Language::Chinese ? !labels.chinese.isEmpty() : labels.english.isEmpty();
    return chinese ? labels.chinese : labels.english;
}

QString Shape::section(const FieldInfo &field) const
{
    return field.section ? translated(context(*m_type, field), field.section) : QString();
}

QString Shape::help(const FieldInfo &field) const
{
    return field.help ? translated(context(*m_type, field), field.help) : QString();
}

void Shape::addCustomField(const FieldInfo &info, QString english, QString chinese)
{
    append(info);
    m_customLabels.emplace(&info, Labels{std::move(english), std::move(chinese)});
}

} // namespace kith
