// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/period_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Period stepBefore(Day today, Step step)
{
    const Day end = startOfStep(today, step).addDays(-1);
    return {startOfStep(end, step), end};
}

Period stepNow(Day today, Step step)
{
    const Day start = startOfStep(today, step);
    return {start, nextStep(start, step).addDays(-1)};
}

} // namespace

QList<QPair<QString, QString>> periodChoices()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("kith::ReportPage", text); };
    return {{u"this_month"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "This month"))},
            {u"last_month"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "Last month"))},
            {u"this_quarter"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "This quarter"))},
            {u"last_quarter"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "Last quarter"))},
            {u"this_year"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "This year"))},
            {u"last_year"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "Last year"))},
            {u"all"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "All time"))},
            {u"custom"_s, say(QT_TRANSLATE_NOOP("kith::ReportPage", "From – to"))}};
}

Period periodOf(const QString &key, Day today)
{
    if (key == u"this_month")
        return stepNow(today, Step::Month);
    if (key == u"last_month")
        return stepBefore(today, Step::Month);
    if (key == u"this_quarter")
        return stepNow(today, Step::Quarter);
    if (key == u"last_quarter")
        return stepBefore(today, Step::Quarter);
    if (key == u"this_year")
        return stepNow(today, Step::Year);
    if (key == u"last_year")
        return stepBefore(today, Step::Year);
    return {};
}

QString periodKey(Period period, Day today)
{
    for (const auto &[key, words] : periodChoices()) {
        if (key != u"custom" && periodOf(key, today) == period)
            return key;
    }
    return u"custom"_s;
}

} // namespace kith
