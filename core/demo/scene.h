// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the demo business share: the people, the goods, who buys how, and what was sold. Everything is
// planned in days before the anchor first and written afterwards, so that later parts can refer to earlier ones.
#pragma once

#include <vector>

#include "core/demo/demo_business.h"
#include "core/demo/dice.h"
#include "core/demo/names.h"
#include "core/model/standard_fields.h"
#include "core/model/types/all_types.h"
#include "core/store/change.h"

namespace kith::demo {

enum class Subject : quint64 {
    Names,
    Customers,
    Buying,
    Lines,
    Paying,
    Leads,
    Deals,
    Campaigns,
    Talks,
    Tasks,
    Cases,
    Surveys,
    Costs,
    Worth,
    Journeys
};

enum class Story {
    None,
    Leaving,   // satisfied, and yet no order for twice the usual time
    Shrinking, // a key account that buys less and less
    Late,      // pays late
};

struct Team
{
    RecordId owner = 0, east = 0, inland = 0, europe = 0, service = 0, accountant = 0;
};

struct Article
{
    RecordId id = 0;
    QString name;
    QString unit;
    UnitPrice price;
    UnitPrice cost;
    Rate tax;
    int pack = 1;   // people order whole packs
    int season = 0; // month in which it sells best; 0: none
    const char *kind = "";
    const char *said = "";
    const char *counted = "";
};

struct Person
{
    RecordId id = 0;
    QString name;
};

// How somebody buys.
struct Buyer
{
    RecordId id = 0;
    QString name;
    bool chinese = false;
    bool person = false;
    QByteArray klass;
    QString region;
    RecordId owner = 0;
    std::vector<Person> people;
    int cycle = 60;     // days between orders
    int size = 1000;    // usual order without tax, in whole money
    int firstAgo = 700; // days before the anchor
    int lastAgo = 0;    // 0: still buys
    int answer = 0;     // satisfaction, 1 to 5; 0: never answered
    Story story = Story::None;
    int terms = 30;
    int discount = 0;            // per cent
    int campaign = -1;           // that won it
    std::vector<int> favourites; // places in Scene::articles
};

struct SaleLine
{
    int article = 0;
    int quantity = 0;
    int discount = 0;
};

struct Sale // an order; a quotation or a return as well
{
    int buyer = 0;
    Day day;
    QString status;
    std::vector<SaleLine> lines;
    RecordId opportunity = 0;
    Day due;
    Day delivered;
    Day returnsSaleOf; // what was bought on that day comes back: quantities are negative
    // after it was written
    RecordId id = 0;
    QString number;
    Money net, total;
    std::vector<Money> lineNets;
};

struct Deal // an open opportunity
{
    RecordId id = 0;
    int buyer = 0;
    QString name;
};

struct Drive // a campaign
{
    RecordId id = 0;
    QString name;
    Day from, to;
};

class Scene
{
public:
    Scene(Store &store, Change &change, const DemoOptions &options, const Progress &progress);

    Store &store() { return m_change.store(); }
    Change &change() { return m_change; }
    Day anchor() const { return m_anchor; }
    Day ago(int days) const { return m_anchor.addDays(-days); }
    // Wall clock of the business: at(day, 9, 30).
    Instant at(Day day, int hour, int minute = 0) const;
    Dice dice(Subject subject) const { return {m_seed, quint64(subject)}; }

    Record blank(const RecordType &type) { return store().blank(type); }
    // Saves what happened at that moment, by that member of staff. Throws Error{Invalid}.
    RecordId save(Record &record, Instant happened, RecordId by = 0);
    RecordId save(Record &record, Day happened, RecordId by = 0);
    void step(); // progress, and the chance to cancel

    RecordId stage(int position) const { return stages[size_t(position)]; } // 0 to 4 open, 5 won, 6 lost
    int buyerNamed(const char *name) const;                                 // -1: nobody
    int articleCoded(const char *code) const;

    Team team;
    std::vector<RecordId> stages;
    std::vector<Article> articles;
    std::vector<QByteArray> codes;
    std::vector<Buyer> buyers;
    std::vector<Drive> drives;
    std::vector<Sale> sales;
    std::vector<Deal> deals;
    Names names;

private:
    Change &m_change;
    const Progress &m_progress;
    Day m_anchor;
    quint64 m_seed;
    int m_steps = 0;
};

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline Money money(qint64 whole, int hundredths = 0)
{
    return {whole * 100 + hundredths};
}

Money netOf(const Scene &scene, const Sale &sale); // as planned

// The next working day from that one on: Saturdays and Sundays are free.
Day workingDay(Day day);

// The parts, in the order in which they are written.
void makeFirm(Scene &scene);     // business, staff, targets
void makeArticles(Scene &scene); // product categories, products
void makeCampaigns(Scene &scene);
void planBuyers(Scene &scene);    // who buys how
void makeCustomers(Scene &scene); // customers, contacts
void planSales(Scene &scene);     // what they bought
void makeDeals(Scene &scene);     // opportunities with their stages
void makeLeads(Scene &scene);     // leads, campaign members
void makeJourneys(Scene &scene);  // what else they got of campaigns
void makeSales(Scene &scene);     // orders, returns, quotations
void makePayments(Scene &scene);  // payments, refunds
void makeStock(Scene &scene);     // opening stock and purchases
void makeExpenses(Scene &scene);  // travel, postage, gifts, and what the campaigns cost
void makeCampaignCosts(Scene &scene, std::vector<Record> &expenses);
void makeCases(Scene &scene);   // complaints, questions, praise, solutions
void makeSurveys(Scene &scene); // surveys and answers
void makeTalks(Scene &scene);   // conversations
void makeTasks(Scene &scene);   // what is to do
void makeOffice(Scene &scene);  // holidays, care, texts, tags, segments, guests, sell-through

} // namespace kith::demo
