// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sales/sums.h"

#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

struct Sum
{
    const char *name;
    const char *sql; // counts the rows that are wrong
};

constexpr Sum sums[] = {
    {"per customer and currency, totals of tracked sold orders = allocated + open",
     "SELECT count(*) FROM (SELECT o.customer_id, o.currency, sum(o.total) AS total, sum(o.open) AS open, sum((SELECT "
     "coalesce(sum(a.amount), 0) FROM allocation a WHERE a.order_id = o.id)) AS allocated FROM \"order\" o WHERE "
     "o.payments_tracked = 1 AND o.status IN ('confirmed', 'delivered', 'completed') GROUP BY 1, 2) WHERE total <> "
     "allocated "
     "+ open"},
    {"an order's total is the sum of its lines",
     "SELECT count(*) FROM \"order\" o LEFT JOIN (SELECT order_id, sum(coalesce(net, 0) + coalesce(tax, 0)) AS total "
     "FROM "
     "order_line GROUP BY 1) l ON l.order_id = o.id WHERE coalesce(l.total, 0) <> o.total"},
    {"what an order has been paid is its allocations", "SELECT count(*) FROM \"order\" o LEFT JOIN (SELECT order_id, "
                                                       "sum(amount) AS paid FROM allocation GROUP BY 1) a ON "
                                                       "a.order_id = o.id WHERE coalesce(a.paid, 0) <> o.paid"},
    {"nothing is open of quotations, cancelled and untracked orders",
     "SELECT count(*) FROM \"order\" WHERE open <> 0 AND (payments_tracked = 0 OR status IN ('quote', 'cancelled'))"},
    {"no payment is left on a cancelled order",
     "SELECT count(*) FROM \"order\" WHERE status = 'cancelled' AND paid <> 0"},
    {"a payment is what it pays and what is left",
     "SELECT count(*) FROM payment p LEFT JOIN (SELECT payment_id, sum(amount) AS used FROM allocation GROUP BY 1) a "
     "ON "
     "a.payment_id = p.id WHERE p.amount <> coalesce(a.used, 0) + p.unallocated"},
    {"aging sums to what is open", "SELECT count(*) FROM (SELECT customer_id, sum(open) AS open, sum(CASE WHEN due_on "
                                   ">= '2026-06-11' OR due_on IS NULL THEN "
                                   "open ELSE 0 END) + sum(CASE WHEN due_on < '2026-06-11' AND due_on >= '2026-05-12' "
                                   "THEN open ELSE 0 END) + sum(CASE WHEN "
                                   "due_on < '2026-05-12' AND due_on >= '2026-04-12' THEN open ELSE 0 END) + sum(CASE "
                                   "WHEN due_on < '2026-04-12' THEN open "
                                   "ELSE 0 END) AS aged FROM \"order\" GROUP BY 1) WHERE open <> aged"},
    {"what a customer owes is what the orders say (one currency)",
     "SELECT count(*) FROM customer c LEFT JOIN (SELECT customer_id, sum(open) AS open FROM \"order\" WHERE rate IS "
     "NULL OR "
     "rate = 10000000000 GROUP BY 1) o ON o.customer_id = c.id WHERE coalesce(o.open, 0) <> c.open_amount AND NOT "
     "EXISTS "
     "(SELECT 1 FROM \"order\" f WHERE f.customer_id = c.id AND f.rate <> 10000000000)"},
    {"stock is entries less deliveries and plus returns",
     "SELECT count(*) FROM product p WHERE p.stock_tracked = 1 AND p.stock_on_hand <> coalesce((SELECT sum(quantity) "
     "FROM "
     "stock_entry e WHERE e.product_id = p.id), 0) - coalesce((SELECT sum(l.quantity) FROM order_line l JOIN \"order\" "
     "o ON "
     "o.id = l.order_id WHERE l.product_id = p.id AND o.status IN ('delivered', 'completed')), 0)"},
    {"statements chain: the balances after each month are the running sum of orders less payments",
     "WITH moves AS (SELECT customer_id, currency, substr(ordered_on, 1, 7) AS month, total AS amount FROM \"order\" "
     "WHERE "
     "payments_tracked = 1 AND status IN ('confirmed', 'delivered', 'completed') UNION ALL SELECT customer_id, "
     "currency, "
     "substr(received_on, 1, 7), -amount FROM payment), months AS (SELECT customer_id, currency, month, sum(amount) AS "
     "moved "
     "FROM moves GROUP BY 1, 2, 3), chain AS (SELECT *, sum(moved) OVER (PARTITION BY customer_id, currency ORDER BY "
     "month) AS "
     "closing FROM months), opened AS (SELECT *, lag(closing, 1, 0) OVER (PARTITION BY customer_id, currency ORDER BY "
     "month) "
     "AS opening FROM chain) SELECT count(*) FROM opened WHERE opening + moved <> closing"},
    {"what is owed by orders less credit is the balance of the account",
     "SELECT count(*) FROM (SELECT customer_id, currency, sum(open) AS open, sum(credit) AS credit, sum(balance) AS "
     "balance "
     "FROM (SELECT customer_id, currency, open, 0 AS credit, total AS balance FROM \"order\" WHERE payments_tracked = "
     "1 AND "
     "status IN ('confirmed', 'delivered', 'completed') UNION ALL SELECT customer_id, currency, 0, unallocated, "
     "-amount FROM "
     "payment) GROUP BY 1, 2) WHERE open - credit <> balance"},
    {"one number of invoice is given once", "SELECT count(*) FROM (SELECT number FROM document WHERE kind IN "
                                            "('invoice', 'credit_note') GROUP BY number HAVING "
                                            "count(*) > 1)"},
};

} // namespace

QStringList brokenSums(Store &store)
{
    QStringList broken;
    for (const Sum &sum : sums) {
        if (const qint64 rows = store.connection().integer(sum.sql))
            broken << u"%1: %2 rows"_s.arg(QLatin1StringView(sum.name)).arg(rows);
    }
    return broken;
}

} // namespace kith::test
