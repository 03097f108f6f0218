// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reconciliation.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/all_types.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// "INV-2026/0007" and "inv 2026 0007" are one number.
QString numberKey(const QString &text)
{
    QString key;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QStringList keysOf(const AccountEntry &entry)
{
    QStringList keys;
    for (const QString &number : QStringList{entry.number, entry.reference} + entry.invoices) {
        const QString key = numberKey(number);
        if (!key.isEmpty() && !keys.contains(key))
            keys << key;
    }
    return keys;
}

enum class Pairing { Exact, OtherSign, OtherAmount, ByAmount };

struct Pair
{
    size_t theirs;
    Pairing how;
};

class Matcher
{
public:
    Matcher(const Account &account, const std::vector<TheirLine> &theirs, int window, int sign)
        : m_entries(account.entries), m_theirs(theirs), m_window(window), m_sign(sign)
    {
        for (size_t i = 0; i < m_entries.size(); ++i)
            for (const QString &key : keysOf(m_entries[i]))
                m_byNumber.insert(key, i);
        // A number with another amount says more than an amount that happens to be the same.
        byNumber(Pairing::Exact, [&](Money ours, Money other) { return ours == other; });
        byNumber(Pairing::OtherSign, [&](Money ours, Money other) { return ours == -other; });
        byNumber(Pairing::OtherAmount, [](Money, Money) { return true; });
        byAmount();
    }

    const std::map<size_t, Pair> &pairs() const { return m_pairs; }
    int good() const
    {
        return int(std::count_if(m_pairs.begin(), m_pairs.end(), [](const auto &pair) {
            return pair.second.how == Pairing::Exact || pair.second.how == Pairing::ByAmount;
        }));
    }
    bool isTaken(size_t theirs) const { return m_taken.contains(theirs); }

private:
    Money amountOf(size_t theirs) const { return {m_theirs[theirs].amount.minor * m_sign}; }
    int apart(size_t ours, size_t theirs) const
    {
        const Day day = m_theirs[theirs].on;
        return day.isValid() ? int(std::abs(m_entries[ours].on.daysTo(day))) : m_window;
    }

    void take(size_t ours, size_t theirs, Pairing how)
    {
        m_pairs.emplace(ours, Pair{theirs, how});
        m_taken.insert(theirs);
    }

    template <typename Fits> void byNumber(Pairing how, Fits fits)
    {
        for (size_t t = 0; t < m_theirs.size(); ++t) {
            const QString key = numberKey(m_theirs[t].number);
            if (key.isEmpty() || isTaken(t))
                continue;
            std::vector<size_t> candidates;
            for (auto it = m_byNumber.constFind(key); it != m_byNumber.constEnd() && it.key() == key; ++it)
                if (!m_pairs.contains(it.value()) && fits(m_entries[it.value()].amount, amountOf(t)))
                    candidates.push_back(it.value());
            if (candidates.empty())
                continue;
            const auto nearer = [&](size_t a, size_t b) {
                return std::pair(apart(a, t), a) < std::pair(apart(b, t), b);
            };
            take(*std::min_element(candidates.begin(), candidates.end(), nearer), t, how);
        }
    }

    void byAmount()
    {
        QMultiHash<qint64, size_t> ours;
        for (size_t i = 0; i < m_entries.size(); ++i)
            if (!m_pairs.contains(i))
                ours.insert(m_entries[i].amount.minor, i);
        struct Chance
        {
            int apart;
            size_t ours, theirs;
            auto operator<=>(const Chance &) const = default;
        };
        std::vector<Chance> chances;
        for (size_t t = 0; t < m_theirs.size(); ++t) {
            if (isTaken(t))
                continue;
            const qint64 amount = amountOf(t).minor;
            for (auto it = ours.constFind(amount); it != ours.constEnd() && it.key() == amount; ++it)
                if (apart(it.value(), t) <= m_window)
                    chances.push_back({apart(it.value(), t), it.value(), t});
        }
        std::sort(chances.begin(), chances.end());
        for (const Chance &chance : chances)
            if (!m_pairs.contains(chance.ours) && !isTaken(chance.theirs))
                take(chance.ours, chance.theirs, Pairing::ByAmount);
    }

    const std::vector<AccountEntry> &m_entries;
    const std::vector<TheirLine> &m_theirs;
    int m_window, m_sign;
    QMultiHash<QString, size_t> m_byNumber;
    std::map<size_t, Pair> m_pairs; // by our entry
    QSet<size_t> m_taken;
};

QString money(const Account &account, Money amount)
{
    return formatMoney(amount, Currency::of(account.currency));
}

MatchedLine ours(const AccountEntry &entry)
{
    MatchedLine line;
    line.order = entry.order;
    line.payment = entry.payment;
    line.number = entry.number;
    line.on = entry.on;
    line.ours = entry.amount;
    return line;
}

void judge(MatchedLine &line, const Account &account, const TheirLine &their, Money amount, Pairing how, int window)
{
    line.theirs = how == Pairing::OtherSign ? -amount : amount;
    line.row = their.row;
    line.state = u"agreed"_s;
    if (how == Pairing::OtherAmount) {
        line.state = u"disputed"_s;
        line.reason = QCoreApplication::translate("reconciliation", "We have %1, they have %2.")
                          .arg(money(account, *line.ours), money(account, amount));
    } else if (how == Pairing::ByAmount) {
        line.reason = their.number.isEmpty()
                          ? QCoreApplication::translate("reconciliation", "By amount and date.")
                          : QCoreApplication::translate("reconciliation", "By amount and date; they call it %1.")
                                .arg(their.number);
    } else if (their.on.isValid() && std::abs(line.on.daysTo(their.on)) > window) {
        line.reason = QCoreApplication::translate("reconciliation", "They have it on %1.").arg(formatDay(their.on));
    }
}

// --- the locked period --------------------------------------------------------------------------------------------

bool hasLocks(Store &store)
{
    return store.connection().integer("SELECT EXISTS (SELECT 1 FROM closed_period WHERE customer_id IS NOT NULL)") != 0;
}

void refuseIfLocked(Store &store, RecordId customer, Day day)
{
    const Day until = lockedUntil(store, customer);
    if (!until.isValid() || day > until)
        return;
    throw Error(ErrorKind::Invalid,
                QCoreApplication::translate(
                    "reconciliation",
                    "The account of %1 is agreed up to %2, so this stays as it is. Put it on a later day, "
                    "or set the statement back to open first.")
                    .arg(store.title(store.shape(customer::type), customer), formatDay(until)));
}

bool isCounted(const Record &order)
{
    const QString status = order.get(order::status);
    return order.get(order::paymentsTracked) && status != u"quote" && status != u"cancelled";
}

void guardOrder(Store &store, Change *, const Record *before, const Record *after)
{
    const bool same = before && after && isCounted(*before) == isCounted(*after) &&
                      before->get(order::customer) == after->get(order::customer) &&
                      before->get(order::orderedOn) == after->get(order::orderedOn) &&
                      before->get(order::currency) == after->get(order::currency);
    if (same)
        return;
    for (const Record *one : {before, after})
        if (one && isCounted(*one))
            refuseIfLocked(store, one->get(order::customer), one->get(order::orderedOn));
}

void guardLine(Store &store, Change *, const Record *before, const Record *after)
{
    if (before && after && before->get(order_line::net) == after->get(order_line::net) &&
        before->get(order_line::tax) == after->get(order_line::tax))
        return;
    const auto order = store.read(order::type, (before ? before : after)->get(order_line::order));
    if (order && isCounted(*order))
        refuseIfLocked(store, order->get(order::customer), order->get(order::orderedOn));
}

void guardPayment(Store &store, Change *, const Record *before, const Record *after)
{
    const bool same = before && after && before->get(payment::customer) == after->get(payment::customer) &&
                      before->get(payment::receivedOn) == after->get(payment::receivedOn) &&
                      before->get(payment::amount) == after->get(payment::amount) &&
                      before->get(payment::currency) == after->get(payment::currency);
    if (same)
        return;
    for (const Record *one : {before, after})
        if (one)
            refuseIfLocked(store, one->get(payment::customer), one->get(payment::receivedOn));
}

// A statement that is agreed locks the customer's account up to its last day; one that is open again frees it.
void lockAgreed(Change &change, const Record *before, Record &after)
{
    const bool was = before && before->get(statement::answer) == u"agreed";
    const bool is = after.get(statement::answer) == u"agreed";
    if (was == is)
        return;
    Store &store = change.store();
    const Day until = after.get(statement::endsOn);
    if (is) {
        Record lock = store.blank(closed_period::type);
        lock.set(closed_period::customer, after.get(statement::customer));
        lock.set(closed_period::closedUntil, until);
        lock.set(closed_period::reason, QCoreApplication::translate("reconciliation", "Statement agreed"));
        if (const Problems problems = change.save(lock); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        return;
    }
    const Query locks{u"closed_period"_s,
                      all({where(u"customer_id"_s, Operator::Equal, double(after.get(statement::customer))),
                           where(u"closed_until"_s, Operator::Equal, toIso(before->get(statement::endsOn)))}),
                      {},
                      {}};
    for (const RecordId id : store.ids(locks, 1))
        if (const Problems problems = change.remove(closed_period::type, id); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
}

} // namespace

int Reconciliation::agreed() const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [](const MatchedLine &line) { return line.state == u"agreed"; }));
}

Reconciliation reconcile(const Account &account, const std::vector<TheirLine> &theirs, int windowDays)
{
    const Matcher straight(account, theirs, windowDays, 1), turned(account, theirs, windowDays, -1);
    const int sign = turned.good() > straight.good() ? -1 : 1;
    const Matcher &best = sign < 0 ? turned : straight;
    Reconciliation result{account, {}};
    for (size_t i = 0; i < account.entries.size(); ++i) {
        MatchedLine line = ours(account.entries[i]);
        if (const auto pair = best.pairs().find(i); pair != best.pairs().end()) {
            const TheirLine &their = theirs[pair->second.theirs];
            judge(line, account, their, {their.amount.minor * sign}, pair->second.how, windowDays);
        } else {
            line.state = u"missing_there"_s;
            line.reason = QCoreApplication::translate("reconciliation", "Not in their list.");
        }
        result.lines.push_back(std::move(line));
    }
    for (size_t t = 0; t < theirs.size(); ++t) {
        if (best.isTaken(t))
            continue;
        MatchedLine line;
        line.number = theirs[t].number;
        line.on = theirs[t].on;
        line.theirs = Money{theirs[t].amount.minor * sign};
        line.row = theirs[t].row;
        line.state = u"missing_here"_s;
        line.reason = QCoreApplication::translate("reconciliation", "Row %1 of their list: %2")
                          .arg(QString::number(theirs[t].row),
                               QStringList{theirs[t].number,
                                           theirs[t].on.isValid() ? formatDay(theirs[t].on) : QString(), theirs[t].text}
                                   .join(u' ')
                                   .simplified());
        result.lines.push_back(std::move(line));
    }
    return result;
}

RecordId keepReconciliation(Change &change, const Reconciliation &result)
{
    Store &store = change.store();
    const auto keep = [&](Record &record) {
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    };
    const Account &account = result.account;
    Record record = store.blank(statement::type);
    record.set(statement::customer, account.customer);
    record.set(statement::startsOn, account.period.from);
    record.set(statement::endsOn, account.period.to);
    record.set(statement::currency, account.currency);
    record.set(statement::opening, account.opening);
    record.set(statement::orders, account.orders);
    record.set(statement::payments, account.payments);
    record.set(statement::closing, account.closing);
    record.set(statement::answer, result.isAgreed() ? u"agreed"_s : u"disputed"_s);
    keep(record);
    for (const MatchedLine &matched : result.lines) {
        Record line = store.blank(statement_line::type);
        line.set(statement_line::statement, record.id());
        if (matched.order)
            line.set(statement_line::order, matched.order);
        if (matched.payment)
            line.set(statement_line::payment, matched.payment);
        if (matched.theirs)
            line.set(statement_line::theirs, *matched.theirs);
        line.set(statement_line::state, matched.state);
        line.set(statement_line::reason, matched.reason);
        keep(line);
    }
    return record.id();
}

Day lockedUntil(Store &store, RecordId customer)
{
    Statement row = store.connection().prepare("SELECT max(closed_until) FROM closed_period WHERE customer_id = ?");
    row.bind(1, customer);
    return row.step() ? Day::fromString(row.text(0), Qt::ISODate) : Day();
}

std::vector<Rule> reconciliationRules()
{
    return {{&statement::type, {&statement::answer}, lockAgreed}};
}

std::vector<Guard> reconciliationGuards()
{
    return {{&order::type, guardOrder, hasLocks},
            {&order_line::type, guardLine, hasLocks},
            {&payment::type, guardPayment, hasLocks}};
}

} // namespace kith
