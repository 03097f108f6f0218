// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_parts.h"

#include <algorithm>

#include "core/store/derived.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Kinds of which people see only part most of the time: these come first, in this order; other fields of the first
// section stand behind "More".
struct Arranged
{
    const char *type;
    const char *first;
};
const Arranged arranged[] = {
    {"order", "customer_id ordered_on contact_id due_on reference status opportunity_id campaign_id"},
};

QStringList firstOf(const Shape &shape)
{
    for (const auto &[type, first] : arranged)
        if (shape.name() == QLatin1StringView(type))
            return QString::fromLatin1(first).split(u' ');
    return {};
}

} // namespace

FormParts formParts(Store &store, const Shape &shape)
{
    FormParts parts;
    const QStringList first = firstOf(shape);
    const bool hasRows = !childrenInForm(store, shape).empty();
    if (!first.isEmpty()) {
        parts.sections.push_back({});
        for (const QString &name : first)
            if (const FieldInfo *field = shape.field(name))
                parts.sections.front().fields.push_back(field);
    }
    for (const FieldInfo *field : shape.fields()) {
        if (!field->isTyped() || isDerived(shape.type()) || first.contains(QString::fromLatin1(field->name)))
            continue;
        const bool isFirstSection = shape.section(*field).isEmpty();
        if (isFirstSection && !first.isEmpty() && hasRows && field->kind == FieldKind::LongText &&
            !field->has(Folded)) {
            parts.afterRows.push_back(field);
            continue;
        }
        if (field->has(Folded) || (isFirstSection && !first.isEmpty())) {
            parts.folded.push_back(field);
            continue;
        }
        const QString title = shape.section(*field);
        auto found = std::find_if(parts.sections.begin(), parts.sections.end(),
                                  [&title](const FormParts::Section &section) { return section.title == title; });
        if (found == parts.sections.end())
            found = parts.sections.insert(parts.sections.end(), {title, {}});
        found->fields.push_back(field);
    }
    return parts;
}

namespace {

bool isMembership(const Shape &shape) // members of campaigns, segments, events: may be thousands
{
    const QString name = shape.name();
    return name == "campaign_member"_L1 || name == "segment_member"_L1 || name == "attendance"_L1 ||
           name == "answer"_L1 || name == "statement_line"_L1;
}

bool isTypedByPeople(const Shape &shape, const FieldInfo &link)
{
    return std::any_of(shape.type().fields.begin(), shape.type().fields.end(), [&link](const FieldInfo *field) {
        return field != &link && field->isTyped() && !field->has(Folded);
    });
}

bool isTrace(const Shape &shape) // written by rules
{
    return shape.name() == "stage_change"_L1 || shape.name() == "complaint_step"_L1;
}

} // namespace

std::vector<Catalogue::Link> childrenInForm(Store &store, const Shape &shape)
{
    std::vector<Catalogue::Link> links;
    for (const Catalogue::Link &link : store.catalogue().ownedBy(shape.type())) {
        const RecordType &type = link.shape->type();
        if (type.has(OwnedOnly) && !type.has(Private) && !isMembership(*link.shape) && !isTrace(*link.shape) &&
            isTypedByPeople(*link.shape, *link.field))
            links.push_back(link);
    }
    return links;
}

std::vector<Catalogue::Link> relatedLists(Store &store, const Shape &shape)
{
    const std::vector<Catalogue::Link> inForm = childrenInForm(store, shape);
    std::vector<Catalogue::Link> links;
    for (const Catalogue::Link &link : store.catalogue().referencesTo(shape.type())) {
        const RecordType &type = link.shape->type();
        const bool standard = QLatin1StringView(link.field->name) == "owner_id"_L1;
        const bool shown =
            std::any_of(inForm.begin(), inForm.end(), [&link](const auto &child) { return child.shape == link.shape; });
        const bool twice =
            std::any_of(links.begin(), links.end(), [&link](const auto &one) { return one.shape == link.shape; });
        if (!type.has(Private) && !standard && !shown && !twice)
            links.push_back(link);
    }
    return links;
}

} // namespace kith
