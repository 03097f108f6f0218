// SPDX-License-Identifier: GPL-3.0-or-later
// loyalty: what is proposed of customers, with the evidence, and taking it over.
#include "app/cli/call.h"
#include "app/cli/query_options.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/base/error.h"
#include "core/model/types/customer.h"
#include "core/model/types/score.h"
#include "core/relationship/confirmed_bonds.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

// Those named, else those that the conditions hold for.
std::vector<RecordId> chosenCustomers(const Call &call, Store &store)
{
    const QStringList names = call.argumentsFrom(1);
    if (names.isEmpty())
        return store.ids(queryFrom(call, store, store.shape(customer::type)));
    std::vector<RecordId> ids;
    for (const QString &name : names) {
        const Parsed parsed = store.parse(score::customer, name);
        if (!parsed.problem.isEmpty())
            throw Error(ErrorKind::NotFound, parsed.problem);
        ids.push_back(parsed.value.number());
    }
    return ids;
}

void showProposals(Call &call, Store &store, const std::vector<RecordId> &customers)
{
    const auto label = [&store](const char *list, const QString &key) {
        return key.isEmpty() ? QString() : store.choiceLabel(QString::fromLatin1(list), key);
    };
    QJsonArray list;
    TextTable table(call.output(), {{u"id"_s, true},
                                    {translate("cli", "Customer")},
                                    {translate("cli", "Loyalty")},
                                    {translate("cli", "Why")},
                                    {translate("cli", "Confirmed")},
                                    {translate("cli", "Relationship level")},
                                    {translate("cli", "Evidence")},
                                    {translate("cli", "Confirmed")}});
    constexpr size_t atATime = 500;
    for (size_t from = 0; from < customers.size(); from += atATime) {
        const auto begin = customers.begin() + std::ptrdiff_t(from);
        const std::vector<RecordId> some(begin, begin + std::ptrdiff_t(std::min(atATime, customers.size() - from)));
        const Standing standing = Standing::ofSome(store, store.today(), some);
        const std::vector<Bond> bonds = bondsOf(store, standing);
        for (size_t i = 0; i < bonds.size(); ++i) {
            const Bond &bond = bonds[i];
            const RecordId id = standing.purchases.buyers()[i].customer;
            const QString name = store.title(store.shape(customer::type), id);
            if (call.output().isJson)
                list << QJsonObject{{u"customer_id"_s, id},
                                    {u"customer"_s, name},
                                    {u"loyalty_type"_s, bond.proposedType()},
                                    {u"why"_s, typeReason(bond)},
                                    {u"loyalty_type_set"_s,
                                     bond.confirmedType.isEmpty() ? QJsonValue() : QJsonValue(bond.confirmedType)},
                                    {u"relationship_level"_s, bond.proposedLevel()},
                                    {u"evidence"_s, levelReason(bond)},
                                    {u"relationship_level_set"_s,
                                     bond.confirmedLevel.isEmpty() ? QJsonValue() : QJsonValue(bond.confirmedLevel)}};
            else
                table.add({QString::number(id), name, label("loyalty_type", bond.proposedType()), typeReason(bond),
                           label("loyalty_type", bond.confirmedType), label("relationship_level", bond.proposedLevel()),
                           levelReason(bond), label("relationship_level", bond.confirmedLevel)});
        }
    }
    if (call.output().isJson)
        call.output().json({{u"proposals"_s, list}});
    else
        table.finish();
}

} // namespace

Done runLoyalty(Call &call)
{
    const bool takes = call.has(u"--confirm"_s);
    Store &store = takes ? call.store() : call.readOnlyStore();
    const std::vector<RecordId> customers = chosenCustomers(call, store);
    if (!takes) {
        showProposals(call, store, customers);
        return Good;
    }
    const QString part = call.option(u"--confirm"_s);
    const TakenBonds taken = takeProposals(store, customers,
                                           part == u"type"    ? BondPart::Type
                                           : part == u"level" ? BondPart::Level
                                                              : BondPart::Both,
                                           call.output().progress());
    if (call.output().isJson)
        call.output().json({{u"customers"_s, qint64(customers.size())},
                            {u"types"_s, taken.types},
                            {u"levels"_s, taken.levels},
                            {u"kept"_s, taken.kept},
                            {u"unknown"_s, taken.open},
                            {u"change"_s, taken.change ? QJsonValue(taken.change) : QJsonValue()}});
    else
        call.output().line(translate("cli", "%1 loyalty types and %2 relationship levels confirmed; %3 were set before "
                                            "and stay, of %4 too little is known.")
                               .arg(taken.types)
                               .arg(taken.levels)
                               .arg(taken.kept)
                               .arg(taken.open));
    return Good;
}

} // namespace kith::cli
