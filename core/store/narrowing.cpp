// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/narrowing.h"

#include "core/store/query_sql.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::optional<QString> pathTo(const Catalogue &catalogue, const Shape &shape, const Shape &people, int depth)
{
    if (&shape == &people)
        return QString();
    const FieldInfo *owner = nullptr;
    for (const FieldInfo *field : shape.fields()) {
        if (field->kind != FieldKind::Reference || !field->isStored())
            continue;
        const bool isTheirs = QString::fromLatin1(field->name) == people.name() + "_id"_L1;
        if (isTheirs && QLatin1StringView(field->target) == people.name())
            return QString::fromLatin1(field->name);
        if (field->has(Owner))
            owner = field;
    }
    if (!owner || depth > 2)
        return std::nullopt;
    const auto further = pathTo(catalogue, catalogue.get(QString::fromLatin1(owner->target)), people, depth + 1);
    if (!further || further->isEmpty())
        return std::nullopt;
    return QString::fromLatin1(owner->name) + u'.' + *further;
}

} // namespace

std::optional<QString> pathToPeople(const Catalogue &catalogue, const Shape &shape, const Shape &people)
{
    return pathTo(catalogue, shape, people, 0);
}

// Views of the connection alone hide the file's tables of the same names.
void narrowTo(Store &store, const Query &people)
{
    const Shape &who = store.catalogue().get(people.type);
    store.connection().execute("CREATE TEMP TABLE kith_people (id INTEGER PRIMARY KEY)");
    {
        const Sql ids = selectIdSet(store, people);
        Statement fill = store.connection().prepare("INSERT OR IGNORE INTO temp.kith_people " + ids.text);
        ids.bindTo(fill);
        fill.run();
    }
    for (const auto &shape : store.catalogue().shapes()) {
        const auto path = pathToPeople(store.catalogue(), *shape, who);
        if (!path)
            continue;
        const QByteArray table = sqlName(*shape);
        QByteArray condition, ends, column = "id";
        const QStringList steps = path->split(u'.', Qt::SkipEmptyParts);
        const Shape *holder = shape.get();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            column = steps[i].toLatin1();
            if (i + 1 == steps.size())
                break;
            holder = &store.catalogue().get(QString::fromLatin1(holder->field(steps[i])->target));
            condition += column + " IN (SELECT id FROM main." + sqlName(*holder) + " WHERE ";
            ends += ")";
        }
        store.connection().execute("CREATE TEMP VIEW " + table + " AS SELECT * FROM main." + table + " WHERE " +
                                   condition + column + " IN (SELECT id FROM temp.kith_people)" + ends);
    }
}

} // namespace kith
