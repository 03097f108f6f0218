// SPDX-License-Identifier: GPL-3.0-or-later
// paste-lead: a lead from a signature, a message or a web form.
#include <QFile>

#include "app/cli/call.h"
#include "app/cli/run.h"
#include "core/base/error.h"
#include "core/exchange/pasted_lead.h"
#include "core/model/types/lead.h"
#include "core/sales/known_people.h"
#include "core/store/change.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 1 << 20; // of a text that somebody copied

QString textGiven(const Call &call)
{
    const QStringList words = call.argumentsFrom(1);
    if (!words.isEmpty())
        return words.join(u'\n');
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(mostBytes));
}

} // namespace

Done runPasteLead(Call &call)
{
    Store &store = call.store();
    const QJsonObject fields = leadFromText(store.catalogue(), textGiven(call));
    if (fields.isEmpty())
        throw Error(ErrorKind::Usage, translate("cli", "There is no text to read a lead from."));
    const Shape &shape = store.shape(lead::type);
    Record record = store.blank(shape);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldInfo &field = *shape.field(it.key());
        record.setValue(field, store.parse(field, it.value().toString()).value);
    }
    Sought sought;
    sought.name = record.get(lead::name);
    sought.company = record.get(lead::company);
    sought.phones = {record.get(lead::phone), record.get(lead::mobile)};
    sought.email = record.get(lead::email);
    for (const Known &known : knownAlready(store, sought))
        call.output().message(translate("cli", "Known already: %1").arg(knownSentence(store, known)));
    Change change(store, translate("cli", "Add %1").arg(shape.singular()));
    throwIfAny(change.save(record), shape);
    const qint64 number = change.commit();
    if (call.output().isJson)
        call.output().json(
            {{u"type"_s, shape.name()}, {u"id"_s, record.id()}, {u"change"_s, number}, {u"fields"_s, fields}});
    else
        call.output().line(u"%1  %2"_s.arg(QString::number(record.id()), store.title(record)));
    return Good;
}

} // namespace kith::cli
