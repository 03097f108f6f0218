// SPDX-License-Identifier: GPL-3.0-or-later
// tag: the owner's own short words on customers, contacts and leads.
#include <QJsonArray>

#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/sales_words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/contact.h"
#include "core/model/types/customer.h"
#include "core/model/types/lead.h"
#include "core/model/types/solution.h"
#include "core/store/tags.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QStringList without(QStringList names, const QStringList &gone)
{
    QStringList folded;
    for (const QString &name : gone)
        folded << fold(name);
    names.removeIf([&](const QString &name) { return folded.contains(fold(name)); });
    return names;
}

bool isTaggable(const Shape &shape)
{
    return &shape.type() == &customer::type || &shape.type() == &contact::type || &shape.type() == &lead::type ||
           &shape.type() == &solution::type;
}

void listTagged(Call &call, Store &store, const Shape &shape)
{
    const QString name = call.option(u"--with"_s);
    if (name.isEmpty())
        throw Error(ErrorKind::Usage, translate("cli", "Name a record, or say --with TAG to list who has one."));
    QJsonArray rows;
    for (const RecordId id : taggedWith(store, shape, name)) {
        const QString title = store.title(shape, id);
        rows << QJsonObject{{u"id"_s, id}, {u"title"_s, title}};
        if (!call.output().isJson)
            call.output().line(u"%1  %2"_s.arg(QString::number(id), title));
    }
    if (call.output().isJson)
        call.output().json({{u"type"_s, shape.name()}, {u"tag"_s, name}, {u"records"_s, rows}});
}

} // namespace

Done runTag(Call &call)
{
    const bool changes = call.has(u"--add"_s) || call.has(u"--remove"_s);
    Store &store = changes ? call.store() : call.readOnlyStore();
    const Shape &shape = call.shape(1);
    if (!isTaggable(shape))
        throw Error(ErrorKind::Usage, translate("cli", "Tags are for customers, contacts, leads and solutions."));
    if (call.arguments().size() < 3) {
        listTagged(call, store, shape);
        return Good;
    }
    const RecordId id = recordNamed(store, shape.type(), call.argument(2));
    qint64 number = 0;
    if (changes) {
        Change change(store, translate("cli", "Tags of %1").arg(store.title(shape, id)));
        setTags(change, shape, id,
                without(tagsOf(store, shape, id), tagNames(call.option(u"--remove"_s))) +
                    tagNames(call.option(u"--add"_s)));
        number = change.commit();
    }
    const QStringList names = tagsOf(store, shape, id);
    if (call.output().isJson) {
        QJsonObject result{{u"type"_s, shape.name()}, {u"id"_s, id}, {u"tags"_s, QJsonArray::fromStringList(names)}};
        if (number)
            result[u"change"_s] = number;
        call.output().json(result);
    } else {
        call.output().line(names.join(u", "_s));
    }
    return Good;
}

} // namespace kith::cli
