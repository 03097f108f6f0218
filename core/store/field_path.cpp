// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/field_path.h"

#include <QCoreApplication>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const FieldInfo &named(const Catalogue &catalogue, const Shape &shape, QStringView name)
{
    if (const FieldInfo *field = shape.field(name))
        return *field;
    const FieldInfo *reference = shape.field(QString(name.toString() + "_id"_L1));
    if (reference && reference->kind == FieldKind::Reference)
        return *reference;
    return catalogue.field(shape, name); // knows the nearest name, or throws
}

} // namespace

FieldPath fieldPath(const Catalogue &catalogue, const Shape &shape, QStringView path)
{
    FieldPath result;
    result.shape = &shape;
    const QList<QStringView> names = path.split(u'.');
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        if (last && names[i] == u"id"_s)
            break;
        const FieldInfo &field = named(catalogue, *result.shape, names[i]);
        if (last) {
            result.field = &field;
            break;
        }
        if (field.kind != FieldKind::Reference)
            throw Error(ErrorKind::Usage,
                        QCoreApplication::translate("query",
                                                    "\"%1\" in \"%2\" refers to no other record. Only references can "
                                                    "be followed by a dot.")
                            .arg(names[i], path));
        const Shape &target = catalogue.get(QString::fromLatin1(field.target));
        result.hops.push_back({result.shape, &field, &target});
        result.shape = &target;
    }
    return result;
}

} // namespace kith
