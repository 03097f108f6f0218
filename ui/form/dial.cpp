// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/dial.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace kith {

QUrl telephoneLink(const QString &number)
{
    QString digits;
    for (const QChar each : number) {
        if (each.isLetter() && !digits.isEmpty())
            break; // "ext. 12", "转 801": dialled by hand
        if (each.isDigit())
            digits += QChar(u'0' + each.digitValue());
        else if (each == u'+' && digits.isEmpty())
            digits += each;
    }
    return QUrl(u"tel:"_s + digits);
}

void dial(const QString &number)
{
    QDesktopServices::openUrl(telephoneLink(number));
}

} // namespace kith
