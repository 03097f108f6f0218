// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbering.h"

#include <QRegularExpression>

namespace kith {

namespace {

QString written(QString pattern, qint64 running, Day day)
{
    pattern.replace(QStringLiteral("{year}"), QString::number(day.year()));
    static const QRegularExpression place(QStringLiteral("\\{number(?::(\\d+))?\\}"));
    const QRegularExpressionMatch match = place.match(pattern);
    const int width = match.captured(1).toInt();
    if (match.hasMatch())
        pattern.replace(match.capturedStart(), match.capturedLength(),
                        QString::number(running).rightJustified(width, u'0'));
    return pattern;
}

} // namespace

QString takeNumber(Change &change, QStringView series, Day day)
{
    Connection &connection = change.store().connection();
    Statement row = connection.prepare("SELECT pattern, next FROM number_series WHERE kind = ?");
    row.bind(1, series.toString());
    if (!row.step())
        return {};
    const QString pattern = row.text(0);
    const qint64 next = row.integer(1);
    Statement advance = connection.prepare("UPDATE number_series SET next = ? WHERE kind = ?");
    advance.bind(1, next + 1).bind(2, series.toString());
    advance.run();
    return written(pattern, next, day);
}

QString lastNumber(Store &store, QStringView series, Day day)
{
    Statement row = store.connection().prepare("SELECT pattern, next FROM number_series WHERE kind = ?");
    row.bind(1, series.toString());
    if (!row.step() || row.integer(1) <= 1)
        return {};
    return written(row.text(0), row.integer(1) - 1, day);
}

void giveBackLastNumber(Change &change, QStringView series)
{
    Statement back =
        change.store().connection().prepare("UPDATE number_series SET next = next - 1 WHERE kind = ? AND next > 1");
    back.bind(1, series.toString());
    back.run();
}

} // namespace kith
