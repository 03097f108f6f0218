// SPDX-License-Identifier: GPL-3.0-or-later
// Report `delivered-value`: what customers get from us less what it costs them, as they rate it, against rivals.
#include "core/relationship/customer_figures.h"
#include "core/relationship/delivered_value.h"
#include "core/relationship/reports.h"

#include <algorithm>
#include <map>
#include <set>

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/report/grouping.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr const char *valueWords[deliveredParts]{"product;产品", "service;服务", "person;staff;people;人员",
                                                 "image;brand;形象;品牌"};
constexpr const char *costWords[deliveredParts]{"money;price;货币;价格;金钱", "time;时间",
                                                "energy;effort;physical;体力", "psych;nerve;worry;精神;精力;心"};

constexpr const char *valueLabels[deliveredParts]{
    QT_TRANSLATE_NOOP("report", "Product"), QT_TRANSLATE_NOOP("report", "Service"),
    QT_TRANSLATE_NOOP("report", "Personnel"), QT_TRANSLATE_NOOP("report", "Image")};
constexpr const char *costLabels[deliveredParts]{
    QT_TRANSLATE_NOOP("report", "Price"), QT_TRANSLATE_NOOP("report", "Time"), QT_TRANSLATE_NOOP("report", "Energy"),
    QT_TRANSLATE_NOOP("report", "Nerves")};

struct Part
{
    bool isCost = false;
    size_t place = 0;
};

// A question is about the part that it names; where none is named, by its place among those of its kind.
std::map<RecordId, Part> partsOfQuestions(Store &store)
{
    Statement rows = store.connection().prepare("SELECT id, kind, survey_id, text, choices FROM question WHERE kind IN "
                                                "('value', 'cost') ORDER BY survey_id, position, id");
    std::map<RecordId, Part> parts;
    std::map<std::pair<RecordId, bool>, size_t> places;
    while (rows.step()) {
        const bool isCost = rows.utf8(1) == "cost";
        const QString text = rows.text(4) + u' ' + rows.text(3);
        size_t place = places[{rows.integer(2), isCost}]++;
        for (size_t i = 0; i < deliveredParts; ++i) {
            const QStringList words =
                QString::fromUtf8(isCost ? costWords[i] : valueWords[i]).split(u';', Qt::SkipEmptyParts);
            if (std::any_of(words.begin(), words.end(),
                            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); })) {
                place = i;
                break;
            }
        }
        if (place < deliveredParts)
            parts[rows.integer(0)] = {isCost, place};
    }
    return parts;
}

struct Group
{
    std::set<RecordId> responses;
    std::array<double, 2 * deliveredParts> sums{};
    std::array<qint64, 2 * deliveredParts> counts{};

    void add(RecordId response, Part part, qint64 score)
    {
        responses.insert(response);
        const size_t place = part.place + (part.isCost ? deliveredParts : 0);
        sums[place] += double(score);
        ++counts[place];
    }
    Ratings ratings(bool cost) const
    {
        Ratings means;
        for (size_t i = 0; i < deliveredParts; ++i) {
            const size_t place = i + (cost ? deliveredParts : 0);
            if (counts[place] > 0)
                means[i] = sums[place] / double(counts[place]);
        }
        return means;
    }
    ValueDelivered value() const { return deliveredValue(ratings(false), ratings(true)); }
};

Cell real(const std::optional<double> &value)
{
    return value ? Cell::ofReal(*value) : Cell();
}

void addRow(Table &table, Cell name, const Group &group, bool isTotal)
{
    const ValueDelivered value = group.value();
    TableRow row{.cells = {std::move(name),
                           Cell::ofInteger(qint64(group.responses.size()))
                               .from(recordsQuery(u"response"_s, {group.responses.begin(), group.responses.end()}))},
                 .isTotal = isTotal};
    const Cell tooFew = Cell::noData(u"too_few_answers"_s, QCoreApplication::translate("report", "too few"));
    row.cells.push_back(value.tooFew ? tooFew : real(value.value));
    row.cells.push_back(value.tooFew ? tooFew : real(value.cost));
    row.cells.push_back(value.tooFew ? tooFew : real(value.delivered));
    for (bool cost : {false, true}) {
        for (const std::optional<double> &mean : group.ratings(cost))
            row.cells.push_back(real(mean));
    }
    table.rows.push_back(std::move(row));
}

Table deliveredTable(Store &store, const Params &params)
{
    const Period period{params.period.from, reportDay(store, params)};
    const QString by = params.by.value(0, u"quarter"_s);
    const bool byTime = by == "quarter"_L1 || by == "year"_L1;
    const Step step = by == "year"_L1 ? Step::Year : Step::Quarter;
    const QByteArray key = by == "class"_L1 ? "c.class" : by == "region"_L1 ? "c.region" : "r.answered_at";
    const std::map<RecordId, Part> parts = partsOfQuestions(store);
    Statement rows = store.connection().prepare(
        "SELECT r.id, a.question_id, a.score, a.about, " + key +
        " FROM response r JOIN answer a ON a.response_id = r.id JOIN question q ON q.id = a.question_id LEFT JOIN "
        "customer c ON c.id = r.customer_id WHERE q.kind IN ('value', 'cost') AND a.score BETWEEN 0 AND 10 AND "
        "r.answered_at >= ?1 AND r.answered_at < ?2");
    rows.bind(1, period.from.isValid() ? toIso(startOf(period.from, store.zone())) : u"0"_s)
        .bind(2, toIso(startOf(period.to.addDays(1), store.zone())));
    std::map<QString, Group> groups;
    std::map<QString, Group> rivals;
    Group ours;
    while (rows.step()) {
        const auto part = parts.find(rows.integer(1));
        if (part == parts.end())
            continue;
        const QString about = rows.text(3);
        if (!about.isEmpty()) {
            rivals[about].add(rows.integer(0), part->second, rows.integer(2));
            continue;
        }
        QString group = rows.text(4);
        if (byTime)
            group = toIso(startOfStep(dayOf(*instantFromIso(group), store.zone()), step));
        ours.add(rows.integer(0), part->second, rows.integer(2));
        if (by != "rival"_L1)
            groups[group].add(rows.integer(0), part->second, rows.integer(2));
    }
    Table table;
    const char *label = by == "class"_L1    ? QT_TRANSLATE_NOOP("report", "Customer class")
                        : by == "region"_L1 ? QT_TRANSLATE_NOOP("report", "Region")
                        : by == "rival"_L1  ? QT_TRANSLATE_NOOP("report", "Supplier")
                        : by == "year"_L1   ? QT_TRANSLATE_NOOP("report", "Year")
                                            : QT_TRANSLATE_NOOP("report", "Quarter");
    table.columns = {
        reportColumn("group", label, CellKind::Text),
        reportColumn("answers", QT_TRANSLATE_NOOP("report", "Answers"), CellKind::Integer),
        reportColumn("value", QT_TRANSLATE_NOOP("report", "Value received"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "Product 40 %, service, personnel and image 20 % each; 0 to 10."), 1),
        reportColumn("cost", QT_TRANSLATE_NOOP("report", "Cost borne"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "Money 50 %, time 20 %, energy and nerves 15 % each; 0 to 10."), 1),
        reportColumn("delivered", QT_TRANSLATE_NOOP("report", "Delivered value"), CellKind::Real,
                     QT_TRANSLATE_NOOP("report", "Value received less cost borne."), 1)};
    for (size_t i = 0; i < deliveredParts; ++i)
        table.columns.push_back(reportColumn(valueParts[i], valueLabels[i], CellKind::Real, nullptr, 1));
    for (size_t i = 0; i < deliveredParts; ++i)
        table.columns.push_back(reportColumn(costParts[i], costLabels[i], CellKind::Real, nullptr, 1));
    for (const auto &[name, group] : groups) {
        const Cell cell = byTime ? Cell::ofText(stepLabel(Day::fromString(name, Qt::ISODate), step))
                          : name.isEmpty()
                              ? Cell::ofText(unknownLabel())
                              : Cell::ofText(by == "class"_L1 ? store.choiceLabel(u"customer_class"_s, name) : name);
        addRow(table, cell, group, false);
    }
    addRow(table, Cell::ofText(QCoreApplication::translate("report", "We")), ours, by != "rival"_L1);
    const std::pair<const QString, Group> *best = nullptr;
    for (const auto &rival : rivals) {
        if (by == "rival"_L1)
            addRow(table, Cell::ofText(rival.first), rival.second, false);
        const auto delivered = rival.second.value().delivered;
        if (delivered && (!best || *delivered > *best->second.value().delivered))
            best = &rival;
    }
    const ValueDelivered value = ours.value();
    if (!value.delivered)
        table.sentence =
            QCoreApplication::translate("report", "Nobody has rated what they get and what it costs them; send "
                                                  "a survey with questions on both.");
    else if (!best)
        table.sentence =
            QCoreApplication::translate("report", "Customers rate what they get at %1 and what it costs them "
                                                  "at %2: a delivered value of %3.")
                .arg(QString::number(*value.value, 'f', 1), QString::number(*value.cost, 'f', 1),
                     QString::number(*value.delivered, 'f', 1));
    else
        table.sentence =
            QCoreApplication::translate("report", "Our delivered value is %1, that of the best rival, %2, is "
                                                  "%3.")
                .arg(QString::number(*value.delivered, 'f', 1), best->first,
                     QString::number(*best->second.value().delivered, 'f', 1));
    table.charts.push_back(chartOf(byTime ? ChartHint::Kind::Lines : ChartHint::Kind::HorizontalBars, "group",
                                   {u"delivered"_s}, QT_TRANSLATE_NOOP("report", "Delivered value")));
    QStringList axes;
    for (const auto &sides : {std::span(valueParts), std::span(costParts)})
        for (const char *axis : sides)
            axes << QString::fromLatin1(axis);
    table.charts.push_back(chartOf(ChartHint::Kind::Radar, "group", axes,
                                   QT_TRANSLATE_NOOP("report", "What customers get and what it costs them, 0 to 10")));
    table.notes << QCoreApplication::translate("report", "Answers %1.").arg(periodWords(period, store.today()))
                << QCoreApplication::translate("report",
                                               "Parts without an answer lend their weight to the others; with "
                                               "fewer than two on a side nothing is said.");
    return table;
}

} // namespace

const Report deliveredValueReport{
    .name = "delivered-value",
    .title = QT_TRANSLATE_NOOP("report", "Delivered value"),
    .definition =
        QT_TRANSLATE_NOOP("report", "What customers get (product, service, personnel, image) less what it costs "
                                    "them (money, time, energy, nerves), as they rate both from 0 to 10."),
    .area = "relationship",
    .dimensions = {{"quarter", QT_TRANSLATE_NOOP("report", "Quarter")},
                   {"year", QT_TRANSLATE_NOOP("report", "Year")},
                   {"class", QT_TRANSLATE_NOOP("report", "Customer class")},
                   {"region", QT_TRANSLATE_NOOP("report", "Region")},
                   {"rival", QT_TRANSLATE_NOOP("report", "We and rivals")}},
    .parameters = {},
    .run = deliveredTable,
};

} // namespace kith
