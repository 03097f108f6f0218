// SPDX-License-Identifier: GPL-3.0-or-later
// Report `loyalty`: why customers stay, how close they are, and whether we know them; as proposed from evidence and as
// confirmed by hand.
#include "core/relationship/bonds.h"
#include "core/relationship/customer_figures.h"
#include "core/relationship/reports.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Kind
{
    const char *dimension;
    const char *list;  // of choices
    const char *field; // of the customer
    const char *label;
    QString (Bond::*proposed)() const;
    QString Bond::*confirmed;
};

constexpr const char *typeKeys[]{"monopoly", "kinship", "benefit", "trust", "inertia", "unknown"};
constexpr const char *levelKeys[]{"intimate", "brother", "friend", "benefit", "contact"};

template <typename Keys>
void byChoice(Store &store, Table &table, const Standing &standing, const std::vector<Bond> &bonds, const Kind &kind,
              const Keys &keys)
{
    table.columns = {reportColumn(kind.dimension, kind.label, CellKind::Text),
                     reportColumn("proposed", QT_TRANSLATE_NOOP("report", "Proposed"), CellKind::Integer,
                                  QT_TRANSLATE_NOOP("report", "What the records speak for.")),
                     reportColumn("share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent),
                     reportColumn("confirmed", QT_TRANSLATE_NOOP("report", "Set by hand"), CellKind::Integer,
                                  QT_TRANSLATE_NOOP("report", "Never overwritten.")),
                     reportColumn("agrees", QT_TRANSLATE_NOOP("report", "Of these as proposed"), CellKind::Integer)};
    for (const char *key : keys) {
        const QString choice = QString::fromLatin1(key);
        std::vector<RecordId> proposed, confirmed, agrees;
        for (size_t i = 0; i < bonds.size(); ++i) {
            const RecordId id = standing.purchases.buyers()[i].customer;
            const bool speaks = (bonds[i].*kind.proposed)() == choice, set = bonds[i].*kind.confirmed == choice;
            if (speaks)
                proposed.push_back(id);
            if (set)
                confirmed.push_back(id);
            if (speaks && set)
                agrees.push_back(id);
        }
        table.rows.push_back(
            {.cells = {Cell::ofText(store.choiceLabel(QString::fromLatin1(kind.list), choice)), customersCell(proposed),
                       shareCell(qint64(proposed.size()), qint64(bonds.size())), customersCell(confirmed),
                       customersCell(agrees)}});
    }
    table.charts.push_back(chartOf(ChartHint::Kind::HorizontalBars, kind.dimension, {u"proposed"_s},
                                   QT_TRANSLATE_NOOP("report", "Customers")));
}

void byKnown(Store &store, Table &table, const Standing &standing, const std::vector<Bond> &bonds)
{
    table.columns = {reportColumn("known", QT_TRANSLATE_NOOP("report", "Explicit or implicit"), CellKind::Text),
                     reportColumn("customers", QT_TRANSLATE_NOOP("report", "Customers"), CellKind::Integer),
                     reportColumn("share", QT_TRANSLATE_NOOP("report", "Share"), CellKind::Percent),
                     reportColumn("year", QT_TRANSLATE_NOOP("report", "Last year"), CellKind::Money)};
    const qint64 needed = explicitPurchases(store);
    const auto add = [&](const QString &name, const auto &belongs) {
        std::vector<RecordId> customers;
        qint64 year = 0;
        for (size_t i = 0; i < bonds.size(); ++i) {
            if (!belongs(bonds[i]))
                continue;
            customers.push_back(standing.purchases.buyers()[i].customer);
            year += standing.purchases.buyers()[i].windowMoney;
        }
        table.rows.push_back(
            {.cells = {Cell::ofText(name), customersCell(customers),
                       shareCell(qint64(customers.size()), qint64(bonds.size())), Cell::ofMoney({year})}});
    };
    add(QCoreApplication::translate("report", "Explicit"), [&](const Bond &bond) { return bond.isExplicit(needed); });
    add(QCoreApplication::translate("report", "Implicit: cannot be reached"),
        [&](const Bond &bond) { return !bond.reachable && bond.evidence.state.purchases >= needed; });
    add(QCoreApplication::translate("report", "Implicit: too few purchases"),
        [&](const Bond &bond) { return bond.evidence.state.purchases < needed; });
    table.notes << QCoreApplication::translate("report",
                                               "Explicit: at least %1 purchases, and a telephone number or an "
                                               "e-mail address is known.")
                       .arg(needed);
}

void byCustomer(Store &store, Table &table, const Standing &standing, const std::vector<Bond> &bonds, size_t limit)
{
    table.columns = {customerColumn(),
                     reportColumn("type", QT_TRANSLATE_NOOP("report", "Loyalty"), CellKind::Text),
                     reportColumn("why", QT_TRANSLATE_NOOP("report", "Why"), CellKind::Text),
                     reportColumn("type_set", QT_TRANSLATE_NOOP("report", "Set by hand"), CellKind::Text),
                     reportColumn("level", QT_TRANSLATE_NOOP("report", "Relationship level"), CellKind::Text),
                     reportColumn("evidence", QT_TRANSLATE_NOOP("report", "Evidence"), CellKind::Text),
                     reportColumn("level_set", QT_TRANSLATE_NOOP("report", "Level set by hand"), CellKind::Text)};
    std::vector<size_t> places;
    for (size_t i = 0; i < bonds.size(); ++i)
        places.push_back(i);
    const auto &buyers = standing.purchases.buyers();
    const auto end = places.begin() + std::ptrdiff_t(std::min(limit, places.size()));
    std::partial_sort(places.begin(), end, places.end(),
                      [&](size_t a, size_t b) { return std::pair(-buyers[a].net, a) < std::pair(-buyers[b].net, b); });
    places.erase(end, places.end());
    for (size_t i : places) {
        const Bond &bond = bonds[i];
        const auto type = [&](const QString &key) { return Cell::ofText(store.choiceLabel(u"loyalty_type"_s, key)); };
        const auto level = [&](const QString &key) {
            return Cell::ofText(store.choiceLabel(u"relationship_level"_s, key));
        };
        table.rows.push_back(
            {.cells = {customerCell(store, buyers[i].customer), type(bond.proposedType()),
                       Cell::ofText(typeReason(bond)), bond.confirmedType.isEmpty() ? Cell() : type(bond.confirmedType),
                       level(bond.proposedLevel()), Cell::ofText(levelReason(bond)),
                       bond.confirmedLevel.isEmpty() ? Cell() : level(bond.confirmedLevel)}});
    }
}

Table loyaltyTable(Store &store, const Params &params)
{
    const Day asOf = reportDay(store, params);
    const Standing standing = Standing::of(store, asOf);
    const std::vector<Bond> bonds = bondsOf(store, standing);
    Table table;
    const QString by = params.by.value(0);
    if (by == "level"_L1)
        byChoice(store, table, standing, bonds,
                 {"level", "relationship_level", "relationship_level",
                  QT_TRANSLATE_NOOP("report", "Relationship level"), &Bond::proposedLevel, &Bond::confirmedLevel},
                 levelKeys);
    else if (by == "known"_L1)
        byKnown(store, table, standing, bonds);
    else if (by == "customer"_L1)
        byCustomer(store, table, standing, bonds, size_t(numberParameter(params, u"limit"_s, 200)));
    else
        byChoice(store, table, standing, bonds,
                 {"type", "loyalty_type", "loyalty_type", QT_TRANSLATE_NOOP("report", "Loyalty"), &Bond::proposedType,
                  &Bond::confirmedType},
                 typeKeys);
    const auto loyal =
        std::count_if(bonds.begin(), bonds.end(), [](const Bond &bond) { return bond.evidence.state.loyal(); });
    const auto trust =
        std::count_if(bonds.begin(), bonds.end(), [](const Bond &bond) { return bond.proposedType() == "trust"_L1; });
    const auto bought =
        std::count_if(bonds.begin(), bonds.end(), [](const Bond &bond) { return bond.proposedType() == "benefit"_L1; });
    table.sentence =
        QCoreApplication::translate("report", "%1 of %2 customers keep coming back; %3 of them out of trust, "
                                              "%4 for the discounts.")
            .arg(QString::number(loyal), QString::number(bonds.size()), QString::number(trust),
                 QString::number(bought));
    table.notes << asOfNote(asOf)
                << QCoreApplication::translate("report",
                                               "Loyalty, first match: not coming back – unknown; only supplier – "
                                               "monopoly; tagged as kin or friend – kinship; 60 % of orders "
                                               "discounted – benefit; 5 of 5 or recommends us – trust; else "
                                               "inertia.")
                << QCoreApplication::translate("report",
                                               "Levels: bought twice – benefit; and spoke of feelings – friend; "
                                               "stable and spoke of values – brother; shared opinions and "
                                               "recommends us – intimate; else contact.");
    return table;
}

} // namespace

const Report loyaltyReport{
    .name = "loyalty",
    .title = QT_TRANSLATE_NOOP("report", "Loyalty and closeness"),
    .definition =
        QT_TRANSLATE_NOOP("report", "Why customers stay and how close they are, proposed from what is recorded; "
                                    "what a person set by hand stands beside it and always wins."),
    .area = "relationship",
    .dimensions = {{"type", QT_TRANSLATE_NOOP("report", "Loyalty")},
                   {"level", QT_TRANSLATE_NOOP("report", "Relationship level")},
                   {"known", QT_TRANSLATE_NOOP("report", "Explicit or implicit")},
                   {"customer", QT_TRANSLATE_NOOP("report", "Customer")}},
    .parameters = {{"limit", QT_TRANSLATE_NOOP("report", "Customers at most"), nullptr, "200"}},
    .run = loyaltyTable,
};

} // namespace kith
