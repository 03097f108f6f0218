// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/issued_documents.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/base/error.h"
#include "core/model/types/all_types.h"
#include "core/sales/documents.h"

using namespace Qt::StringLiterals;

namespace kith {

Record orderToPrint(Store &store, RecordId id)
{
    const auto record = store.read(order::type, id);
    if (!record)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("documents", "There is no order %1.").arg(id));
    return *record;
}

std::vector<Record> linesToPrint(Store &store, RecordId order)
{
    return store.select({u"order_line"_s, where(u"order_id"_s, Operator::Equal, double(order)), {u"position"_s}, {}});
}

bool isReturn(const Record &order)
{
    return !order.isEmpty(order::returnsOf) || order.get(order::total).minor < 0;
}

std::vector<Record> issuedOf(Store &store, RecordId order, const QString &kind)
{
    std::vector<Record> list = store.select(
        {u"document"_s,
         all({where(u"order_id"_s, Operator::Equal, double(order)), where(u"kind"_s, Operator::Equal, kind)}),
         {},
         {}});
    std::reverse(list.begin(), list.end());
    return list;
}

std::optional<Record> invoiceStanding(Store &store, RecordId order)
{
    const std::vector<Record> invoices = issuedOf(store, order, u"invoice"_s);
    if (invoices.size() <= issuedOf(store, order, u"credit_note"_s).size())
        return std::nullopt;
    return invoices.front();
}

QString standingInvoice(Store &store, RecordId order)
{
    Statement row = store.connection().prepare(
        "SELECT number FROM document d WHERE order_id = ?1 AND kind = 'invoice' AND (SELECT count(*) FROM document "
        "WHERE "
        "order_id = ?1 AND kind = 'invoice') > (SELECT count(*) FROM document WHERE order_id = ?1 AND kind = "
        "'credit_note') ORDER BY id DESC LIMIT 1");
    row.bind(1, order);
    return row.step() ? row.text(0) : QString();
}

} // namespace kith
