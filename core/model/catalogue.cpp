// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/error.h"
#include "core/base/text.h"

namespace kith {

namespace {

// "There is no field “reginn” of customer. Did you mean “region”?"
QString withGuess(const QString &sentence, const QString &guess)
{
    if (guess.isEmpty())
        return sentence;
    return QCoreApplication::translate("catalogue", "%1 Did you mean “%2”?").arg(sentence, guess);
}

// The permanent name for what may be a label, an alias or a mistyped name.
QString guessField(const Shape &shape, QStringView word)
{
    const QString folded = fold(word);
    if (folded.isEmpty())
        return {};
    QStringList names;
    for (const FieldInfo *field : shape.fields()) {
        if (field->has(Internal))
            continue;
        const QString name = QString::fromUtf8(field->name);
        if (fold(shape.label(*field, Language::English)) == folded ||
            fold(shape.label(*field, Language::Chinese)) == folded ||
            fold(QString::fromUtf8(field->aliases)).split(u';').contains(folded))
            return name;
        names += name;
    }
    return nearest(word, names);
}

} // namespace

Catalogue::Catalogue(std::span<const RecordType *const> further, std::span<const Rollup> furtherRollups)
{
    for (const auto types : {deliveredTypes(), further}) {
        for (const RecordType *type : types)
            m_shapes.push_back(std::make_unique<Shape>(*type));
    }
    for (const auto rollups : {deliveredRollups(), furtherRollups})
        m_rollups.insert(m_rollups.end(), rollups.begin(), rollups.end());
}

const Shape &Catalogue::shape(const RecordType &type) const
{
    for (const auto &shape : m_shapes) {
        if (&shape->type() == &type)
            return *shape;
    }
    return get(QString::fromUtf8(type.name));
}

const Shape *Catalogue::find(QStringView name) const
{
    for (const auto &shape : m_shapes) {
        if (name == QLatin1StringView(shape->type().name))
            return shape.get();
    }
    return nullptr;
}

const Shape &Catalogue::get(QStringView name) const
{
    if (const Shape *shape = find(name))
        return *shape;
    const QString folded = fold(name);
    QStringList names;
    QString guess;
    for (const auto &shape : m_shapes) {
        const RecordType &type = shape->type();
        if (type.has(Private))
            continue;
        names += shape->name();
        for (const Language language : {Language::English, Language::Chinese}) {
            if (fold(translated(language, type.name, type.singular)) == folded ||
                fold(translated(language, type.name, type.plural)) == folded)
                guess = shape->name();
        }
    }
    if (guess.isEmpty())
        guess = nearest(name, names);
    const QString sentence =
        QCoreApplication::translate("catalogue", "There is no kind of record called “%1”.").arg(name);
    throw Error(ErrorKind::Usage, withGuess(sentence, guess));
}

const FieldInfo &Catalogue::field(const Shape &shape, QStringView name) const
{
    if (const FieldInfo *field = shape.field(name))
        return *field;
    const QString sentence =
        QCoreApplication::translate("catalogue", "“%1” has no field “%2”.").arg(shape.name(), name.toString());
    throw Error(ErrorKind::Usage, withGuess(sentence, guessField(shape, name)));
}

const Shape *Catalogue::byNumber(int number) const
{
    for (const auto &shape : m_shapes) {
        if (shape->type().number == number)
            return shape.get();
    }
    return nullptr;
}

std::vector<Catalogue::Link> Catalogue::referencesTo(const RecordType &type) const
{
    std::vector<Link> links;
    for (const auto &shape : m_shapes) {
        for (const FieldInfo *field : shape->fields()) {
            if (field->kind == FieldKind::Reference && qstrcmp(field->target, type.name) == 0)
                links.push_back({shape.get(), field});
        }
    }
    return links;
}

std::vector<Catalogue::Link> Catalogue::ownedBy(const RecordType &type) const
{
    std::vector<Link> links = referencesTo(type);
    std::erase_if(links, [](const Link &link) { return !link.field->has(Owner); });
    return links;
}

const FieldInfo &Catalogue::addCustomField(const CustomField &custom)
{
    const Shape &owner = get(custom.type);
    if (owner.field(custom.name))
        throw Error(
            ErrorKind::Invalid,
            QCoreApplication::translate("catalogue", "“%1” already has a field “%2”.").arg(owner.name(), custom.name));
    OwnedInfo &owned = m_customFields.emplace_back();
    owned.name = custom.name.toUtf8();
    owned.label = custom.labelEnglish.toUtf8();
    owned.choices = custom.choices.toUtf8();
    owned.target = custom.target.toUtf8();
    owned.info.name = owned.name.constData();
    owned.info.label = owned.label.constData();
    owned.info.kind = custom.kind;
    owned.info.choices = custom.kind == FieldKind::Choice ? owned.choices.constData() : nullptr;
    owned.info.target = custom.kind == FieldKind::Reference ? owned.target.constData() : nullptr;
    owned.info.decimals = std::uint8_t(custom.decimals);
    for (const auto &shape : m_shapes) {
        if (shape.get() == &owner)
            shape->addCustomField(owned.info, custom.labelEnglish, custom.labelChinese);
    }
    return owned.info;
}

} // namespace kith
