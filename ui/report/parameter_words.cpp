// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/parameter_words.h"

#include "core/base/language.h"

namespace kith {

namespace {

struct ValueWords
{
    const char *parameter, *value;
    const char *words; // QT_TRANSLATE_NOOP("parameter", …)
};

constexpr ValueWords all[] = {
    {"last_year", "by_date", QT_TRANSLATE_NOOP("parameter", "Last year by date")},
    {"last_year", "lunar_new_year", QT_TRANSLATE_NOOP("parameter", "Last year by Chinese New Year")},
    {"count", "in", QT_TRANSLATE_NOOP("parameter", "Bought in that period")},
    {"count", "rolling", QT_TRANSLATE_NOOP("parameter", "Bought then or later")},
    {"dismissed", "left_out", QT_TRANSLATE_NOOP("parameter", "Without dismissed ones")},
    {"dismissed", "shown", QT_TRANSLATE_NOOP("parameter", "With dismissed ones")},
    {"once", "left_out", QT_TRANSLATE_NOOP("parameter", "Who bought twice or more")},
    {"once", "shown", QT_TRANSLATE_NOOP("parameter", "Also who bought once")},
    {"measure", "sales", QT_TRANSLATE_NOOP("parameter", "By sales")},
    {"measure", "margin", QT_TRANSLATE_NOOP("parameter", "By margin")},
    {"measure", "count", QT_TRANSLATE_NOOP("parameter", "By number")},
    {"measure", "cost", QT_TRANSLATE_NOOP("parameter", "By cost")},
    {"kind", "complaint", QT_TRANSLATE_NOOP("parameter", "Complaints")},
    {"kind", "question", QT_TRANSLATE_NOOP("parameter", "Questions")},
    {"kind", "suggestion", QT_TRANSLATE_NOOP("parameter", "Suggestions")},
    {"kind", "praise", QT_TRANSLATE_NOOP("parameter", "Praise")},
    {"kind", "all", QT_TRANSLATE_NOOP("parameter", "All kinds")},
};

} // namespace

QString parameterWords(const QString &parameter, const QString &value)
{
    for (const ValueWords &entry : all) {
        if (parameter == QLatin1StringView(entry.parameter) && value == QLatin1StringView(entry.value))
            return translated("parameter", entry.words);
    }
    return {};
}

} // namespace kith
