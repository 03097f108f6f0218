// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sums.h"

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Sum
{
    const char *sentence; // with the number of what is wrong
    const char *sql;      // counts it
};

constexpr Sum sums[] = {
    {QT_TRANSLATE_NOOP("sums", "Customers whose orders are not what was paid for them and what is open: %1."),
     "SELECT COUNT(*) FROM (SELECT o.customer_id, o.currency, SUM(o.total) AS total, SUM(o.open) AS open, "
     "SUM(coalesce(a.amount, 0)) AS allocated FROM \"order\" o LEFT JOIN (SELECT order_id, SUM(amount) AS amount FROM "
     "allocation GROUP BY 1) a ON a.order_id = o.id WHERE o.payments_tracked = 1 AND o.status IN ('confirmed', "
     "'delivered', 'completed') GROUP BY 1, 2) s WHERE total <> allocated + open"},
    {QT_TRANSLATE_NOOP("sums", "Orders whose total is not the sum of their lines: %1."),
     "SELECT COUNT(*) FROM \"order\" o LEFT JOIN (SELECT order_id, SUM(coalesce(net, 0) + coalesce(tax, 0)) AS total "
     "FROM order_line GROUP BY 1) l ON l.order_id = o.id WHERE coalesce(l.total, 0) <> coalesce(o.total, 0)"},
    {QT_TRANSLATE_NOOP("sums", "Orders whose paid amount is not what payments say: %1."),
     "SELECT COUNT(*) FROM \"order\" o LEFT JOIN (SELECT order_id, SUM(amount) AS paid FROM allocation GROUP BY 1) a "
     "ON a.order_id = o.id WHERE coalesce(a.paid, 0) <> coalesce(o.paid, 0)"},
    {QT_TRANSLATE_NOOP("sums", "Quotations, cancelled or untracked orders with something open: %1."),
     "SELECT COUNT(*) FROM \"order\" WHERE open <> 0 AND (payments_tracked = 0 OR status IN ('quote', 'cancelled'))"},
    {QT_TRANSLATE_NOOP("sums", "Cancelled orders that are still paid: %1."),
     "SELECT COUNT(*) FROM \"order\" WHERE status = 'cancelled' AND paid <> 0 AND payments_tracked = 1"},
    {QT_TRANSLATE_NOOP("sums", "Payments that are not what they pay and what is left: %1."),
     "SELECT COUNT(*) FROM payment p LEFT JOIN (SELECT payment_id, SUM(amount) AS used FROM allocation GROUP BY 1) a "
     "ON a.payment_id = p.id WHERE p.amount <> coalesce(a.used, 0) + p.unallocated"},
    {QT_TRANSLATE_NOOP("sums", "Customers whose open amount is not the sum of their orders: %1."),
     "SELECT COUNT(*) FROM customer c LEFT JOIN (SELECT customer_id, SUM(in_file_currency(open, rate, currency)) AS "
     "open FROM \"order\" WHERE open <> 0 GROUP BY 1) o ON o.customer_id = c.id WHERE coalesce(o.open, 0) <> "
     "coalesce(c.open_amount, 0)"},
    {QT_TRANSLATE_NOOP("sums", "Customers who owe something else than orders less payments: %1."),
     "SELECT COUNT(*) FROM (SELECT customer_id, currency, SUM(open) AS open, SUM(credit) AS credit, SUM(balance) AS "
     "balance FROM (SELECT customer_id, currency, open, 0 AS credit, total AS balance FROM \"order\" WHERE "
     "payments_tracked = 1 AND status IN ('confirmed', 'delivered', 'completed') UNION ALL SELECT customer_id, "
     "currency, 0, unallocated, -amount FROM payment) m GROUP BY 1, 2) b WHERE open - credit <> balance"},
    {QT_TRANSLATE_NOOP("sums", "Products whose stock is not entries less deliveries and plus returns: %1."),
     "SELECT COUNT(*) FROM product p LEFT JOIN (SELECT product_id, SUM(quantity) AS come FROM stock_entry GROUP BY 1) "
     "e "
     "ON e.product_id = p.id LEFT JOIN (SELECT l.product_id, SUM(l.quantity) AS gone FROM order_line l JOIN \"order\" "
     "o ON o.id = l.order_id WHERE o.status IN ('delivered', 'completed') GROUP BY 1) d ON d.product_id = p.id WHERE "
     "p.stock_tracked = 1 AND coalesce(p.stock_on_hand, 0) <> coalesce(e.come, 0) - coalesce(d.gone, 0)"},
    {QT_TRANSLATE_NOOP("sums", "Statements of account whose closing balance does not follow from the opening one: %1."),
     "SELECT COUNT(*) FROM statement WHERE coalesce(closing, 0) <> coalesce(opening, 0) + coalesce(orders, 0) - "
     "coalesce(payments, 0)"},
    // What was agreed is locked, so the books still say it; then one period's end is the next one's beginning.
    {QT_TRANSLATE_NOOP("sums", "Agreed statements of account that the books no longer say: %1."),
     "SELECT COUNT(*) FROM statement s WHERE s.answer = 'agreed' AND coalesce(s.closing, 0) <> coalesce((SELECT "
     "SUM(o.total) FROM \"order\" o WHERE o.customer_id = s.customer_id AND o.currency = s.currency AND o.ordered_on "
     "<= s.ends_on AND o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', 'completed')), 0) - "
     "coalesce((SELECT SUM(p.amount) FROM payment p WHERE p.customer_id = s.customer_id AND p.currency = s.currency "
     "AND p.received_on <= s.ends_on), 0)"},
    {QT_TRANSLATE_NOOP("sums", "Numbers of invoices or credit notes that were given twice: %1."),
     "SELECT COUNT(*) FROM (SELECT number FROM document WHERE kind IN ('invoice', 'credit_note') GROUP BY number "
     "HAVING COUNT(*) > 1) n"},
};

} // namespace

QStringList brokenSums(Store &store, const Progress &progress)
{
    QStringList broken;
    for (const Sum &sum : sums) {
        progress.throwIfCancelled();
        if (const qint64 rows = store.connection().integer(sum.sql))
            broken << translated("sums", sum.sentence).arg(rows);
    }
    return broken;
}

} // namespace kith
