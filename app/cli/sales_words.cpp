// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sales_words.h"

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

RecordId recordNamed(Store &store, const RecordType &type, const QString &word)
{
    const FieldInfo any{.name = "any", .label = type.singular, .kind = FieldKind::Reference, .target = type.name};
    const Parsed parsed = store.parse(any, word);
    if (!parsed.problem.isEmpty())
        throw Error(ErrorKind::NotFound, parsed.problem);
    if (!store.read(type, parsed.value.number()))
        throw Error(ErrorKind::NotFound,
                    translate("cli", "There is no %1 with the id %2.").arg(store.shape(type).singular(), word));
    return parsed.value.number();
}

Day dayGiven(const Call &call, const QString &option)
{
    if (!call.has(option))
        return {};
    const std::optional<Day> day = parseDay(call.option(option));
    if (!day)
        throw Error(ErrorKind::Usage,
                    translate("cli", "%1 takes a day such as 2026-11-22, not “%2”.").arg(option, call.option(option)));
    return *day;
}

Money amountGiven(const QString &word, const Currency &currency)
{
    const auto units = parseUnits(word, currency.digits);
    if (!units)
        throw Error(ErrorKind::Usage, translate("cli", "“%1” is no amount, such as 1234.50.").arg(word));
    return {*units};
}

} // namespace kith::cli
