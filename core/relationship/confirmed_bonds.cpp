// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relationship/confirmed_bonds.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/customer.h"
#include "core/store/change.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t atATime = 500; // customers read together

QString changeName(Store &store, const std::vector<RecordId> &customers, BondPart part)
{
    using T = QCoreApplication;
    if (customers.size() > 1)
        return T::translate("relationship", "Confirm what is proposed of %1 customers").arg(customers.size());
    const QString name = customers.empty() ? QString() : store.title(store.shape(customer::type), customers.front());
    return (part == BondPart::Type    ? T::translate("relationship", "Confirm the loyalty of %1")
            : part == BondPart::Level ? T::translate("relationship", "Confirm the relationship level of %1")
                                      : T::translate("relationship", "Confirm what is proposed of %1"))
        .arg(name);
}

} // namespace

TakenBonds takeProposals(Store &store, const std::vector<RecordId> &customers, BondPart part, const Progress &progress)
{
    TakenBonds taken;
    Change change(store, changeName(store, customers, part),
                  customers.size() > 100 ? Change::Size::Bulk : Change::Size::Single);
    change.begin();
    for (size_t from = 0; from < customers.size(); from += atATime) {
        progress.throwIfCancelled();
        progress.advance(qint64(from), qint64(customers.size()));
        const auto begin = customers.begin() + std::ptrdiff_t(from);
        const std::vector<RecordId> some(begin, begin + std::ptrdiff_t(std::min(atATime, customers.size() - from)));
        const Standing standing = Standing::ofSome(store, store.today(), some);
        const std::vector<Bond> bonds = bondsOf(store, standing);
        std::vector<RecordId> ids;
        for (const Purchases::Buyer &buyer : standing.purchases.buyers())
            ids.push_back(buyer.customer);
        std::vector<Record> records = store.read(store.shape(customer::type), ids);
        for (size_t i = 0; i < std::min(bonds.size(), records.size()); ++i) {
            Record &record = records[i];
            const auto take = [&](const Field<QString> &field, const QString &proposed, qint64 &count) {
                if (!record.isEmpty(field)) {
                    ++taken.kept;
                } else if (proposed == "unknown"_L1) {
                    ++taken.open;
                } else {
                    record.set(field, proposed);
                    ++count;
                }
            };
            const qint64 before = taken.types + taken.levels;
            if (part != BondPart::Level)
                take(customer::loyaltyType, bonds[i].proposedType(), taken.types);
            if (part != BondPart::Type)
                take(customer::relationshipLevel, bonds[i].proposedLevel(), taken.levels);
            if (taken.types + taken.levels == before)
                continue;
            if (const Problems problems = change.save(record); !problems.isEmpty())
                throw Error(ErrorKind::Invalid, problems.sentences());
        }
    }
    taken.change = change.commit();
    return taken;
}

} // namespace kith
