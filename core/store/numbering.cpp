// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbering.h"

#include <QRegularExpression>

namespace kith {

QString takeNumber(Change &change, QStringView series, Day day)
{
    Connection &connection = change.store().connection();
    Statement row = connection.prepare("SELECT pattern, next FROM number_series WHERE kind = ?");
    row.bind(1, series.toString());
    if (!row.step())
        return {};
    QString number = row.text(0);
    const qint64 next = row.integer(1);
    Statement advance = connection.prepare("UPDATE number_series SET next = ? WHERE kind = ?");
    advance.bind(1, next + 1).bind(2, series.toString());
    advance.run();

    number.replace(QStringLiteral("{year}"), QString::number(day.year()));
    static const QRegularExpression place(QStringLiteral("\\{number(?::(\\d+))?\\}"));
    const QRegularExpressionMatch match = place.match(number);
    const int width = match.captured(1).toInt();
    if (match.hasMatch())
        number.replace(match.capturedStart(), match.capturedLength(),
                       QString::number(next).rightJustified(width, u'0'));
    return number;
}

} // namespace kith
