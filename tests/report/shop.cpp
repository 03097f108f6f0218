// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/shop.h"

#include <random>

#include <catch2/catch.hpp>

#include "core/marketing/attribution.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/relationship/computed_fields.h"
#include "core/sales/computed_fields.h"
#include "core/service/computed_fields.h"

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

Rules rules()
{
    Rules all{attributionRules(), salesComputedFields()};
    for (const auto &fields : {serviceComputedFields(), relationshipComputedFields()})
        all.computed.insert(all.computed.end(), fields.begin(), fields.end());
    return all;
}

QString id(RecordId record)
{
    return QString::number(record);
}

// Writes the business piece by piece; every number comes from one seed.
class Writer
{
public:
    explicit Writer(Shop &shop) : m_shop(shop) {}

    void write()
    {
        people();
        goods();
        campaigns();
        for (int i = 0; i < 160; ++i)
            oneOrder(i);
        for (int i = 0; i < 60; ++i)
            oneOpportunity();
        for (int i = 0; i < 90; ++i)
            oneCase();
        for (int i = 0; i < 120; ++i)
            oneResponse();
        for (int i = 0; i < 150; ++i)
            oneTalk(i);
        ratings();
        events();
        for (int i = 0; i < 30; ++i)
            oneVisitPaid(i);
        for (int i = 0; i < 40; ++i)
            oneWallet(i);
        stock();
        aims();
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    template <typename List> auto one(const List &list) { return list[size_t(below(int(list.size())))]; }
    Day day() { return Day(2024, 5, 1).addDays(below(770)); }
    QString iso() { return toIso(day()); }

    void people()
    {
        for (const QString &region : {u"East"_s, u"West"_s})
            m_staff.push_back(
                m_shop.add(staff::type, {{&staff::name, u"Staff "_s + region}, {&staff::region, region}}));
        const std::vector<QString> regions{u"East"_s, u"EAST"_s, u"West"_s, u"华东"_s, u""_s};
        const std::vector<QString> classes{u"chain"_s, u"online"_s, u"end_user"_s, u""_s};
        for (int i = 0; i < 25; ++i)
            m_customers.push_back(m_shop.add(customer::type, {{&customer::name, u"Customer "_s + id(i)},
                                                              {&customer::region, one(regions)},
                                                              {&customer::class_, one(classes)}}));
    }

    void goods()
    {
        const RecordId tea = m_shop.add(product_category::type, {{&product_category::name, u"Tea"_s}});
        const RecordId pots = m_shop.add(product_category::type, {{&product_category::name, u"Pots"_s}});
        for (int i = 0; i < 6; ++i)
            m_products.push_back(
                m_shop.add(product::type, {{&product::name, u"Product "_s + id(i)},
                                           {&product::code, u"P"_s + id(i)},
                                           {&product::stockTracked, i == 3 ? u"no"_s : u"yes"_s},
                                           {&product::stockMinimum, i == 2 ? QString() : u"40"_s},
                                           {&product::category, i == 5 ? QString() : id(i % 2 ? tea : pots)}}));
        m_categories = {tea, pots};
    }

    void stock()
    {
        for (int i = 0; i < 12; ++i)
            m_shop.add(stock_entry::type, {{&stock_entry::product, id(m_products[size_t(i) % 6])},
                                           {&stock_entry::movedOn, u"2025-03-0%1"_s.arg(1 + i % 9)},
                                           {&stock_entry::quantity, i == 7 ? u"-3.5"_s : id(10 + 9 * i)},
                                           {&stock_entry::reason, i == 7 ? u"loss"_s : u"purchase"_s}});
        for (int i = 0; i < 8; ++i)
            m_shop.add(sell_through::type, {{&sell_through::customer, id(m_customers[size_t(i) % 3])},
                                            {&sell_through::product, id(m_products[size_t(i) % 2])},
                                            {&sell_through::periodOn, u"2026-0%1-01"_s.arg(1 + i % 5)},
                                            {&sell_through::sold, id(1 + i)},
                                            {&sell_through::counted, i % 2 ? id(i) : QString()}});
    }

    void aims()
    {
        const std::vector<QString> measures{u"orders"_s, u"payments"_s, u"margin"_s};
        for (int i = 0; i < 30; ++i) {
            const bool isYear = i % 7 == 0;
            m_shop.add(target::type, {{&target::period, isYear       ? u"year"_s
                                                        : i % 5 == 0 ? u"quarter"_s
                                                                     : u"month"_s},
                                      {&target::startsOn, isYear ? u"2025-01-01"_s : toIso(Day(2025, 1 + i % 12, 1))},
                                      {&target::measure, measures[size_t(i) % 3]},
                                      {&target::amount, id(100 + 20 * i)},
                                      {&target::staff, i % 2 ? id(m_staff[size_t(i / 2) % 2]) : QString()},
                                      {&target::region, i % 4 == 2 ? u"East"_s : QString()},
                                      {&target::productCategory,
                                       i % 6 == 0 || i % 6 == 5 ? id(m_categories[size_t(i) % 2]) : QString()}});
        }
    }

    void campaigns()
    {
        for (int i = 0; i < 4; ++i) {
            const Day start = Day(2025, 1 + 3 * i, 1);
            const RecordId made = m_shop.add(campaign::type, {{&campaign::name, u"Campaign "_s + id(i)},
                                                              {&campaign::status, u"done"_s},
                                                              {&campaign::startsOn, toIso(start)},
                                                              {&campaign::endsOn, toIso(start.addDays(40))}});
            m_campaigns.push_back(made);
            const std::vector<QString> states{u"draft"_s, u"submitted"_s, u"approved"_s, u"paid"_s, u"rejected"_s};
            for (int e = 0; i < 3 && e < 6; ++e) // the last one has no cost
                m_shop.add(expense::type, {{&expense::spentOn, toIso(start.addDays(e))},
                                           {&expense::amount, id(40 + 7 * e) + u".35"_s},
                                           {&expense::campaign, id(made)},
                                           {&expense::currency, e == 2 ? u"USD"_s : u"EUR"_s},
                                           {&expense::rate, e == 2 ? u"0.9137"_s : u"1"_s},
                                           {&expense::status, states[size_t(e) % 5]}});
            for (int l = 0; l < 5; ++l) {
                m_shop.add(lead::type, {{&lead::name, u"Lead "_s + id(l)}, {&lead::campaign, id(made)}});
                m_shop.add(campaign_member::type, {{&campaign_member::campaign, id(made)},
                                                   {&campaign_member::customer, id(one(m_customers))},
                                                   {&campaign_member::status, l < 2 ? u"reached"_s : u"responded"_s},
                                                   {&campaign_member::at, toIso(start) + u"T09:00"_s}});
            }
        }
    }

    void oneOrder(int i)
    {
        const std::vector<QString> states{u"quote"_s, u"confirmed"_s, u"delivered"_s, u"completed"_s, u"cancelled"_s};
        const bool dollars = i % 11 == 0;
        const Day on = day();
        const RecordId buyer = one(m_customers);
        const RecordId made =
            m_shop.add(order::type, {{&order::customer, id(buyer)},
                                     {&order::orderedOn, toIso(on)},
                                     {&order::status, one(states)},
                                     {&order::region, i % 3 == 0 ? u"North"_s : QString()},
                                     {&order::campaign, i % 5 == 0 ? id(one(m_campaigns)) : QString()},
                                     {&order::currency, dollars ? u"USD"_s : u"EUR"_s},
                                     {&order::rate, dollars ? u"0.91374"_s : u"1"_s},
                                     {&order::dueOn, toIso(on.addDays(30))},
                                     {&standard::owner, i % 4 == 0 ? QString() : id(one(m_staff))}});
        for (int l = 0; l <= below(3); ++l)
            m_shop.add(order_line::type, {{&order_line::order, id(made)},
                                          {&order_line::product, i % 13 == 0 ? QString() : id(one(m_products))},
                                          {&order_line::quantity, i % 9 == 0 ? u"-1"_s : id(1 + below(4))},
                                          {&order_line::unitPrice, id(5 + below(90)) + u".37"_s},
                                          {&order_line::taxRate, u"19%"_s}});
        if (i % 4 == 3)
            return;
        const RecordId paid = m_shop.add(payment::type, {{&payment::customer, id(buyer)},
                                                         {&payment::receivedOn, toIso(on.addDays(below(60)))},
                                                         {&payment::amount, i % 17 == 0 ? u"-12.50"_s : u"61.20"_s},
                                                         {&payment::currency, dollars ? u"USD"_s : u"EUR"_s},
                                                         {&payment::rate, dollars ? u"0.9137"_s : u"1"_s}});
        m_shop.add(allocation::type, {{&allocation::payment, id(paid)},
                                      {&allocation::order, id(made)},
                                      {&allocation::amount, i % 17 == 0 ? u"-12.50"_s : u"50.13"_s}});
    }

    void oneOpportunity()
    {
        if (m_stages.empty())
            m_stages = m_shop.store->ids({u"stage"_s, {}, {u"position"_s}, {}});
        const size_t place = size_t(below(int(m_stages.size())));
        const Day opened = day();
        const bool closed = place + 2 >= m_stages.size();
        const RecordId made = m_shop.add(
            opportunity::type, {{&opportunity::name, u"Deal"_s},
                                {&opportunity::customer, below(4) ? id(one(m_customers)) : QString()},
                                {&opportunity::stage, id(m_stages[place])},
                                {&opportunity::amount, id(100 + below(900))},
                                {&opportunity::openedOn, toIso(opened)},
                                {&opportunity::closedOn, closed ? toIso(opened.addDays(below(90))) : QString()},
                                {&standard::owner, id(one(m_staff))}});
        for (int l = 0; l < below(3); ++l)
            m_shop.add(opportunity_line::type, {{&opportunity_line::opportunity, id(made)},
                                                {&opportunity_line::product, id(one(m_products))},
                                                {&opportunity_line::quantity, u"1"_s}});
    }

    void oneCase()
    {
        const std::vector<QString> states{u"new"_s, u"in_progress"_s, u"resolved"_s, u"closed"_s, u"reopened"_s};
        const std::vector<QString> causes{u"late_delivery"_s, u"late_delivery"_s, u"damaged"_s, u"defect"_s, u""_s};
        const QString status = one(states);
        const Day opened = day();
        const bool solved = status == u"resolved" || (status == u"closed" && below(3) > 0);
        const RecordId made =
            m_shop.add(complaint::type,
                       {{&complaint::kind, below(5) ? u"complaint"_s : u"question"_s},
                        {&complaint::subject, u"Case"_s},
                        {&complaint::status, status},
                        {&complaint::cause, one(causes)},
                        {&complaint::customer, id(one(m_customers))},
                        {&complaint::product, below(3) ? id(one(m_products)) : QString()},
                        {&complaint::openedAt, toIso(opened) + u"T23:30"_s},
                        {&complaint::resolvedAt, solved ? toIso(opened.addDays(below(20))) + u"T23:45"_s : QString()},
                        {&complaint::compensation, below(3) ? QString() : id(below(50)) + u".10"_s}});
        if (below(2) == 0)
            m_shop.add(prevention::type, {{&prevention::complaint, id(made)},
                                          {&prevention::plannedAction, u"Look twice"_s},
                                          {&prevention::doneOn, below(4) ? toIso(opened.addDays(30)) : QString()}});
    }

    void events()
    {
        const std::vector<QString> states{u"invited"_s, u"accepted"_s, u"attended"_s, u"attended"_s, u"absent"_s};
        for (int i = 0; i < 8; ++i) {
            const RecordId made = m_shop.add(event::type, {{&event::name, u"Open day "_s + id(i)},
                                                           {&event::heldOn, toIso(Day(2025, 1 + i * 2 % 12, 10 + i))}});
            for (const RecordId guest : m_customers)
                m_shop.add(attendance::type, {{&attendance::event, id(made)},
                                              {&attendance::customer, id(guest)},
                                              {&attendance::state, one(states)}});
        }
    }

    void oneResponse()
    {
        if (m_questions.empty()) {
            m_survey = m_shop.add(survey::type, {{&survey::name, u"After the order"_s}});
            for (const QString &kind : {u"csat"_s, u"nps"_s, u"ces"_s, u"text"_s})
                m_questions.push_back(m_shop.add(
                    question::type,
                    {{&question::survey, id(m_survey)}, {&question::kind, kind}, {&question::text, u"How?"_s}}));
        }
        const QString sent = iso() + u"T08:00"_s;
        const bool answered = below(4) > 0;
        const RecordId made =
            m_shop.add(response::type, {{&response::survey, id(m_survey)},
                                        {&response::customer, below(8) ? id(one(m_customers)) : QString()},
                                        {&response::sentAt, below(6) ? sent : QString()},
                                        {&response::answeredAt, answered ? iso() + u"T00:30"_s : QString()}});
        if (!answered)
            return;
        for (size_t q = 0; q < 3; ++q)
            m_shop.add(answer::type, {{&answer::response, id(made)},
                                      {&answer::question, id(m_questions[q])},
                                      {&answer::about, below(9) ? QString() : u"Rival"_s},
                                      {&answer::score, id(q == 0   ? below(7)
                                                          : q == 1 ? below(11)
                                                                   : 1 + below(7))}});
    }

    void oneTalk(int i)
    {
        const std::vector<QString> contents{u"information"_s, u"emotional"_s, u"values"_s, u"opinion"_s, u""_s};
        const std::vector<QString> channels{u"call"_s, u"email"_s, u"visit"_s};
        m_shop.add(communication::type, {{&communication::subject, u"Talk"_s},
                                         {&communication::channel, one(channels)},
                                         {&communication::direction, i % 3 ? u"out"_s : u"in"_s},
                                         {&communication::content, one(contents)},
                                         {&communication::at, iso() + u"T23:15"_s},
                                         {&communication::customer, i % 20 ? id(one(m_customers)) : QString()}});
    }

    // What they get and what it costs them, of us and of a rival.
    void ratings()
    {
        const RecordId made = m_shop.add(survey::type, {{&survey::name, u"What we are worth"_s}});
        std::vector<RecordId> questions;
        for (const QString &text : {u"The product"_s, u"The service"_s, u"The price"_s, u"The time it takes"_s})
            questions.push_back(
                m_shop.add(question::type, {{&question::survey, id(made)},
                                            {&question::kind, questions.size() < 2 ? u"value"_s : u"cost"_s},
                                            {&question::text, text}}));
        for (int i = 0; i < 60; ++i) {
            const RecordId from = m_shop.add(response::type, {{&response::survey, id(made)},
                                                              {&response::customer, id(one(m_customers))},
                                                              {&response::answeredAt, iso() + u"T10:00"_s}});
            for (RecordId asked : questions)
                m_shop.add(answer::type, {{&answer::response, id(from)},
                                          {&answer::question, id(asked)},
                                          {&answer::about, i % 7 ? QString() : u"Rival"_s},
                                          {&answer::score, id(below(11))}});
        }
    }

    void oneVisitPaid(int i)
    {
        m_shop.add(expense::type, {{&expense::spentOn, iso()},
                                   {&expense::amount, id(10 + below(90)) + u".15"_s},
                                   {&expense::customer, id(one(m_customers))},
                                   {&expense::currency, i % 5 ? u"EUR"_s : u"USD"_s},
                                   {&expense::rate, i % 5 ? u"1"_s : u"0.91"_s},
                                   {&expense::status, i % 3 ? u"paid"_s : u"approved"_s}});
    }

    // Customers of whom it is known what they spend, with orders of the past.
    void oneWallet(int i)
    {
        const RecordId made = m_shop.add(customer::type, {{&customer::name, u"Known "_s + id(i)},
                                                          {&customer::wallet, i % 3 ? id(500 + 100 * i) : QString()},
                                                          {&customer::supplierRank, i % 3 ? QString() : u"2"_s},
                                                          {&customer::suppliersUsed, i % 3 ? QString() : u"3"_s}});
        for (int bought = 0; bought < 4; ++bought) {
            const RecordId from = m_shop.add(order::type, {{&order::customer, id(made)},
                                                           {&order::orderedOn, iso()},
                                                           {&order::status, u"completed"_s},
                                                           {&order::paymentsTracked, u"no"_s}});
            for (size_t place : {size_t(0), size_t(1 + (i + bought) % 3)})
                m_shop.add(order_line::type, {{&order_line::order, id(from)},
                                              {&order_line::product, id(m_products[place])},
                                              {&order_line::quantity, u"2"_s},
                                              {&order_line::unitPrice, id(20 + below(50))}});
        }
    }

    Shop &m_shop;
    std::mt19937 m_random{2026};
    std::vector<RecordId> m_staff, m_customers, m_products, m_campaigns, m_stages, m_questions, m_categories;
    RecordId m_survey = 0;
};

} // namespace

Shop::Shop(const Rules &own)
{
    Clock::set([] { return *instantFromIso(u"2026-06-11T08:20:00Z"); });
    store = Store::create(folder.filePath(u"shop.kith"_s), {u"Shop"_s, u"EUR"_s, u"Europe/Berlin"_s},
                          {own.rules.empty() ? rules() : own});
}

Shop::~Shop()
{
    m_change.reset();
    store.reset();
    Clock::set({});
}

RecordId Shop::add(const RecordType &type, std::initializer_list<std::pair<const FieldInfo *, QString>> values)
{
    if (!m_change)
        m_change = std::make_unique<Change>(*store, u"Fill"_s, Change::Size::Bulk);
    Record record = store->blank(type);
    for (const auto &[field, text] : values) {
        const Parsed parsed = store->parse(*field, text);
        INFO(type.name << "." << field->name << ": " << parsed.problem.toStdString());
        REQUIRE(parsed.problem.isEmpty());
        record.setValue(*field, parsed.value);
    }
    const Problems problems = m_change->save(record);
    INFO(type.name << ": " << problems.sentences().toStdString());
    REQUIRE(problems.isEmpty());
    return record.id();
}

void Shop::commit()
{
    if (m_change)
        m_change->commit();
    m_change.reset();
}

void Shop::fill()
{
    Writer(*this).write();
    commit();
}

} // namespace kith::test
