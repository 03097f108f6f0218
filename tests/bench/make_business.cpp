// SPDX-License-Identifier: GPL-3.0-or-later
// The reference business of a given number of customers, from a fixed seed: 1.2 contacts, 3 orders with 10 lines, 3
// payments, 2 communications and 0.1 complaints a customer. Written through Change, like everything.
#include <QDir>
#include <QFile>
#include <random>

#include "core/base/error.h"
#include "core/business_rules.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"
#include "tests/bench/bench.h"

using namespace Qt::StringLiterals;

namespace kith::bench {

namespace {

class Maker
{
public:
    Maker(Store &store, qint64 customers)
        : m_store(store), m_customers(customers), m_change(store, u"Reference business"_s, Change::Size::Bulk)
    {}

    void run()
    {
        for (int i = 0; i < 200; ++i)
            makeProduct(i);
        for (qint64 i = 0; i < m_customers; ++i)
            makeCustomer(i);
        for (qint64 i = 0; i < m_customers * 12 / 10; ++i)
            makeContact(i);
        for (qint64 i = 0; i < m_customers * 3; ++i)
            makeOrder(i);
        for (qint64 i = 0; i < m_customers * 2; ++i)
            makeCommunication(i);
        for (qint64 i = 0; i < m_customers / 10; ++i)
            makeComplaint(i);
        m_change.commit();
    }

private:
    void save(Record &record)
    {
        if (const Problems problems = m_change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
    }
    quint32 any(quint32 below) { return m_random() % below; }
    RecordId someCustomer() { return RecordId(m_random() % quint64(m_customers)) + 1; }
    Day someDay() { return Day(2023, 1, 1).addDays(any(1200)); }

    void makeProduct(int i)
    {
        Record record = m_store.blank(product::type);
        record.set(product::code, u"P%1"_s.arg(i));
        record.set(product::name, u"Product %1"_s.arg(i));
        record.set(product::price, {qint64(10'000) * (5 + any(200))});
        save(record);
    }

    void makeCustomer(qint64 i)
    {
        static const QStringList latin{u"Aurora Trading"_s, u"Elbe Porcelain"_s, u"Bund Tea House"_s, u"Jade & Co."_s};
        static const QStringList han{u"北辰贸易"_s, u"山语茶业"_s, u"海棠家居"_s, u"茗源商贸"_s};
        static const QStringList classes{u"chain"_s, u"specialist"_s, u"wholesale"_s, u"end_user"_s};
        Record record = m_store.blank(customer::type);
        record.set(customer::name, (i % 2 ? latin : han)[any(4)] + u" "_s + QString::number(i));
        record.set(customer::class_, classes[any(4)]);
        record.set(customer::city, u"City %1"_s.arg(any(300)));
        record.set(customer::region, u"Region %1"_s.arg(any(12)));
        record.set(customer::phone, u"+49 30 %1"_s.arg(1'000'000 + i));
        record.set(customer::email, u"c%1@example.org"_s.arg(i));
        save(record);
    }

    void makeContact(qint64 i)
    {
        Record record = m_store.blank(contact::type);
        record.set(contact::firstName, u"First%1"_s.arg(any(500)));
        record.set(contact::lastName, u"Last%1"_s.arg(i));
        record.set(contact::customer, someCustomer());
        save(record);
    }

    void makeOrder(qint64 i)
    {
        const Day day = someDay();
        Record record = m_store.blank(order::type);
        record.set(order::number, u"SO-%1"_s.arg(i));
        record.set(order::customer, someCustomer());
        record.set(order::orderedOn, day);
        record.set(order::status, any(20) ? u"completed"_s : u"confirmed"_s);
        record.set(order::region, u"Region %1"_s.arg(any(12)));
        record.set(order::dueOn, day.addDays(30));
        save(record);
        qint64 total = 0;
        const int lines = i % 3 == 2 ? 2 : 4; // 10 lines in 3 orders
        for (int position = 1; position <= lines; ++position) {
            Record line = m_store.blank(order_line::type);
            line.set(order_line::order, record.id());
            line.set(order_line::position, position);
            line.set(order_line::product, RecordId(any(200)) + 1);
            line.set(order_line::quantity, {qint64(10'000) * (1 + any(9))});
            save(line);
            total += line.get(order_line::net).minor + line.get(order_line::tax).minor;
        }
        if (any(10) == 0)
            return; // not paid yet
        Record paid = m_store.blank(payment::type);
        paid.set(payment::number, u"P-%1"_s.arg(i));
        paid.set(payment::customer, record.get(order::customer));
        paid.set(payment::receivedOn, day.addDays(any(60)));
        paid.set(payment::amount, {total});
        save(paid);
        Record part = m_store.blank(allocation::type);
        part.set(allocation::payment, paid.id());
        part.set(allocation::order, record.id());
        part.set(allocation::amount, {total});
        save(part);
    }

    void makeCommunication(qint64 i)
    {
        Record record = m_store.blank(communication::type);
        record.set(communication::subject, u"Talk %1"_s.arg(i));
        record.set(communication::customer, someCustomer());
        record.set(communication::at, {startOf(someDay(), m_store.zone()).msecs + qint64(any(86'400)) * 1000});
        save(record);
    }

    void makeComplaint(qint64 i)
    {
        Record record = m_store.blank(complaint::type);
        record.set(complaint::subject, u"Case %1"_s.arg(i));
        record.set(complaint::customer, someCustomer());
        record.set(complaint::openedAt, {startOf(someDay(), m_store.zone()).msecs});
        save(record);
    }

    Store &m_store;
    qint64 m_customers;
    Change m_change;
    std::mt19937 m_random{20260611};
};

} // namespace

QString business(qint64 customers)
{
    const QString folder = qEnvironmentVariable("KITH_BENCH_DIR", QDir::tempPath() + u"/kith-bench"_s);
    QDir().mkpath(folder);
    const QString path = folder + u"/business-%1.kith"_s.arg(customers);
    if (QFile::exists(path))
        return path;
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    const double seconds = secondsOf([&] {
        const auto store =
            Store::create(partial, {u"Bench"_s, u"EUR"_s, u"Europe/Berlin"_s}, {businessRules(), {}, {}, false});
        Maker(*store, customers).run();
        store->connection().text("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    QFile::rename(partial, path);
    say(u"made a business of %1 customers in %2 s, %3 MB"_s.arg(customers)
            .arg(seconds, 0, 'f', 1)
            .arg(QFile(path).size() / 1'000'000));
    return path;
}

} // namespace kith::bench
