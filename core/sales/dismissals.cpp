// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/dismissals.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/dismissal.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

QMap<QString, QString> dismissedMonths(Store &store)
{
    QMap<QString, QString> notes;
    for (const Record &record :
         store.select({u"dismissal"_s, where(u"report"_s, Operator::Equal, u"anomalies"_s), {u"id"_s}, {}}))
        notes[record.get(dismissal::subject)] = record.get(dismissal::note);
    return notes;
}

qint64 dismissMonth(Store &store, const QString &key, const QString &title, const QString &note)
{
    if (note.trimmed().isEmpty())
        throw Error(ErrorKind::Invalid, QCoreApplication::translate(
                                            "dismissals", "Write why it needs no further look. Nothing was saved."));
    Record record = store.blank(dismissal::type);
    record.set(dismissal::report, u"anomalies"_s);
    record.set(dismissal::subject, key);
    record.set(dismissal::note, note.trimmed());
    Change change(store, QCoreApplication::translate("dismissals", "Dismiss %1").arg(title));
    if (const Problems problems = change.save(record); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    return change.commit();
}

} // namespace kith
