// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_business.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include "core/base/error.h"
#include "core/demo/scene.h"
#include "core/relationship/scoring.h"
#include "core/sales/documents.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void play(demo::Scene &scene)
{
    makeFirm(scene);
    makeArticles(scene);
    makeCampaigns(scene);
    planBuyers(scene);
    makeCustomers(scene);
    planSales(scene);
    makeDeals(scene);
    makeLeads(scene);
    makeJourneys(scene);
    makeSales(scene);
    makePayments(scene);
    makeStock(scene);
    makeExpenses(scene);
    makeCases(scene);
    makeSurveys(scene);
    makeTalks(scene);
    makeTasks(scene);
    makeOffice(scene);
}

// As the program would have scored along the way: at the end of each quarter of the last year and on the last day.
void scoreQuarters(Store &store, Day anchor, const Progress &progress)
{
    const Day today = anchor.isValid() ? std::min(anchor, store.today()) : store.today();
    for (Day end = nextStep(startOfStep(today.addYears(-1), Step::Quarter), Step::Quarter); end < today;
         end = nextStep(end, Step::Quarter))
        scoreAll(store, end.addDays(-1), progress);
    scoreAll(store, today, progress);
}

// The accountant wrote the invoices of what was delivered last.
void issueInvoices(Store &store, Day anchor)
{
    const Day today = anchor.isValid() ? std::min(anchor, store.today()) : store.today();
    const RecordId me = store.me();
    const Query accountants{u"staff"_s, where(u"role"_s, Operator::Equal, u"accountant"_s), {u"id"_s}, {}};
    store.setMe(store.first(accountants).value_or(0));
    const Query delivered{u"order"_s,
                          all({where(u"status"_s, Operator::In, QJsonArray{u"delivered"_s, u"completed"_s}),
                               where(u"total"_s, Operator::Greater, u"0.00"_s),
                               where(u"ordered_on"_s, Operator::GreaterOrEqual, toIso(today.addDays(-21)))}),
                          {u"ordered_on"_s},
                          {}};
    for (const Record &order : store.select(delivered)) {
        const std::optional<Record> customer = store.read(customer::type, order.get(order::customer));
        const QString country = customer ? customer->get(customer::country) : QString();
        const bool chinese = country == u"中国" || country == u"China";
        const Day on = std::min(order.get(order::orderedOn).addDays(1), today);
        issueDocument(store, {order.id(), u"invoice"_s, chinese ? Language::Chinese : Language::English, on});
    }
    store.setMe(me);
}

void removeFile(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
}

} // namespace

void fillDemoBusiness(Store &store, const Progress &progress, const DemoOptions &options)
{
    const RecordId me = store.me();
    try {
        Change change(store, QCoreApplication::translate("demo", "Demo business"), Change::Size::Bulk);
        demo::Scene scene(store, change, options, progress);
        play(scene);
        change.setMoment(std::nullopt);
        change.commit();
    } catch (...) {
        store.setMe(me);
        throw;
    }
    store.setMe(me);
}

std::unique_ptr<Store> createDemoBusiness(const QString &path, const StoreOptions &options, const Progress &progress,
                                          const DemoOptions &demo)
{
    std::unique_ptr<Store> store =
        Store::create(path, {u"松音茶器 Songyin Tea Ware"_s, u"CNY"_s, u"Asia/Shanghai"_s}, options);
    try {
        fillDemoBusiness(*store, progress, demo);
        issueInvoices(*store, demo.anchor);
        scoreQuarters(*store, demo.anchor, progress);
        const Query salespeople{u"staff"_s, where(u"role"_s, Operator::Equal, u"salesperson"_s), {u"id"_s}, {}};
        if (const std::optional<RecordId> first = store->first(salespeople))
            store->setSetting(u"me"_s, QString::number(*first)); // Today has somebody whose day it is
        return store;
    } catch (...) {
        store.reset();
        removeFile(path);
        throw;
    }
}

} // namespace kith
